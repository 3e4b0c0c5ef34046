package kz.trinta.kenes;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;
import static org.robolectric.Shadows.shadowOf;

import android.os.Looper;
import android.os.SystemClock;
import android.view.InputDevice;
import android.view.KeyEvent;
import android.view.MotionEvent;
import android.view.MotionEvent.PointerCoords;
import android.view.MotionEvent.PointerProperties;
import android.view.View;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.RobolectricTestRunner;
import org.robolectric.RuntimeEnvironment;
import org.robolectric.android.controller.ActivityController;

/** What the reader's hand does to the window, as Android hands it to the views, and what the guide makes of it. */
@RunWith(RobolectricTestRunner.class)
public final class HandTest {
    private static final float SCALE = 2;
    private static final String SEARCH = "Напишите свой вопрос";

    private ActivityController<MainActivity> window;
    private View decor;

    @Before
    public void theWindowIsOpen() throws InterruptedException {
        Desk.stand(RuntimeEnvironment.getApplication());
        window = Phone.window(Phone.icon()).setup();
        decor = window.get().getWindow().getDecorView();
    }

    @After
    public void theWindowIsClosed() {
        Phone.LAYOUT.clear();
        Desk.close();
        window.close();
    }

    private static void open(String page) {
        Desk.open(page, "ru", "standard", 720, 1600, SCALE);
    }

    private void touch(int action, float x, float y) {
        long now = SystemClock.uptimeMillis();
        MotionEvent event = MotionEvent.obtain(now, now, action, x, y, 0);
        event.setSource(InputDevice.SOURCE_TOUCHSCREEN);
        assertTrue(decor.dispatchTouchEvent(event));
        event.recycle();
    }

    private boolean point(int source, int action, float x, float y, float wheel) {
        long now = SystemClock.uptimeMillis();
        PointerProperties finger = new PointerProperties();
        PointerCoords place = new PointerCoords();
        place.x = x;
        place.y = y;
        place.setAxisValue(MotionEvent.AXIS_VSCROLL, wheel);
        MotionEvent event = MotionEvent.obtain(now, now, action, 1, new PointerProperties[] {finger},
                new PointerCoords[] {place}, 0, 0, 1, 1, 0, 0, source, 0);
        return decor.dispatchGenericMotionEvent(event);
    }

    private boolean stroke(int code, int meta) {
        long now = SystemClock.uptimeMillis();
        boolean down = decor.dispatchKeyEvent(new KeyEvent(now, now, KeyEvent.ACTION_DOWN, code, 0, meta));
        decor.dispatchKeyEvent(new KeyEvent(now, now, KeyEvent.ACTION_UP, code, 0, meta));
        return down;
    }

    private static String asked() {
        String page = Desk.page();
        return URLDecoder.decode(page.substring(page.indexOf("q=") + 2), StandardCharsets.UTF_8);
    }

    /** What the guide told the window has been done too. */
    private static String settled() {
        String page = Desk.page();
        shadowOf(Looper.getMainLooper()).idle();
        return page;
    }

    @Test
    public void aTapOpensWhatItTouches() {
        open("home");
        float x = Desk.place(SEARCH, 0);
        float y = Desk.place(SEARCH, 1);
        touch(MotionEvent.ACTION_DOWN, x, y);
        touch(MotionEvent.ACTION_UP, x, y);
        assertTrue(Desk.page(), Desk.page().startsWith("search"));
    }

    @Test
    public void aTouchThatIsTakenAwayOpensNothing() {
        open("home");
        float x = Desk.place(SEARCH, 0);
        float y = Desk.place(SEARCH, 1);
        touch(MotionEvent.ACTION_DOWN, x, y);
        touch(MotionEvent.ACTION_CANCEL, x, y);
        assertEquals("home", Desk.page());
    }

    @Test
    public void aFingerDrawsThePageUp() {
        open("topic/alimony");
        touch(MotionEvent.ACTION_DOWN, 360, 1200);
        for (int y = 1150; y >= 600; y -= 50) {
            touch(MotionEvent.ACTION_MOVE, 360, y);
        }
        assertTrue(Desk.scrolled() > 100);
        touch(MotionEvent.ACTION_UP, 360, 600);
        assertEquals("topic/alimony", Desk.page());
    }

    @Test
    public void aWheelScrolls() {
        open("topic/alimony");
        assertTrue(point(InputDevice.SOURCE_MOUSE, MotionEvent.ACTION_SCROLL, 360, 800, -2));
        float down = Desk.scrolled();
        assertTrue("scrolled " + down, down > 0);
        point(InputDevice.SOURCE_MOUSE, MotionEvent.ACTION_SCROLL, 360, 800, 1);
        assertTrue(Desk.scrolled() < down);
    }

    @Test
    public void exploringByTouchReachesTheViews() {
        open("home");
        List<Integer> seen = new ArrayList<>();
        View content = window.get().findViewById(android.R.id.content);
        content.setOnHoverListener((view, event) -> seen.add(event.getActionMasked()));
        int finger = InputDevice.SOURCE_TOUCHSCREEN;
        point(finger, MotionEvent.ACTION_HOVER_ENTER, 100, 300, 0);
        point(finger, MotionEvent.ACTION_HOVER_MOVE, 100, 500, 0);
        point(finger, MotionEvent.ACTION_HOVER_EXIT, 100, 700, 0);
        assertEquals(List.of(MotionEvent.ACTION_HOVER_ENTER, MotionEvent.ACTION_HOVER_MOVE,
                MotionEvent.ACTION_HOVER_EXIT), seen);
    }

    @Test
    public void aRussianKeyboardWritesRussian() {
        Phone.LAYOUT.put(KeyEvent.KEYCODE_SEMICOLON, 'ж');
        Phone.LAYOUT.put(KeyEvent.KEYCODE_R, 'к');
        Phone.LAYOUT.put(KeyEvent.KEYCODE_A, 'ф');
        open("search");
        assertTrue(stroke(KeyEvent.KEYCODE_SEMICOLON, 0));
        assertTrue(stroke(KeyEvent.KEYCODE_R, 0));
        assertEquals("жк", asked());
        // All of it, by the key that has «ф» on it, and something else in its place.
        decor.dispatchKeyEvent(new KeyEvent(KeyEvent.ACTION_DOWN, KeyEvent.KEYCODE_CTRL_LEFT));
        stroke(KeyEvent.KEYCODE_A, KeyEvent.META_CTRL_ON | KeyEvent.META_CTRL_LEFT_ON);
        decor.dispatchKeyEvent(new KeyEvent(KeyEvent.ACTION_UP, KeyEvent.KEYCODE_CTRL_LEFT));
        stroke(KeyEvent.KEYCODE_R, 0);
        assertEquals("к", asked());
        stroke(KeyEvent.KEYCODE_DEL, 0);
        assertFalse(Desk.page(), Desk.page().contains("%"));
    }

    @Test
    public void thePhonesOwnKeysStayItsOwn() {
        open("home");
        KeyEvent louder = new KeyEvent(KeyEvent.ACTION_DOWN, KeyEvent.KEYCODE_VOLUME_UP);
        assertFalse(Guide.key(louder.getAction(), louder.getKeyCode(), louder.getUnicodeChar(), 0, 0));
        assertTrue(Guide.key(KeyEvent.ACTION_DOWN, KeyEvent.KEYCODE_TAB, 0, 0, 0));
    }

    @Test
    public void backLeadsBackAndThenOut() {
        open("topic/alimony");
        stroke(KeyEvent.KEYCODE_BACK, 0);
        assertEquals("home", settled());
        assertFalse(window.get().isFinishing());
        stroke(KeyEvent.KEYCODE_BACK, 0);
        assertEquals("home", settled());
        // Since Android 12 an app goes to the background, and is there at once when it is called again.
        assertEquals(RuntimeEnvironment.getApiLevel() < 31, window.get().isFinishing());
    }

    @Test
    public void aFingerThatStaysBringsTheMenuOfTheText() throws InterruptedException {
        Phone.LAYOUT.put(KeyEvent.KEYCODE_R, 'к');
        open("search");
        for (int letter = 0; letter < 25; letter++) {
            stroke(KeyEvent.KEYCODE_R, 0);
        }
        float x = Desk.place("Ваш вопрос", 0);
        float y = Desk.place("Ваш вопрос", 1);
        touch(MotionEvent.ACTION_DOWN, x, y);
        assertNull(TextMenu.shown);
        // The guide lives by its own clock: a touch that might become a scroll reaches the text a little later.
        Thread.sleep(300);
        shadowOf(Looper.getMainLooper()).idleFor(Duration.ofSeconds(1));
        settled();
        List<String> offered = new ArrayList<>();
        for (int at = 0; at < TextMenu.shown.getMenu().size(); at++) {
            offered.add(TextMenu.shown.getMenu().getItem(at).getTitle().toString());
        }
        android.content.res.Resources words = window.get().getResources();
        assertTrue(offered.toString(), offered.contains(words.getString(android.R.string.selectAll)));
        assertTrue(offered.toString(), offered.contains(words.getString(android.R.string.copy)));
        touch(MotionEvent.ACTION_UP, x, y);
        // Everything, and something else in its place; the menu goes.
        Guide.edit(3);
        stroke(KeyEvent.KEYCODE_R, 0);
        assertEquals("к", asked());
        assertNull(TextMenu.shown);
    }

    @Test
    public void noNativeQueueIsBetweenTheHandAndTheViews() throws ReflectiveOperationException {
        assertNull(decor.getClass().getMethod("willYouTakeTheInputQueue").invoke(decor));
    }
}
