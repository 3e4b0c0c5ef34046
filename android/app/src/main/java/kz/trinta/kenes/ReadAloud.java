package kz.trinta.kenes;

import android.content.Context;
import android.content.Intent;
import android.os.Handler;
import android.os.HandlerThread;
import android.speech.tts.TextToSpeech;
import android.speech.tts.UtteranceProgressListener;
import android.speech.tts.Voice;
import android.util.Log;
import java.util.Comparator;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Set;

/**
 * Reads aloud with the speech engine that the phone has been told to use, and with a voice of the text's own language that
 * needs no network, or not at all. It has a thread of its own: the engine is another app, and each question to it waits.
 *
 * libkenes.so makes it, by this name, and links the native methods. The native half is app/speech/android.rs.
 */
final class ReadAloud {
    private static final Comparator<Voice> BY_QUALITY =
            Comparator.comparingInt(Voice::getQuality).thenComparing(Voice::getName, Comparator.reverseOrder());
    /** How often it is looked whether the engine still speaks, in milliseconds. */
    private static final int LOOK = 2000;
    /** The settings' page of speech; it has no name in the SDK. */
    private static final String SETTINGS = "com.android.settings.TTS_SETTINGS";

    private final Context context;
    /** Which life of the guide in this process; when it is over, nobody hears what is told. */
    private final long life;
    private final HandlerThread own = new HandlerThread("read aloud");
    private final Handler thread;
    private final Runnable watching = () -> safely(this::watch);

    /** The engine's package, or null where the phone has none. */
    private volatile String engine;

    // All that follows belongs to the thread.
    private final AudioFocus focus;
    private TextToSpeech speech;
    /** How many engines have been opened: what an earlier one tells is late. */
    private int opened;
    /** The engine has not said yet whether it is there. */
    private boolean opening;
    private boolean ready;
    private Voice kk;
    private Voice ru;
    private int told = -1;
    private Utterance current;
    private int silences;

    private static final class Utterance {
        final long number;
        final String text;
        final String lang;
        final float rate;

        Utterance(long number, String text, String lang, float rate) {
            this.number = number;
            this.text = text;
            this.lang = lang;
            this.rate = rate;
        }
    }

    ReadAloud(Context context, long life) {
        this.context = context;
        this.life = life;
        own.start();
        thread = new Handler(own.getLooper());
        focus = new AudioFocus(context, thread, () -> inTurn(this::lose));
        inTurn(this::open);
    }

    private static native void found(long life, boolean kk, boolean ru);

    private static native void began(long life, long utterance);

    private static native void ended(long life, long utterance);

    private static native void failed(long life, long utterance);

    private static native void interrupted(long life);

    // Called from any thread.

    /** Looks which voices there are, and tells it where that has changed. */
    void look() {
        inTurn(() -> {
            if (ready && Objects.equals(engine, speech.getDefaultEngine())) {
                tellVoices();
            } else if (!opening) {
                open();
            }
        });
    }

    /** Reads a text; what was being read ends. */
    void say(long utterance, String text, String lang, float rate) {
        inTurn(() -> {
            current = new Utterance(utterance, text, lang, rate);
            speak();
        });
    }

    void stop() {
        inTurn(this::silence);
    }

    /** Opens the page where the engine's voices are installed, or the phone's own page of speech. False: it has neither. */
    boolean openVoices() {
        Intent install = new Intent(TextToSpeech.Engine.ACTION_INSTALL_TTS_DATA).setPackage(engine);
        return MainActivity.shows(context, install) || MainActivity.shows(context, new Intent(SETTINGS));
    }

    void close() {
        inTurn(this::silence);
        inTurn(this::shut);
        own.quitSafely();
    }

    // On the thread.

    private void inTurn(Runnable what) {
        thread.post(() -> safely(what));
    }

    /** Whatever fails in the other app, the guide goes on: without the engine, until it is looked for anew. */
    private void safely(Runnable what) {
        try {
            what.run();
        } catch (RuntimeException broken) {
            Log.w("kenes", "the speech engine", broken);
            opening = false;
            ready = false;
            fail();
            tellVoices();
        }
    }

    private void open() {
        shut();
        opening = true;
        int mine = opened;
        speech = new TextToSpeech(context, status -> inTurn(() -> {
            if (mine == opened) {
                begin(status == TextToSpeech.SUCCESS);
            }
        }));
        engine = speech.getDefaultEngine();
    }

    private void shut() {
        opened++;
        opening = false;
        ready = false;
        TextToSpeech before = speech;
        speech = null;
        if (before != null) {
            before.shutdown();
        }
    }

    /** The engine is there, or there is none. It says so again when it had died and the phone has begun it anew. */
    private void begin(boolean there) {
        if (ready) {
            // Whatever it died of is not read again.
            fail();
        }
        opening = false;
        ready = there;
        if (ready) {
            speech.setAudioAttributes(AudioFocus.SPEECH);
            speech.setOnUtteranceProgressListener(new Progress());
        }
        tellVoices();
        if (current != null) {
            speak();
        }
    }

    private void tellVoices() {
        Set<Voice> all = ready ? speech.getVoices() : null;
        kk = all == null ? null : best(all, "kaz");
        ru = all == null ? null : best(all, "rus");
        int now = (kk == null ? 0 : 1) + (ru == null ? 0 : 2);
        if (now != told) {
            told = now;
            found(life, kk != null, ru != null);
        }
    }

    private Voice best(Set<Voice> all, String language) {
        return all.stream().filter(voice -> reads(voice, language)).max(BY_QUALITY).orElse(null);
    }

    private boolean reads(Voice voice, String language) {
        Set<String> features = voice.getFeatures();
        return is(voice, language)
                && !voice.isNetworkConnectionRequired()
                && (features == null || !features.contains(TextToSpeech.Engine.KEY_FEATURE_NOT_INSTALLED))
                && speech.isLanguageAvailable(voice.getLocale()) >= TextToSpeech.LANG_AVAILABLE;
    }

    /** Engines name a language by two letters or by three. */
    private static boolean is(Voice voice, String language) {
        try {
            return voice.getLocale().getISO3Language().equals(language);
        } catch (MissingResourceException unknown) {
            return false;
        }
    }

    private Voice voice(String lang) {
        switch (lang) {
            case "kk":
                return kk;
            case "ru":
                return ru;
            default:
                return null;
        }
    }

    private void speak() {
        if (opening) {
            return;
        }
        Voice voice = voice(current.lang);
        if (voice == null || current.text.length() >= TextToSpeech.getMaxSpeechInputLength()) {
            fail();
        } else if (!focus.take()) {
            interrupt();
        } else if (speech.setSpeechRate(current.rate) == TextToSpeech.SUCCESS
                && speech.setVoice(voice) == TextToSpeech.SUCCESS
                && speech.speak(current.text, TextToSpeech.QUEUE_FLUSH, null, Long.toString(current.number))
                        == TextToSpeech.SUCCESS) {
            silences = 0;
            thread.removeCallbacks(watching);
            thread.postDelayed(watching, LOOK);
        } else {
            // An engine that the phone has stopped takes nothing any more.
            fail();
            open();
        }
    }

    /** An engine that has died tells nothing of what it was reading. What it tells at the end may be on its way, though. */
    private void watch() {
        silences = speech.isSpeaking() ? 0 : silences + 1;
        if (silences < 2) {
            thread.postDelayed(watching, LOOK);
        } else {
            fail();
            open();
        }
    }

    private void fail() {
        Utterance lost = current;
        silence();
        if (lost != null) {
            failed(life, lost.number);
        }
    }

    /** Somebody else is to be heard; told late, it is of a turn that is over. */
    private void lose() {
        if (focus.isHeld()) {
            interrupt();
        }
    }

    private void interrupt() {
        silence();
        interrupted(life);
    }

    private void silence() {
        current = null;
        thread.removeCallbacks(watching);
        focus.leave();
        if (ready) {
            speech.stop();
        }
    }

    private void finish() {
        long number = current.number;
        current = null;
        thread.removeCallbacks(watching);
        focus.leaveSoon();
        ended(life, number);
    }

    /** What the engine tells, on threads of its own. */
    private final class Progress extends UtteranceProgressListener {
        /** What is told of an earlier utterance is late. */
        private void of(String utterance, Runnable what) {
            inTurn(() -> {
                if (current != null && Long.toString(current.number).equals(utterance)) {
                    what.run();
                }
            });
        }

        @Override
        public void onStart(String utterance) {
            of(utterance, () -> began(life, current.number));
        }

        @Override
        public void onDone(String utterance) {
            of(utterance, ReadAloud.this::finish);
        }

        @Override
        @SuppressWarnings("deprecation") // Engines may still tell it so.
        public void onError(String utterance) {
            of(utterance, ReadAloud.this::fail);
        }

        /** After the guide's own stops it is late; this one was another's, who uses the engine too. */
        @Override
        public void onStop(String utterance, boolean begun) {
            of(utterance, ReadAloud.this::interrupt);
        }
    }
}
