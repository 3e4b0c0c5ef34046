package kz.trinta.kenes;

import android.app.Activity;
import android.content.Context;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.CountDownLatch;

/**
 * The real guide in this Java machine: a window in memory on a thread of its own, which runs its errands by the phone's own
 * code. The Rust half is desk.rs.
 */
final class Desk {
    static {
        // Each Android has classes of its own, and with them a guide of its own.
        try {
            Path library = Files.createTempFile("libdesk", ".so");
            Files.copy(Path.of(System.getProperty("kenes.desk")), library, StandardCopyOption.REPLACE_EXISTING);
            System.load(library.toString());
            Files.delete(library);
        } catch (IOException error) {
            throw new IllegalStateException("no guide: cargo build --workspace --example desk --features jvm", error);
        }
    }

    private static boolean turns;

    private Desk() {}

    /** The thread of the window; it says when it can be told things. */
    private static native void turn(CountDownLatch turning);

    /** Gives the guide its context, as on the phone before it starts. */
    static synchronized void stand(Context application) throws InterruptedException {
        if (!turns) {
            CountDownLatch turning = new CountDownLatch(1);
            Thread window = new Thread(() -> turn(turning), "guide");
            // Where the phone's own thread of the guide finds its classes too.
            window.setContextClassLoader(Desk.class.getClassLoader());
            window.setDaemon(true);
            window.start();
            turning.await();
            turns = true;
        }
        give(application);
    }

    private static native void give(Context application);

    /** Opens the guide at a page, on a screen of so many pixels. */
    static native void open(String page, String lang, String look, int width, int height, float scale);

    static native void close();

    /** The address of the page that is open. Whatever the guide was told before has been done by then. */
    static native String page();

    /** Where the middle of something that is called so is: 0 across, 1 down, in pixels. */
    static native float place(String name, int axis);

    /** How far down the page is scrolled. */
    static native float scrolled();

    /** The link that the activity was brought up by, as the guide asks at each return; empty where there is none. */
    static native String arrival(Activity activity);

    /** Runs an errand; answers why no app took it, nothing where one did. */
    static native String run(String kind, String whom, String subject, String text);

    /** Asks the phone for what is no errand: «vanish», «pick»; answers as run does. */
    static native String ask(String what);
}
