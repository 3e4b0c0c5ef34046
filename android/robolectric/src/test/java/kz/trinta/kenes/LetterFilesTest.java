package kz.trinta.kenes;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.robolectric.Shadows.shadowOf;

import android.content.ContentResolver;
import android.content.Intent;
import android.net.Uri;
import android.os.Looper;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.Robolectric;
import org.robolectric.RobolectricTestRunner;
import org.robolectric.RuntimeEnvironment;
import org.robolectric.android.controller.ActivityController;

/** A letter leaves the phone by the reader's hand alone, and is read by no other app than the one chosen. */
@RunWith(RobolectricTestRunner.class)
public final class LetterFilesTest {
    private static final byte[] LETTER = "%PDF ұ".getBytes(StandardCharsets.UTF_8);

    private ActivityController<MainActivity> window;
    private LetterFiles files;

    @Before
    public void theWindowIsOpen() throws InterruptedException {
        Desk.stand(RuntimeEnvironment.getApplication());
        window = Phone.window(Phone.icon()).setup();
        files = Robolectric.setupContentProvider(LetterFiles.class, "kz.trinta.kenes.letters");
    }

    @After
    public void theWindowIsClosed() {
        Desk.close();
        window.close();
    }

    private Intent offered(String name) {
        return offered(name, "application/pdf");
    }

    private Intent offered(String name, String mime) {
        assertTrue(Guide.send(name, mime, LETTER));
        shadowOf(Looper.getMainLooper()).idle();
        Intent chooser = shadowOf(window.get()).getNextStartedActivity();
        assertEquals(Intent.ACTION_CHOOSER, chooser.getAction());
        @SuppressWarnings("deprecation")
        Intent send = chooser.getParcelableExtra(Intent.EXTRA_INTENT);
        return send;
    }

    private static Uri address(Intent send) {
        @SuppressWarnings("deprecation")
        Uri address = send.getParcelableExtra(Intent.EXTRA_STREAM);
        return address;
    }

    private byte[] read(Uri address) throws IOException {
        try (InputStream letter = new FileInputStream(files.openFile(address, "r").getFileDescriptor())) {
            return letter.readAllBytes();
        }
    }

    @Test
    public void theChosenAppReadsTheLetterAndItsName() throws IOException {
        Intent send = offered("akim-problem.pdf");
        assertEquals(Intent.ACTION_SEND, send.getAction());
        assertEquals("application/pdf", send.getType());
        assertEquals(ContentResolver.SCHEME_CONTENT, address(send).getScheme());
        // By this leave alone: the provider itself is open to nobody.
        assertEquals(Intent.FLAG_GRANT_READ_URI_PERMISSION, send.getFlags() & Intent.FLAG_GRANT_READ_URI_PERMISSION);
        assertArrayEquals(LETTER, read(address(send)));
        try (var row = files.query(address(send), null, null, null, null)) {
            assertTrue(row.moveToFirst());
            assertEquals("akim-problem.pdf", row.getString(0));
            assertEquals(LETTER.length, row.getInt(1));
        }
    }

    @Test
    public void aLetterHandedOverBeforeIsNotKept() throws IOException {
        Uri first = address(offered("complaint.pdf"));
        Uri second = address(offered("akim-problem.pdf"));
        assertThrows(FileNotFoundException.class, () -> read(first));
        assertArrayEquals(LETTER, read(second));
        // The guide is opened anew.
        assertTrue(files.onCreate());
        assertThrows(FileNotFoundException.class, () -> read(second));
    }

    @Test
    public void nothingButLettersIsRead() {
        offered("akim-problem.pdf");
        for (String path : new String[] {"", "no-such.pdf", "..", "letters"}) {
            Uri address = new Uri.Builder().scheme("content").authority("kz.trinta.kenes.letters").path(path).build();
            assertThrows(path, FileNotFoundException.class, () -> read(address));
        }
    }

    @Test
    public void aFileIsOfferedAsTheKindThatItIs() {
        for (String[] kind : new String[][] {{"a.pdf", "application/pdf"}, {"a.json", "application/json"}}) {
            Intent send = offered(kind[0], kind[1]);
            assertEquals(kind[1], send.getType());
            // Who receives it may ask once more.
            assertEquals(kind[1], files.getType(address(send)));
        }
        Uri other = Uri.parse("content://kz.trinta.kenes.letters/a");
        assertEquals("application/octet-stream", files.getType(other));
        assertEquals("application/octet-stream", files.getType(Uri.parse("content://kz.trinta.kenes.letters")));
    }
}
