//! TalkBack's way into the guide of [`super`], as the phone's life cycle opens and closes it. Java's side is the class `Life`.

use std::cell::RefCell;

use jni::objects::{JClass, JString};
use jni::sys::jint;
use jni::{Env, bind_java_type};
use slint::ComponentHandle;

use kenes::Lang;
use kenes::cli::headless::{self, BASE_FONT_PX};
use kenes::guide::Guide;
use kenes::i18n::Words;
use kenes::platform::RecordingLauncher;
use kenes::platform::SystemClock;
use kenes::talkback::TalkBack;
use kenes::ui;
use kenes::user::{Settings, UserData};
use kenes::window::{App, Setup};
use kenes_content::text::plain;

use super::{Failed, Thrown, on_the_window, with_guide};

bind_java_type! {
    AndroidActivity => "android.app.Activity",
}

bind_java_type! {
    Life => "kz.trinta.kenes.Life",
    type_map = {
        AndroidActivity => "android.app.Activity",
    },
    native_methods_error_policy = Thrown,
    native_methods {
        static fn begin { sig = (activity: AndroidActivity), fn = begin },
        static fn in_front { sig = (yes: jint), fn = in_front },
        static fn end { sig = (), fn = end },
        static fn pass { sig = (activity: AndroidActivity), fn = pass },
        static fn go { sig = (address: JString), fn = go },
        static fn frame { sig = () -> JString, fn = frame },
        static fn word { sig = (lang: JString, id: JString) -> JString, fn = word },
    },
}

thread_local! {
    static TALKBACK: RefCell<Option<TalkBack>> = const { RefCell::new(None) };
}

/// Lets assistive services into the guide that is open, and brings it to the front.
fn begin(env: &mut Env<'_>, _: JClass<'_>, activity: AndroidActivity<'_>) -> Result<(), Failed> {
    let machine = env.get_java_vm()?.get_raw() as usize;
    let activity = env.new_global_ref(&activity)?;
    with_guide(move |studio| {
        let (machine, raw) = (machine as *mut _, activity.as_raw().cast());
        // SAFETY: the machine outlives the library; the reference is dropped after the call.
        #[allow(unsafe_code)]
        let talkback = unsafe { TalkBack::enter(machine, raw, studio.app().window())? };
        talkback.in_front(true);
        TALKBACK.set(Some(talkback));
        Ok(())
    })
}

fn in_front(_: &mut Env<'_>, _: JClass<'_>, yes: jint) -> Result<(), Failed> {
    on_the_window(move || {
        TALKBACK.with_borrow(|talkback| {
            if let Some(talkback) = talkback {
                talkback.in_front(yes != 0);
            }
        });
        Ok(())
    })
}

fn end(_: &mut Env<'_>, _: JClass<'_>) -> Result<(), Failed> {
    on_the_window(|| {
        TALKBACK.take();
        Ok(())
    })
}

/// A whole life on a thread of its own, which has ended when this returns.
fn pass(env: &mut Env<'_>, _: JClass<'_>, activity: AndroidActivity<'_>) -> Result<(), Failed> {
    let machine = env.get_java_vm()?;
    let activity = env.new_global_ref(&activity)?;
    let life = std::thread::spawn(move || -> Result<(), String> {
        let live = |_: &mut Env<'_>| -> Result<(), Failed> {
            headless::install();
            let reader = UserData::in_memory(Settings::default())?;
            let app = App::start(Setup {
                guide: Guide::open()?,
                user: reader,
                outside: Box::new(RecordingLauncher::default()),
                clock: Box::new(SystemClock),
                base_font_px: BASE_FONT_PX,
            })?;
            let raw = activity.as_raw().cast();
            let java = machine.get_raw().cast();
            // SAFETY: the machine outlives the library; the reference is dropped with the thread.
            #[allow(unsafe_code)]
            let talkback = unsafe { TalkBack::enter(java, raw, app.window())? };
            talkback.in_front(true);
            Ok(())
        };
        machine
            .attach_current_thread(live)
            .map_err(|error| error.to_string())
    });
    let ended = life.join().map_err(|_| "the thread panicked")?;
    Ok(ended?)
}

/// Follows a target, as a tap on a row that has it does.
fn go(env: &mut Env<'_>, _: JClass<'_>, address: JString<'_>) -> Result<(), Failed> {
    let address = address.try_to_string(env)?;
    with_guide(move |studio| {
        let shell = studio.app().window().global::<ui::Shell<'_>>();
        shell.invoke_go(address.into());
        let _ = studio.draw();
        Ok(())
    })
}

/// What the guide has framed, in pixels of the window: left, top, right, bottom. Nothing where it has framed nothing.
fn frame<'local>(env: &mut Env<'local>, _: JClass<'local>) -> Result<JString<'local>, Failed> {
    let frame = with_guide(|studio| {
        let window = studio.app().window();
        let _ = studio.draw();
        let reader = window.global::<ui::ScreenReader<'_>>();
        if !reader.get_on() {
            return Ok(String::new());
        }
        let moved = if reader.get_scrolls() {
            reader.get_scrolled() - window.invoke_scroll_position()
        } else {
            0.0
        };
        let (left, top) = (reader.get_left(), reader.get_top() + moved);
        let sides = [
            left,
            top,
            left + reader.get_width(),
            top + reader.get_height(),
        ];
        let scale = window.window().scale_factor();
        Ok(sides
            .map(|side| (side * scale).round().to_string())
            .join(" "))
    })?;
    Ok(JString::from_str(env, frame)?)
}

/// The guide's own words.
fn word<'local>(
    env: &mut Env<'local>,
    _: JClass<'local>,
    lang: JString<'local>,
    id: JString<'local>,
) -> Result<JString<'local>, Failed> {
    let lang = Lang::parse(&lang.try_to_string(env)?).ok_or("no such language")?;
    let words = Words::new(lang).get(&id.try_to_string(env)?);
    // As they are spoken: joints are for the eye.
    Ok(JString::from_str(env, plain(&words))?)
}
