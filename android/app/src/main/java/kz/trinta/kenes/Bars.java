package kz.trinta.kenes;

import android.os.Build;
import android.view.View;
import android.view.Window;
import android.view.WindowInsetsController;
import android.view.WindowManager.LayoutParams;

/**
 * The phone's own bars over the guide's colours: dark icons on a light colour, light ones on a dark. Where the phone still
 * draws black bars of its own, all icons are light.
 */
final class Bars {
    private final boolean lightAbove;
    private final boolean lightBelow;

    Bars(boolean lightAbove, boolean lightBelow) {
        this.lightAbove = lightAbove;
        this.lightBelow = lightBelow;
    }

    void on(Window window) {
        boolean over = Build.VERSION.SDK_INT >= Build.VERSION_CODES.VANILLA_ICE_CREAM
                || (window.getAttributes().flags & LayoutParams.FLAG_DRAWS_SYSTEM_BAR_BACKGROUNDS) != 0;
        wear(window, over && lightAbove, over && lightBelow);
    }

    private static void wear(Window window, boolean lightAbove, boolean lightBelow) {
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.R) {
            int above = WindowInsetsController.APPEARANCE_LIGHT_STATUS_BARS;
            int below = WindowInsetsController.APPEARANCE_LIGHT_NAVIGATION_BARS;
            WindowInsetsController bars = window.getInsetsController();
            if (bars != null) {
                bars.setSystemBarsAppearance((lightAbove ? above : 0) | (lightBelow ? below : 0), above | below);
            }
        } else {
            before11(window.getDecorView(), lightAbove, lightBelow);
        }
    }

    @SuppressWarnings("deprecation")
    private static void before11(View decor, boolean lightAbove, boolean lightBelow) {
        int above = View.SYSTEM_UI_FLAG_LIGHT_STATUS_BAR;
        int below = View.SYSTEM_UI_FLAG_LIGHT_NAVIGATION_BAR;
        int others = decor.getSystemUiVisibility() & ~(above | below);
        decor.setSystemUiVisibility(others | (lightAbove ? above : 0) | (lightBelow ? below : 0));
    }
}
