//! What the window's Java and the guide say to each other: the hand, «back» and a file that was picked one way; leaving,
//! the bars' icons, the menu of a text and files the other. Java's half is `Guide.java`. What the hand does is meant in
//! [`hand`].

use jni::bind_java_type;
use jni::objects::{JByteArray, JClass, JString};
use jni::sys::{jboolean, jfloat, jint};
use jni::{Env, refs::LoaderContext};
use slint::platform::{Key, WindowEvent, WindowEventDispatchResult};
use slint::{ComponentHandle, SharedString};

use super::{tell, writing};
use crate::hand;
use crate::platform::android::with_java;
use crate::platform::{Bars, FileKind, NoHandler, Veil};
use crate::window::App;

bind_java_type! {
    Guide => "kz.trinta.kenes.Guide",
    methods {
        static fn listen(),
        static fn leave(),
        static fn dress(light_above: jboolean, light_below: jboolean),
        static fn offer(left: jint, top: jint, right: jint, bottom: jint, selected: jboolean),
        static fn veil(level: jint),
        static fn vanish(),
        static fn forget(),
        static fn send(name: JString, mime: JString, file: jbyte[]) -> jboolean,
        static fn pick(),
        static fn withdraw(),
    },
    native_methods_export = false,
    native_methods {
        static fn touch {
            sig = (action: jint, finger: jint, x: jfloat, y: jfloat),
            fn = touch,
        },
        static fn hover { sig = (x: jfloat, y: jfloat), fn = hover },
        static fn scroll { sig = (x: jfloat, y: jfloat, right: jfloat, down: jfloat), fn = scroll },
        static fn key {
            sig = (action: jint, code: jint, letter: jint, meta: jint, repeats: jint) -> jboolean,
            fn = key,
        },
        static fn hold { sig = (x: jfloat, y: jfloat), fn = hold },
        static fn edit { sig = (choice: jint), fn = edit },
        static fn go_back { sig = (), fn = go_back },
        static fn picked { sig = (file: jbyte[]), fn = picked },
    },
}

/// Links what Java tells the guide, and lets it be told. Once is enough for all windows of the process.
///
/// # Errors
/// Where Java says so: the guide is then read without a hand.
pub fn listen() -> Result<(), NoHandler> {
    with_java(|env| {
        let _ = GuideAPI::get(env, &LoaderContext::None)?;
        Guide::listen(env)
    })
}

/// Which icons the phone draws over the guide's colours.
///
/// # Errors
/// Where Java says so: the icons stay as they are.
pub fn dress(bars: Bars) -> Result<(), NoHandler> {
    with_java(|env| Guide::dress(env, bars.light_above, bars.light_below))
}

/// From whose eyes the window's picture is kept.
///
/// # Errors
/// Where Java says so: the picture is made.
pub fn veil(veil: Veil) -> Result<(), NoHandler> {
    // Known to Java by these numbers.
    let level = match veil {
        Veil::None => 0,
        Veil::Recents => 1,
        Veil::Secret => 2,
    };
    with_java(|env| Guide::veil(env, level))
}

/// Shows something neutral, and takes the guide away from the screen and from the apps used last.
///
/// # Errors
/// Where Java says so: the window stays.
pub fn vanish() -> Result<(), NoHandler> {
    with_java(|env| Guide::vanish(env))
}

/// Forgets the files that were handed to other apps.
///
/// # Errors
/// Where Java says so.
pub fn forget() -> Result<(), NoHandler> {
    with_java(|env| Guide::forget(env))
}

/// Hands a file to an app of the reader's choice.
///
/// # Errors
/// Where Java says so: there is no window, or no room for the file.
pub fn send(name: &str, kind: FileKind, file: &[u8]) -> Result<(), NoHandler> {
    let sent = with_java(|env| {
        let name = JString::from_str(env, name)?;
        let mime = JString::from_str(env, kind.mime())?;
        let file = env.byte_array_from_slice(file)?;
        Guide::send(env, &name, &mime, &file)
    })?;
    match sent {
        true => Ok(()),
        false => Err(NoHandler::because("the file was not kept for others")),
    }
}

/// Lets the reader pick a file. What comes of it is told to [`App::take_picked`].
///
/// # Errors
/// Where Java says so: nothing is picked.
pub fn pick() -> Result<(), NoHandler> {
    with_java(|env| Guide::pick(env))
}

/// Shows the menu of a text beside its place on the screen.
pub(super) fn offer(place: [i32; 4], selected: bool) {
    let [left, top, right, bottom] = place;
    said(with_java(|env| {
        Guide::offer(env, left, top, right, bottom, selected)
    }));
}

/// Takes the menu of a text away.
pub(super) fn withdraw() {
    said(with_java(|env| Guide::withdraw(env)));
}

fn said(done: Result<(), NoHandler>) {
    if let Err(error) = done {
        log::warn!("the window: {error}");
    }
}

/// Hands an event to the window; whether anything in it took the event.
fn hand_on(app: &App, event: WindowEvent) -> bool {
    match app.window().window().dispatch_event_with_result(event) {
        Ok(result) => result == WindowEventDispatchResult::Accepted,
        Err(error) => {
            log::warn!("what the hand did: {error}");
            false
        }
    }
}

fn scale(app: &App) -> f32 {
    app.window().window().scale_factor()
}

type Done<T = ()> = jni::errors::Result<T>;

fn touch(_: &mut Env<'_>, _: JClass<'_>, action: jint, finger: jint, x: jfloat, y: jfloat) -> Done {
    tell(move |app| {
        let scale = scale(app);
        if let Some(events) = hand::away(action, finger, (x, y), scale) {
            for event in events {
                hand_on(app, event);
            }
        } else if let Some(event) = hand::touch(action, finger, (x, y), scale) {
            hand_on(app, event);
        }
    });
    Ok(())
}

fn hover(_: &mut Env<'_>, _: JClass<'_>, x: jfloat, y: jfloat) -> Done {
    tell(move |app| {
        hand_on(app, hand::hover((x, y), scale(app)));
    });
    Ok(())
}

fn scroll(
    _: &mut Env<'_>,
    _: JClass<'_>,
    x: jfloat,
    y: jfloat,
    right: jfloat,
    down: jfloat,
) -> Done {
    tell(move |app| {
        hand_on(app, hand::scroll((x, y), (right, down), scale(app)));
    });
    Ok(())
}

fn key(
    _: &mut Env<'_>,
    _: JClass<'_>,
    action: jint,
    code: jint,
    letter: jint,
    meta: jint,
    repeats: jint,
) -> Done<jboolean> {
    let Some(text) = hand::key(code, letter, meta) else {
        return Ok(false);
    };
    let text = text.to_string();
    tell(move |app| {
        if let Some(event) = hand::stroke(action, repeats, text.into()) {
            hand_on(app, event);
        }
    });
    Ok(true)
}

fn hold(_: &mut Env<'_>, _: JClass<'_>, x: jfloat, y: jfloat) -> Done {
    tell(move |app| writing::hold(app, hand::place((x, y), scale(app))));
    Ok(())
}

fn edit(_: &mut Env<'_>, _: JClass<'_>, choice: jint) -> Done {
    tell(move |app| writing::edit(app, choice));
    Ok(())
}

fn go_back(_: &mut Env<'_>, _: JClass<'_>) -> Done {
    tell(|app| {
        let text = SharedString::from(Key::Back);
        let pressed = hand_on(app, WindowEvent::KeyPressed { text: text.clone() });
        let released = hand_on(app, WindowEvent::KeyReleased { text });
        if !pressed && !released {
            said(with_java(|env| Guide::leave(env)));
        }
    });
    Ok(())
}

fn picked(env: &mut Env<'_>, _: JClass<'_>, file: JByteArray<'_>) -> Done {
    let file = match file.is_null() {
        true => None,
        false => Some(env.convert_byte_array(&file)?),
    };
    tell(move |app| app.take_picked(file));
    Ok(())
}
