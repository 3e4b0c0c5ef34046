package androidx.test.runner.lifecycle;

/** Holds the monitor of activities. */
public final class ActivityLifecycleMonitorRegistry {
    private static ActivityLifecycleMonitor registered;

    private ActivityLifecycleMonitorRegistry() {}

    public static void registerInstance(ActivityLifecycleMonitor monitor) {
        registered = monitor;
    }

    public static ActivityLifecycleMonitor getInstance() {
        if (registered == null) {
            throw new IllegalStateException("no monitor");
        }
        return registered;
    }
}
