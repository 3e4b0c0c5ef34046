package androidx.test.platform.app;

import android.app.Instrumentation;
import android.os.Bundle;

/** Holds the instrumentation that Robolectric runs the application with. */
public final class InstrumentationRegistry {
    private static Instrumentation registered;

    private InstrumentationRegistry() {}

    public static void registerInstance(Instrumentation instrumentation, Bundle arguments) {
        registered = instrumentation;
    }

    public static Instrumentation getInstrumentation() {
        if (registered == null) {
            throw new IllegalStateException("no instrumentation");
        }
        return registered;
    }
}
