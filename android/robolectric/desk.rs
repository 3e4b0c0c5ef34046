//! The guide in a desktop's Java machine, for the tests beside this file: a window in memory on a thread of its own, with
//! the phone's way out. Java's side of it is the class `Desk`.

mod aloud;
mod talkback;

use std::cell::RefCell;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::time::Duration;

use accesskit::Node;
use jni::errors::{ErrorPolicy, ThrowRuntimeExAndDefault};
use jni::objects::{JClass, JString};
use jni::refs::Global;
use jni::sys::{jfloat, jint};
use jni::{Env, bind_java_type};
use slint::EventLoopError;
use slint::platform::EventLoopProxy;

use kenes::Lang;
use kenes::accessibility::{self, Audience};
use kenes::cli::headless::{self, BASE_FONT_PX, Studio};
use kenes::guide::Guide;
use kenes::page::Page;
use kenes::platform::SystemClock;
use kenes::platform::android;
use kenes::platform::{AndroidLauncher, ExternalAction, Launcher, NoHandler};
use kenes::user::{Look, Settings, UserData};
use kenes::window::{App, Setup};

/// The way to the phone's other apps.
const PHONE: AndroidLauncher = AndroidLauncher {
    dress: kenes::android::bridge::dress,
    veil: kenes::android::bridge::veil,
    vanish: kenes::android::bridge::vanish,
    forget: kenes::android::bridge::forget,
    send: kenes::android::bridge::send,
    pick: kenes::android::bridge::pick,
};

type Failed = Box<dyn std::error::Error + Send + Sync>;
type Job = Box<dyn FnOnce() + Send>;

bind_java_type! {
    AndroidContext => "android.content.Context",
}

bind_java_type! {
    AndroidActivity => "android.app.Activity",
}

bind_java_type! {
    CountDownLatch => "java.util.concurrent.CountDownLatch",
    methods {
        fn count_down(),
    },
}

bind_java_type! {
    Desk => "kz.trinta.kenes.Desk",
    type_map = {
        AndroidActivity => "android.app.Activity",
        AndroidContext => "android.content.Context",
        CountDownLatch => "java.util.concurrent.CountDownLatch",
    },
    native_methods_error_policy = Thrown,
    native_methods {
        static fn turn { sig = (turning: CountDownLatch), fn = turn },
        static fn give { sig = (application: AndroidContext), fn = give },
        static fn open {
            sig = (page: JString, lang: JString, look: JString, width: jint, height: jint, scale: jfloat),
            fn = open,
        },
        static fn close { sig = (), fn = close },
        static fn page { sig = () -> JString, fn = page },
        static fn place { sig = (name: JString, axis: jint) -> jfloat, fn = place },
        static fn scrolled { sig = () -> jfloat, fn = scrolled },
        static fn arrival { sig = (activity: AndroidActivity) -> JString, fn = arrival },
        static fn run {
            sig = (kind: JString, whom: JString, subject: JString, text: JString) -> JString,
            fn = run,
        },
        static fn ask { sig = (what: JString) -> JString, fn = ask },
    },
}

thread_local! {
    static STUDIO: RefCell<Option<Studio>> = const { RefCell::new(None) };
}

/// What failed becomes an exception in the test.
struct Thrown;

#[derive(Debug, thiserror::Error)]
#[error("{0}")]
struct Reason(Failed);

impl<T: Default> ErrorPolicy<T, Failed> for Thrown {
    type Captures<'frame: 'method, 'method> = ();

    fn on_error<'frame: 'method, 'method>(
        env: &mut Env<'frame>,
        captures: &mut (),
        error: Failed,
    ) -> jni::errors::Result<T> {
        ThrowRuntimeExAndDefault::on_error(env, captures, Reason(error))
    }

    fn on_panic<'frame: 'method, 'method>(
        env: &mut Env<'frame>,
        captures: &mut (),
        payload: Box<dyn std::any::Any + Send>,
    ) -> jni::errors::Result<T> {
        <ThrowRuntimeExAndDefault as ErrorPolicy<T, Reason>>::on_panic(env, captures, payload)
    }
}

/// The thread of the window: does what it is told, and what falls due, as long as the Java machine lives.
fn turn(env: &mut Env<'_>, _: JClass<'_>, turning: CountDownLatch<'_>) -> Result<(), Failed> {
    let (sender, told) = mpsc::channel();
    headless::install_with(Told(sender));
    turning.count_down(env)?;
    follow(&told);
    Ok(())
}

fn follow(told: &Receiver<Job>) {
    const LONGEST: Duration = Duration::from_millis(50);
    loop {
        let due = slint::platform::duration_until_next_timer_update();
        match told.recv_timeout(due.unwrap_or(LONGEST).min(LONGEST)) {
            Ok(job) => {
                slint::platform::update_timers_and_animations();
                job();
            }
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => return,
        }
        slint::platform::update_timers_and_animations();
    }
}

struct Told(Sender<Job>);

impl EventLoopProxy for Told {
    fn quit_event_loop(&self) -> Result<(), EventLoopError> {
        Ok(())
    }

    fn invoke_from_event_loop(&self, job: Job) -> Result<(), EventLoopError> {
        self.0
            .send(job)
            .map_err(|_| EventLoopError::EventLoopTerminated)
    }
}

/// Does something on the thread of the window and waits for it: whatever was told before has been done by then.
fn on_the_window<T: Send + 'static>(
    what: impl FnOnce() -> Result<T, Failed> + Send + 'static,
) -> Result<T, Failed> {
    let (answer, answered) = mpsc::channel();
    slint::invoke_from_event_loop(move || {
        let _ = answer.send(what());
    })?;
    answered.recv()?
}

fn with_guide<T: Send + 'static>(
    what: impl FnOnce(&Studio) -> Result<T, Failed> + Send + 'static,
) -> Result<T, Failed> {
    on_the_window(|| STUDIO.with_borrow(|studio| what(studio.as_ref().ok_or("no guide is open")?)))
}

/// Gives the guide the application as its context, as `android-activity` does on the phone.
fn give(env: &mut Env<'_>, _: JClass<'_>, application: AndroidContext<'_>) -> Result<(), Failed> {
    use std::sync::Mutex;
    static HELD: Mutex<Option<Global<AndroidContext<'static>>>> = Mutex::new(None);
    let context = env.new_global_ref(&application)?;
    let mut held = HELD.lock().map_err(|error| error.to_string())?;
    // SAFETY: the machine outlives the library; the reference is held until the next one has taken its place.
    #[allow(unsafe_code)]
    unsafe {
        if held.is_some() {
            ndk_context::release_android_context();
        }
        let machine = env.get_java_vm()?.get_raw().cast();
        ndk_context::initialize_android_context(machine, context.as_raw().cast());
    }
    *held = Some(context);
    Ok(())
}

fn open(
    env: &mut Env<'_>,
    _: JClass<'_>,
    page: JString<'_>,
    lang: JString<'_>,
    look: JString<'_>,
    width: jint,
    height: jint,
    scale: jfloat,
) -> Result<(), Failed> {
    let page: Page = page.try_to_string(env)?.parse()?;
    let lang = Lang::parse(&lang.try_to_string(env)?);
    let look = Look::parse(&look.try_to_string(env)?).ok_or("no look is called so")?;
    let size = (u32::try_from(width)?, u32::try_from(height)?);
    kenes::android::bridge::listen().map_err(|it| it.reason)?;
    on_the_window(move || {
        let reader = UserData::in_memory(Settings {
            lang,
            look,
            ..Settings::default()
        })?;
        let app = App::start(Setup {
            guide: Guide::open()?,
            user: reader,
            outside: Box::new(PHONE),
            clock: Box::new(SystemClock),
            base_font_px: BASE_FONT_PX,
        })?;
        kenes::android::in_front(&app);
        let studio = Studio::around(app, size, scale)?;
        studio.app().open(page)?;
        // Things have their places only once they are laid out.
        let _ = studio.draw();
        STUDIO.set(Some(studio));
        Ok(())
    })
}

fn close(_: &mut Env<'_>, _: JClass<'_>) -> Result<(), Failed> {
    on_the_window(|| {
        STUDIO.take();
        Ok(())
    })
}

fn page<'local>(env: &mut Env<'local>, _: JClass<'local>) -> Result<JString<'local>, Failed> {
    let page = with_guide(|studio| Ok(studio.app().page().to_string()))?;
    Ok(JString::from_str(env, page)?)
}

/// Where in the window something is that is called so: its middle, 0 across and 1 down, in pixels of the screen.
fn place(
    env: &mut Env<'_>,
    _: JClass<'_>,
    name: JString<'_>,
    axis: jint,
) -> Result<jfloat, Failed> {
    let name = name.try_to_string(env)?;
    with_guide(move |studio| {
        let _ = studio.draw();
        let tree = accessibility::tree(studio.app().window(), Audience::TalkBack);
        let called = |node: &Node| {
            let said = node.label().or(node.value());
            said.is_some_and(|said| said == name || said.starts_with(&format!("{name}. ")))
        };
        let bounds = tree
            .nodes
            .iter()
            .filter(|(_, node)| called(node))
            .find_map(|(_, node)| node.bounds())
            .ok_or_else(|| format!("nothing is called «{name}»"))?;
        let middle = match axis {
            0 => f64::midpoint(bounds.x0, bounds.x1),
            _ => f64::midpoint(bounds.y0, bounds.y1),
        };
        #[allow(clippy::cast_possible_truncation)]
        Ok(middle as jfloat)
    })
}

fn scrolled(_: &mut Env<'_>, _: JClass<'_>) -> Result<jfloat, Failed> {
    with_guide(|studio| {
        let _ = studio.draw();
        Ok(studio.app().window().invoke_scroll_position())
    })
}

/// Why the activity was brought up, and whether it is a link to be followed: as the guide asks at each return.
fn arrival<'local>(
    env: &mut Env<'local>,
    _: JClass<'local>,
    activity: AndroidActivity<'local>,
) -> Result<JString<'local>, Failed> {
    // SAFETY: the caller's own reference, which lives as long as this call.
    #[allow(unsafe_code)]
    let arrival = unsafe { android::arrival(activity.as_raw().cast()) }.map_err(|it| it.reason)?;
    Ok(JString::from_str(env, arrival.link().unwrap_or_default())?)
}

/// Runs an errand on the thread of the window. Answers why no app took it; nothing where one did.
fn run<'local>(
    env: &mut Env<'local>,
    _: JClass<'local>,
    kind: JString<'local>,
    whom: JString<'local>,
    subject: JString<'local>,
    text: JString<'local>,
) -> Result<JString<'local>, Failed> {
    let whom = whom.try_to_string(env)?;
    let errand = match kind.try_to_string(env)?.as_str() {
        "web" => ExternalAction::Web(whom),
        "call" => ExternalAction::Call(whom),
        "mail" => ExternalAction::Mail {
            to: whom,
            subject: subject.try_to_string(env)?,
            body: text.try_to_string(env)?,
        },
        "event" => ExternalAction::Event {
            title: subject.try_to_string(env)?,
            day: whom.parse()?,
            text: text.try_to_string(env)?,
        },
        "share" => ExternalAction::Share(text.try_to_string(env)?),
        other => return Err(format!("no errand is called {other}").into()),
    };
    let reason = on_the_window(move || {
        Ok(match PHONE.run(&errand, Box::new(|_| ())) {
            Ok(()) => String::new(),
            Err(stranded) => stranded.reason,
        })
    })?;
    Ok(JString::from_str(env, reason)?)
}

/// Asks the phone, on the thread of the window, for what is no errand. Answers as [`run`] does.
fn ask<'local>(
    env: &mut Env<'local>,
    _: JClass<'local>,
    what: JString<'local>,
) -> Result<JString<'local>, Failed> {
    let asked: fn() -> Result<(), NoHandler> = match what.try_to_string(env)?.as_str() {
        "vanish" => || PHONE.vanish(),
        "pick" => || PHONE.pick(),
        other => return Err(format!("nothing is called {other}").into()),
    };
    let refused = on_the_window(move || Ok(asked().err()))?;
    let reason = refused.map_or_else(String::new, |it| it.reason);
    Ok(JString::from_str(env, reason)?)
}
