package androidx.test.runner.lifecycle;

/** Knows where the application is in its life. */
public interface ApplicationLifecycleMonitor {}
