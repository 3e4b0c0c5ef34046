//! `GuideAccessibilityDelegate`, as the guide's own thread has it.

use std::ffi::c_void;

use accesskit_android::jni::objects::{GlobalRef, JClass, JObject};
use accesskit_android::jni::{JNIEnv, JavaVM, errors};

use super::bridge::LifeId;
use super::natives;

const CLASS: &str = "kz.trinta.kenes.GuideAccessibilityDelegate";

/// The delegate of one life's activity. What it is asked for here it does on Android's own thread, in this order.
pub(super) struct Delegate {
    vm: JavaVM,
    object: GlobalRef,
    tells_scrolling: bool,
}

impl Delegate {
    /// Has it made for the activity, and set on its window.
    ///
    /// # Safety
    /// `vm` is the process's Java machine, `activity` a reference to an `android.app.Activity` that is valid meanwhile.
    #[allow(unsafe_code)]
    pub(super) unsafe fn enter(
        vm: *mut c_void,
        activity: *mut c_void,
        life: LifeId,
    ) -> errors::Result<Delegate> {
        // SAFETY: the caller's promise.
        let (vm, activity) = unsafe {
            (
                JavaVM::from_raw(vm.cast())?,
                JObject::from_raw(activity.cast()),
            )
        };
        // The guide's thread is attached for good anyway.
        let mut env = vm.attach_current_thread_permanently()?;
        let (object, tells_scrolling) = calling(&mut env, |env| {
            let class = class(env, &activity)?;
            natives::register(env, &class)?;
            let delegate = env.new_object(
                &class,
                "(Landroid/app/Activity;J)V",
                &[(&activity).into(), life.into()],
            )?;
            env.call_method(&delegate, "enter", "()V", &[])?;
            let tells_scrolling = env.call_method(&delegate, "tellsScrolling", "()Z", &[])?;
            Ok((env.new_global_ref(&delegate)?, tells_scrolling.z()?))
        })?;
        drop(env);
        Ok(Delegate {
            vm,
            object,
            tells_scrolling,
        })
    }

    /// Whether AccessKit can tell by itself that something was scrolled: from Android 9 on.
    pub(super) fn tells_scrolling(&self) -> bool {
        self.tells_scrolling
    }

    /// Has it told that the page was scrolled, where AccessKit cannot.
    pub(super) fn scrolled(&self, at: i32, most: i32) -> errors::Result<()> {
        let mut env = self.vm.attach_current_thread_permanently()?;
        calling(&mut env, |env| {
            let how_far = [at.into(), most.into()];
            env.call_method(&self.object, "scrolled", "(II)V", &how_far)
                .map(drop)
        })
    }

    /// Has the events told that wait.
    pub(super) fn raise(&self) -> errors::Result<()> {
        self.ask("raise")
    }

    /// Has it taken off the window.
    pub(super) fn leave(&self) -> errors::Result<()> {
        self.ask("leave")
    }

    fn ask(&self, method: &str) -> errors::Result<()> {
        let mut env = self.vm.attach_current_thread_permanently()?;
        calling(&mut env, |env| {
            env.call_method(&self.object, method, "()V", &[]).map(drop)
        })
    }
}

/// The class out of the app: a thread that Java did not start finds only the system's own by name.
fn class<'local>(
    env: &mut JNIEnv<'local>,
    activity: &JObject<'_>,
) -> errors::Result<JClass<'local>> {
    let own = env.get_object_class(activity)?;
    let loader = env
        .call_method(&own, "getClassLoader", "()Ljava/lang/ClassLoader;", &[])?
        .l()?;
    let name = env.new_string(CLASS)?;
    let class = env.call_method(
        &loader,
        "loadClass",
        "(Ljava/lang/String;)Ljava/lang/Class;",
        &[(&name).into()],
    )?;
    Ok(JClass::from(class.l()?))
}

/// Calls Java; leaves neither references nor an exception behind.
fn calling<T>(
    env: &mut JNIEnv<'_>,
    call: impl FnOnce(&mut JNIEnv<'_>) -> errors::Result<T>,
) -> errors::Result<T> {
    let answer = env.with_local_frame(8, call);
    if answer.is_err() {
        env.exception_clear()?;
    }
    answer
}
