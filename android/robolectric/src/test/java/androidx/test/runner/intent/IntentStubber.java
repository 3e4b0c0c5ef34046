package androidx.test.runner.intent;

import android.app.Instrumentation.ActivityResult;
import android.content.Intent;

/** Would answer in place of another app. */
public interface IntentStubber {
    ActivityResult getActivityResultForIntent(Intent intent);
}
