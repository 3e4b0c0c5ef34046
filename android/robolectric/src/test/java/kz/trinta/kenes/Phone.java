package kz.trinta.kenes;

import static org.robolectric.Shadows.shadowOf;

import android.app.NativeActivity;
import android.content.ComponentName;
import android.content.Intent;
import android.content.pm.ActivityInfo;
import android.content.res.AssetManager;
import android.net.Uri;
import android.os.Bundle;
import android.os.MessageQueue;
import android.view.KeyCharacterMap;
import android.view.KeyEvent;
import dalvik.system.BaseDexClassLoader;
import java.io.File;
import java.util.HashMap;
import java.util.Map;
import org.robolectric.Robolectric;
import org.robolectric.RuntimeEnvironment;
import org.robolectric.android.controller.ActivityController;
import org.robolectric.annotation.Implementation;
import org.robolectric.annotation.Implements;
import org.robolectric.shadows.ShadowActivity;
import org.robolectric.shadows.ShadowContextImpl;
import org.robolectric.shadows.ShadowKeyCharacterMap;
import org.robolectric.util.ReflectionHelpers;
import org.robolectric.util.ReflectionHelpers.ClassParameter;

/** A phone with the guide installed: Android's own code, but for the loading of native code into a window. */
final class Phone {
    private Phone() {}

    /** The window, about to be made for an intent. */
    static ActivityController<MainActivity> window(Intent intent) {
        install();
        return Robolectric.buildActivity(MainActivity.class, intent);
    }

    /** A tap on the icon. */
    static Intent icon() {
        return new Intent(Intent.ACTION_MAIN).addCategory(Intent.CATEGORY_LAUNCHER).setComponent(name());
    }

    /** A tap on a link of the guide. */
    static Intent link(String address) {
        return new Intent(Intent.ACTION_VIEW, Uri.parse(address)).setComponent(name());
    }

    private static ComponentName name() {
        return new ComponentName(RuntimeEnvironment.getApplication(), MainActivity.class);
    }

    /** As the manifest has it: a native window finds its library by what is said there. */
    private static void install() {
        ActivityInfo window = new ActivityInfo();
        window.packageName = name().getPackageName();
        window.name = name().getClassName();
        window.applicationInfo = RuntimeEnvironment.getApplication().getApplicationInfo();
        window.launchMode = ActivityInfo.LAUNCH_SINGLE_TASK;
        window.theme = android.R.style.Theme_Material_Light_NoActionBar;
        window.metaData = new Bundle();
        window.metaData.putString("android.app.lib_name", "kenes");
        if (RuntimeEnvironment.getApiLevel() >= 34) {
            // android:enableOnBackInvokedCallback
            ReflectionHelpers.callInstanceMethod(window.applicationInfo, "setEnableOnBackInvokedCallback",
                    ClassParameter.from(boolean.class, true));
        }
        shadowOf(RuntimeEnvironment.getApplication().getPackageManager()).addOrUpdateActivity(window);
    }

    /** What the layout of the keyboard writes with each key, where it is not Latin. */
    static final Map<Integer, Character> LAYOUT = new HashMap<>();

    /** A hardware keyboard with another layout. */
    @Implements(KeyCharacterMap.class)
    public static final class Layout extends ShadowKeyCharacterMap {
        @Implementation
        protected static char nativeGetCharacter(long layout, int key, int meta) {
            Character written = LAYOUT.get(key);
            if (written == null) {
                return ShadowKeyCharacterMap.nativeGetCharacter(layout, key, meta);
            }
            // As Android's own layouts: with Ctrl a key writes nothing.
            return (meta & KeyEvent.META_CTRL_ON) != 0 ? 0 : written;
        }
    }

    /** Takes the place of the native half of a native window. */
    @Implements(NativeActivity.class)
    public static final class NoNativeHalf extends ShadowActivity {
        /** Whether the window has taken itself from the apps used last. */
        boolean removed;

        @Override
        @Implementation
        protected void finishAndRemoveTask() {
            removed = true;
            super.finishAndRemoveTask();
        }

        @Implementation
        protected long loadNativeCode(String path, String function, MessageQueue queue, String data, String obb,
                String external, int sdk, AssetManager assets, byte[] state, ClassLoader loader, String libraries) {
            return 1;
        }
    }

    /** An installed app: its class loader knows where its library is, and it has a place for its large files. */
    @Implements(className = "android.app.ContextImpl")
    public static final class Installed extends ShadowContextImpl {
        private static final ClassLoader LOADER =
                new BaseDexClassLoader("", null, null, Phone.class.getClassLoader());

        @Override
        @Implementation
        protected ClassLoader getClassLoader() {
            return LOADER;
        }

        @Implementation
        protected File getObbDir() {
            return new File("/storage/obb");
        }
    }

    /** That class loader, without the dex files that it would read. */
    @Implements(BaseDexClassLoader.class)
    public static final class WithLibrary {
        @Implementation
        protected void __constructor__(String dex, File optimized, String libraries, ClassLoader parent) {}

        @Implementation
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            throw new ClassNotFoundException(name);
        }

        @Implementation
        protected String findLibrary(String name) {
            return "/data/app/lib" + name + ".so";
        }

        @Implementation
        protected String getLdLibraryPath() {
            return "/data/app";
        }
    }
}
