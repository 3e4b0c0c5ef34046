package kz.trinta.kenes;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;
import static org.robolectric.Shadows.shadowOf;

import android.app.Application;
import android.content.Intent;
import android.net.MailTo;
import android.net.Uri;
import android.provider.CalendarContract;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.RobolectricTestRunner;
import org.robolectric.RuntimeEnvironment;

/** What other apps are asked for, as the intent that reaches Android. */
@RunWith(RobolectricTestRunner.class)
public final class ErrandTest {
    private final Application application = RuntimeEnvironment.getApplication();

    @Before
    public void theGuideHasItsContext() throws InterruptedException {
        Desk.stand(application);
    }

    private Intent asked(String kind, String whom, String subject, String text) {
        assertEquals("", Desk.run(kind, whom, subject, text));
        Intent asked = shadowOf(application).getNextStartedActivity();
        // It comes from no window: without a task of its own Android would refuse it.
        assertEquals(Intent.FLAG_ACTIVITY_NEW_TASK, asked.getFlags() & Intent.FLAG_ACTIVITY_NEW_TASK);
        return asked;
    }

    @Test
    public void aPageIsShownByWhateverTakesItsAddress() {
        Intent asked = asked("web", "https://wa.me/77076504380?text=%D0%A1%D3%99%D0%BB%D0%B5%D0%BC%20%26", "", "");
        assertEquals(Intent.ACTION_VIEW, asked.getAction());
        assertEquals("wa.me", asked.getData().getHost());
        assertEquals("Сәлем &", asked.getData().getQueryParameter("text"));
        assertNull(asked.getComponent());
    }

    @Test
    public void aCallFillsTheDialler() {
        Intent asked = asked("call", "+77076504380", "", "");
        assertEquals(Intent.ACTION_DIAL, asked.getAction());
        assertEquals("tel:+77076504380", asked.getDataString());
        assertEquals("*123#", asked("call", "*123#", "", "").getData().getSchemeSpecificPart());
    }

    @Test
    public void aLetterHasItsSubjectAndTextInBothPlaces() {
        Intent asked = asked("mail", "Trinta-kz@mail.ru", "Сұрақ", "1 & 2\nүш");
        assertEquals(Intent.ACTION_SENDTO, asked.getAction());
        Uri letter = asked.getData();
        assertEquals("Trinta-kz@mail.ru", MailTo.parse(asked.getDataString()).getTo());
        Uri parts = Uri.parse("letter:/?" + letter.getEncodedSchemeSpecificPart().split("\\?")[1]);
        assertEquals("Сұрақ", parts.getQueryParameter("subject"));
        assertEquals("1 & 2\nүш", parts.getQueryParameter("body").replace("\r\n", "\n"));
        assertEquals("Сұрақ", asked.getStringExtra(Intent.EXTRA_SUBJECT));
        assertEquals("1 & 2\nүш", asked.getStringExtra(Intent.EXTRA_TEXT));
    }

    @Test
    public void aDayGoesIntoTheCalendarOfTheReadersChoice() {
        Intent asked = asked("event", "2027-02-26", "Шағым", "Мына күннен кешіктірмеңіз");
        assertEquals(Intent.ACTION_INSERT, asked.getAction());
        assertEquals(CalendarContract.Events.CONTENT_URI, asked.getData());
        assertEquals("Шағым", asked.getStringExtra(CalendarContract.Events.TITLE));
        assertEquals("Мына күннен кешіктірмеңіз", asked.getStringExtra(CalendarContract.Events.DESCRIPTION));
        assertTrue(asked.getBooleanExtra(CalendarContract.EXTRA_EVENT_ALL_DAY, false));
        Instant midnight = LocalDate.of(2027, 2, 26).atStartOfDay(ZoneOffset.UTC).toInstant();
        long begins = asked.getLongExtra(CalendarContract.EXTRA_EVENT_BEGIN_TIME, 0);
        assertEquals(midnight, Instant.ofEpochMilli(begins));
        long ends = asked.getLongExtra(CalendarContract.EXTRA_EVENT_END_TIME, 0);
        assertEquals(midnight.plus(1, ChronoUnit.DAYS), Instant.ofEpochMilli(ends));
    }

    @Test
    public void aTextIsSharedWithAnAppOfTheReadersChoice() {
        Intent asked = asked("share", "", "", "Алимент 🙂");
        assertEquals(Intent.ACTION_CHOOSER, asked.getAction());
        assertNull(asked.getCharSequenceExtra(Intent.EXTRA_TITLE));
        @SuppressWarnings("deprecation")
        Intent shared = asked.getParcelableExtra(Intent.EXTRA_INTENT);
        assertEquals(Intent.ACTION_SEND, shared.getAction());
        assertEquals("text/plain", shared.getType());
        assertEquals("Алимент 🙂", shared.getStringExtra(Intent.EXTRA_TEXT));
    }

    @Test
    public void whereNoAppTakesItTheReaderIsTold() {
        shadowOf(application).checkActivities(true);
        String reason = Desk.run("call", "112", "", "");
        assertTrue(reason, reason.contains("ActivityNotFoundException"));
        shadowOf(application).checkActivities(false);
        // The exception is gone: what is asked next is done.
        assertEquals("tel:112", asked("call", "112", "", "").getDataString());
    }

    @Test
    public void manyErrandsLeaveNothingBehind() {
        // More than the references that Java has room for in one call.
        for (int time = 0; time < 300; time++) {
            assertEquals("tel:112", asked("call", "112", "", "").getDataString());
        }
    }
}
