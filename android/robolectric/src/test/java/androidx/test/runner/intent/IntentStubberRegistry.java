package androidx.test.runner.intent;

/** There is nobody who answers in place of another app. */
public final class IntentStubberRegistry {
    private IntentStubberRegistry() {}

    public static boolean isLoaded() {
        return false;
    }

    public static IntentStubber getInstance() {
        throw new IllegalStateException("nobody");
    }
}
