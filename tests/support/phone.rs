//! A phone with the guide on it.

use std::cell::Cell;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::time::Duration;

use jiff::civil::Date;
use kenes::Lang;
use kenes::cli::headless::{self, BASE_FONT_PX, Studio};
use kenes::guide::Guide;
use kenes::platform::{Clock, ExternalAction, RecordingLauncher, Veil};
use kenes::user::UserData;
use kenes::window::{App, Setup};
use tempfile::TempDir;

use super::{OpenGuide, SCREEN, bundle};

/// The day on every phone of the tests.
pub(crate) const TODAY: Date = jiff::civil::date(2026, 11, 27);

/// A clock that shows what it was set to.
#[derive(Clone)]
struct SetClock(Rc<Cell<Date>>);

impl Clock for SetClock {
    fn today(&self) -> Date {
        self.0.get()
    }

    fn until_midnight(&self) -> Option<Duration> {
        None
    }
}

/// A phone: where the reader's file is kept, and the apps that take errands.
pub(crate) struct Phone {
    data: PathBuf,
    outside: RecordingLauncher,
    clock: SetClock,
    _folder: TempDir,
}

impl Phone {
    /// A new phone, on which every errand is taken.
    pub(crate) fn new() -> Phone {
        Phone::with(RecordingLauncher::default())
    }

    /// A new phone without any other app.
    pub(crate) fn without_other_apps() -> Phone {
        Phone::with(RecordingLauncher::refusing())
    }

    fn with(outside: RecordingLauncher) -> Phone {
        let folder = tempfile::tempdir().expect("a temporary folder");
        Phone {
            data: folder.path().join("data"),
            outside,
            clock: SetClock(Rc::new(Cell::new(TODAY))),
            _folder: folder,
        }
    }

    /// Sets the phone's clock.
    pub(crate) fn set_today(&self, day: Date) {
        self.clock.0.set(day);
    }

    /// Where the reader's file is kept.
    pub(crate) fn data(&self) -> &Path {
        &self.data
    }

    /// Opens the guide, as a tap on its icon does.
    pub(crate) fn open(&self) -> OpenGuide {
        self.open_on(SCREEN)
    }

    /// Opens the guide on a screen of so many pixels, one to a logical pixel.
    pub(crate) fn open_on(&self, screen: (u32, u32)) -> OpenGuide {
        self.start(bundle(), screen)
    }

    /// Opens the app with another bundle than its own.
    pub(crate) fn open_with(&self, guide: Guide) -> OpenGuide {
        self.start(guide, SCREEN)
    }

    fn start(&self, guide: Guide, screen: (u32, u32)) -> OpenGuide {
        headless::install();
        let reader = UserData::open(&self.data).expect("a reader");
        let app = App::start(Setup {
            guide,
            user: reader,
            outside: Box::new(self.outside.clone()),
            clock: Box::new(self.clock.clone()),
            base_font_px: BASE_FONT_PX,
        })
        .expect("the guide opens");
        let studio = Studio::around(app, screen, 1.0).expect("a window in memory");
        let guide = OpenGuide { studio };
        guide.settle();
        guide
    }

    /// Opens the guide for the first time and answers the welcome: a language, ordinary print, no region.
    pub(crate) fn set_up(&self, lang: Lang) -> OpenGuide {
        let guide = self.open();
        guide.tap(match lang {
            Lang::Kk => "Қазақша",
            Lang::Ru => "Русский",
        });
        guide.tap_word("welcome-next");
        guide.tap_word("welcome-region-skip");
        guide.is_at("home");
        guide
    }

    /// Writes into the reader's file what an earlier version wrote there; or takes it away.
    pub(crate) fn keeps(&self, key: &str, value: Option<&str>) {
        let file =
            rusqlite::Connection::open(self.data.join("reader.db")).expect("the reader's file");
        let written = match value {
            Some(value) => file.execute(
                "INSERT OR REPLACE INTO setting VALUES (?1, ?2)",
                [key, value],
            ),
            None => file.execute("DELETE FROM setting WHERE key = ?1", [key]),
        };
        written.expect("written");
    }

    /// What other apps were asked for so far.
    pub(crate) fn errands(&self) -> Vec<ExternalAction> {
        self.outside.errands()
    }

    /// How the window is kept from being pictured now.
    pub(crate) fn veil_now(&self) -> Veil {
        self.outside.veil_now()
    }

    /// How many times the reader was to pick a file.
    pub(crate) fn picks(&self) -> usize {
        self.outside.picks()
    }

    /// How many times the guide was left at once.
    pub(crate) fn vanished(&self) -> usize {
        self.outside.vanished()
    }

    /// What another app was asked for last.
    #[track_caller]
    pub(crate) fn last_errand(&self) -> ExternalAction {
        self.errands().pop().expect("an errand")
    }
}
