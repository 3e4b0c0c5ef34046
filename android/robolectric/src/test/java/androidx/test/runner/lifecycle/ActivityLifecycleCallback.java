package androidx.test.runner.lifecycle;

import android.app.Activity;

/** Is told of each step of an activity's life. */
public interface ActivityLifecycleCallback {
    void onActivityLifecycleChanged(Activity activity, Stage stage);
}
