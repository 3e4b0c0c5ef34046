//! A finger that rests, one that is gone at once, and keys held together.

use std::time::{Duration, Instant};

use slint::ComponentHandle;
use slint::LogicalPosition;
use slint::SharedString;
use slint::platform::{Key, PointerEventButton, WindowEvent};

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
            kenes_content::text::plain(&label).starts_with(text)
        });
        let found = found.unwrap_or_else(|| panic!("nothing is called {text:?}"));
        let middle = self.centre_in_view(&found);
        (found.element.absolute_position().y, middle)
    }

    /// Rests a finger there until something comes of it, for a second at most, and lifts it.
    pub(crate) fn holds(&self, position: LogicalPosition) {
        let shell = || self.window().global::<kenes::ui::Shell<'_>>().get_dialog();
        let before = shell();
        self.puts_down(position);
        let start = Instant::now();
        while shell() == before && start.elapsed() < Duration::from_secs(1) {
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

    /// Presses a letter of the present layout with Ctrl and Shift.
    pub(crate) fn presses_with_ctrl_and_shift(&self, letter: char) {
        let keys = [Key::Control, Key::Shift].map(SharedString::from);
        for key in &keys {
            self.send(WindowEvent::KeyPressed { text: key.clone() });
        }
        self.press(letter.into());
        for key in keys {
            self.send(WindowEvent::KeyReleased { text: key });
        }
        self.settle();
    }
}
