package kz.trinta.kenes;

import android.app.Activity;

/** How the phone lets assistive services into the guide of {@link Desk}, and sends them out. The Rust half is talkback.rs. */
final class Life {
    private Life() {}

    /** Lets them in, and brings the guide to the front. */
    static native void begin(Activity activity);

    /** The guide goes out of sight, with 0, or comes back. */
    static native void inFront(int inFront);

    /** Sends them out. */
    static native void end();

    /** A whole life on a thread of its own, which has ended when this returns. */
    static native void pass(Activity activity);

    /** Opens a page, as a tap does. */
    static native void go(String address);

    /** What the guide has framed: left, top, right and bottom in pixels of the window; empty where it has framed nothing. */
    static native String frame();

    /** The guide's own words. */
    static native String word(String lang, String id);
}
