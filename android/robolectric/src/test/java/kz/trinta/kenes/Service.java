package kz.trinta.kenes;

import static org.robolectric.Shadows.shadowOf;
import static org.robolectric.shadows.ShadowLooper.shadowMainLooper;

import android.graphics.Rect;
import android.view.View;
import android.view.accessibility.AccessibilityEvent;
import android.view.accessibility.AccessibilityManager;
import android.view.accessibility.AccessibilityNodeInfo;
import android.view.accessibility.AccessibilityNodeProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.robolectric.RuntimeEnvironment;
import org.robolectric.util.ReflectionHelpers;
import org.robolectric.util.ReflectionHelpers.ClassParameter;

/** An assistive service, as it comes to a view's elements and hears of them. */
final class Service {
    /** One element, and its number in its view. */
    static final class Element {
        final int number;
        final AccessibilityNodeInfo node;

        Element(int number, AccessibilityNodeInfo node) {
            this.number = number;
            this.node = node;
        }

        /** What is read of it. */
        String says() {
            CharSequence said = node.getContentDescription();
            return said == null ? String.valueOf(node.getText()) : said.toString();
        }

        String kind() {
            return node.getClassName().toString().replaceFirst(".*\\.", "");
        }

        boolean can(int action) {
            return node.getActionList().stream().anyMatch(it -> it.getId() == action);
        }

        Rect onScreen() {
            Rect place = new Rect();
            node.getBoundsInScreen(place);
            return place;
        }
    }

    private final View host;
    private final AccessibilityManager manager =
            RuntimeEnvironment.getApplication().getSystemService(AccessibilityManager.class);

    Service(View host) {
        this.host = host;
    }

    void isOn(boolean on) {
        shadowOf(manager).setTouchExplorationEnabled(on);
        shadowOf(manager).setEnabled(on);
        shadowMainLooper().idle();
    }

    /** The delegate that stands on the view. Before Android 10 a view does not tell. */
    View.AccessibilityDelegate delegate() {
        return ReflectionHelpers.getField(host, "mAccessibilityDelegate");
    }

    AccessibilityNodeProvider provider() {
        return host.getAccessibilityNodeProvider();
    }

    Element element(int number) {
        AccessibilityNodeInfo node = provider().createAccessibilityNodeInfo(number);
        return node == null ? null : new Element(number, node);
    }

    /** Every element, in the order of reading; the window itself comes first. */
    List<Element> elements() {
        return elements(provider());
    }

    static List<Element> elements(AccessibilityNodeProvider provider) {
        List<Element> found = new ArrayList<>();
        gather(provider, AccessibilityNodeProvider.HOST_VIEW_ID, found);
        return found;
    }

    private static void gather(AccessibilityNodeProvider provider, int number, List<Element> found) {
        AccessibilityNodeInfo node = provider.createAccessibilityNodeInfo(number);
        found.add(new Element(number, node));
        for (int at = 0; at < node.getChildCount(); at++) {
            long child =
                    ReflectionHelpers.callInstanceMethod(
                            node, "getChildId", ClassParameter.from(int.class, at));
            gather(provider, virtual(child), found);
        }
    }

    Element find(Predicate<Element> wanted) {
        return elements().stream().filter(wanted).findFirst().orElse(null);
    }

    /** The element that is called so, when it is there. */
    Element called(String name) {
        Element[] found = new Element[1];
        until(name, () -> (found[0] = find(it -> it.says().startsWith(name))) != null);
        return found[0];
    }

    /** Whether it has been told of such an event on an element. */
    boolean heard(int type, int number) {
        return shadowOf(manager).getSentAccessibilityEvents().stream()
                .anyMatch(event -> event.getEventType() == type && source(event) == number);
    }

    int events() {
        return shadowOf(manager).getSentAccessibilityEvents().size();
    }

    static int source(AccessibilityEvent event) {
        return virtual(ReflectionHelpers.callInstanceMethod(event, "getSourceNodeId"));
    }

    private static int virtual(long id) {
        int number =
                ReflectionHelpers.callStaticMethod(
                        AccessibilityNodeInfo.class, "getVirtualDescendantId", ClassParameter.from(long.class, id));
        // The view itself, as Android before 9 has it.
        return number == Integer.MAX_VALUE ? AccessibilityNodeProvider.HOST_VIEW_ID : number;
    }

    /** Waits for the guide's thread and for the views'. */
    static void until(String what, BooleanSupplier holds) {
        for (int turn = 0; turn < 200; turn++) {
            settle();
            if (holds.getAsBoolean()) {
                return;
            }
            pause(20);
        }
        throw new AssertionError("waited in vain: " + what);
    }

    static void settle() {
        Desk.page();
        shadowMainLooper().idle();
    }

    static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException error) {
            throw new IllegalStateException(error);
        }
    }
}
