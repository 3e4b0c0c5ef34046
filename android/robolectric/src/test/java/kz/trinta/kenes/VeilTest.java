package kz.trinta.kenes;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.robolectric.Shadows.shadowOf;

import android.os.Looper;
import android.view.WindowManager.LayoutParams;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.RobolectricTestRunner;
import org.robolectric.RuntimeEnvironment;
import org.robolectric.android.controller.ActivityController;

/**
 * Who else may see the window. From Android 13 on the list of apps used last has a setting of its own; before, it shows
 * what every picture shows.
 */
@RunWith(RobolectricTestRunner.class)
public final class VeilTest {
    private static final int NONE = 0;
    private static final int RECENTS = 1;
    private static final int SECRET = 2;

    private ActivityController<MainActivity> window;

    @Before
    public void theWindowIsOpen() throws InterruptedException {
        Desk.stand(RuntimeEnvironment.getApplication());
        // What an earlier window had said.
        Guide.veil(NONE);
        window = Phone.window(Phone.icon()).setup();
    }

    @After
    public void theWindowIsClosed() {
        Desk.close();
        Guide.veil(NONE);
        window.close();
    }

    private void veil(int level) {
        Guide.veil(level);
        shadowOf(Looper.getMainLooper()).idle();
    }

    private boolean isInNoPicture() {
        int flags = window.get().getWindow().getAttributes().flags;
        return (flags & LayoutParams.FLAG_SECURE) != 0;
    }

    /** Whether a window at this level is in no picture at all, on this Android. */
    private static boolean isHidden(int level) {
        return level == SECRET || level == RECENTS && RuntimeEnvironment.getApiLevel() < 33;
    }

    @Test
    public void whatWasSaidLastHoldsInAnyOrder() {
        assertEquals(isHidden(NONE), isInNoPicture());
        for (int level : new int[] {SECRET, SECRET, NONE, NONE, RECENTS, SECRET, RECENTS, RECENTS, NONE, SECRET, NONE}) {
            veil(level);
            assertEquals("" + level, isHidden(level), isInNoPicture());
        }
    }

    @Test
    public void whatIsSaidBeforeTheWindowFollowsIsNotLost() {
        Guide.veil(RECENTS);
        Guide.veil(NONE);
        Guide.veil(SECRET);
        shadowOf(Looper.getMainLooper()).idle();
        assertTrue(isInNoPicture());
    }

    @Test
    public void aWindowMadeAnewIsVeiledAsTheOldOneWas() {
        for (int level : new int[] {SECRET, RECENTS, NONE}) {
            veil(level);
            window.recreate();
            assertEquals("" + level, isHidden(level), isInNoPicture());
        }
    }

    @Test
    public void theWindowIsVeiledWhileALetterIsFilledIn() {
        Desk.open("fill/akim-problem", "kk", "standard", 360, 800, 1);
        shadowOf(Looper.getMainLooper()).idle();
        assertEquals(isHidden(RECENTS), isInNoPicture());
    }
}
