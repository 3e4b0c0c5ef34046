//! A finger that rests, one that is gone at once, and keys held together.

use std::time::{Duration, Instant};

use kenes::ui;
use kenes_content::text::plain;
use slint::platform::{Key, PointerEventButton, WindowEvent};
use slint::{ComponentHandle, LogicalPosition, SharedString};

use super::OpenGuide;

impl OpenGuide {
    /// The middle of what has this text or is called so, in view.
    #[track_caller]
    pub(crate) fn middle_of(&self, text: &str) -> LogicalPosition {
        self.places_of(text).1
    }

    /// A hair above it.
    #[track_caller]
    pub(crate) fn edge_of(&self, text: &str) -> LogicalPosition {
        let (top, middle) = self.places_of(text);
        LogicalPosition::new(middle.x, top - 2.0)
    }

    /// The top of something, and its middle.
    #[track_caller]
    fn places_of(&self, text: &str) -> (f32, LogicalPosition) {
        let found = self.find(|element| {
            let label = element.accessible_label().unwrap_or_default();
            plain(&label).starts_with(text)
        });
        let found = found.unwrap_or_else(|| panic!("nothing is called {text:?}"));
        let middle = self.centre_in_view(&found);
        (found.element.absolute_position().y, middle)
    }

    /// Rests a finger there until something comes of it, for a second at most, and lifts it.
    pub(crate) fn holds(&self, position: LogicalPosition) {
        let dialog = || self.window().global::<ui::Shell<'_>>().get_dialog();
        let before = dialog();
        self.puts_down(position);
        let start = Instant::now();
        while dialog() == before && start.elapsed() < Duration::from_secs(1) {
            std::thread::sleep(Duration::from_millis(10));
            self.settle();
        }
        self.lifts(position);
        self.settle();
    }

    /// Puts a finger down.
    pub(crate) fn puts_down(&self, position: LogicalPosition) {
        let button = PointerEventButton::Left;
        self.send(WindowEvent::PointerMoved { position });
        self.send(WindowEvent::PointerPressed { position, button });
    }

    /// Moves it on.
    pub(crate) fn moves(&self, position: LogicalPosition) {
        self.send(WindowEvent::PointerMoved { position });
    }

    /// Lifts the finger.
    pub(crate) fn lifts(&self, position: LogicalPosition) {
        let button = PointerEventButton::Left;
        self.send(WindowEvent::PointerReleased { position, button });
        self.send(WindowEvent::PointerExited);
    }

    /// Clicks with the mouse's other button.
    pub(crate) fn clicks_right(&self, position: LogicalPosition) {
        let button = PointerEventButton::Right;
        self.send(WindowEvent::PointerMoved { position });
        self.send(WindowEvent::PointerPressed { position, button });
        self.send(WindowEvent::PointerReleased { position, button });
        self.settle();
    }

    /// Presses a letter of the present layout with Ctrl.
    pub(crate) fn presses_with_ctrl(&self, letter: char) {
        self.presses_with(&[Key::Control], letter);
    }

    /// Presses a letter of the present layout while these keys are held.
    pub(crate) fn presses_with(&self, held: &[Key], letter: char) {
        let held = || held.iter().copied().map(SharedString::from);
        held().for_each(|text| self.send(WindowEvent::KeyPressed { text }));
        self.press(letter.into());
        held().for_each(|text| self.send(WindowEvent::KeyReleased { text }));
        self.settle();
    }
}
