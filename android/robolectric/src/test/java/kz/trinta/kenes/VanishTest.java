package kz.trinta.kenes;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;
import static org.robolectric.Shadows.shadowOf;

import android.app.Application;
import android.content.ComponentName;
import android.content.Intent;
import android.content.IntentFilter;
import android.os.Looper;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.RobolectricTestRunner;
import org.robolectric.RuntimeEnvironment;
import org.robolectric.android.controller.ActivityController;
import org.robolectric.shadow.api.Shadow;
import org.robolectric.shadows.ShadowPackageManager;

/** Who must not be seen with the guide leaves it at once: something else is shown, and the guide is nowhere. */
@RunWith(RobolectricTestRunner.class)
public final class VanishTest {
    private final Application application = RuntimeEnvironment.getApplication();

    private ActivityController<MainActivity> window;

    @Before
    public void theWindowIsOpen() throws InterruptedException {
        Desk.stand(application);
        window = Phone.window(Phone.icon()).setup();
        Desk.open("home", "kk", "standard", 360, 800, 1);
    }

    @After
    public void theWindowIsClosed() {
        shadowOf(application).checkActivities(false);
        Desk.close();
        window.close();
    }

    /** What is shown instead; null where there is nothing. */
    private Intent shown() {
        assertEquals("", Desk.ask("vanish"));
        shadowOf(Looper.getMainLooper()).idle();
        Phone.NoNativeHalf gone = Shadow.extract(window.get());
        assertTrue(gone.removed);
        assertTrue(window.get().isFinishing());
        Intent shown = shadowOf(application).getNextStartedActivity();
        if (shown != null) {
            // Not in the guide's task, which is about to go.
            assertEquals(Intent.FLAG_ACTIVITY_NEW_TASK, shown.getFlags() & Intent.FLAG_ACTIVITY_NEW_TASK);
        }
        assertNull(shadowOf(application).getNextStartedActivity());
        return shown;
    }

    @Test
    public void theBrowserIsShownAtItsStart() {
        Intent shown = shown();
        assertEquals(Intent.ACTION_MAIN, shown.getAction());
        // Nothing is opened in it: it has no trace of the guide either.
        assertNull(shown.getData());
        assertNull(shown.getExtras());
        assertEquals(Intent.ACTION_MAIN, shown.getSelector().getAction());
        assertTrue(shown.getSelector().hasCategory(Intent.CATEGORY_APP_BROWSER));
    }

    @Test
    public void whereThereIsNoBrowserTheHomeScreenIsShown() {
        ComponentName home = new ComponentName("kz.phone", "kz.phone.Home");
        IntentFilter filter = new IntentFilter(Intent.ACTION_MAIN);
        filter.addCategory(Intent.CATEGORY_HOME);
        filter.addCategory(Intent.CATEGORY_DEFAULT);
        ShadowPackageManager apps = shadowOf(application.getPackageManager());
        apps.addActivityIfNotPresent(home);
        apps.addIntentFilterForActivity(home, filter);
        shadowOf(application).checkActivities(true);
        Intent shown = shown();
        assertEquals(Intent.ACTION_MAIN, shown.getAction());
        assertTrue(shown.hasCategory(Intent.CATEGORY_HOME));
    }

    @Test
    public void theGuideIsGoneEvenWhereNothingElseCanBeShown() {
        shadowOf(application).checkActivities(true);
        assertNull(shown());
    }
}
