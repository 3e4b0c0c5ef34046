package kz.trinta.kenes;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import android.app.Application;
import android.content.Intent;
import android.media.AudioManager;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.RobolectricTestRunner;
import org.robolectric.RuntimeEnvironment;
import org.robolectric.shadows.ShadowTextToSpeech;

/** While the guide reads aloud others are silent, and where another is to be heard the guide is. */
@RunWith(RobolectricTestRunner.class)
public final class AudioFocusTest {
    private final Application application = RuntimeEnvironment.getApplication();

    @Rule public final Speech speech = new Speech();

    @Test
    public void aCallOrAnotherPlayerEndsTheReading() {
        ShadowTextToSpeech engine = speech.beginWithBoth();
        for (int lost : new int[] {AudioManager.AUDIOFOCUS_LOSS_TRANSIENT, AudioManager.AUDIOFOCUS_LOSS}) {
            speech.sayAndBegin(lost + 10);
            assertFalse(engine.isStopped());
            speech.focus(lost);
            assertTrue(engine.isStopped());
            speech.heard("Interrupted");
            speech.toTheEnd();
            speech.heard("");
            // Told once more, when it is over.
            speech.focus(lost);
            speech.heard("");
        }
    }

    @Test
    public void aShortSoundOfAnotherAppDoesNotEndTheReading() {
        ShadowTextToSpeech engine = speech.beginWithBoth();
        speech.sayAndBegin(1);
        speech.focus(AudioManager.AUDIOFOCUS_LOSS_TRANSIENT_CAN_DUCK);
        assertFalse(engine.isStopped());
        speech.toTheEnd();
        speech.heard("Ended(1)");
    }

    @Test
    public void duringACallNothingIsRead() {
        ShadowTextToSpeech engine = speech.beginWithBoth();
        speech.sound.setNextFocusRequestResponse(AudioManager.AUDIOFOCUS_REQUEST_FAILED);
        speech.say(1);
        speech.heard("Interrupted");
        assertNull(engine.getLastSpokenText());
    }

    @Test
    public void withoutItsHeadphonesThePhoneIsSilent() {
        ShadowTextToSpeech engine = speech.beginWithBoth();
        Intent unplugged = new Intent(AudioManager.ACTION_AUDIO_BECOMING_NOISY);
        speech.sayAndBegin(1);
        application.sendBroadcast(unplugged);
        speech.settle();
        assertTrue(engine.isStopped());
        speech.heard("Interrupted");
        application.sendBroadcast(unplugged);
        speech.toTheEnd();
        speech.heard("");
    }

    @Test
    public void musicGoesOnAfterTheLastSentenceAndNotBetweenTwo() {
        speech.beginWithBoth();
        speech.say(1);
        speech.toTheEnd();
        speech.pass(1000);
        speech.say(2);
        speech.toTheEnd();
        speech.pass(1000);
        assertFalse(speech.othersAreHeard());
        speech.pass(1000);
        assertTrue(speech.othersAreHeard());
        speech.heard("Began(1)", "Ended(1)", "Began(2)", "Ended(2)");
    }
}
