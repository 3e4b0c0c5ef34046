package kz.trinta.kenes;

import static org.junit.Assert.assertEquals;
import static org.robolectric.Shadows.shadowOf;

import android.os.Looper;
import android.view.View;
import android.view.Window;
import android.view.WindowInsetsController;
import android.view.WindowManager.LayoutParams;
import java.util.Map;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.RobolectricTestRunner;
import org.robolectric.RuntimeEnvironment;
import org.robolectric.android.controller.ActivityController;
import org.robolectric.annotation.Config;

/** The phone's clock and its navigation bar can be read over the guide's colours, in every look. */
@RunWith(RobolectricTestRunner.class)
public final class BarsTest {
    /** Of each look: dark icons above, dark icons below. */
    private static final Map<String, String> ICONS = Map.of(
            "standard", "light dark",
            "dark", "light light",
            "black-on-white", "light dark",
            "white-on-black", "dark light",
            "blue", "light dark",
            "brown", "light dark",
            "yellow", "dark light");

    private ActivityController<MainActivity> window;

    @Before
    public void theWindowIsOpen() throws InterruptedException {
        Desk.stand(RuntimeEnvironment.getApplication());
        window = Phone.window(Phone.icon()).setup();
    }

    @After
    public void theWindowIsClosed() {
        Desk.close();
        window.close();
    }

    @Test
    public void iconsAreSeenInEveryLook() {
        ICONS.forEach((look, icons) -> {
            Desk.open("home", "kk", look, 360, 800, 1);
            shadowOf(Looper.getMainLooper()).idle();
            assertEquals(look, icons, icons(window.get().getWindow()));
        });
    }

    @Test
    @Config(sdk = {26, 29, 34})
    public void onBlackBarsAllIconsAreLight() {
        window.get().getWindow().clearFlags(LayoutParams.FLAG_DRAWS_SYSTEM_BAR_BACKGROUNDS);
        for (String look : ICONS.keySet()) {
            Desk.open("home", "kk", look, 360, 800, 1);
            shadowOf(Looper.getMainLooper()).idle();
            assertEquals(look, "light light", icons(window.get().getWindow()));
        }
    }

    @Test
    public void aWindowMadeAnewWearsWhatTheOldOneWore() {
        Desk.open("home", "kk", "yellow", 360, 800, 1);
        shadowOf(Looper.getMainLooper()).idle();
        window.recreate();
        assertEquals("dark light", icons(window.get().getWindow()));
    }

    @SuppressWarnings("deprecation")
    private static String icons(Window window) {
        boolean above;
        boolean below;
        if (RuntimeEnvironment.getApiLevel() >= 30) {
            int worn = window.getInsetsController().getSystemBarsAppearance();
            above = (worn & WindowInsetsController.APPEARANCE_LIGHT_STATUS_BARS) != 0;
            below = (worn & WindowInsetsController.APPEARANCE_LIGHT_NAVIGATION_BARS) != 0;
        } else {
            int worn = window.getDecorView().getSystemUiVisibility();
            above = (worn & View.SYSTEM_UI_FLAG_LIGHT_STATUS_BAR) != 0;
            below = (worn & View.SYSTEM_UI_FLAG_LIGHT_NAVIGATION_BAR) != 0;
        }
        return (above ? "dark" : "light") + " " + (below ? "dark" : "light");
    }
}
