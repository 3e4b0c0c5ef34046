//! What the guide's thread and Android's share: the tree as AccessKit keeps it, and which element TalkBack is on.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use accesskit::{Action, ActionHandler, ActionRequest, ActivationHandler, NodeId, TreeUpdate};
use accesskit_android::jni::JNIEnv;
use accesskit_android::jni::objects::JObject;
use accesskit_android::jni::sys::jint;
use accesskit_android::{Adapter, PlatformAction, QueuedEvents};

use super::looker::{self, Looker};

/// `AccessibilityNodeInfo.ACTION_FOCUS`.
const FOCUS: jint = 1 << 0;
/// `AccessibilityNodeInfo.ACTION_ACCESSIBILITY_FOCUS`.
const ACCESSIBILITY_FOCUS: jint = 1 << 6;
/// `AccessibilityNodeInfo.ACTION_CLEAR_ACCESSIBILITY_FOCUS`.
const CLEAR_ACCESSIBILITY_FOCUS: jint = 1 << 7;
/// `AccessibilityAction.ACTION_SHOW_ON_SCREEN`, `android.R.id.accessibilityActionShowOnScreen`.
const SHOW_ON_SCREEN: jint = 0x0102_0036;

/// One life of the guide in its process. Java names it by this number: one that is over is answered with nothing.
pub(super) type LifeId = i64;

static LIVES: Mutex<BTreeMap<LifeId, Arc<Bridge>>> = Mutex::new(BTreeMap::new());
static NEXT: AtomicI64 = AtomicI64::new(1);

/// One life's half of what Java sees.
pub(super) struct Bridge {
    life: LifeId,
    shared: Mutex<Shared>,
}

#[derive(Default)]
struct Shared {
    adapter: Adapter,
    /// Somebody has asked for the tree since the services were switched on.
    asked: bool,
    /// The adapter has a whole tree.
    told: bool,
    /// The element that TalkBack is on, by its number in Java.
    focus: Option<(jint, NodeId)>,
    /// What has happened in the window, to be told on Android's thread.
    events: Vec<QueuedEvents>,
}

/// Whether assistive services are on.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Services {
    /// Some service is on.
    pub(super) on: bool,
    /// One of them takes the touch: the reader explores the screen with the finger.
    pub(super) exploring: bool,
}

impl Bridge {
    /// Begins a life.
    pub(super) fn open() -> Arc<Bridge> {
        let life = NEXT.fetch_add(1, Ordering::Relaxed);
        let bridge = Arc::new(Bridge {
            life,
            shared: Mutex::default(),
        });
        lives().insert(life, Arc::clone(&bridge));
        bridge
    }

    /// The life of this number, if it is not over.
    pub(super) fn of(life: LifeId) -> Option<Arc<Bridge>> {
        lives().get(&life).cloned()
    }

    /// Ends this life: nothing reaches it any more.
    pub(super) fn close(&self) {
        lives().remove(&self.life);
    }

    pub(super) fn life(&self) -> LifeId {
        self.life
    }

    /// Whether somebody has asked for the tree, and has to be kept informed.
    pub(super) fn is_asked(&self) -> bool {
        self.shared().asked
    }

    /// Whether a tree was handed over since.
    pub(super) fn is_told(&self) -> bool {
        self.shared().told
    }

    /// The element that TalkBack is on.
    pub(super) fn focus(&self) -> Option<NodeId> {
        self.shared().focus.map(|(_, element)| element)
    }

    /// Hands over the tree as it is now; whether there is something to tell of it.
    pub(super) fn update(&self, tree: TreeUpdate) -> bool {
        let mut shared = self.shared();
        let Some(events) = shared.adapter.update_if_active(|| tree) else {
            return false;
        };
        shared.told = true;
        shared.events.push(events);
        true
    }

    /// What is to be told, once.
    pub(super) fn take_events(&self) -> Vec<QueuedEvents> {
        std::mem::take(&mut self.shared().events)
    }

    /// Forgets what was told to services that are off now, or that could not be told.
    pub(super) fn forget(&self) {
        *self.shared() = Shared::default();
    }

    /// An element as Android has it; null where it is gone.
    pub(super) fn node<'local>(
        &self,
        env: &mut JNIEnv<'local>,
        host: &JObject<'_>,
        number: jint,
    ) -> JObject<'local> {
        let mut shared = self.shared();
        let mut asked = self.asked(&mut shared);
        let adapter = &mut shared.adapter;
        adapter.create_accessibility_node_info(&mut asked, env, host, number)
    }

    /// The element that has the keyboard's focus, or TalkBack's.
    pub(super) fn focused<'local>(
        &self,
        env: &mut JNIEnv<'local>,
        host: &JObject<'_>,
        kind: jint,
    ) -> JObject<'local> {
        let mut shared = self.shared();
        let mut asked = self.asked(&mut shared);
        shared.adapter.find_focus(&mut asked, env, host, kind)
    }

    /// Does what is asked for; what has to be told of it, or none where it cannot be done.
    pub(super) fn act(
        &self,
        env: &mut JNIEnv<'_>,
        number: jint,
        action: jint,
        arguments: &JObject<'_>,
    ) -> Option<Vec<QueuedEvents>> {
        let asked = PlatformAction::from_java(env, action, arguments)?;
        let naming = PlatformAction::from_java(env, FOCUS, &JObject::null())?;
        let mut shared = self.shared();
        let shared = &mut *shared;
        let mut named = Named(None);
        shared.adapter.perform_action(&mut named, number, &naming);
        if action == SHOW_ON_SCREEN {
            let element = named.0?;
            looker::tell(self.life, move |looker: &Looker| looker.reveal(element));
            return Some(Vec::new());
        }
        let mut done = Done(self.life);
        let events = shared.adapter.perform_action(&mut done, number, &asked)?;
        match (action, shared.focus) {
            (ACCESSIBILITY_FOCUS, _) => shared.focus = named.0.map(|element| (number, element)),
            // The old one is taken leave of after the new one has been greeted.
            (CLEAR_ACCESSIBILITY_FOCUS, Some((on, _))) if on == number => shared.focus = None,
            _ => return Some(vec![events]),
        }
        looker::tell(self.life, Looker::frame);
        Some(vec![events])
    }

    /// A finger, or a mouse, is over the window; what has to be told of it.
    pub(super) fn hover(&self, action: jint, x: f32, y: f32) -> Option<QueuedEvents> {
        let mut shared = self.shared();
        let mut asked = self.asked(&mut shared);
        shared.adapter.on_hover_event(&mut asked, action, x, y)
    }

    /// Notes that the tree is wanted from now on. The answer is an empty window until the guide's thread has looked.
    fn asked(&self, shared: &mut Shared) -> Asked {
        if !std::mem::replace(&mut shared.asked, true) {
            looker::tell(self.life, Looker::look);
        }
        Asked
    }

    fn shared(&self) -> MutexGuard<'_, Shared> {
        self.shared.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn lives() -> MutexGuard<'static, BTreeMap<LifeId, Arc<Bridge>>> {
    LIVES.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The tree belongs to the guide's thread and cannot be had at once.
struct Asked;

impl ActivationHandler for Asked {
    fn request_initial_tree(&mut self) -> Option<TreeUpdate> {
        None
    }
}

/// Learns which element has a number in Java, which AccessKit keeps to itself, and does nothing.
struct Named(Option<NodeId>);

impl ActionHandler for Named {
    fn do_action(&mut self, request: ActionRequest) {
        debug_assert_eq!(request.action, Action::Focus);
        self.0 = Some(request.target_node);
    }
}

/// Has it done on the guide's thread.
struct Done(LifeId);

impl ActionHandler for Done {
    fn do_action(&mut self, request: ActionRequest) {
        looker::tell(self.0, move |looker: &Looker| looker.act(&request));
    }
}
