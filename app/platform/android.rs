//! The phone: every errand is an intent. It decides nothing: [`Intent::of`] and [`Arrival`] do.

use std::ffi::c_void;

use jni::objects::{JCharSequence, JString};
use jni::refs::Global;
use jni::{Env, JavaVM, bind_java_type};

use super::intent::Intent;
use super::{Bars, ExternalAction, Failed, FileKind, Launcher, NoHandler, Veil};
use crate::deep_link::Arrival;

bind_java_type! {
    AndroidUri => "android.net.Uri",
    methods {
        static fn parse(address: JString) -> AndroidUri,
    },
}

bind_java_type! {
    AndroidIntent => "android.content.Intent",
    type_map = {
        AndroidUri => "android.net.Uri",
    },
    fields {
        #[allow(non_snake_case)]
        static FLAG_ACTIVITY_NEW_TASK: jint,
    },
    constructors {
        fn with_action(action: JString),
    },
    methods {
        static fn create_chooser(target: AndroidIntent, title: JCharSequence) -> AndroidIntent,
        fn set_action(action: JString) -> AndroidIntent,
        fn set_data(address: AndroidUri) -> AndroidIntent,
        fn set_type(mime: JString) -> AndroidIntent,
        fn add_flags(flags: jint) -> AndroidIntent,
        fn put_text {
            sig = (name: JString, value: JString) -> AndroidIntent,
            name = "putExtra",
        },
        fn put_number {
            sig = (name: JString, value: jlong) -> AndroidIntent,
            name = "putExtra",
        },
        fn put_truth {
            sig = (name: JString, value: jboolean) -> AndroidIntent,
            name = "putExtra",
        },
        fn get_action() -> JString,
        fn get_data_string() -> JString,
        fn get_flags() -> jint,
    },
}

bind_java_type! {
    pub(crate) AndroidContext => "android.content.Context",
    type_map = {
        AndroidIntent => "android.content.Intent",
    },
    methods {
        fn start_activity(intent: AndroidIntent),
    },
}

bind_java_type! {
    AndroidActivity => "android.app.Activity",
    type_map = {
        AndroidIntent => "android.content.Intent",
    },
    methods {
        fn get_intent() -> AndroidIntent,
    },
}

/// Hands errands to Android.
#[derive(Clone, Copy, Debug)]
pub struct AndroidLauncher {
    /// Puts colours on the bars that the window's own Java keeps.
    pub dress: fn(Bars) -> Result<(), NoHandler>,
    /// Keeps the window's picture from others' eyes.
    pub veil: fn(Veil) -> Result<(), NoHandler>,
    /// Shows something neutral and closes the window.
    pub vanish: fn() -> Result<(), NoHandler>,
    /// Forgets the files handed over.
    pub forget: fn() -> Result<(), NoHandler>,
    /// Hands a file of this name to an app of the reader's choice.
    pub send: fn(&str, FileKind, &[u8]) -> Result<(), NoHandler>,
    /// Lets the reader pick a file.
    pub pick: fn() -> Result<(), NoHandler>,
}

impl Launcher for AndroidLauncher {
    fn run(&self, errand: &ExternalAction, _failed: Failed) -> Result<(), NoHandler> {
        if let ExternalAction::File {
            name, kind, bytes, ..
        } = errand
        {
            return (self.send)(name, *kind, bytes);
        }
        let intent = Intent::of(errand);
        with_java(|env| start(env, &intent))
    }

    fn dress(&self, bars: Bars) {
        if let Err(error) = (self.dress)(bars) {
            log::warn!("the phone's bars: {error}");
        }
    }

    fn veil(&self, veil: Veil) {
        if let Err(error) = (self.veil)(veil) {
            log::warn!("the window's picture: {error}");
        }
    }

    fn vanish(&self) -> Result<(), NoHandler> {
        (self.vanish)()
    }

    fn forget_files(&self) {
        if let Err(error) = (self.forget)() {
            log::warn!("the files handed over: {error}");
        }
    }

    fn pick(&self) -> Result<(), NoHandler> {
        (self.pick)()
    }
}

/// Why the phone brought this activity up. Told once: asked again, it is an empty arrival.
///
/// # Errors
/// Where Java says so; the app then opens as if from its icon.
///
/// # Safety
/// `activity` is a reference to a Java object that is valid for this call.
#[allow(unsafe_code)]
pub unsafe fn arrival(activity: *mut c_void) -> Result<Arrival, NoHandler> {
    with_java(|env| {
        let raw = activity.cast();
        // SAFETY: as the caller says. `as_cast_raw` checks its class and only borrows it.
        let activity = unsafe { env.as_cast_raw::<Global<AndroidActivity>>(&raw)? };
        take_arrival(env, &activity)
    })
}

fn start(env: &mut Env<'_>, intent: &Intent) -> jni::errors::Result<()> {
    let action = JString::from_str(env, intent.action.name())?;
    let mut asked = AndroidIntent::with_action(env, &action)?;
    if let Some(data) = &intent.data {
        let address = JString::from_str(env, data)?;
        let address = AndroidUri::parse(env, &address)?;
        asked = asked.set_data(env, &address)?;
    }
    if let Some(mime) = intent.mime {
        let mime = JString::from_str(env, mime)?;
        asked = asked.set_type(env, &mime)?;
    }
    for (name, value) in &intent.extras {
        let name = JString::from_str(env, name.name())?;
        let value = JString::from_str(env, value)?;
        asked = asked.put_text(env, &name, &value)?;
    }
    if let Some((from, until)) = intent.when {
        // CalendarContract.EXTRA_EVENT_BEGIN_TIME and its neighbours.
        for (name, value) in [("beginTime", from), ("endTime", until)] {
            let name = JString::from_str(env, name)?;
            asked = asked.put_number(env, &name, value)?;
        }
        let name = JString::from_str(env, "allDay")?;
        asked = asked.put_truth(env, &name, true)?;
    }
    if intent.chooser {
        // Without a title Android names the chooser itself, in the phone's language.
        asked = AndroidIntent::create_chooser(env, &asked, JCharSequence::null())?;
    }
    // The context is the application's, not an activity's: what it starts needs a task of its own.
    let new_task = AndroidIntent::FLAG_ACTIVITY_NEW_TASK(env)?;
    let asked = asked.add_flags(env, new_task)?;
    let context = context(env)?;
    context.start_activity(env, &asked)
}

fn take_arrival(env: &mut Env<'_>, activity: &AndroidActivity<'_>) -> jni::errors::Result<Arrival> {
    let intent = activity.get_intent(env)?;
    if intent.is_null() {
        return Ok(Arrival::default());
    }
    let action = intent.get_action(env)?;
    let data = intent.get_data_string(env)?;
    let arrival = Arrival {
        action: text(env, &action)?,
        data: text(env, &data)?,
        flags: intent.get_flags(env)?,
    };
    // Followed. The intent stays, for it names the window, which Android looks up by it when it makes the window anew.
    intent.set_action(env, JString::null())?;
    intent.set_data(env, AndroidUri::null())?;
    Ok(arrival)
}

/// A Java text; empty where Java has none.
fn text(env: &Env<'_>, text: &JString<'_>) -> jni::errors::Result<String> {
    if text.is_null() {
        Ok(String::new())
    } else {
        text.try_to_string(env)
    }
}

/// The application.
pub(crate) fn context<'local>(
    env: &mut Env<'local>,
) -> jni::errors::Result<AndroidContext<'local>> {
    let raw = ndk_context::android_context().context().cast();
    // SAFETY: `android-activity` sets the context to a global reference to the application before
    // `android_main` runs and keeps it as long as the process lives. `as_cast_raw` checks its class
    // and only borrows it.
    #[allow(unsafe_code)]
    let context = unsafe { env.as_cast_raw::<Global<AndroidContext>>(&raw)? };
    env.new_local_ref(&*context)
}

/// Calls Java. A Java exception, as where no app takes an intent, is cleared and becomes an error.
pub(crate) fn with_java<T>(
    call: impl FnOnce(&mut Env<'_>) -> jni::errors::Result<T>,
) -> Result<T, NoHandler> {
    let vm = ndk_context::android_context().vm().cast();
    // SAFETY: `android-activity` sets the machine before `android_main` runs; it lives as long as
    // the process.
    #[allow(unsafe_code)]
    let vm = unsafe { JavaVM::from_raw(vm) };
    vm.attach_current_thread(call).map_err(|error| match error {
        jni::errors::Error::CaughtJavaException { name, msg, .. } => {
            NoHandler::because(format!("{name}: {msg}"))
        }
        error => NoHandler::because(error),
    })
}
