//! The language that the phone's settings have for this app alone.

use jni::objects::{JObject, JString};
use jni::refs::Global;
use jni::{Env, JavaVM, bind_java_type, errors};
use kenes_content::Lang;
use slint::android::AndroidApp;

/// The first Android with a language for each app: 13.
const LEAST_API: i32 = 33;
/// `Context.LOCALE_SERVICE`.
const SERVICE: &str = "locale";

bind_java_type! {
    AndroidContext => "android.content.Context",
    methods {
        fn get_system_service(name: JString) -> JObject,
    },
}

bind_java_type! {
    AndroidLocaleList => "android.os.LocaleList",
    methods {
        fn to_language_tags() -> JString,
    },
}

bind_java_type! {
    AndroidLocaleManager => "android.app.LocaleManager",
    type_map = {
        AndroidLocaleList => "android.os.LocaleList",
    },
    methods {
        fn get_application_locales() -> AndroidLocaleList,
    },
}

/// The first language set there that is one of the guide's; none where none is set, or the phone is too old to have them.
pub(super) fn of_app(activity: &AndroidApp) -> errors::Result<Option<Lang>> {
    if AndroidApp::sdk_version() < LEAST_API {
        return Ok(None);
    }
    // SAFETY: `AndroidApp` has the machine, which lives as long as the process.
    #[allow(unsafe_code)]
    let vm = unsafe { JavaVM::from_raw(activity.vm_as_ptr().cast()) };
    vm.attach_current_thread(|env| {
        let tags = tags(env, activity)?;
        Ok(tags.split(',').find_map(Lang::parse))
    })
}

/// As `kk-KZ,ru`; empty where none is set.
fn tags(env: &mut Env<'_>, activity: &AndroidApp) -> errors::Result<String> {
    let raw = activity.activity_as_ptr().cast();
    // SAFETY: `AndroidApp` holds a global reference to its activity and outlives this call. `as_cast_raw` checks its class and
    // only borrows it.
    #[allow(unsafe_code)]
    let activity = unsafe { env.as_cast_raw::<Global<AndroidContext>>(&raw)? };
    let name = JString::from_str(env, SERVICE)?;
    let service: JObject<'_> = activity.get_system_service(env, &name)?;
    if service.is_null() {
        return Ok(String::new());
    }
    let manager = AndroidLocaleManager::cast_local(env, service)?;
    let tags = manager
        .get_application_locales(env)?
        .to_language_tags(env)?;
    tags.try_to_string(env)
}
