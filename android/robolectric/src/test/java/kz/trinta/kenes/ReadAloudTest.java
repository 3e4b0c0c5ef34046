package kz.trinta.kenes;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;
import static org.robolectric.shadows.ShadowLooper.shadowMainLooper;

import android.os.Bundle;
import android.speech.tts.TextToSpeech;
import android.speech.tts.UtteranceProgressListener;
import android.speech.tts.Voice;
import java.util.Locale;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.RobolectricTestRunner;
import org.robolectric.shadows.ShadowTextToSpeech;
import org.robolectric.util.ReflectionHelpers;

/** The guide reads aloud in the text's own language and without a network, or says that it cannot. */
@RunWith(RobolectricTestRunner.class)
public final class ReadAloudTest {
    @Rule public final Speech speech = new Speech();

    @Test
    public void aSentenceIsReadByAVoiceOfItsLanguageAsFastAsAsked() {
        ShadowTextToSpeech engine = speech.beginWithBoth();
        Aloud.say(7, "Үш айлық 😀 жәрдемақы.", "kk", 1.5f);
        speech.settle();
        assertEquals("Үш айлық 😀 жәрдемақы.", engine.getLastSpokenText());
        assertEquals(TextToSpeech.QUEUE_FLUSH, engine.getQueueMode());
        assertEquals(Speech.KAZAKH, engine.getCurrentVoice().getLocale());
        Bundle asked = ReflectionHelpers.getField(ShadowTextToSpeech.getLastTextToSpeechInstance(), "mParams");
        assertEquals(150, asked.getInt("rate"));
        speech.toTheEnd();
        speech.heard("Began(7)", "Ended(7)");

        Aloud.say(8, "Пособие.", "ru", 1);
        speech.settle();
        assertEquals(Speech.RUSSIAN, engine.getCurrentVoice().getLocale());
        speech.toTheEnd();
        speech.heard("Began(8)", "Ended(8)");
    }

    @Test
    public void kazakhIsReadByAKazakhVoiceOrNotAtAll() {
        speech.has("ru", Speech.RUSSIAN, Speech.GOOD, false);
        speech.has("tr", new Locale("tr", "TR"), Speech.BETTER, false);
        ShadowTextToSpeech engine = speech.begin();
        speech.heard(Speech.voices(false, true));
        speech.say(1);
        speech.heard("Failed(1)");
        assertNull(engine.getLastSpokenText());
    }

    @Test
    public void aVoiceThatNeedsTheNetworkOrIsNotInstalledIsNone() {
        speech.has("kk-network", Speech.KAZAKH, Speech.BETTER, true);
        speech.has("ru-later", Speech.RUSSIAN, Speech.BETTER, false, TextToSpeech.Engine.KEY_FEATURE_NOT_INSTALLED);
        speech.begin();
        speech.heard(Speech.voices(false, false));
    }

    @Test
    public void aVoiceThatTheEngineDoesNotStandByIsNone() {
        ShadowTextToSpeech.addVoice(new Voice("kk", Speech.KAZAKH, Speech.GOOD, Voice.LATENCY_NORMAL, false, null));
        speech.has("ru", Speech.RUSSIAN, Speech.GOOD, false);
        speech.begin();
        speech.heard(Speech.voices(false, true));
    }

    @Test
    public void theBestOfTheVoicesReadsHoweverItsLanguageIsWritten() {
        speech.has("a", Speech.KAZAKH, Speech.GOOD, false);
        speech.has("b", new Locale("kaz", "KZ"), Speech.BETTER, false);
        speech.has("c", Speech.KAZAKH, Speech.GOOD, false);
        ShadowTextToSpeech engine = speech.begin();
        speech.say(1);
        assertEquals("b", engine.getCurrentVoice().getName());
    }

    @Test
    public void whatIsSaidBeforeTheEngineIsThereWaitsForIt() {
        speech.hasBoth();
        Aloud.begin();
        speech.say(1);
        speech.heard("");
        speech.say(2);
        speech.answer(TextToSpeech.SUCCESS);
        speech.toTheEnd();
        speech.heard(Speech.BOTH, "Began(2)", "Ended(2)");
    }

    @Test
    public void stoppedItIsSilentAndWhatIsToldLateIsNotHeard() {
        ShadowTextToSpeech engine = speech.beginWithBoth();
        speech.sayAndBegin(1);
        Aloud.stop();
        speech.settle();
        assertTrue(engine.isStopped());
        assertTrue(speech.othersAreHeard());
        speech.toTheEnd();
        engine.getUtteranceProgressListener().onStop("1", true);
        speech.settle();
        speech.heard("");
    }

    @Test
    public void whatIsToldLateOfAnEarlierSentenceChangesNothing() {
        ShadowTextToSpeech engine = speech.beginWithBoth();
        speech.sayAndBegin(1);
        speech.say(2);
        UtteranceProgressListener progress = engine.getUtteranceProgressListener();
        progress.onStop("1", true);
        progress.onError("1", TextToSpeech.ERROR_SYNTHESIS);
        progress.onDone("1");
        speech.settle();
        speech.heard("");
        assertFalse(engine.isStopped());
        speech.toTheEnd();
        speech.heard("Began(2)", "Ended(2)");
    }

    @Test
    public void whatTheEngineCannotReadFails() {
        ShadowTextToSpeech engine = speech.beginWithBoth();
        speech.sayAndBegin(1);
        engine.getUtteranceProgressListener().onError("1", TextToSpeech.ERROR_OUTPUT);
        speech.settle();
        speech.heard("Failed(1)");
        Aloud.say(2, "ы".repeat(TextToSpeech.getMaxSpeechInputLength()), "kk", 1);
        speech.settle();
        speech.heard("Failed(2)");
        speech.say(3);
        speech.toTheEnd();
        speech.heard("Began(3)", "Ended(3)");
    }

    @Test
    public void anotherAppThatClearsTheEngineInterrupts() {
        ShadowTextToSpeech engine = speech.beginWithBoth();
        speech.sayAndBegin(1);
        engine.getUtteranceProgressListener().onStop("1", true);
        speech.settle();
        speech.heard("Interrupted");
    }

    @Test
    public void aLifeThatIsOverIsToldNothing() throws InterruptedException {
        ShadowTextToSpeech first = speech.beginWithBoth();
        speech.sayAndBegin(1);
        UtteranceProgressListener progress = first.getUtteranceProgressListener();
        Thread own = speech.thread().getThread();
        Aloud.end();
        own.join(10_000);
        assertFalse(own.isAlive());
        assertTrue(first.isShutdown());
        assertTrue(speech.othersAreHeard());
        progress.onDone("1");
        first.getOnInitListener().onInit(TextToSpeech.SUCCESS);
        shadowMainLooper().idle();
        speech.heard("");

        speech.begin();
        speech.heard(Speech.BOTH);
        speech.sayAndBegin(1);
        progress.onDone("1");
        speech.settle();
        speech.heard("");
        speech.toTheEnd();
        speech.heard("Ended(1)");
    }
}
