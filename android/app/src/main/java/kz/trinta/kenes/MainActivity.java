package kz.trinta.kenes;

import android.app.NativeActivity;
import android.content.Intent;
import android.os.Bundle;

/**
 * The guide's only window. The guide is libkenes.so; here stands the one thing that the phone tells nobody else:
 * which link the reader followed last. The guide reads it from getIntent() whenever it comes to the front.
 */
public final class MainActivity extends NativeActivity {
    @Override
    protected void onCreate(Bundle state) {
        if (state != null) {
            // Brought back by the phone: the link that it was opened by then has been followed.
            setIntent(new Intent());
        }
        super.onCreate(state);
    }

    @Override
    protected void onNewIntent(Intent intent) {
        super.onNewIntent(intent);
        setIntent(intent);
    }
}
