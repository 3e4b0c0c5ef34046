//! The guide in its window: the only room that knows Slint.
//!
//! [`App`] ties the window to the program. [`navigation`](App::open) opens pages, `actions` does what a tap or a change
//! asks for, `folds` knows what of it is unfolded, `fill` writes letters, `ask` questions, `exit` leaves at once, `copying` copies what is pressed long, `names` follows pages
//! that were renamed, `read_aloud` reads a page to the reader, `lifecycle` follows the phone, `day` the clock, and `present` hands a
//! [`View`] to `ui/`.

mod actions;
mod ask;
mod copying;
mod day;
mod deadline;
mod exit;
mod fill;
mod folds;
mod history;
mod lifecycle;
mod my_data;
mod names;
mod navigation;
mod present;
mod read_aloud;
mod ticks;
mod wiring;

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;
use std::rc::Rc;
use std::time::Instant;

use jiff::civil::Date;
use kenes_content::Lang;
use slint::{ComponentHandle, PlatformError};

pub use history::{History, Place, Visit};

use crate::guide::{EntryRef, Guide, GuideError};
use crate::i18n::Words;
use crate::page::{Page, WelcomeStep};
use crate::pages::{self, Anchor, Context, View};
use crate::platform::Clock;
use crate::platform::{Bars, Launcher, Veil};
use crate::ui;
use crate::user::{Look, Trouble, UserData};

/// What the app is made of.
pub struct Setup {
    /// The bundle, open for reading.
    pub guide: Guide,
    /// The person's own data.
    pub user: UserData,
    /// The way to other apps.
    pub outside: Box<dyn Launcher>,
    /// What day it is.
    pub clock: Box<dyn Clock>,
    /// Size of text at the platform's ordinary setting, in logical pixels; 0 leaves it to the platform.
    pub base_font_px: f32,
}

/// The guide in its window.
pub struct App {
    guide: Guide,
    words: Words,
    user: RefCell<UserData>,
    outside: Box<dyn Launcher>,
    clock: Box<dyn Clock>,
    history: RefCell<History>,
    window: ui::AppWindow,
    /// The page that the window shows now, as data.
    shown: RefCell<Option<View>>,
    /// The day that it was made on.
    shown_on: Cell<Date>,
    /// The parts of the page shown that the reader has unfolded.
    unfolded: RefCell<BTreeSet<String>>,
    /// The line of the page shown that the reader was led to.
    marked: RefCell<Option<Anchor>>,
    /// The presses of Back of the last moment, since one on a page that nobody else is to see.
    presses: RefCell<Vec<Instant>>,
    /// The guide is being left at once: what was veiled stays so to the end.
    leaving: Cell<bool>,
    /// Searches that led to a page that nobody else is to see.
    telling: RefCell<BTreeSet<String>>,
    /// What came along into the form of a question last.
    brought: RefCell<String>,
    /// The pages that have another name now: each former name and the present.
    names: Vec<(EntryRef, EntryRef)>,
    /// The link that waits until the first start is over.
    awaited: RefCell<Option<String>>,
    read_aloud: read_aloud::ReadAloud,
    copying: copying::Copying,
}

/// Why the guide does not open.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The window system says why.
    #[error("no window: {0}")]
    Window(#[from] PlatformError),
    /// The bundle says why.
    #[error(transparent)]
    Guide(#[from] GuideError),
}

impl App {
    /// Starts the guide where the reader left it: the first time with the welcome, later at the last page.
    ///
    /// # Errors
    /// Where there is no window, or the bundle cannot be read.
    pub fn start(setup: Setup) -> Result<Rc<App>, OpenError> {
        let window = ui::AppWindow::new()?;
        window.set_base_font_size(setup.base_font_px);
        let mut user = setup.user;
        let names = names::read(&setup.guide);
        names::follow_work(&names, &mut user);
        let first = if user.settings().lang.is_some() {
            Page::Home
        } else {
            Page::Welcome(WelcomeStep::Language)
        };
        let last = user.last_page().filter(|_| first == Page::Home);
        // An earlier version may have kept it.
        let last = last.filter(|page| !exit::tells(&setup.guide, page));
        let app = Rc::new(App {
            guide: setup.guide,
            words: Words::new(user.settings().lang.unwrap_or_else(system_language)),
            user: RefCell::new(user),
            outside: setup.outside,
            clock: setup.clock,
            history: RefCell::new(History::starting_at(first)),
            window,
            shown: RefCell::new(None),
            shown_on: Cell::default(),
            unfolded: RefCell::default(),
            marked: RefCell::default(),
            presses: RefCell::default(),
            leaving: Cell::new(false),
            telling: RefCell::default(),
            brought: RefCell::default(),
            names,
            awaited: RefCell::new(None),
            read_aloud: read_aloud::ReadAloud::default(),
            copying: copying::Copying::default(),
        });
        app.connect();
        app.apply_settings();
        app.show()?;
        if let Some(last) = last {
            let place = {
                let user = app.user.borrow();
                let (scroll, unfolded) = (user.last_scroll(), user.last_unfolded());
                Place { scroll, unfolded }
            };
            match app.open(last) {
                Ok(()) => {
                    // Who was typing at the top of a page goes on typing.
                    app.come_back(place.scroll > 0.0);
                    app.keep_place(&place);
                    app.return_to(place);
                }
                Err(error) => app.tell_not_opened(&error),
            }
        }
        app.tell_trouble();
        app.watch_midnight();
        Ok(app)
    }

    /// The window.
    pub fn window(&self) -> &ui::AppWindow {
        &self.window
    }

    /// The page shown.
    pub fn page(&self) -> Page {
        self.history.borrow().now().clone()
    }

    fn lang(&self) -> Lang {
        self.words.lang()
    }

    /// What pages are made from today.
    fn context<'a>(&'a self, user: &'a UserData, topic: Option<&'a Page>) -> Context<'a> {
        Context {
            guide: &self.guide,
            user,
            words: &self.words,
            today: self.clock.today(),
            topic,
        }
    }

    /// Makes the page of the history's present entry and hands it to the window.
    fn show(&self) -> Result<(), GuideError> {
        let page = self.page();
        let today = self.clock.today();
        let view = {
            let (user, history) = (self.user.borrow(), self.history.borrow());
            pages::view(&self.context(&user, history.last_topic()), &page)?
        };
        let before = self.shown.borrow_mut().take();
        let shell = self.window.global::<ui::Shell<'_>>();
        shell.set_private(view.private);
        let changed = |before: &View| before.page != page || before.private != view.private;
        let changed = before.as_ref().is_none_or(changed);
        if changed && !self.leaving.get() {
            self.outside.veil(match page {
                _ if view.private => Veil::Secret,
                Page::Fill(_) | Page::Ask(_) => Veil::Recents,
                _ => Veil::None,
            });
        }
        if before.as_ref().is_none_or(|before| before.page != page) {
            self.stop_reading();
            self.unfolded.borrow_mut().clear();
            self.marked.take();
        }
        present::view(&self.window, &self.words, before.as_ref(), &view);
        self.show_folds();
        // A search with other words, a deadline with another day is the same page still: the reader goes on typing.
        let before = before.map(|view| view.page);
        let typing = match (&before, &page) {
            (Some(Page::Search(_)), Page::Search(_)) => true,
            (Some(Page::Deadline(before, _)), Page::Deadline(now, _)) => before == now,
            (Some(Page::Share(before, _)), Page::Share(now, _)) => before == now,
            (Some(Page::Ask(_)), Page::Ask(_)) | (Some(Page::Rating(_)), Page::Rating(_)) => true,
            _ => false,
        };
        if !typing && before.as_ref() != Some(&page) {
            shell.set_arrivals(shell.get_arrivals() + 1);
            // What a choice has changed was said on the page before.
            shell.set_said("".into());
        }
        shell.set_can_go_back(self.history.borrow().can_go_back());
        shell.set_bars(!matches!(page, Page::Welcome(WelcomeStep::Language)));
        let private = view.private;
        *self.shown.borrow_mut() = Some(view);
        if private && changed {
            self.cover_tracks();
        }
        self.shown_on.set(today);
        Ok(())
    }

    /// Shows the same page again, after a change of language or of the looks; it stays scrolled where it is.
    fn refresh(&self) {
        if let Err(error) = self.show() {
            self.tell_not_opened(&error);
        }
    }

    /// Hands the reader's looks to the window.
    fn apply_settings(&self) {
        let user = self.user.borrow();
        let settings = user.settings();
        let theme = self.window.global::<ui::Theme<'_>>();
        theme.set_scheme(scheme(settings.look, self.window.get_system_dark()));
        let look = theme.get_look();
        self.outside.dress(Bars::over(look.bar, look.ground));
        theme.set_large(settings.large_print);
        theme.set_text_scale(settings.text_scale());
        theme.set_line_spacing(settings.leading.leading());
        theme.set_pictures(settings.pictures);
        theme.set_tracking_em(settings.spacing.em());
        self.window
            .global::<ui::Shell<'_>>()
            .set_language(self.lang().code().into());
    }

    /// Tells of trouble with the person's file, once.
    fn tell_trouble(&self) {
        let trouble = self.user.borrow_mut().take_trouble();
        match trouble {
            Some(Trouble::Damaged(kept)) => {
                let file = kept.file_name().unwrap_or_default().to_string_lossy();
                let file = [("file", file.into_owned().into())];
                self.notice(&self.words.with("notice-reader-damaged", file));
            }
            Some(Trouble::Newer) => self.notice(&self.words.get("notice-reader-newer")),
            Some(Trouble::NotKept) => self.notice(&self.words.get("notice-reader-not-kept")),
            None => {}
        }
    }

    /// Tells that a page does not open, as what it is: no such page, or a bundle that cannot be read.
    fn tell_not_opened(&self, error: &GuideError) {
        log::warn!("{error}");
        self.notice(&match error {
            GuideError::NoPage(address) => {
                let address = [("address", address.as_str().into())];
                self.words.with("notice-no-page", address)
            }
            _ => self.words.get("notice-unreadable"),
        });
    }

    fn notice(&self, text: &str) {
        self.window
            .global::<ui::Shell<'_>>()
            .set_notice(text.into());
    }
}

/// The colours of a look, by day or where the phone is dark.
#[must_use]
pub fn scheme(look: Look, dark: bool) -> ui::Scheme {
    match look {
        Look::Standard if dark => ui::Scheme::Dark,
        Look::Standard => ui::Scheme::Light,
        Look::Dark => ui::Scheme::Dark,
        Look::BlackOnWhite => ui::Scheme::BlackOnWhite,
        Look::WhiteOnBlack => ui::Scheme::WhiteOnBlack,
        Look::Blue => ui::Scheme::Blue,
        Look::Brown => ui::Scheme::Brown,
        Look::Yellow => ui::Scheme::Yellow,
    }
}

/// The first language: the phone's where it is one of the two, Kazakh otherwise.
fn system_language() -> Lang {
    sys_locale::get_locales()
        .find_map(|locale| Lang::parse(&locale))
        .unwrap_or(Lang::Kk)
}
