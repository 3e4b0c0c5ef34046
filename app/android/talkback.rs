//! TalkBack's way into the window. Slint 1.18 gives Android no tree of it, so the guide hands over its own
//! ([`crate::spoken`]) by `accesskit_android`. Only where an assistive service is on: for everybody else nothing happens.

use std::cell::RefCell;
use std::rc::{Rc, Weak};
use std::time::Duration;

use accesskit::{ActionHandler, ActionRequest, ActivationHandler, TreeUpdate};
use accesskit_android::InjectingAdapter;
use accesskit_android::jni::objects::{JObject, JString};
use accesskit_android::jni::{JNIEnv, JavaVM, errors};
use slint::android::AndroidApp;
use slint::{Timer, TimerMode};

use crate::screens::App;
use crate::spoken;

/// How often the window is looked at for what has changed.
const LOOK: Duration = Duration::from_millis(200);
/// The first Android whose views say which delegate they have, as the adapter asks them: 10.
const LEAST_API: i32 = 29;
/// `android.R.id.content`, which holds everything that the activity shows.
const CONTENT: i32 = 0x0102_0002;
/// `Context.ACCESSIBILITY_SERVICE`.
const SERVICE: &str = "accessibility";

thread_local! {
    static APP: RefCell<Weak<App>> = const { RefCell::new(Weak::new()) };
}

/// As long as this lives, assistive services see the window's tree. Kept on the thread of the window.
pub(super) struct TalkBack {
    _timer: Timer,
}

impl TalkBack {
    /// Lets assistive services in; none where none is on, or the phone is too old.
    pub(super) fn of(activity: &AndroidApp, app: &Rc<App>) -> errors::Result<Option<TalkBack>> {
        if AndroidApp::sdk_version() < LEAST_API {
            return Ok(None);
        }
        // SAFETY: `AndroidApp` has the machine and holds a global reference to its activity; both outlive this call.
        #[allow(unsafe_code)]
        let (vm, activity) = unsafe {
            (
                JavaVM::from_raw(activity.vm_as_ptr().cast())?,
                JObject::from_raw(activity.activity_as_ptr().cast()),
            )
        };
        // The thread of the window is attached for good anyway.
        let mut env = vm.attach_current_thread_permanently()?;
        let adapter = env.with_local_frame(8, |env| adapter(env, &activity));
        if adapter.is_err() {
            env.exception_clear()?;
        }
        let Some(mut adapter) = adapter? else {
            return Ok(None);
        };
        APP.set(Rc::downgrade(app));
        let timer = Timer::default();
        let app = Rc::downgrade(app);
        timer.start(TimerMode::Repeated, LOOK, move || {
            if let Some(app) = app.upgrade() {
                adapter.update_if_active(|| spoken::tree(app.window()));
            }
        });
        Ok(Some(TalkBack { _timer: timer }))
    }
}

fn adapter(
    env: &mut JNIEnv<'_>,
    activity: &JObject<'_>,
) -> errors::Result<Option<InjectingAdapter>> {
    let name: JString<'_> = env.new_string(SERVICE)?;
    let manager = env
        .call_method(
            activity,
            "getSystemService",
            "(Ljava/lang/String;)Ljava/lang/Object;",
            &[(&name).into()],
        )?
        .l()?;
    if manager.is_null() || !env.call_method(&manager, "isEnabled", "()Z", &[])?.z()? {
        return Ok(None);
    }
    let content = env
        .call_method(
            activity,
            "findViewById",
            "(I)Landroid/view/View;",
            &[CONTENT.into()],
        )?
        .l()?;
    if content.is_null() {
        return Ok(None);
    }
    Ok(Some(InjectingAdapter::new(env, &content, Asked, Asked)))
}

/// What Android's own thread asks for, handed to the thread of the window.
struct Asked;

impl ActivationHandler for Asked {
    fn request_initial_tree(&mut self) -> Option<TreeUpdate> {
        // The next look at the window brings it.
        None
    }
}

impl ActionHandler for Asked {
    fn do_action(&mut self, request: ActionRequest) {
        let done = slint::invoke_from_event_loop(move || {
            if let Some(app) = APP.with_borrow(Weak::upgrade) {
                spoken::act(app.window(), &request);
            }
        });
        if let Err(error) = done {
            log::warn!("what an assistive service asked for: {error}");
        }
    }
}
