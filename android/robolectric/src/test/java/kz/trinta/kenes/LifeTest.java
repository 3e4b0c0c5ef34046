package kz.trinta.kenes;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotSame;

import android.content.Intent;
import android.os.Bundle;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.RobolectricTestRunner;
import org.robolectric.RuntimeEnvironment;
import org.robolectric.android.controller.ActivityController;

/** The window's life: made, closed by the phone and brought back, made anew, brought up again by a link. */
@RunWith(RobolectricTestRunner.class)
public final class LifeTest {
    private static final String LINK = "kenes://topic/alimony";

    @Before
    public void theGuideHasItsContext() throws InterruptedException {
        Desk.stand(RuntimeEnvironment.getApplication());
    }

    @Test
    public void aTapOnTheIconIsNoLink() {
        try (ActivityController<MainActivity> window = Phone.window(Phone.icon()).setup()) {
            assertEquals("", Desk.arrival(window.get()));
        }
    }

    @Test
    public void aLinkIsToldOnce() {
        try (ActivityController<MainActivity> window = Phone.window(Phone.link(LINK)).setup()) {
            assertEquals(LINK, Desk.arrival(window.get()));
            assertEquals("", Desk.arrival(window.get()));
        }
    }

    @Test
    public void broughtBackAfterThePhoneClosedIt() {
        Bundle state = new Bundle();
        Intent first = Phone.link(LINK);
        try (ActivityController<MainActivity> window = Phone.window(first).setup()) {
            window.pause().stop().saveInstanceState(state);
        }
        // Android has kept the intent that the window was made for, and hands it over with the state.
        try (ActivityController<MainActivity> window = Phone.window(new Intent(first)).setup(state)) {
            assertEquals("", Desk.arrival(window.get()));
            assertEquals(MainActivity.class.getName(), window.getIntent().getComponent().getClassName());
        }
    }

    @Test
    public void madeAnewWhileItIsOpen() {
        try (ActivityController<MainActivity> window = Phone.window(Phone.link(LINK)).setup()) {
            assertEquals(LINK, Desk.arrival(window.get()));
            MainActivity before = window.get();
            window.recreate();
            assertNotSame(before, window.get());
            assertEquals("", Desk.arrival(window.get()));
        }
    }

    @Test
    public void aLinkBringsItUpAgain() {
        try (ActivityController<MainActivity> window = Phone.window(Phone.icon()).setup()) {
            assertEquals("", Desk.arrival(window.get()));
            window.pause().newIntent(Phone.link("kenes://memo/court")).resume();
            assertEquals("kenes://memo/court", Desk.arrival(window.get()));
            assertEquals("", Desk.arrival(window.get()));
            window.recreate();
            assertEquals("", Desk.arrival(window.get()));
        }
    }
}
