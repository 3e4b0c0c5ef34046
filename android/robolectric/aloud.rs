//! The guide of [`super`] reads aloud with the phone's engine. Java's side is the class `Aloud`.

use std::cell::RefCell;
use std::sync::{Arc, Mutex, PoisonError};

use jni::objects::{JClass, JString};
use jni::sys::{jboolean, jfloat, jlong};
use jni::{Env, bind_java_type};

use kenes::Lang;
use kenes::speech::SpeechEngine;
use kenes::speech::android::AndroidSpeech;

use super::{Failed, Thrown, on_the_window};

bind_java_type! {
    Aloud => "kz.trinta.kenes.Aloud",
    native_methods_error_policy = Thrown,
    native_methods {
        static fn begin { sig = (), fn = begin },
        static fn end { sig = (), fn = end },
        static fn look { sig = (), fn = look },
        static fn say {
            sig = (utterance: jlong, text: JString, lang: JString, rate: jfloat),
            fn = say,
        },
        static fn stop { sig = (), fn = stop },
        static fn open_voices { sig = () -> jboolean, fn = open_voices },
        static fn heard { sig = () -> JString, fn = heard },
    },
}

thread_local! {
    static SPEECH: RefCell<Option<AndroidSpeech>> = const { RefCell::new(None) };
}

static HEARD: Mutex<Vec<String>> = Mutex::new(Vec::new());

fn begin(_: &mut Env<'_>, _: JClass<'_>) -> Result<(), Failed> {
    let listener = |event| {
        let mut heard = HEARD.lock().unwrap_or_else(PoisonError::into_inner);
        heard.push(format!("{event:?}"));
    };
    on_the_window(move || {
        SPEECH.set(Some(AndroidSpeech::enter(Arc::new(listener))?));
        Ok(())
    })
}

fn end(_: &mut Env<'_>, _: JClass<'_>) -> Result<(), Failed> {
    on_the_window(|| {
        SPEECH.take();
        Ok(())
    })
}

fn with_speech<T: Send + 'static>(
    what: impl FnOnce(&AndroidSpeech) -> T + Send + 'static,
) -> Result<T, Failed> {
    on_the_window(|| SPEECH.with_borrow(|it| Ok(what(it.as_ref().ok_or("nobody reads")?))))
}

fn look(_: &mut Env<'_>, _: JClass<'_>) -> Result<(), Failed> {
    with_speech(AndroidSpeech::look)
}

fn say(
    env: &mut Env<'_>,
    _: JClass<'_>,
    utterance: jlong,
    text: JString<'_>,
    lang: JString<'_>,
    rate: jfloat,
) -> Result<(), Failed> {
    let text = text.try_to_string(env)?;
    let lang = Lang::parse(&lang.try_to_string(env)?).ok_or("no such language")?;
    let utterance = utterance.try_into()?;
    with_speech(move |speech| speech.say(utterance, &text, lang, rate))
}

fn stop(_: &mut Env<'_>, _: JClass<'_>) -> Result<(), Failed> {
    with_speech(AndroidSpeech::stop)
}

fn open_voices(_: &mut Env<'_>, _: JClass<'_>) -> Result<jboolean, Failed> {
    with_speech(AndroidSpeech::open_voices)
}

fn heard<'local>(env: &mut Env<'local>, _: JClass<'local>) -> Result<JString<'local>, Failed> {
    let heard = std::mem::take(&mut *HEARD.lock().unwrap_or_else(PoisonError::into_inner));
    Ok(JString::from_str(env, heard.join("\n"))?)
}
