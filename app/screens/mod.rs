//! The pages: one file for each turns the guide's rows into what `ui/` shows; taps come back here and become actions.

mod about;
mod act;
mod convert;
mod history;
mod home;
pub mod kenes;
mod life;
mod list;
mod memo;
mod search;
mod settings;
mod topic;
mod videos;
mod welcome;

use std::cell::RefCell;
use std::rc::Rc;

use kenes_content::Lang;
use slint::{ComponentHandle, PlatformError};

pub use history::{History, Visit};

use crate::guide::{Guide, GuideError};
use crate::outside::{Bars, Outside};
use crate::page::{Page, WelcomeStep};
use crate::reader::{Look, Reader, Trouble};
use crate::ui;
use crate::words::Words;

/// The guide in its window.
pub struct App {
    guide: Guide,
    words: Words,
    reader: RefCell<Reader>,
    outside: Box<dyn Outside>,
    history: RefCell<History>,
    window: ui::AppWindow,
    /// The page that the window shows now, to tell an arrival from a change of language.
    shown: RefCell<Option<Page>>,
    /// The link that waits until the first start is over.
    awaited: RefCell<Option<String>>,
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
    /// Opens the guide where the reader left it: the first time with the welcome, later at the last page.
    ///
    /// # Errors
    /// Where there is no window, or the bundle cannot be read.
    pub fn open(
        guide: Guide,
        reader: Reader,
        outside: Box<dyn Outside>,
        base_font_px: f32,
    ) -> Result<Rc<App>, OpenError> {
        let window = ui::AppWindow::new()?;
        window.set_base_font_size(base_font_px);
        let first = if reader.settings().lang.is_some() {
            Page::Home
        } else {
            Page::Welcome(WelcomeStep::Language)
        };
        let last = reader.last_page().filter(|_| first == Page::Home);
        let words = Words::new(reader.settings().lang.unwrap_or_else(system_language));
        let app = Rc::new(App {
            guide,
            words,
            reader: RefCell::new(reader),
            outside,
            history: RefCell::new(History::starting_at(first)),
            window,
            shown: RefCell::new(None),
            awaited: RefCell::new(None),
        });
        app.bind();
        app.apply_reader();
        app.show();
        if let Some(last) = last {
            let scroll = app.reader.borrow().last_scroll();
            app.open_page(last);
            app.window.invoke_scroll_to(scroll);
        }
        app.tell_trouble();
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

    /// Opens a page from the one shown; one that does not exist leaves the reader where he is, with a notice.
    pub fn open_page(&self, page: Page) {
        let before = self.history.borrow().clone();
        self.history
            .borrow_mut()
            .open(page, self.window.invoke_scroll_position());
        if self.try_show().is_err() {
            let address = self.page().to_string();
            *self.history.borrow_mut() = before;
            self.notice(
                &self
                    .words
                    .with("notice-no-page", [("address", address.into())]),
            );
            self.show();
            return;
        }
        self.window.invoke_scroll_to(0.0);
        self.remember_page();
    }

    fn go_back(&self) {
        let Some(scroll) = self.history.borrow_mut().back().map(|visit| visit.scroll) else {
            return;
        };
        self.show();
        self.window.invoke_scroll_to(scroll);
        self.remember_page();
    }

    /// Fills the page shown anew, after a change of language or choices; it stays scrolled where it is.
    fn show(&self) {
        if let Err(error) = self.try_show() {
            log::error!("{}: {error}", self.page());
        }
    }

    fn try_show(&self) -> Result<(), GuideError> {
        let page = self.page();
        let screen = match &page {
            Page::Home => home::fill(self),
            Page::Welcome(step) => welcome::fill(self, *step),
            Page::Section(id) => list::fill_section(self, id),
            Page::Topic(id) => topic::fill(self, id),
            Page::Memos => list::fill_memos(self),
            Page::Resources => list::fill_resources(self),
            Page::Memo(_) | Page::Resource(_) => memo::fill(self, &page),
            Page::Videos => videos::fill(self),
            Page::Search(query) => search::fill(self, query),
            Page::Bookmarks => list::fill_bookmarks(self),
            Page::Settings => settings::fill(self),
            Page::Region => welcome::fill_region(self),
            Page::About => about::fill(self),
        }?;
        let shell = self.window.global::<ui::Shell<'_>>();
        shell.set_screen(screen);
        let before = self.shown.replace(Some(page.clone()));
        // A search with other words is the same page still: the reader goes on typing.
        let typing = matches!((&before, &page), (Some(Page::Search(_)), Page::Search(_)));
        if !typing && before.as_ref() != Some(&page) {
            shell.set_arrivals(shell.get_arrivals() + 1);
            // What a choice has changed was said on the page before.
            shell.set_said("".into());
        }
        shell.set_can_go_back(self.history.borrow().can_go_back());
        shell.set_bars(!matches!(page, Page::Welcome(WelcomeStep::Language)));
        self.fill_kenes(&page)
    }

    fn fill_kenes(&self, page: &Page) -> Result<(), GuideError> {
        let reader = self.reader.borrow();
        let channels = kenes::channels(
            &self.guide,
            &self.words,
            page,
            reader.settings().region.as_deref(),
        )?;
        let entries = channels.iter().map(|channel| ui::Entry {
            title: self.words.get(&format!("kenes-{}", channel.name)).into(),
            detail: self
                .words
                .get(&format!("kenes-{}-label", channel.name))
                .into(),
            icon: match channel.name {
                "whatsapp" => "chat",
                "email" => "mail",
                other => other,
            }
            .into(),
            target: format!("kenes:{}", channel.name).into(),
            ..Default::default()
        });
        let kenes = self.window.global::<ui::Kenes<'_>>();
        kenes.set_channels(convert::refreshed(&kenes.get_channels(), entries));
        Ok(())
    }

    /// Hands the reader's choices to the window.
    fn apply_reader(&self) {
        let reader = self.reader.borrow();
        let settings = reader.settings();
        let theme = self.window.global::<ui::Theme<'_>>();
        theme.set_scheme(match settings.look {
            Look::Standard if self.window.get_system_dark() => ui::Scheme::Dark,
            Look::Standard => ui::Scheme::Light,
            Look::Dark => ui::Scheme::Dark,
            Look::BlackOnWhite => ui::Scheme::BlackOnWhite,
            Look::WhiteOnBlack => ui::Scheme::WhiteOnBlack,
            Look::Blue => ui::Scheme::Blue,
            Look::Brown => ui::Scheme::Brown,
            Look::Yellow => ui::Scheme::Yellow,
        });
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

    fn lang(&self) -> Lang {
        self.words.lang()
    }

    fn remember_page(&self) {
        let page = self.page();
        if !matches!(page, Page::Welcome(_)) {
            self.reader.borrow_mut().set_last_page(&page);
        }
    }

    fn tell_trouble(&self) {
        let trouble = self.reader.borrow_mut().take_trouble();
        match trouble {
            Some(Trouble::Damaged(kept)) => {
                let file = kept
                    .file_name()
                    .unwrap_or_default()
                    .to_string_lossy()
                    .into_owned();
                self.notice(
                    &self
                        .words
                        .with("notice-reader-damaged", [("file", file.into())]),
                );
            }
            Some(Trouble::NotKept) => self.notice(&self.words.get("notice-reader-not-kept")),
            None => {}
        }
    }

    fn notice(&self, text: &str) {
        self.window
            .global::<ui::Shell<'_>>()
            .set_notice(text.into());
    }
}

/// The first language: the phone's where it is one of the two, Kazakh otherwise.
fn system_language() -> Lang {
    sys_locale::get_locales()
        .find_map(|locale| Lang::parse(&locale))
        .unwrap_or(Lang::Kk)
}
