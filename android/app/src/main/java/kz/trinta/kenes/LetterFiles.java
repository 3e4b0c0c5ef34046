package kz.trinta.kenes;

import android.app.Activity;
import android.content.ContentProvider;
import android.content.ContentValues;
import android.content.Context;
import android.content.Intent;
import android.database.Cursor;
import android.database.MatrixCursor;
import android.net.Uri;
import android.os.ParcelFileDescriptor;
import android.provider.OpenableColumns;
import java.io.File;
import java.io.FileNotFoundException;
import java.io.FileOutputStream;
import java.io.IOException;

/**
 * The letters and other files that the reader hands to another app. One file at a time lies in the cache; it is read by the app that the
 * reader has chosen, by the leave that comes with the intent, and by no other. No permission of the phone is asked for.
 */
public final class LetterFiles extends ContentProvider {
    private static final String AUTHORITY = "kz.trinta.kenes.letters";
    private static final String FOLDER = "letters";

    /** Puts the file where others may read it; null where there is no room. */
    static Uri keep(Context context, String name, byte[] bytes) {
        File folder = new File(context.getCacheDir(), FOLDER);
        forget(folder);
        File file = new File(folder, new File(name).getName());
        if (!folder.isDirectory() && !folder.mkdirs()) {
            return null;
        }
        try (FileOutputStream out = new FileOutputStream(file)) {
            out.write(bytes);
        } catch (IOException full) {
            return null;
        }
        return new Uri.Builder().scheme("content").authority(AUTHORITY).path(file.getName()).build();
    }

    /** Lets the reader choose who reads it. Where nobody can, the chooser says so itself. */
    static void offer(Activity from, Uri file, String mime) {
        Intent send = new Intent(Intent.ACTION_SEND)
                .setType(mime)
                .putExtra(Intent.EXTRA_STREAM, file)
                .addFlags(Intent.FLAG_GRANT_READ_URI_PERMISSION);
        from.startActivity(Intent.createChooser(send, null));
    }

    /** What was handed over is not kept. */
    static void forget(Context context) {
        forget(new File(context.getCacheDir(), FOLDER));
    }

    private static void forget(File folder) {
        File[] before = folder.listFiles();
        if (before != null) {
            for (File letter : before) {
                letter.delete();
            }
        }
    }

    private File file(Uri address) throws FileNotFoundException {
        String name = address.getLastPathSegment();
        File folder = new File(getContext().getCacheDir(), FOLDER);
        // Only what lies in the folder itself.
        File file = new File(folder, new File(name == null ? "" : name).getName());
        if (!file.isFile()) {
            throw new FileNotFoundException(address.toString());
        }
        return file;
    }

    @Override
    public boolean onCreate() {
        // What was handed over when the app was open last has been read.
        forget(new File(getContext().getCacheDir(), FOLDER));
        return true;
    }

    @Override
    public ParcelFileDescriptor openFile(Uri address, String mode) throws FileNotFoundException {
        return ParcelFileDescriptor.open(file(address), ParcelFileDescriptor.MODE_READ_ONLY);
    }

    /** By the ending alone, whether the file is still there or not. */
    @Override
    public String getType(Uri address) {
        String name = String.valueOf(address.getLastPathSegment());
        if (name.endsWith(".pdf")) {
            return "application/pdf";
        }
        return name.endsWith(".json") ? "application/json" : "application/octet-stream";
    }

    @Override
    public Cursor query(Uri address, String[] columns, String where, String[] values, String order) {
        MatrixCursor cursor = new MatrixCursor(new String[] {OpenableColumns.DISPLAY_NAME, OpenableColumns.SIZE});
        try {
            File file = file(address);
            cursor.addRow(new Object[] {file.getName(), file.length()});
        } catch (FileNotFoundException gone) {
            // Nothing to tell of.
        }
        return cursor;
    }

    @Override
    public Uri insert(Uri address, ContentValues values) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int delete(Uri address, String where, String[] values) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int update(Uri address, ContentValues values, String where, String[] arguments) {
        throw new UnsupportedOperationException();
    }
}
