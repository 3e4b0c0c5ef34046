package kz.trinta.kenes;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;
import static org.robolectric.shadows.ShadowLooper.shadowMainLooper;

import android.graphics.Rect;
import android.os.SystemClock;
import android.view.InputDevice;
import android.view.MotionEvent;
import android.view.View;
import android.view.ViewGroup.LayoutParams;
import android.view.accessibility.AccessibilityEvent;
import android.view.accessibility.AccessibilityNodeInfo;
import android.view.accessibility.AccessibilityNodeProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kz.trinta.kenes.Service.Element;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.RobolectricTestRunner;
import org.robolectric.RuntimeEnvironment;
import org.robolectric.android.controller.ActivityController;

/** What TalkBack comes to in the guide's window, and what it may do there: Android's own nodes and events. */
@RunWith(RobolectricTestRunner.class)
public final class TalkBackTest {
    private static final int WIDTH = 720;
    private static final int HEIGHT = 1440;
    private static final float SCALE = 2;
    /** Of a phone before Android 15, where what an activity shows begins below it; the guide's window does not. */
    private static final int STATUS_BAR = 63;

    private final List<ActivityController<MainActivity>> windows = new ArrayList<>();
    private MainActivity activity;
    private Service service;

    @Before
    public void theWindow() throws InterruptedException {
        Desk.stand(RuntimeEnvironment.getApplication());
        show();
    }

    private void show() {
        ActivityController<MainActivity> window = Phone.window(Phone.icon()).setup();
        windows.add(window);
        activity = window.get();
        // As the view through which the guide hears the phone's keyboard: over everything.
        activity.addContentView(new View(activity), new LayoutParams(LayoutParams.MATCH_PARENT, LayoutParams.MATCH_PARENT));
        service = new Service(activity.getWindow().getDecorView());
    }

    @After
    public void theEnd() {
        Life.end();
        Desk.close();
        shadowMainLooper().idle();
        windows.forEach(ActivityController::close);
    }

    private View content() {
        return activity.findViewById(android.R.id.content);
    }

    private void open(String page, String lang) {
        Desk.open(page, lang, "standard", WIDTH, HEIGHT, SCALE);
        Life.begin(activity);
        service.isOn(true);
        Service.until("a tree", () -> service.provider() != null && service.elements().size() > 5);
        content().offsetTopAndBottom(STATUS_BAR - top(content()));
        assertEquals(STATUS_BAR, top(content()));
    }

    private static int top(View view) {
        int[] corner = new int[2];
        view.getLocationOnScreen(corner);
        return corner[1];
    }

    private static String word(String id) {
        return Life.word("kk", id);
    }

    @Test
    public void everyElementIsAWholeNodeInBothLanguages() {
        for (String lang : new String[] {"kk", "ru"}) {
            for (String page : new String[] {"home", "topic/alimony", "search", "settings"}) {
                open(page, lang);
                List<Element> elements = service.elements();
                for (Element element : elements) {
                    String which = lang + ", " + page + ", " + element.node;
                    assertEquals(which, activity.getPackageName(), element.node.getPackageName().toString());
                    assertTrue(which, element.node.isVisibleToUser());
                    assertTrue(which, element.node.isEnabled() || element.kind().equals("Button"));
                    if (element.node.isClickable()) {
                        assertFalse(which, element.says().isBlank());
                        assertTrue(which, element.can(AccessibilityNodeInfo.ACTION_CLICK));
                        assertFalse(which, element.onScreen().isEmpty());
                    }
                }
                Element print = service.called(Life.word(lang, "header-large-print-on"));
                assertTrue(print.node.isCheckable());
                assertFalse(print.node.isChecked());
                assertEquals("ToggleButton", print.kind());
                assertEquals("Button", service.called(Life.word(lang, "header-language-label")).kind());
                Life.end();
            }
        }
    }

    @Test
    public void aPageScrollsByTheService() {
        open("topic/alimony", "ru");
        Element page = service.find(it -> it.node.isScrollable());
        assertTrue(page.can(AccessibilityNodeInfo.ACTION_SCROLL_FORWARD));
        assertFalse("it begins at its top", page.can(AccessibilityNodeInfo.ACTION_SCROLL_BACKWARD));
        assertTrue(service.provider().performAction(page.number, AccessibilityNodeInfo.ACTION_SCROLL_FORWARD, null));
        Service.until("scrolled", () -> Desk.scrolled() > 0);
        Service.until("told so", () -> service.heard(AccessibilityEvent.TYPE_VIEW_SCROLLED, page.number));
        Service.until(
                "back again",
                () -> service.element(page.number).can(AccessibilityNodeInfo.ACTION_SCROLL_BACKWARD));
    }

    @Test
    public void theFieldAndTheChoicesAreWhatTheyAre() {
        open("search", "kk");
        Element field = service.find(it -> it.kind().equals("EditText"));
        assertTrue(field.node.isEditable());
        assertEquals(word("search-label"), field.says());
        Life.end();
        open("settings", "kk");
        List<Element> choices =
                service.elements().stream().filter(it -> it.kind().equals("RadioButton")).collect(Collectors.toList());
        assertTrue(choices.stream().allMatch(it -> it.node.isCheckable()));
        assertTrue(choices.stream().anyMatch(it -> it.node.isChecked()));
        assertTrue(choices.stream().anyMatch(it -> !it.node.isChecked()));
    }

    @Test
    public void aDoubleTapPressesWhatTalkBackIsOn() {
        open("home", "kk");
        Element print = service.called(word("header-large-print-on"));
        assertTrue(service.provider().performAction(print.number, AccessibilityNodeInfo.ACTION_CLICK, null));
        Element off = service.called(word("header-large-print-off"));
        assertTrue(off.node.isChecked());
        assertTrue(service.heard(AccessibilityEvent.TYPE_VIEW_CLICKED, print.number));
        assertTrue(
                "what has changed is told",
                service.heard(AccessibilityEvent.TYPE_WINDOW_CONTENT_CHANGED, AccessibilityNodeProvider.HOST_VIEW_ID));
    }

    @Test
    public void everyElementIsWhereItIsSeenWhateverLiesOnTop() {
        open("home", "ru");
        for (String id : new String[] {"header-language-label", "kenes-whatsapp-label"}) {
            String name = Life.word("ru", id);
            Rect place = service.called(name).onScreen();
            assertEquals(name, Desk.place(name, 0), place.exactCenterX(), 1);
            assertEquals(name, Desk.place(name, 1), place.exactCenterY(), 1);
        }
        assertEquals(0, top(activity.getWindow().getDecorView()));
        // What the activity shows begins below the bar: from there everything would be told that much too low.
        AccessibilityNodeProvider lower = service.delegate().getAccessibilityNodeProvider(content());
        String name = Life.word("ru", "header-language-label");
        Element low =
                Service.elements(lower).stream().filter(it -> it.says().startsWith(name)).findFirst().orElseThrow();
        assertEquals(Desk.place(name, 1) + STATUS_BAR, low.onScreen().exactCenterY(), 1);
    }

    @Test
    public void theFingerComesToWhatIsUnderIt() {
        open("home", "kk");
        Element first = service.called(word("header-language-label"));
        Element second = service.called(word("header-large-print-on"));
        assertTrue(hover(MotionEvent.ACTION_HOVER_ENTER, first));
        assertTrue(service.heard(AccessibilityEvent.TYPE_VIEW_HOVER_ENTER, first.number));
        assertFalse(service.heard(AccessibilityEvent.TYPE_VIEW_HOVER_ENTER, second.number));
        assertTrue(hover(MotionEvent.ACTION_HOVER_MOVE, second));
        assertTrue(service.heard(AccessibilityEvent.TYPE_VIEW_HOVER_EXIT, first.number));
        assertTrue(service.heard(AccessibilityEvent.TYPE_VIEW_HOVER_ENTER, second.number));
        assertTrue(hover(MotionEvent.ACTION_HOVER_EXIT, second));
        assertTrue(service.heard(AccessibilityEvent.TYPE_VIEW_HOVER_EXIT, second.number));
        assertFalse(
                "the views beneath have nothing to say",
                service.heard(AccessibilityEvent.TYPE_VIEW_HOVER_ENTER, AccessibilityNodeProvider.HOST_VIEW_ID));
    }

    /** The finger is over the middle of an element, on the screen. */
    private boolean hover(int action, Element element) {
        Rect place = element.onScreen();
        long now = SystemClock.uptimeMillis();
        MotionEvent event = MotionEvent.obtain(now, now, action, place.exactCenterX(), place.exactCenterY(), 0);
        event.setSource(InputDevice.SOURCE_TOUCHSCREEN);
        boolean taken = activity.getWindow().getDecorView().dispatchGenericMotionEvent(event);
        event.recycle();
        return taken;
    }

    @Test
    public void theGuideFramesWhatTalkBackIsOn() {
        open("topic/alimony", "kk");
        assertEquals("", Life.frame());
        Element language = service.called(word("header-language-label"));
        focus(language);
        assertTrue(service.heard(AccessibilityEvent.TYPE_VIEW_ACCESSIBILITY_FOCUSED, language.number));
        assertTrue(service.element(language.number).node.isAccessibilityFocused());
        assertEquals(
                "found again",
                language.says(),
                service.provider().findFocus(AccessibilityNodeInfo.FOCUS_ACCESSIBILITY).getContentDescription());

        Element page = service.find(it -> it.node.isScrollable());
        Element text = service.find(it -> it.kind().equals("TextView") && it.onScreen().top > HEIGHT / 2);
        focus(text);
        Rect before = service.element(text.number).onScreen();
        assertTrue(service.provider().performAction(page.number, AccessibilityNodeInfo.ACTION_SCROLL_FORWARD, null));
        Service.until("scrolled", () -> Desk.scrolled() > 0);
        String[] sides = Life.frame().split(" ");
        assertEquals("it goes along", before.top - Desk.scrolled() * SCALE, Float.parseFloat(sides[1]), 2);

        assertTrue(act(text, AccessibilityNodeInfo.ACTION_CLEAR_ACCESSIBILITY_FOCUS));
        Service.until("no frame", () -> Life.frame().isEmpty());
        focus(language);
        service.isOn(false);
        Service.until("TalkBack is off", () -> Life.frame().isEmpty());
    }

    private void focus(Element element) {
        assertTrue(act(element, AccessibilityNodeInfo.ACTION_ACCESSIBILITY_FOCUS));
        Service.until(
                "a frame around " + element.says(),
                () -> {
                    Rect place = service.element(element.number).onScreen();
                    return Life.frame()
                            .equals(place.left + " " + place.top + " " + place.right + " " + place.bottom);
                });
    }

    private boolean act(Element element, int action) {
        return service.provider().performAction(element.number, action, null);
    }

    @Test
    public void whatIsHardlySeenCanBeBroughtIntoSight() {
        open("topic/alimony", "ru");
        List<Element> elements = service.elements();
        Element last = elements.stream().filter(it -> it.kind().equals("TextView")).reduce((a, b) -> b).orElseThrow();
        assertTrue(last.can(android.R.id.accessibilityActionShowOnScreen));
        Element below =
                elements.stream()
                        .filter(it -> it.kind().equals("TextView") && it.onScreen().bottom > HEIGHT * 9 / 10)
                        .findFirst()
                        .orElse(last);
        assertTrue(act(below, android.R.id.accessibilityActionShowOnScreen));
        Service.until("in sight", () -> Desk.scrolled() > 0);
    }

    @Test
    public void aServiceSwitchedOnLaterIsToldOfWhatHappens() {
        service.isOn(false);
        Desk.open("home", "kk", "standard", WIDTH, HEIGHT, SCALE);
        Life.begin(activity);
        Service.settle();
        service.isOn(true);
        Service.until("a tree", () -> service.elements().size() > 5);

        int before = service.events();
        Life.go("settings");
        Service.until("another page", () -> service.events() > before);

        Life.inFront(0);
        Service.settle();
        int behind = service.events();
        Life.go("home");
        Service.pause(500);
        Service.settle();
        assertEquals("nobody hears of a guide that is not in front", behind, service.events());
        Life.inFront(1);
        Service.until("back in front", () -> service.events() > behind);

        service.isOn(false);
        Service.settle();
        service.isOn(true);
        Service.until("once more", () -> service.elements().size() > 5);
    }

    @Test
    public void aLifeThatIsOverLeavesNothingOnTheWindow() {
        Desk.open("home", "kk", "standard", WIDTH, HEIGHT, SCALE);
        Life.pass(activity);
        Service.settle();
        assertNull(service.provider());
        service.isOn(true);
        service.isOn(false);
    }

    @Test
    public void aSecondLifeInTheProcessIsHeardAndTheFirstIsNot() {
        open("home", "kk");
        AccessibilityNodeProvider first = service.provider();
        int number = service.called(word("header-language-label")).number;
        Life.end();
        Service.settle();
        assertNull(service.provider());
        assertNull(first.createAccessibilityNodeInfo(number));
        assertFalse(first.performAction(number, AccessibilityNodeInfo.ACTION_CLICK, null));
        assertNull(first.findFocus(AccessibilityNodeInfo.FOCUS_INPUT));

        show();
        open("settings", "kk");
        assertNotNull(service.called(word("header-back-label")));
        assertNotEquals(first, service.provider());
    }
}
