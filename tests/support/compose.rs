//! A phone's keyboard, which hands over whole words: the events that Slint's Android window makes of what Android's
//! `InputConnection` says.

use i_slint_core::input::{InternalKeyEvent, KeyEvent, KeyEventType};
use i_slint_core::platform::WindowEvent;
use slint::ComponentHandle;

use super::OpenGuide;

impl OpenGuide {
    /// The keyboard composes a word between what stands before and after it in the field.
    pub(crate) fn composes(&self, before: &str, word: &str, after: &str) {
        self.tells(InternalKeyEvent {
            event_type: KeyEventType::UpdateComposition,
            preedit_text: word.into(),
            preedit_selection: Some(0..length(word)),
            ..told(before, after)
        });
    }

    /// Nothing is being composed now: this is what stands in the field, with the cursor between.
    pub(crate) fn commits(&self, before: &str, after: &str) {
        self.tells(InternalKeyEvent {
            event_type: KeyEventType::CommitComposition,
            ..told(before, after)
        });
    }

    fn tells(&self, event: InternalKeyEvent) {
        let window = self.window().window();
        window.dispatch_event(WindowEvent::internal(event));
        self.settle();
    }
}

/// The whole text is told anew each time.
fn told(before: &str, after: &str) -> InternalKeyEvent {
    let mut key_event = KeyEvent::default();
    key_event.text = format!("{before}{after}").into();
    InternalKeyEvent {
        key_event,
        replacement_range: Some(i32::MIN..i32::MAX),
        cursor_position: Some(length(before)),
        anchor_position: Some(length(before)),
        ..Default::default()
    }
}

fn length(text: &str) -> i32 {
    i32::try_from(text.len()).expect("a short text")
}
