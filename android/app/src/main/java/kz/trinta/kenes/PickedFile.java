package kz.trinta.kenes;

import android.app.Activity;
import android.content.ActivityNotFoundException;
import android.content.ContentResolver;
import android.content.Intent;
import android.net.Uri;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A file of the guide's own that the reader picks on the phone: the phone's own list of files gives leave to read this one,
 * and no permission is asked for.
 */
final class PickedFile {
    static final int ASKED = 1;

    /** The guide writes no file that is as large. */
    static final int MOST = 4 * 1024 * 1024;

    private PickedFile() {}

    /** Lets the reader pick. By its kind the file would not be found: what has kept it may call it anything. */
    static void ask(Activity from) {
        Intent pick = new Intent(Intent.ACTION_OPEN_DOCUMENT)
                .addCategory(Intent.CATEGORY_OPENABLE)
                .setType("*/*");
        try {
            from.startActivityForResult(pick, ASKED);
        } catch (ActivityNotFoundException nobody) {
            Guide.handOver(null);
        }
    }

    /** Reads what was picked, without keeping the window waiting: it may lie in a network, behind another app. */
    static void take(ContentResolver phone, Uri picked) {
        new Thread(() -> Guide.handOver(read(phone, picked)), "picked file").start();
    }

    /** What is in it, but no more than one byte too much, by which it is seen to be too large. Null: it cannot be read. */
    static byte[] read(ContentResolver phone, Uri picked) {
        if (picked == null) {
            return null;
        }
        try (InputStream file = phone.openInputStream(picked)) {
            if (file == null) {
                return null;
            }
            ByteArrayOutputStream read = new ByteArrayOutputStream();
            byte[] part = new byte[64 * 1024];
            int room = MOST + 1;
            int count = 0;
            while (room > 0 && count >= 0) {
                count = file.read(part, 0, Math.min(part.length, room));
                if (count > 0) {
                    read.write(part, 0, count);
                    room -= count;
                }
            }
            return read.toByteArray();
        } catch (IOException | RuntimeException unreadable) {
            // Another app answers, with whatever fails in it.
            return null;
        }
    }
}
