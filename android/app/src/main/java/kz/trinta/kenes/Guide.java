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
    private static volatile int veil;
    /** What the reader picked before the guide listened. */
    private static byte[] waiting;
    private static boolean waits;

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

    private static native void picked(byte[] file);

    static boolean listens() {
        return listens;
    }

    static void back() {
        if (listens) {
            goBack();
        }
    }

    /**
     * The file that the reader picked; null where it cannot be read. While the reader was picking, the phone may have
     * closed the guide: then it waits for the next one, which did not hear of it otherwise.
     */
    static synchronized void handOver(byte[] file) {
        if (listens) {
            picked(file);
        } else {
            waiting = file;
            waits = true;
        }
    }

    static void show(MainActivity shown) {
        window = shown;
        if (bars != null) {
            bars.on(shown.getWindow());
        }
        shown.veil(veil);
    }

    static void hide(MainActivity hidden) {
        if (window == hidden) {
            window = null;
            // The guide goes with its window. The next one says itself when it is there.
            listens = false;
        }
    }

    // Said by the guide, on its own thread.

    static synchronized void listen() {
        listens = true;
        if (waits) {
            byte[] file = waiting;
            waiting = null;
            waits = false;
            picked(file);
        }
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

    /** From whom the window is kept, by the numbers of MainActivity.veil. */
    static void veil(int level) {
        veil = level;
        // Whatever order these are carried out in, what was said last holds.
        tell(shown -> shown.veil(veil));
    }

    static void forget() {
        tell(LetterFiles::forget);
    }

    static void vanish() {
        tell(MainActivity::vanish);
    }

    /** False: there is no window, or no room for the file. */
    static boolean send(String name, String mime, byte[] file) {
        MainActivity shown = window;
        if (shown == null) {
            return false;
        }
        Uri address = LetterFiles.keep(shown, name, file);
        if (address != null) {
            tell(to -> LetterFiles.offer(to, address, mime));
        }
        return address != null;
    }

    /** What comes of it is told by handOver. */
    static void pick() {
        tell(PickedFile::ask);
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
