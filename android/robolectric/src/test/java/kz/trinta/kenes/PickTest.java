package kz.trinta.kenes;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;
import static org.robolectric.Shadows.shadowOf;

import android.app.Activity;
import android.app.Application;
import android.content.ContentResolver;
import android.content.Intent;
import android.net.Uri;
import android.os.Looper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.RobolectricTestRunner;
import org.robolectric.RuntimeEnvironment;
import org.robolectric.android.controller.ActivityController;
import org.robolectric.shadows.ShadowActivity.IntentForResult;

/** The reader picks a file, and the guide gets what is in it, without a permission. */
@RunWith(RobolectricTestRunner.class)
public final class PickTest {
    private static final Uri FILE = Uri.parse("content://kz.phone.files/42");
    private static final byte[] WRITTEN = "{\"kenes\": \"ұ\"}".getBytes(StandardCharsets.UTF_8);

    private final Application application = RuntimeEnvironment.getApplication();
    private final ContentResolver phone = application.getContentResolver();

    private ActivityController<MainActivity> window;

    @Before
    public void theWindowIsOpen() throws InterruptedException {
        Desk.stand(application);
        window = Phone.window(Phone.icon()).setup();
    }

    @After
    public void theWindowIsClosed() {
        shadowOf(application).checkActivities(false);
        Desk.close();
        window.close();
    }

    private static void open() {
        Desk.open("home", "kk", "standard", 360, 800, 1);
    }

    private Intent asked() {
        assertEquals("", Desk.ask("pick"));
        shadowOf(Looper.getMainLooper()).idle();
        IntentForResult asked = shadowOf(window.get()).getNextStartedActivityForResult();
        assertEquals(PickedFile.ASKED, asked.requestCode);
        return asked.intent;
    }

    /** A file on the phone; it is read by the time that the latch is down. */
    private CountDownLatch lies(byte[] what) {
        CountDownLatch read = new CountDownLatch(1);
        shadowOf(phone).registerInputStream(FILE, new ByteArrayInputStream(what) {
            @Override
            public void close() {
                read.countDown();
            }
        });
        return read;
    }

    private static boolean isDown(CountDownLatch read) throws InterruptedException {
        return read.await(10, TimeUnit.SECONDS);
    }

    @Test
    public void theReaderPicksFromAllFilesOfThePhone() {
        open();
        Intent asked = asked();
        assertEquals(Intent.ACTION_OPEN_DOCUMENT, asked.getAction());
        assertEquals("*/*", asked.getType());
        assertTrue(asked.hasCategory(Intent.CATEGORY_OPENABLE));
    }

    @Test
    public void whatWasPickedIsReadAndHandedOver() throws InterruptedException {
        open();
        CountDownLatch read = lies(WRITTEN);
        shadowOf(window.get()).receiveResult(asked(), Activity.RESULT_OK, new Intent().setData(FILE));
        assertTrue(isDown(read));
        // The guide is well after it.
        assertEquals("home", Desk.page());
    }

    @Test
    public void whereThePickingIsGivenUpNothingIsRead() {
        open();
        CountDownLatch read = lies(WRITTEN);
        shadowOf(window.get()).receiveResult(asked(), Activity.RESULT_CANCELED, new Intent().setData(FILE));
        shadowOf(window.get()).receiveResult(asked(), Activity.RESULT_CANCELED, null);
        shadowOf(Looper.getMainLooper()).idle();
        assertEquals(1, read.getCount());
        assertEquals("home", Desk.page());
    }

    @Test
    public void whereNoAppHasFilesNothingBreaks() {
        open();
        shadowOf(application).checkActivities(true);
        assertEquals("", Desk.ask("pick"));
        shadowOf(Looper.getMainLooper()).idle();
        assertNull(shadowOf(window.get()).getNextStartedActivityForResult());
        assertEquals("home", Desk.page());
    }

    /** While the reader picks, a phone with little memory closes the guide; what was picked comes before it is there again. */
    @Test
    public void whatIsPickedBeforeTheGuideListensWaitsForIt() {
        assertFalse(Guide.listens());
        Guide.handOver(WRITTEN);
        open();
        assertTrue(Guide.listens());
        assertEquals("home", Desk.page());
    }

    @Test
    public void aFileIsReadWholeButNotEndlessly() {
        lies(WRITTEN);
        assertArrayEquals(WRITTEN, PickedFile.read(phone, FILE));
        lies(new byte[0]);
        assertArrayEquals(new byte[0], PickedFile.read(phone, FILE));
        lies(new byte[PickedFile.MOST]);
        assertEquals(PickedFile.MOST, PickedFile.read(phone, FILE).length);
        shadowOf(phone).registerInputStream(FILE, new InputStream() {
            @Override
            public int read() {
                return 0;
            }
        });
        assertEquals(PickedFile.MOST + 1, PickedFile.read(phone, FILE).length);
    }

    @Test
    public void whatCannotBeReadIsToldAsThat() {
        assertNull(PickedFile.read(phone, null));
        assertNull(PickedFile.read(phone, Uri.parse("content://kz.phone.gone/1")));
        for (Exception trouble : new Exception[] {new IOException("torn"), new SecurityException("no leave")}) {
            shadowOf(phone).registerInputStream(FILE, new InputStream() {
                @Override
                public int read() throws IOException {
                    if (trouble instanceof RuntimeException) {
                        throw (RuntimeException) trouble;
                    }
                    throw (IOException) trouble;
                }
            });
            assertNull(PickedFile.read(phone, FILE));
        }
    }
}
