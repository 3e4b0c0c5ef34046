//! The phone's own speech engine, whichever it has. Java's half is `ReadAloud.java`.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use jni::errors::LogErrorAndDefault;
use jni::objects::{JClass, JString};
use jni::refs::Global;
use jni::sys::{jboolean, jlong};
use jni::{Env, bind_java_type};
use kenes_content::Lang;

use super::{Listener, SpeechEngine, SpeechEvent, UtteranceId, Voices};
use crate::platform::NoHandler;
use crate::platform::android::{AndroidContext, context, with_java};

bind_java_type! {
    ReadAloud => "kz.trinta.kenes.ReadAloud",
    type_map = {
        AndroidContext => "android.content.Context",
    },
    constructors {
        fn new(application: AndroidContext, life: jlong),
    },
    methods {
        fn look(),
        fn say(utterance: jlong, text: JString, lang: JString, rate: jfloat),
        fn stop(),
        fn open_voices() -> jboolean,
        fn close(),
    },
    native_methods_export = false,
    // What is thrown on the thread where Java tells of something would end the app.
    native_methods_error_policy = LogErrorAndDefault,
    native_methods {
        static fn found { sig = (life: jlong, kk: jboolean, ru: jboolean), fn = found },
        static fn began { sig = (life: jlong, utterance: jlong), fn = began },
        static fn ended { sig = (life: jlong, utterance: jlong), fn = ended },
        static fn failed { sig = (life: jlong, utterance: jlong), fn = failed },
        static fn interrupted { sig = (life: jlong), fn = interrupted },
    },
}

/// Who is told, by the number that Java names a life by: one that is over is told nothing.
static LIVES: Mutex<BTreeMap<jlong, Listener>> = Mutex::new(BTreeMap::new());
static NEXT: AtomicI64 = AtomicI64::new(1);

/// The phone's speech engine, as long as this lives. It has to be dropped before its thread ends.
pub struct AndroidSpeech {
    life: jlong,
    java: Global<ReadAloud<'static>>,
}

impl AndroidSpeech {
    /// Looks for the engine. What voices it has is told once it is there; what is to be read before waits until then.
    ///
    /// To be called where the app's classes are found: on the guide's own thread.
    ///
    /// # Errors
    /// Where Java says so: nothing can be read then.
    pub fn enter(listener: Listener) -> Result<AndroidSpeech, NoHandler> {
        let life = NEXT.fetch_add(1, Ordering::Relaxed);
        lives().insert(life, listener);
        let made = with_java(|env| {
            let application = context(env)?;
            let java = ReadAloud::new(env, &application, life)?;
            env.new_global_ref(&java)
        });
        if made.is_err() {
            lives().remove(&life);
        }
        Ok(AndroidSpeech { life, java: made? })
    }

    /// Asks Java, which answers at once and does it later. The default where Java says no.
    fn ask<T: Default>(
        &self,
        what: impl FnOnce(&mut Env<'_>, &ReadAloud<'_>) -> jni::errors::Result<T>,
    ) -> T {
        with_java(|env| what(env, &self.java)).unwrap_or_else(|error| {
            log::warn!("the phone's speech engine: {error}");
            T::default()
        })
    }
}

impl SpeechEngine for AndroidSpeech {
    fn say(&self, utterance: UtteranceId, text: &str, lang: Lang, rate: f32) {
        self.ask(|env, java| {
            let text = JString::from_str(env, text)?;
            let lang = JString::from_str(env, lang.code())?;
            java.say(env, utterance.cast_signed(), &text, &lang, rate)
        });
    }

    fn stop(&self) {
        self.ask(|env, java| java.stop(env));
    }

    fn look(&self) {
        self.ask(|env, java| java.look(env));
    }

    fn open_voices(&self) -> bool {
        self.ask(|env, java| java.open_voices(env))
    }
}

impl Drop for AndroidSpeech {
    fn drop(&mut self) {
        lives().remove(&self.life);
        self.ask(|env, java| java.close(env));
    }
}

fn lives() -> MutexGuard<'static, BTreeMap<jlong, Listener>> {
    LIVES.lock().unwrap_or_else(PoisonError::into_inner)
}

/// To be called without the lock: who is told may end this life.
fn tell(life: jlong, event: SpeechEvent) {
    let listener = lives().get(&life).map(Arc::clone);
    if let Some(listener) = listener {
        listener(event);
    }
}

type Done = jni::errors::Result<()>;

fn found(_: &mut Env<'_>, _: JClass<'_>, life: jlong, kk: jboolean, ru: jboolean) -> Done {
    tell(life, SpeechEvent::Voices(Voices { kk, ru }));
    Ok(())
}

fn began(_: &mut Env<'_>, _: JClass<'_>, life: jlong, utterance: jlong) -> Done {
    tell(life, SpeechEvent::Began(utterance.cast_unsigned()));
    Ok(())
}

fn ended(_: &mut Env<'_>, _: JClass<'_>, life: jlong, utterance: jlong) -> Done {
    tell(life, SpeechEvent::Ended(utterance.cast_unsigned()));
    Ok(())
}

fn failed(_: &mut Env<'_>, _: JClass<'_>, life: jlong, utterance: jlong) -> Done {
    tell(life, SpeechEvent::Failed(utterance.cast_unsigned()));
    Ok(())
}

fn interrupted(_: &mut Env<'_>, _: JClass<'_>, life: jlong) -> Done {
    tell(life, SpeechEvent::Interrupted);
    Ok(())
}
