package kz.trinta.kenes;

import android.app.Activity;
import android.os.Build;
import android.os.Bundle;
import android.view.MotionEvent;
import android.view.View;
import android.view.accessibility.AccessibilityEvent;
import android.view.accessibility.AccessibilityManager;
import android.view.accessibility.AccessibilityNodeInfo;
import android.view.accessibility.AccessibilityNodeInfo.AccessibilityAction;
import android.view.accessibility.AccessibilityNodeProvider;

/**
 * What assistive services see of the guide's window, which libkenes.so draws and no view knows. It stands on the window's
 * outermost view, for the guide's places are those of the window, and that view alone begins where the window begins.
 *
 * libkenes.so makes it, by this name, and ties the native methods to itself.
 */
final class GuideAccessibilityDelegate extends View.AccessibilityDelegate
        implements View.OnHoverListener,
                AccessibilityManager.AccessibilityStateChangeListener,
                AccessibilityManager.TouchExplorationStateChangeListener {
    private final Activity activity;
    /** Which life of the guide in this process; when it is over, the native methods answer with nothing. */
    private final long life;

    private View host;
    private Nodes nodes;
    /** The element that scrolls: the page. */
    private int page = View.NO_ID;

    GuideAccessibilityDelegate(Activity activity, long life) {
        this.activity = activity;
        this.life = life;
    }

    private static native AccessibilityNodeInfo createNode(long life, View host, int number);

    private static native AccessibilityNodeInfo findFocus(long life, View host, int kind);

    private static native boolean act(long life, View host, int number, int action, Bundle arguments);

    private static native boolean hover(long life, View host, int action, float x, float y);

    private static native void raise(long life, View host);

    private static native void switched(long life, boolean on, boolean exploring);

    /** Begins, on the thread of the views. Called from any. */
    void enter() {
        activity.runOnUiThread(
                new Runnable() {
                    @Override
                    public void run() {
                        host = activity.getWindow().getDecorView();
                        host.setAccessibilityDelegate(GuideAccessibilityDelegate.this);
                        host.setOnHoverListener(GuideAccessibilityDelegate.this);
                        manager().addAccessibilityStateChangeListener(GuideAccessibilityDelegate.this);
                        manager().addTouchExplorationStateChangeListener(GuideAccessibilityDelegate.this);
                        look();
                    }
                });
    }

    /** Has what has happened in the window told, on the thread of the views. Called from any. */
    void raise() {
        activity.runOnUiThread(
                new Runnable() {
                    @Override
                    public void run() {
                        raise(life, host);
                    }
                });
    }

    /** AccessKit tells how far something was scrolled by a method that came with Android 9, and fails without it. */
    boolean tellsScrolling() {
        return Build.VERSION.SDK_INT >= Build.VERSION_CODES.P;
    }

    /** Has it told that the page was scrolled, where AccessKit cannot. Called from any thread. */
    void scrolled(final int at, final int most) {
        activity.runOnUiThread(
                new Runnable() {
                    @Override
                    public void run() {
                        if (page == View.NO_ID || host.getParent() == null || !manager().isEnabled()) {
                            return;
                        }
                        tellScrolled(at, most);
                    }
                });
    }

    @SuppressWarnings("deprecation") // What takes the place of obtain() is newer than the Androids that need this.
    private void tellScrolled(int at, int most) {
        AccessibilityEvent event = AccessibilityEvent.obtain(AccessibilityEvent.TYPE_VIEW_SCROLLED);
        event.setPackageName(activity.getPackageName());
        event.setSource(host, page);
        event.setScrollable(true);
        event.setScrollY(at);
        event.setMaxScrollY(most);
        host.getParent().requestSendAccessibilityEvent(host, event);
    }

    /** Ends, on the thread of the views. Called from any; the activity may be gone by then. */
    void leave() {
        activity.runOnUiThread(
                new Runnable() {
                    @Override
                    public void run() {
                        // Whoever switches services on and off keeps its listeners, and with them the activity.
                        manager().removeAccessibilityStateChangeListener(GuideAccessibilityDelegate.this);
                        manager().removeTouchExplorationStateChangeListener(GuideAccessibilityDelegate.this);
                        host.setOnHoverListener(null);
                        host.setAccessibilityDelegate(null);
                    }
                });
    }

    @Override
    public void onAccessibilityStateChanged(boolean enabled) {
        look();
    }

    @Override
    public void onTouchExplorationStateChanged(boolean enabled) {
        look();
    }

    @Override
    public AccessibilityNodeProvider getAccessibilityNodeProvider(View host) {
        if (nodes == null || nodes.host != host) {
            nodes = new Nodes(host);
        }
        return nodes;
    }

    /** The views within have nothing to say: where the finger is over one of them, it is over an element of the guide. */
    @Override
    public void sendAccessibilityEvent(View host, int eventType) {
        if (eventType != AccessibilityEvent.TYPE_VIEW_HOVER_ENTER
                && eventType != AccessibilityEvent.TYPE_VIEW_HOVER_EXIT) {
            super.sendAccessibilityEvent(host, eventType);
        }
    }

    @Override
    public boolean onHover(View host, MotionEvent event) {
        return hover(life, host, event.getActionMasked(), event.getX(), event.getY());
    }

    private void look() {
        switched(life, manager().isEnabled(), manager().isTouchExplorationEnabled());
    }

    private AccessibilityManager manager() {
        return activity.getSystemService(AccessibilityManager.class);
    }

    private final class Nodes extends AccessibilityNodeProvider {
        private final View host;

        Nodes(View host) {
            this.host = host;
        }

        @Override
        public AccessibilityNodeInfo createAccessibilityNodeInfo(int number) {
            AccessibilityNodeInfo node = createNode(life, host, number);
            if (node != null && number != HOST_VIEW_ID) {
                node.addAction(AccessibilityAction.ACTION_SHOW_ON_SCREEN);
                if (node.isScrollable()) {
                    page = number;
                }
            }
            return node;
        }

        @Override
        public AccessibilityNodeInfo findFocus(int kind) {
            return GuideAccessibilityDelegate.findFocus(life, host, kind);
        }

        @Override
        public boolean performAction(int number, int action, Bundle arguments) {
            return act(life, host, number, action, arguments);
        }
    }
}
