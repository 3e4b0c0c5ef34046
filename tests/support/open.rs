//! The guide on the screen, and a reader's hand: finds things by what they are called and taps where they are.

use std::time::Duration;

use i_slint_backend_testing::{AccessibleRole, ElementHandle, ElementQuery};
use kenes::Lang;
use kenes::cli::headless::Studio;
use kenes::i18n::Words;
use kenes::ui;
use kenes::window::App;
use kenes_content::text::plain;
use slint::platform::{Key, WindowEvent};
use slint::{ComponentHandle, LogicalPosition, SharedString};

use super::SCREEN;

/// The guide on the screen. Dropping it closes it.
pub(crate) struct OpenGuide {
    pub(super) studio: Studio,
}

impl OpenGuide {
    /// The program behind the window.
    pub(crate) fn app(&self) -> &App {
        self.studio.app()
    }

    /// The window.
    pub(crate) fn window(&self) -> &ui::AppWindow {
        self.studio.app().window()
    }

    /// The language in which the guide speaks now.
    pub(crate) fn lang(&self) -> Lang {
        let code = self.window().global::<ui::Shell<'_>>().get_language();
        Lang::parse(&code).expect("a language")
    }

    /// The guide's own words, in its present language.
    #[track_caller]
    pub(crate) fn word(&self, id: &str) -> String {
        let words = Words::new(self.lang()).get(id);
        assert_ne!(words, id, "there are no such words");
        plain(&words).into_owned()
    }

    /// Fails where another page is open.
    #[track_caller]
    pub(crate) fn is_at(&self, address: &str) {
        assert_eq!(self.studio.app().page().to_string(), address);
    }

    /// Follows a target, as a tap on a row that has it does.
    pub(crate) fn go(&self, target: &str) {
        let shell = self.window().global::<ui::Shell<'_>>();
        shell.invoke_go(target.into());
        self.settle();
    }

    /// Makes a choice of the settings, wherever the reader is.
    pub(crate) fn choose(&self, setting: &str, value: &str) {
        let page = self.app().page().to_string();
        self.go("settings");
        self.tap_word(&format!("settings-{setting}-{value}"));
        self.go(&page);
    }

    /// What is on the screen.
    pub(crate) fn picture(&self) -> slint::SharedPixelBuffer<slint::Rgb8Pixel> {
        self.studio.draw()
    }

    /// Taps what is called so, after scrolling to it. Words after a full stop need not be given.
    #[track_caller]
    pub(crate) fn tap(&self, name: &str) {
        match self.find(|element| is_called(element, name)) {
            Some(found) => self.tap_at(self.centre_in_view(&found)),
            None => panic!("nothing to tap is called {name:?}; {}", self.describe()),
        }
    }

    /// Taps what has these of the guide's own words.
    #[track_caller]
    pub(crate) fn tap_word(&self, id: &str) {
        self.tap(&self.word(id));
    }

    /// Fails where the page has no such text. The page stays scrolled as it was.
    #[track_caller]
    pub(crate) fn sees(&self, text: &str) {
        assert!(
            self.shows(text),
            "{text:?} is not to be seen; {}",
            self.describe()
        );
    }

    /// Fails where the page has this text. The page stays scrolled as it was.
    #[track_caller]
    pub(crate) fn sees_no(&self, text: &str) {
        assert!(!self.shows(text), "{text:?} is to be seen");
    }

    /// Whether some text of the page, or a value in a field, contains this.
    pub(crate) fn shows(&self, text: &str) -> bool {
        let scroll = self.scroll();
        let text = plain(text);
        let contains = |said: Option<SharedString>| said.is_some_and(|said| said.contains(&*text));
        let found = self.find(|element| {
            contains(element.accessible_label()) || contains(element.accessible_value())
        });
        self.scroll_to(scroll);
        found.is_some()
    }

    /// Whether the choice or switch of this name is on.
    #[track_caller]
    pub(crate) fn is_checked(&self, name: &str) -> bool {
        let scroll = self.scroll();
        let found = self.find(|element| is_called(element, name));
        self.scroll_to(scroll);
        match found.and_then(|found| found.element.accessible_checked()) {
            Some(checked) => checked,
            None => panic!("{name:?} is not there or has no state; {}", self.describe()),
        }
    }

    /// Whether something to tap that is called so is on the screen as it is scrolled now.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.find_on_screen(&|element: &ElementHandle| is_called(element, name))
            .is_some()
    }

    /// Whether the page has something to tap that is called so. The page stays scrolled as it was.
    pub(crate) fn can_tap(&self, name: &str) -> bool {
        let scroll = self.scroll();
        let found = self.find(|element| is_called(element, name));
        self.scroll_to(scroll);
        found.is_some()
    }

    /// How far below the top of what scrolls a heading stands, as the page is scrolled now.
    pub(crate) fn top_of(&self, heading: &str) -> Option<f32> {
        self.top_where(&|label| label == heading)
    }

    /// The same of a text that contains this.
    pub(crate) fn top_of_text(&self, text: &str) -> Option<f32> {
        self.top_where(&|label| label.contains(text))
    }

    fn top_where(&self, wanted: &dyn Fn(&str) -> bool) -> Option<f32> {
        let (top, height) = self.view();
        let said = self.flick().query_descendants().match_predicate(is_said);
        let tops = said.find_all().into_iter().filter(|element| {
            let label = element.accessible_label();
            label.is_some_and(|label| wanted(&label))
        });
        let tops = tops.map(|element| element.absolute_position().y - top);
        tops.filter(|top| (-1.0..height).contains(top))
            .min_by(f32::total_cmp)
    }

    /// What can be read on the screen as it is scrolled now.
    pub(crate) fn labels(&self) -> Vec<String> {
        let said = ElementQuery::from_root(self.window()).match_predicate(is_said);
        let labels = said.find_all().into_iter();
        labels
            .filter_map(|element| element.accessible_label())
            .map(String::from)
            .collect()
    }

    /// How far down the page is scrolled.
    pub(crate) fn scroll(&self) -> f32 {
        self.window().invoke_scroll_position()
    }

    /// Turns the wheel over the page.
    pub(crate) fn turn_wheel(&self, down: f32) {
        let (top, height) = self.view();
        let position = LogicalPosition::new(SCREEN.0 as f32 / 2.0, top + height / 2.0);
        self.send(WindowEvent::PointerMoved { position });
        self.send(WindowEvent::PointerScrolled {
            position,
            delta_x: 0.0,
            delta_y: -down,
        });
        self.settle();
    }

    /// Types on the keyboard.
    pub(crate) fn types(&self, text: &str) {
        for letter in text.chars() {
            self.press(letter.into());
        }
        self.settle();
    }

    /// Presses one of the keys that have no letter.
    pub(crate) fn presses(&self, key: Key) {
        self.press(key.into());
        self.settle();
    }

    /// Lays out and draws what has changed.
    pub(crate) fn settle(&self) {
        // What is laid out the first time may change what is laid out beside it.
        let _ = self.studio.draw();
        let _ = self.studio.draw();
        // What the guide does a moment later; a cursor's blinking is not waited for.
        let moment = Duration::from_millis(5);
        while slint::platform::duration_until_next_timer_update()
            .is_some_and(|until| until <= moment)
        {
            let _ = self.studio.draw();
        }
    }

    pub(super) fn press(&self, text: SharedString) {
        self.send(WindowEvent::KeyPressed { text: text.clone() });
        self.send(WindowEvent::KeyReleased { text });
    }

    pub(super) fn send(&self, event: WindowEvent) {
        self.window().window().dispatch_event(event);
    }

    fn tap_at(&self, position: LogicalPosition) {
        self.puts_down(position);
        self.lifts(position);
        self.settle();
    }

    /// The part of the screen in which the page scrolls: its top and its height.
    fn view(&self) -> (f32, f32) {
        let flick = self.flick();
        (flick.absolute_position().y, flick.size().height)
    }

    fn flick(&self) -> ElementHandle {
        ElementHandle::find_by_element_id(self.window(), "AppWindow::flick")
            .next()
            .expect("the part that scrolls")
    }

    fn scroll_to(&self, scroll: f32) {
        self.window().invoke_scroll_to(scroll);
    }

    fn furthest_scroll(&self) -> f32 {
        (self.window().get_page_height() - self.view().1).max(0.0)
    }

    /// Looks at the screen as it is, then from the page's top to its end; leaves the page scrolled to where it was found.
    pub(super) fn find(&self, wanted: impl Fn(&ElementHandle) -> bool) -> Option<Found> {
        if let Some(found) = self.find_on_screen(&wanted) {
            return Some(found);
        }
        let before = self.scroll();
        let (step, furthest) = (self.view().1 / 2.0, self.furthest_scroll());
        let mut scroll = 0.0;
        while scroll < furthest + step {
            self.scroll_to(scroll.min(furthest));
            if let Some(found) = self.find_on_screen(&wanted) {
                return Some(found);
            }
            scroll += step;
        }
        self.scroll_to(before);
        None
    }

    fn find_on_screen(&self, wanted: &impl Fn(&ElementHandle) -> bool) -> Option<Found> {
        let search = |query: ElementQuery| {
            let said = query.match_predicate(is_said).find_all();
            said.into_iter().find(wanted)
        };
        let found = |element, scrolls| Found { element, scrolls };
        search(self.flick().query_descendants())
            .map(|element| found(element, true))
            .or_else(|| {
                search(ElementQuery::from_root(self.window())).map(|element| found(element, false))
            })
    }

    /// The middle of what was found, after scrolling until it is in view.
    pub(super) fn centre_in_view(&self, found: &Found) -> LogicalPosition {
        let centre = || {
            let (corner, size) = (found.element.absolute_position(), found.element.size());
            LogicalPosition::new(corner.x + size.width / 2.0, corner.y + size.height / 2.0)
        };
        let (top, height) = self.view();
        if found.scrolls && !(top..top + height).contains(&centre().y) {
            let scroll = self.scroll() + centre().y - (top + height / 2.0);
            self.scroll_to(scroll.clamp(0.0, self.furthest_scroll()));
            self.settle();
        }
        centre()
    }

    fn describe(&self) -> String {
        let page = self.studio.app().page();
        format!("the page is {page}, and on it: {:#?}", self.labels())
    }
}

/// Something on the screen.
pub(super) struct Found {
    pub(super) element: ElementHandle,
    /// It scrolls with the page; what does not is the header, the bar, or over the page.
    scrolls: bool,
}

/// Assistive technology speaks of it.
fn is_said(element: &ElementHandle) -> bool {
    element
        .accessible_role()
        .is_some_and(|role| role != AccessibleRole::None)
}

fn is_called(element: &ElementHandle, name: &str) -> bool {
    let can_be_tapped = matches!(
        element.accessible_role(),
        Some(
            AccessibleRole::Button
                | AccessibleRole::RadioButton
                | AccessibleRole::Checkbox
                | AccessibleRole::TextInput
        )
    );
    let name = plain(name);
    can_be_tapped
        && element.accessible_label().is_some_and(|label| {
            label
                .strip_prefix(&*name)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with(". "))
        })
}
