package kz.trinta.kenes;

import android.content.BroadcastReceiver;
import android.content.Context;
import android.content.Intent;
import android.content.IntentFilter;
import android.media.AudioAttributes;
import android.media.AudioFocusRequest;
import android.media.AudioManager;
import android.os.Handler;

/**
 * Whose turn it is to be heard: while the guide reads aloud others are silent, and when a call or another app is to be
 * heard the guide is. All of it on one thread.
 */
final class AudioFocus {
    static final AudioAttributes SPEECH =
            new AudioAttributes.Builder()
                    .setUsage(AudioAttributes.USAGE_MEDIA)
                    .setContentType(AudioAttributes.CONTENT_TYPE_SPEECH)
                    .build();

    /** Between two sentences the turn is kept, so that another app's music does not begin there. */
    private static final int BETWEEN_SENTENCES = 1500;

    private final Context context;
    private final Handler thread;
    private final AudioManager sound;
    private final AudioFocusRequest request;
    private final BroadcastReceiver noisy;
    private final Runnable leaving = this::leave;
    private boolean held;

    /** `lost` is told when the guide has to be silent; it has to leave then. */
    AudioFocus(Context context, Handler thread, Runnable lost) {
        this.context = context;
        this.thread = thread;
        sound = context.getSystemService(AudioManager.class);
        request =
                new AudioFocusRequest.Builder(AudioManager.AUDIOFOCUS_GAIN_TRANSIENT)
                        .setAudioAttributes(SPEECH)
                        .setOnAudioFocusChangeListener(
                                change -> {
                                    // A message's short sound goes with the reading: it would otherwise end it each time.
                                    if (change == AudioManager.AUDIOFOCUS_LOSS
                                            || change == AudioManager.AUDIOFOCUS_LOSS_TRANSIENT) {
                                        lost.run();
                                    }
                                },
                                thread)
                        .build();
        // The headphones are gone: what was read to the reader alone would be heard by the whole room.
        noisy =
                new BroadcastReceiver() {
                    @Override
                    public void onReceive(Context context, Intent intent) {
                        lost.run();
                    }
                };
    }

    boolean isHeld() {
        return held;
    }

    /** False: it is not the guide's turn, as during a call. */
    boolean take() {
        thread.removeCallbacks(leaving);
        if (!held && sound.requestAudioFocus(request) == AudioManager.AUDIOFOCUS_REQUEST_GRANTED) {
            held = true;
            IntentFilter filter = new IntentFilter(AudioManager.ACTION_AUDIO_BECOMING_NOISY);
            context.registerReceiver(noisy, filter, null, thread);
        }
        return held;
    }

    /** Leaves, unless the next sentence takes the turn before. */
    void leaveSoon() {
        thread.postDelayed(leaving, BETWEEN_SENTENCES);
    }

    void leave() {
        thread.removeCallbacks(leaving);
        if (held) {
            held = false;
            context.unregisterReceiver(noisy);
            sound.abandonAudioFocusRequest(request);
        }
    }
}
