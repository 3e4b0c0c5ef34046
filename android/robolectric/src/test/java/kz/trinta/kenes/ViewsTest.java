package kz.trinta.kenes;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotSame;
import static org.junit.Assert.assertSame;
import static org.robolectric.Shadows.shadowOf;

import android.os.Looper;
import android.view.View;
import android.view.ViewGroup;
import android.view.ViewGroup.LayoutParams;
import android.window.OnBackInvokedCallback;
import android.window.OnBackInvokedDispatcher;
import java.lang.reflect.Field;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.RobolectricTestRunner;
import org.robolectric.RuntimeEnvironment;
import org.robolectric.android.controller.ActivityController;
import org.robolectric.annotation.Config;

/** The views that lie over the window: none of them is in the way. */
@RunWith(RobolectricTestRunner.class)
public final class ViewsTest {
    private ActivityController<MainActivity> window;

    @Before
    public void theWindowIsOpen() throws InterruptedException {
        Desk.stand(RuntimeEnvironment.getApplication());
        window = Phone.window(Phone.icon()).setup();
    }

    @After
    public void theWindowIsClosed() {
        window.close();
    }

    @Test
    public void nothingWithoutWordsIsAStopOfAnAssistiveService() {
        View keyboard = new View(window.get());
        LayoutParams all = new LayoutParams(LayoutParams.MATCH_PARENT, LayoutParams.MATCH_PARENT);
        window.get().addContentView(keyboard, all);
        ViewGroup content = window.get().findViewById(android.R.id.content);
        assertEquals(2, content.getChildCount());
        assertSame(keyboard, content.getChildAt(1));
        for (int at = 0; at < content.getChildCount(); at++) {
            assertEquals(View.IMPORTANT_FOR_ACCESSIBILITY_NO, content.getChildAt(at).getImportantForAccessibility());
        }
    }

    /** As the guide's window system asks for «back»: in the breath in which it brings its view. */
    @Test
    @Config(sdk = {34, 35})
    public void backIsAskedForLast() throws ReflectiveOperationException {
        OnBackInvokedCallback others = () -> {};
        MainActivity shown = window.get();
        shown.runOnUiThread(() -> {
            shown.addContentView(new View(shown), new LayoutParams(1, 1));
            shown.getOnBackInvokedDispatcher().registerOnBackInvokedCallback(
                    OnBackInvokedDispatcher.PRIORITY_DEFAULT, others);
        });
        shadowOf(Looper.getMainLooper()).idle();
        Desk.open("topic/alimony", "kk", "standard", 360, 800, 1);
        assertNotSame(others, called(shown));
        called(shown).onBackInvoked();
        assertEquals("home", Desk.page());
        Desk.close();
    }

    /** Who would be called now. */
    private static OnBackInvokedCallback called(MainActivity shown) throws ReflectiveOperationException {
        Object dispatcher = shown.getOnBackInvokedDispatcher();
        for (Field field : dispatcher.getClass().getDeclaredFields()) {
            if (field.getName().equals("mActualDispatcher")) {
                field.setAccessible(true);
                dispatcher = field.get(dispatcher);
            }
        }
        return (OnBackInvokedCallback) dispatcher.getClass().getMethod("getTopCallback").invoke(dispatcher);
    }
}
