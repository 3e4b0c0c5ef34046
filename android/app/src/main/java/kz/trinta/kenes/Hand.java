package kz.trinta.kenes;

import android.content.Context;
import android.view.GestureDetector;
import android.view.InputDevice;
import android.view.KeyEvent;
import android.view.MotionEvent;
import android.view.ViewConfiguration;

/** The reader's hand: touch, mouse and keys, told to the guide. What is not the guide's goes on to the views. */
final class Hand {
    private final GestureDetector lasting;
    private final float turnDown;
    private final float turnRight;
    /** The mouse is down with another button than its first. */
    private boolean aside;

    Hand(Context context) {
        lasting = new GestureDetector(context, new Lasting());
        ViewConfiguration measures = ViewConfiguration.get(context);
        turnDown = measures.getScaledVerticalScrollFactor();
        turnRight = measures.getScaledHorizontalScrollFactor();
    }

    boolean touch(MotionEvent event) {
        if (!Guide.listens()) {
            return false;
        }
        int action = event.getActionMasked();
        if (action == MotionEvent.ACTION_DOWN) {
            TextMenu.close();
            aside = event.isFromSource(InputDevice.SOURCE_MOUSE)
                    && (event.getButtonState() & ~MotionEvent.BUTTON_PRIMARY) != 0;
        }
        if (aside) {
            return true;
        }
        lasting.onTouchEvent(event);
        switch (action) {
            case MotionEvent.ACTION_DOWN:
            case MotionEvent.ACTION_UP:
            case MotionEvent.ACTION_POINTER_DOWN:
            case MotionEvent.ACTION_POINTER_UP:
                tell(event, event.getActionIndex());
                break;
            default:
                for (int finger = 0; finger < event.getPointerCount(); finger++) {
                    tell(event, finger);
                }
        }
        return true;
    }

    /** What points without touching. Hovering goes on to the views: by it an assistive service explores. */
    boolean point(MotionEvent event) {
        if (!Guide.listens()) {
            return false;
        }
        switch (event.getActionMasked()) {
            case MotionEvent.ACTION_SCROLL:
                Guide.scroll(event.getX(), event.getY(),
                        -event.getAxisValue(MotionEvent.AXIS_HSCROLL) * turnRight,
                        event.getAxisValue(MotionEvent.AXIS_VSCROLL) * turnDown);
                return true;
            case MotionEvent.ACTION_HOVER_MOVE:
                if (event.isFromSource(InputDevice.SOURCE_MOUSE)) {
                    Guide.hover(event.getX(), event.getY());
                }
                return false;
            default:
                return lasting.onGenericMotionEvent(event);
        }
    }

    boolean key(KeyEvent event) {
        if (!Guide.listens()) {
            return false;
        }
        TextMenu.close();
        if (event.getKeyCode() == KeyEvent.KEYCODE_BACK) {
            if (event.getAction() == KeyEvent.ACTION_UP && !event.isCanceled()) {
                Guide.back();
            }
            return true;
        }
        return Guide.key(event.getAction(), event.getKeyCode(), event.getUnicodeChar(), event.getMetaState(),
                event.getRepeatCount());
    }

    private static void tell(MotionEvent event, int finger) {
        Guide.touch(event.getActionMasked(), event.getPointerId(finger), event.getX(finger), event.getY(finger));
    }

    private static final class Lasting extends GestureDetector.SimpleOnGestureListener {
        @Override
        public void onLongPress(MotionEvent event) {
            Guide.hold(event.getX(), event.getY());
        }

        @Override
        public boolean onContextClick(MotionEvent event) {
            Guide.hold(event.getX(), event.getY());
            return true;
        }
    }
}
