package kz.trinta.kenes;

/** The guide of {@link Desk} reads aloud. The Rust half is aloud.rs. */
final class Aloud {
    private Aloud() {}

    /** The guide looks for the phone's engine. */
    static native void begin();

    /** It has gone. */
    static native void end();

    /** It is in front again. */
    static native void look();

    static native void say(long utterance, String text, String lang, float rate);

    static native void stop();

    /** Whether there is a page where voices are installed. */
    static native boolean openVoices();

    /** What the guide has heard since it was asked last, a line each. */
    static native String heard();
}
