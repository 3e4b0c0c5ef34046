package kz.trinta.kenes;

import android.app.Activity;
import android.content.ClipboardManager;
import android.graphics.Rect;
import android.view.ActionMode;
import android.view.HapticFeedbackConstants;
import android.view.Menu;
import android.view.MenuItem;
import android.view.View;

/** The menu over a text that is being written: cut, copy, paste, in the phone's own words. */
final class TextMenu extends ActionMode.Callback2 {
    // Known to the guide by these numbers.
    private static final int CUT = 0;
    private static final int COPY = 1;
    private static final int PASTE = 2;
    private static final int ALL = 3;

    static ActionMode shown;

    private final Rect text;
    private final boolean selected;
    private final boolean something;

    private TextMenu(Rect text, boolean selected, boolean something) {
        this.text = text;
        this.selected = selected;
        this.something = something;
    }

    /** Shows the menu beside a text, whose place is that in the window. */
    static void show(Activity window, Rect text, boolean selected) {
        close();
        View content = window.findViewById(android.R.id.content);
        int[] corner = new int[2];
        content.getLocationInWindow(corner);
        text.offset(-corner[0], -corner[1]);
        ClipboardManager board = window.getSystemService(ClipboardManager.class);
        content.performHapticFeedback(HapticFeedbackConstants.LONG_PRESS);
        shown = content.startActionMode(new TextMenu(text, selected, board.hasPrimaryClip()), ActionMode.TYPE_FLOATING);
    }

    static void close() {
        if (shown != null) {
            shown.finish();
        }
    }

    @Override
    public boolean onCreateActionMode(ActionMode mode, Menu menu) {
        if (selected) {
            menu.add(Menu.NONE, CUT, Menu.NONE, android.R.string.cut);
            menu.add(Menu.NONE, COPY, Menu.NONE, android.R.string.copy);
        }
        if (something) {
            menu.add(Menu.NONE, PASTE, Menu.NONE, android.R.string.paste);
        }
        menu.add(Menu.NONE, ALL, Menu.NONE, android.R.string.selectAll);
        return true;
    }

    @Override
    public boolean onPrepareActionMode(ActionMode mode, Menu menu) {
        return false;
    }

    @Override
    public boolean onActionItemClicked(ActionMode mode, MenuItem item) {
        Guide.edit(item.getItemId());
        mode.finish();
        return true;
    }

    @Override
    public void onDestroyActionMode(ActionMode mode) {
        shown = null;
    }

    @Override
    public void onGetContentRect(ActionMode mode, View view, Rect place) {
        place.set(text);
    }
}
