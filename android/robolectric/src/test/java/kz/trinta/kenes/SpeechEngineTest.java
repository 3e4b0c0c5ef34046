package kz.trinta.kenes;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNotSame;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;
import static org.robolectric.Shadows.shadowOf;
import static org.robolectric.shadows.ShadowLooper.shadowMainLooper;

import android.app.Application;
import android.content.ComponentName;
import android.content.Intent;
import android.content.IntentFilter;
import android.speech.tts.TextToSpeech;
import android.speech.tts.Voice;
import java.util.Collections;
import java.util.Set;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.RobolectricTestRunner;
import org.robolectric.RuntimeEnvironment;
import org.robolectric.shadows.ShadowPackageManager;
import org.robolectric.shadows.ShadowTextToSpeech;

/** The engine is another app, and the phone's own: it may be missing, chosen anew, or die. */
@RunWith(RobolectricTestRunner.class)
public final class SpeechEngineTest {
    private final Application application = RuntimeEnvironment.getApplication();

    @Rule public final Speech speech = new Speech();

    @Test
    public void aPhoneWithoutAnEngineSaysSo() {
        Aloud.begin();
        speech.say(1);
        speech.answer(TextToSpeech.ERROR);
        speech.heard(Speech.voices(false, false), "Failed(1)");
        speech.say(2);
        speech.heard("Failed(2)");
    }

    @Test
    public void anEngineThatDiesIsOpenedAnew() {
        ShadowTextToSpeech first = speech.beginWithBoth();
        speech.sayAndBegin(1);
        speech.pass(2500);
        speech.heard("");
        speech.pass(2500);
        speech.heard("Failed(1)");
        assertTrue(first.isShutdown());
        assertNotSame(first, speech.engine());
        speech.say(2);
        // What the first one still has to say.
        first.getOnInitListener().onInit(TextToSpeech.ERROR);
        speech.settle();
        speech.heard("");
        speech.answer(TextToSpeech.SUCCESS);
        shadowMainLooper().idle();
        speech.toTheEnd();
        speech.heard("Began(2)", "Ended(2)");
    }

    @Test
    public void anEngineThatThePhoneBeginsAnewDoesNotReadWhatItDiedOf() {
        speech.beginWithBoth();
        speech.sayAndBegin(1);
        speech.answer(TextToSpeech.SUCCESS);
        speech.heard("Failed(1)");
        speech.say(2);
        speech.toTheEnd();
        speech.heard("Began(2)", "Ended(2)");
    }

    @Test
    public void anEngineThatTakesNothingIsOpenedAnew() {
        ShadowTextToSpeech first = speech.beginWithBoth();
        Aloud.say(1, "Сөйлем", "kk", 0);
        speech.settle();
        speech.heard("Failed(1)");
        assertTrue(first.isShutdown());
        assertNotSame(first, speech.engine());
    }

    @Test
    public void anEngineThatThrowsLeavesTheGuideWithoutAVoice() {
        speech.hasBoth();
        Aloud.begin();
        speech.settle();
        boolean[] throwing = {true};
        speech.add(new Voice("kk-x", Speech.KAZAKH, Speech.GOOD, Voice.LATENCY_NORMAL, false, Collections.emptySet()) {
            @Override
            public Set<String> getFeatures() {
                if (throwing[0]) {
                    throw new IllegalStateException("the engine");
                }
                return super.getFeatures();
            }
        });
        speech.say(1);
        speech.answer(TextToSpeech.SUCCESS);
        speech.heard("Failed(1)", Speech.voices(false, false));
        throwing[0] = false;
        Aloud.look();
        speech.settle();
        speech.answer(TextToSpeech.SUCCESS);
        speech.heard(Speech.BOTH);
    }

    @Test
    public void aVoiceInstalledMeanwhileIsFound() {
        speech.has("ru", Speech.RUSSIAN, Speech.GOOD, false);
        speech.begin();
        speech.heard(Speech.voices(false, true));
        Aloud.look();
        speech.settle();
        speech.heard("");
        speech.has("kk", Speech.KAZAKH, Speech.GOOD, false);
        Aloud.look();
        speech.settle();
        speech.heard(Speech.BOTH);
        speech.say(1);
        speech.toTheEnd();
        speech.heard("Began(1)", "Ended(1)");
    }

    @Test
    public void anEngineChosenMeanwhileIsTheOneThatReads() {
        ShadowTextToSpeech first = speech.beginWithBoth();
        speech.install("kz.phone.other");
        speech.choose("kz.phone.other");
        Aloud.look();
        speech.settle();
        assertTrue(first.isShutdown());
        speech.answer(TextToSpeech.SUCCESS);
        speech.say(1);
        speech.toTheEnd();
        speech.heard("Began(1)", "Ended(1)");
        assertNull(first.getLastSpokenText());
    }

    private Intent opened() {
        return shadowOf(application).getNextStartedActivity();
    }

    @Test
    public void voicesAreInstalledInTheEnginesOwnPage() {
        speech.begin();
        assertTrue(Aloud.openVoices());
        Intent opened = opened();
        assertEquals(TextToSpeech.Engine.ACTION_INSTALL_TTS_DATA, opened.getAction());
        assertEquals(Speech.ENGINE, opened.getPackage());
        assertNull(opened());
    }

    @Test
    public void otherwiseThePhonesOwnPageOfSpeechIsOpenedIfItHasOne() {
        speech.begin();
        shadowOf(application).checkActivities(true);
        assertFalse(Aloud.openVoices());
        assertNull(opened());
        ComponentName settings = new ComponentName("kz.phone", "kz.phone.Speech");
        IntentFilter filter = new IntentFilter("com.android.settings.TTS_SETTINGS");
        filter.addCategory(Intent.CATEGORY_DEFAULT);
        ShadowPackageManager apps = shadowOf(application.getPackageManager());
        apps.addActivityIfNotPresent(settings);
        apps.addIntentFilterForActivity(settings, filter);
        assertTrue(Aloud.openVoices());
        Intent opened = opened();
        assertNotNull(opened);
        assertEquals("com.android.settings.TTS_SETTINGS", opened.getAction());
        shadowOf(application).checkActivities(false);
    }
}
