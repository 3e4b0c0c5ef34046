//! The guide opened as a face wants it, looked at page by page.

use i_slint_core::accessibility::AccessibilityAction;
use kenes::Lang;
use kenes::cli::headless::{Shot, Studio};
use kenes::i18n::Words;
use kenes::page::Page;
use kenes::platform::RecordingLauncher;
use kenes::speech::{SpeechEvent, Voices};
use kenes::ui;
use slint::{ComponentHandle, Model};

use crate::cases::{Face, Sight};
use crate::checks;
use crate::support;
use crate::tree::{Part, Snapshot};

/// The guide in one face.
pub(crate) struct Bench {
    studio: Studio,
    outside: RecordingLauncher,
    face: Face,
}

impl Bench {
    pub(crate) fn new(face: &Face) -> Bench {
        let outside = RecordingLauncher::default();
        let shot = Shot {
            page: Page::Home,
            settings: face.settings.clone(),
            size: face.screen,
            scale: 1.0,
            font_scale: face.font_scale,
            scroll: 0.0,
            today: support::TODAY,
        };
        let studio = Studio::open(&shot, outside.clone()).expect("the guide opens");
        let face = face.clone();
        Bench {
            studio,
            outside,
            face,
        }
    }

    fn window(&self) -> &ui::AppWindow {
        self.studio.app().window()
    }

    /// Brings a sight before the eyes.
    pub(crate) fn open(&self, sight: &Sight) -> Snapshot {
        let shell = self.window().global::<ui::Shell<'_>>();
        shell.set_dialog(ui::DialogKind::None);
        shell.set_notice("".into());
        let opened = self.studio.app().open(sight.page.clone());
        opened.expect("the page opens");
        slint::platform::update_timers_and_animations();
        match sight.over {
            Some("stranded") => {
                let dialog = self.window().global::<ui::Stranded<'_>>();
                dialog.set_why("Сайт ашылмады. Мекенжайы:".into());
                dialog.set_text("https://adilet.zan.kz/kaz/docs/K1100000518/z220.htm".into());
                shell.set_dialog(ui::DialogKind::Stranded);
            }
            Some("notice") => shell.set_notice("Мұндай бет жоқ: section/unknown-section".into()),
            Some("offer") => shell.set_offers_looks(true),
            Some("unfolded") => self.unfold(),
            Some("ticked") => self.tick(),
            Some("listening") => {
                self.has_voices(Voices { kk: true, ru: true });
                self.window().global::<ui::ReadAloud<'_>>().invoke_begin();
                // The line that is read has come into sight.
                slint::platform::update_timers_and_animations();
            }
            Some("voiceless") => {
                let lang = self.face.settings.lang;
                self.has_voices(Voices {
                    kk: lang == Some(Lang::Ru),
                    ru: lang == Some(Lang::Kk),
                });
                self.window().global::<ui::ReadAloud<'_>>().invoke_listen();
            }
            Some("sources") => self.press("topic-sources-show"),
            _ => {}
        }
        self.window().invoke_scroll_to(0.0);
        Snapshot::of(self.window())
    }

    /// A phone with these voices, and a page where more are installed.
    fn has_voices(&self, voices: Voices) {
        self.studio.app().hear(SpeechEvent::Voices(voices));
        self.window()
            .global::<ui::ReadAloud<'_>>()
            .set_installs(true);
    }

    /// Unfolds everything that is folded, and the first contact.
    fn unfold(&self) {
        let document = self.window().global::<ui::Document<'_>>();
        for block in document.get_blocks().iter() {
            for part in ["", "/contacts", "/links"] {
                document.invoke_toggle(format!("{}{part}", block.id).into());
            }
        }
        for part in ["laws", "related"] {
            document.invoke_toggle(part.into());
        }
        let _ = self.window().get_page_height();
        self.press("contact-about");
    }

    /// Ticks the first step off.
    fn tick(&self) {
        let document = self.window().global::<ui::Document<'_>>();
        let blocks = document.get_blocks();
        let mut steps = blocks.iter().filter(|block| block.ticks);
        let first = steps.next().and_then(|block| block.lines.row_data(0));
        document.invoke_tick(first.expect("a step").step, true);
    }

    /// Presses what has these of the guide's own words.
    fn press(&self, id: &str) {
        let lang = self.face.settings.lang.expect("a language");
        let name = Words::new(lang).get(id);
        let snapshot = Snapshot::of(self.window());
        let button = snapshot.taps().find(|part| {
            let rest = part.label.strip_prefix(&name);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(". "))
        });
        let button = button.expect("the button is there");
        button.item.accessible_action(&AccessibilityAction::Default);
        slint::platform::update_timers_and_animations();
    }

    /// Everything that is wrong with what is shown, each with the name of the check that it breaks.
    pub(crate) fn judge(&self, sight: &Sight, snapshot: &Snapshot) -> Vec<String> {
        let theme = self.window().global::<ui::Theme<'_>>();
        let line = theme.get_text_body() * theme.get_line_height();
        let target = theme.get_touch();
        assert!(target >= if theme.get_large() { 64.0 } else { 48.0 });
        // A letter to copy by hand may be of any length, and the dialog has no bars.
        // The bar of a page that is read stays where even the header gives way: it is the way to silence.
        let lines = match sight.over {
            Some("stranded") => 0.0,
            Some("listening") if theme.get_header_scrolls() => 3.0,
            _ => 5.0,
        };
        let found = [
            ("name", checks::named(snapshot)),
            ("label", checks::called_as_written(snapshot)),
            ("target", checks::large_enough(snapshot, target)),
            ("distance", checks::apart(snapshot)),
            ("reach", checks::reachable(snapshot)),
            ("fit", checks::fits(snapshot)),
            ("cover", checks::uncovered(snapshot)),
            ("order", checks::in_order(snapshot)),
            ("contrast", checks::contrasts(snapshot)),
            ("room", checks::leaves_room(snapshot, line, lines)),
            ("twins", self.twins_that_part(sight, snapshot)),
        ];
        let place = format!(
            "{}{} · {}",
            sight.page,
            sight.over.unwrap_or_default(),
            self.face.name()
        );
        found
            .into_iter()
            .flat_map(|(check, findings)| {
                findings
                    .into_iter()
                    .map(|finding| format!("{check}: {finding} · {place}"))
                    .collect::<Vec<_>>()
            })
            .collect()
    }

    /// Things to tap that are called the same and lead to different places.
    fn twins_that_part(&self, sight: &Sight, snapshot: &Snapshot) -> Vec<String> {
        let mut findings = Vec::new();
        for (name, parts) in checks::twins(snapshot) {
            let mut ways: Vec<String> = parts
                .iter()
                .map(|part| self.where_it_leads(sight, part))
                .collect();
            ways.dedup();
            if ways.len() > 1 {
                findings.push(format!("{name:?} leads to {}", ways.join(" and to ")));
            }
        }
        findings
    }

    fn where_it_leads(&self, sight: &Sight, part: &Part) -> String {
        let errands = self.outside.errands().len();
        part.item.accessible_action(&AccessibilityAction::Default);
        let led = match self.outside.errands().get(errands) {
            Some(errand) => format!("{errand:?}"),
            None => self.studio.app().page().to_string(),
        };
        if self.studio.app().page() != sight.page {
            self.window().global::<ui::Shell<'_>>().invoke_back();
        }
        led
    }
}
