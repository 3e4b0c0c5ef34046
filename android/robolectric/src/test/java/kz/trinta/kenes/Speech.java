package kz.trinta.kenes;

import static org.junit.Assert.assertEquals;
import static org.robolectric.Shadows.shadowOf;
import static org.robolectric.shadows.ShadowLooper.shadowMainLooper;

import android.app.Application;
import android.content.ComponentName;
import android.content.Intent;
import android.content.IntentFilter;
import android.media.AudioManager;
import android.os.Looper;
import android.provider.Settings;
import android.speech.tts.TextToSpeech;
import android.speech.tts.Voice;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.junit.rules.ExternalResource;
import org.robolectric.RuntimeEnvironment;
import org.robolectric.shadows.ShadowAudioManager;
import org.robolectric.shadows.ShadowLooper;
import org.robolectric.shadows.ShadowPackageManager;
import org.robolectric.shadows.ShadowTextToSpeech;

/** A phone with a speech engine, and the guide that reads aloud with it: closed when the test is over. */
final class Speech extends ExternalResource {
    static final String ENGINE = "kz.phone.speech";
    static final Locale KAZAKH = new Locale("kk", "KZ");
    static final Locale RUSSIAN = new Locale("ru", "RU");
    static final String BOTH = voices(true, true);
    static final int GOOD = Voice.QUALITY_NORMAL;
    static final int BETTER = Voice.QUALITY_HIGH;

    private final Application application = RuntimeEnvironment.getApplication();
    final ShadowAudioManager sound = shadowOf(application.getSystemService(AudioManager.class));

    @Override
    protected void before() throws InterruptedException {
        Desk.stand(application);
        // What an earlier test has not asked for.
        Aloud.heard();
        install(ENGINE);
        choose(ENGINE);
    }

    @Override
    protected void after() {
        Aloud.end();
    }

    void install(String engine) {
        ComponentName service = new ComponentName(engine, engine + ".Service");
        IntentFilter filter = new IntentFilter(TextToSpeech.Engine.INTENT_ACTION_TTS_SERVICE);
        filter.addCategory(Intent.CATEGORY_DEFAULT);
        ShadowPackageManager apps = shadowOf(application.getPackageManager());
        apps.addServiceIfNotPresent(service);
        apps.addIntentFilterForService(service, filter);
    }

    void choose(String engine) {
        Settings.Secure.putString(application.getContentResolver(), Settings.Secure.TTS_DEFAULT_SYNTH, engine);
    }

    static String voices(boolean kk, boolean ru) {
        return "Voices(Voices { kk: " + kk + ", ru: " + ru + " })";
    }

    /** A voice that the engine has. */
    void has(String name, Locale locale, int quality, boolean network, String... features) {
        add(new Voice(name, locale, quality, Voice.LATENCY_NORMAL, network, Set.of(features)));
    }

    void add(Voice voice) {
        ShadowTextToSpeech.addLanguageAvailability(voice.getLocale());
        ShadowTextToSpeech.addVoice(voice);
    }

    void hasBoth() {
        has("kk", KAZAKH, GOOD, false);
        has("ru", RUSSIAN, GOOD, false);
    }

    /** The thread that the guide speaks to the engine on. */
    Looper thread() {
        for (Looper looper : ShadowLooper.getAllLoopers()) {
            if (looper.getThread().getName().equals("read aloud") && looper.getThread().isAlive()) {
                return looper;
            }
        }
        throw new AssertionError("nobody reads");
    }

    void settle() {
        shadowOf(thread()).idle();
    }

    void pass(int milliseconds) {
        shadowOf(thread()).idleFor(Duration.ofMillis(milliseconds));
    }

    ShadowTextToSpeech engine() {
        return shadowOf(ShadowTextToSpeech.getLastTextToSpeechInstance());
    }

    /** The engine says whether it is there, and then tells all that it has to. */
    void answer(int status) {
        engine().getOnInitListener().onInit(status);
        settle();
    }

    ShadowTextToSpeech begin() {
        Aloud.begin();
        settle();
        answer(TextToSpeech.SUCCESS);
        return engine();
    }

    /** The guide with a voice for each language, which the test has heard of. */
    ShadowTextToSpeech beginWithBoth() {
        hasBoth();
        ShadowTextToSpeech engine = begin();
        heard(BOTH);
        return engine;
    }

    void say(long utterance) {
        Aloud.say(utterance, "Сөйлем " + utterance, "kk", 1);
        settle();
    }

    /** The engine can be heard; it comes to the end when it is let. */
    void sayAndBegin(long utterance) {
        say(utterance);
        shadowMainLooper().runOneTask();
        settle();
        heard("Began(" + utterance + ")");
    }

    void toTheEnd() {
        shadowMainLooper().idle();
        settle();
    }

    void heard(String... told) {
        assertEquals(String.join("\n", told), Aloud.heard());
    }

    void focus(int change) {
        sound.getLastAudioFocusRequest().listener.onAudioFocusChange(change);
        settle();
    }

    boolean othersAreHeard() {
        return sound.getLastAbandonedAudioFocusRequest() != null;
    }
}
