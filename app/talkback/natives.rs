//! What `GuideAccessibilityDelegate` calls, on Android's own thread. Nothing that goes wrong here ends the app: a service
//! is then told of an empty window, and of the whole one at the next look.

use std::ffi::c_void;
use std::panic::{AssertUnwindSafe, catch_unwind};

use accesskit_android::QueuedEvents;
use accesskit_android::jni::objects::{JClass, JObject};
use accesskit_android::jni::sys::{JNI_FALSE, JNI_TRUE, jboolean, jfloat, jint, jlong};
use accesskit_android::jni::{JNIEnv, NativeMethod, errors};

use super::bridge::{Bridge, Services};
use super::looker;

/// Ties the native methods of the class to the functions below.
pub(super) fn register(env: &mut JNIEnv<'_>, class: &JClass<'_>) -> errors::Result<()> {
    const NODE: &str = "Landroid/view/accessibility/AccessibilityNodeInfo;";
    let native = |name: &str, sig: String, fn_ptr: *mut c_void| NativeMethod {
        name: name.into(),
        sig: sig.into(),
        fn_ptr,
    };
    env.register_native_methods(
        class,
        &[
            native(
                "createNode",
                format!("(JLandroid/view/View;I){NODE}"),
                node as *mut c_void,
            ),
            native(
                "findFocus",
                format!("(JLandroid/view/View;I){NODE}"),
                focused as *mut c_void,
            ),
            native(
                "act",
                "(JLandroid/view/View;IILandroid/os/Bundle;)Z".into(),
                act as *mut c_void,
            ),
            native(
                "hover",
                "(JLandroid/view/View;IFF)Z".into(),
                hover as *mut c_void,
            ),
            native(
                "raise",
                "(JLandroid/view/View;)V".into(),
                raise as *mut c_void,
            ),
            native("switched", "(JZZ)V".into(), switched as *mut c_void),
        ],
    )
}

extern "system" fn node<'local>(
    mut env: JNIEnv<'local>,
    _class: JClass<'local>,
    life: jlong,
    host: JObject<'local>,
    number: jint,
) -> JObject<'local> {
    within(&mut env, life, |env, bridge| {
        bridge.node(env, &host, number)
    })
    .unwrap_or_default()
}

extern "system" fn focused<'local>(
    mut env: JNIEnv<'local>,
    _class: JClass<'local>,
    life: jlong,
    host: JObject<'local>,
    kind: jint,
) -> JObject<'local> {
    within(&mut env, life, |env, bridge| {
        bridge.focused(env, &host, kind)
    })
    .unwrap_or_default()
}

extern "system" fn act<'local>(
    mut env: JNIEnv<'local>,
    _class: JClass<'local>,
    life: jlong,
    host: JObject<'local>,
    number: jint,
    action: jint,
    arguments: JObject<'local>,
) -> jboolean {
    let done = within(&mut env, life, |env, bridge| {
        let events = bridge.act(env, number, action, &arguments);
        events.map(|events| tell(env, &host, events))
    });
    truth(done.flatten())
}

extern "system" fn hover<'local>(
    mut env: JNIEnv<'local>,
    _class: JClass<'local>,
    life: jlong,
    host: JObject<'local>,
    action: jint,
    x: jfloat,
    y: jfloat,
) -> jboolean {
    let taken = within(&mut env, life, |env, bridge| {
        let events = bridge.hover(action, x, y);
        events.map(|events| tell(env, &host, vec![events]))
    });
    truth(taken.flatten())
}

extern "system" fn raise<'local>(
    mut env: JNIEnv<'local>,
    _class: JClass<'local>,
    life: jlong,
    host: JObject<'local>,
) {
    within(&mut env, life, |env, bridge| {
        let events = bridge.take_events();
        tell(env, &host, events);
    });
}

extern "system" fn switched<'local>(
    _env: JNIEnv<'local>,
    _class: JClass<'local>,
    life: jlong,
    on: jboolean,
    exploring: jboolean,
) {
    let services = Services {
        on: on == JNI_TRUE,
        exploring: exploring == JNI_TRUE,
    };
    looker::tell(life, move |looker| looker.switched(services));
}

/// To be called without the bridge's lock: Android asks for elements while it is told of them.
fn tell(env: &mut JNIEnv<'_>, host: &JObject<'_>, events: Vec<QueuedEvents>) {
    for events in events {
        let told = env.with_local_frame(16, |env| {
            events.raise(env, host);
            Ok::<_, errors::Error>(())
        });
        if let Err(error) = told {
            log::warn!("an assistive service was not told: {error}");
        }
    }
}

/// Works on the life of this number. None where it is over, or where the work went wrong.
fn within<'local, T>(
    env: &mut JNIEnv<'local>,
    life: jlong,
    work: impl FnOnce(&mut JNIEnv<'local>, &Bridge) -> T,
) -> Option<T> {
    let bridge = Bridge::of(life)?;
    // What a panic may have left half done is thrown away with the bridge's state.
    let done = catch_unwind(AssertUnwindSafe(|| work(env, &bridge)));
    if done.is_err() {
        log::error!("an assistive service could not be answered");
        if let Err(error) = env.exception_clear() {
            log::error!("{error}");
        }
        bridge.forget();
    }
    done.ok()
}

fn truth(done: Option<()>) -> jboolean {
    if done.is_some() { JNI_TRUE } else { JNI_FALSE }
}
