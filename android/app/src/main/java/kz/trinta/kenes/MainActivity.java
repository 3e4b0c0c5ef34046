package kz.trinta.kenes;

import android.app.NativeActivity;
import android.content.ActivityNotFoundException;
import android.content.Context;
import android.content.Intent;
import android.os.Build;
import android.os.Bundle;
import android.view.KeyEvent;
import android.view.MotionEvent;
import android.view.View;
import android.view.ViewGroup.LayoutParams;
import android.view.WindowManager;
import android.window.OnBackInvokedDispatcher;

/**
 * The guide's only window. The guide is libkenes.so and draws all of it; here stands what the phone tells a window and
 * nobody else: which link the reader followed last, which the guide reads from getIntent() whenever it comes to the front,
 * and what the reader's hand does.
 */
public final class MainActivity extends NativeActivity {
    // Known to the guide by these numbers; 1 is between them.
    private static final int SEEN = 0;
    private static final int SECRET = 2;

    private Hand hand;

    @Override
    protected void onCreate(Bundle state) {
        if (state != null) {
            // Brought back by the phone: the link that it was opened by then has been followed. A native window looks
            // itself up by what its intent names.
            setIntent(new Intent(this, MainActivity.class));
        }
        super.onCreate(state);
        // A native window takes what the hand does for itself, and with it what assistive services send to views. Given
        // back before the window is shown, it comes through the views.
        getWindow().takeInputQueue(null);
        hand = new Hand(this);
        Guide.show(this);
    }

    @Override
    protected void onDestroy() {
        Guide.hide(this);
        super.onDestroy();
    }

    @Override
    protected void onNewIntent(Intent intent) {
        super.onNewIntent(intent);
        setIntent(intent);
    }

    @Override
    protected void onActivityResult(int asked, int result, Intent answer) {
        super.onActivityResult(asked, result, answer);
        if (asked == PickedFile.ASKED && result == RESULT_OK) {
            PickedFile.take(getContentResolver(), answer == null ? null : answer.getData());
        }
    }

    /** The view that a native window consists of. */
    @Override
    public void setContentView(View view) {
        leaveUnsaid(view);
        super.setContentView(view);
    }

    /** The view through which the guide hears the phone's keyboard. */
    @Override
    public void addContentView(View view, LayoutParams place) {
        leaveUnsaid(view);
        super.addContentView(view, place);
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.UPSIDE_DOWN_CAKE) {
            // Whoever brings the view asks to be called for «back» in the same breath; who asks last is called.
            getWindow().getDecorView().post(this::takeBack);
        }
    }

    @Override
    public boolean dispatchTouchEvent(MotionEvent event) {
        return hand.touch(event) || super.dispatchTouchEvent(event);
    }

    @Override
    public boolean dispatchGenericMotionEvent(MotionEvent event) {
        return hand.point(event) || super.dispatchGenericMotionEvent(event);
    }

    @Override
    public boolean dispatchKeyEvent(KeyEvent event) {
        return hand.key(event) || super.dispatchKeyEvent(event);
    }

    /** The reader goes back from where nothing is before: as from any app on this phone. */
    void leave() {
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.S && isTaskRoot()) {
            moveTaskToBack(false);
        } else {
            finish();
        }
    }

    private void takeBack() {
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.UPSIDE_DOWN_CAKE) {
            getOnBackInvokedDispatcher().registerOnBackInvokedCallback(
                    OnBackInvokedDispatcher.PRIORITY_DEFAULT, Guide::back);
        }
    }

    /** What covers the whole window and has no words is nothing to stop at. */
    private static void leaveUnsaid(View view) {
        view.setImportantForAccessibility(View.IMPORTANT_FOR_ACCESSIBILITY_NO);
    }

    /**
     * The reader must not be found with the guide: what is shown instead could have been opened by anybody. The guide is
     * gone whatever the phone makes of that.
     */
    void vanish() {
        LetterFiles.forget(this);
        Intent browser = Intent.makeMainSelectorActivity(Intent.ACTION_MAIN, Intent.CATEGORY_APP_BROWSER);
        if (!shows(this, browser)) {
            shows(this, new Intent(Intent.ACTION_MAIN).addCategory(Intent.CATEGORY_HOME));
        }
        finishAndRemoveTask();
    }

    /** Whether some app has shown what is asked for, in a task of its own. */
    static boolean shows(Context from, Intent other) {
        try {
            from.startActivity(other.addFlags(Intent.FLAG_ACTIVITY_NEW_TASK));
            return true;
        } catch (ActivityNotFoundException | SecurityException nobody) {
            return false;
        }
    }

    /** From whom the window is kept: from nobody (0), from the list of apps used last (1), from every picture (2). */
    void veil(int level) {
        boolean secret = level == SECRET;
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.TIRAMISU) {
            setRecentsScreenshotEnabled(level == SEEN);
        } else {
            // Older Android keeps a window from that list by keeping it from every picture.
            secret = level != SEEN;
        }
        int flag = WindowManager.LayoutParams.FLAG_SECURE;
        getWindow().setFlags(secret ? flag : 0, flag);
    }
}
