package kz.trinta.kenes;

import android.graphics.Rect;
import android.net.Uri;

/**
 * What the window and the guide say to each other. The native half is app/android/bridge.rs; the guide links it when it
 * starts, on a thread of its own. What is told before that, or after the guide has gone, is told to nobody.
 */
final class Guide {
    private static volatile boolean listens;
    private static volatile MainActivity window;
    private static volatile Bars bars;

    private Guide() {}

    /** A finger or the mouse, as a MotionEvent has it. */
    static native void touch(int action, int finger, float x, float y);

    /** The mouse without a button. */
    static native void hover(float x, float y);

    /** A wheel: how far what is shown goes right and down. */
    static native void scroll(float x, float y, float right, float down);

    /** A key, as a KeyEvent has it. False: it is not the guide's. */
    static native boolean key(int action, int code, int letter, int meta, int repeats);

    /** A finger that stays, or the mouse's second button. */
    static native void hold(float x, float y);

    /** What was picked in the menu of a text. */
    static native void edit(int choice);

    private static native void goBack();

    static boolean listens() {
        return listens;
    }

    static void back() {
        if (listens) {
            goBack();
        }
    }

    static void show(MainActivity shown) {
        window = shown;
        if (bars != null) {
            bars.on(shown.getWindow());
        }
    }

    static void hide(MainActivity hidden) {
        if (window == hidden) {
            window = null;
        }
    }

    // Said by the guide, on its own thread.

    static void listen() {
        listens = true;
    }

    static void leave() {
        tell(MainActivity::leave);
    }

    static void dress(boolean lightAbove, boolean lightBelow) {
        Bars worn = new Bars(lightAbove, lightBelow);
        bars = worn;
        tell(shown -> worn.on(shown.getWindow()));
    }

    static void offer(int left, int top, int right, int bottom, boolean selected) {
        tell(shown -> TextMenu.show(shown, new Rect(left, top, right, bottom), selected));
    }

    static void veil(boolean on) {
        tell(shown -> shown.veil(on));
    }

    /** False: there is no window, or no room for the letter. */
    static boolean send(String name, byte[] letter) {
        MainActivity shown = window;
        if (shown == null) {
            return false;
        }
        Uri address = LetterFiles.keep(shown, name, letter);
        if (address != null) {
            tell(to -> LetterFiles.offer(to, address));
        }
        return address != null;
    }

    static void withdraw() {
        tell(shown -> TextMenu.close());
    }

    private interface Told {
        void to(MainActivity shown);
    }

    private static void tell(Told told) {
        MainActivity shown = window;
        if (shown != null) {
            shown.runOnUiThread(() -> told.to(shown));
        }
    }
}
