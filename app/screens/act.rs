//! What a tap does.

use std::rc::Rc;

use kenes_content::Lang;
use slint::ComponentHandle;

use super::{App, convert, kenes, search};
use crate::guide::GuideError;
use crate::outside::Errand;
use crate::page::{Page, WelcomeStep};
use crate::reader::{Look, Settings, Spacing};
use crate::ui;

impl App {
    /// Ties the window's callbacks to the program.
    pub(super) fn bind(self: &Rc<Self>) {
        let shell = self.window.global::<ui::Shell<'_>>();
        let words = self.window.global::<ui::Words<'_>>();
        let app = Rc::downgrade(self);
        words.on_lookup(move |id, _edition| {
            app.upgrade()
                .map(|app| app.words.get(&id))
                .unwrap_or_default()
                .into()
        });
        let app = Rc::downgrade(self);
        words.on_leaving(move |target, _edition| {
            app.upgrade()
                .map(|app| convert::leaving(&app.words, &target))
                .unwrap_or_default()
                .into()
        });
        let app = Rc::downgrade(self);
        shell.on_go(move |target| {
            if let Some(app) = app.upgrade() {
                app.go(&target);
            }
        });
        let app = Rc::downgrade(self);
        shell.on_back(move || {
            if let Some(app) = app.upgrade() {
                app.go_back();
            }
        });
        let app = Rc::downgrade(self);
        shell.on_set(move |key, value| {
            if let Some(app) = app.upgrade() {
                app.set(&key, &value);
            }
        });
        let field = self.window.global::<ui::Search<'_>>();
        field.on_whole(|text, composed, cursor| search::whole(&text, &composed, cursor).into());
        let app = Rc::downgrade(self);
        field.on_edited(move |query| {
            if let Some(app) = app.upgrade() {
                search::edited(&app, &query);
            }
        });
    }

    /// Follows a target: a page's address, a channel of the Kenes service, or an address outside the app.
    fn go(&self, target: &str) {
        search::remember(self, target);
        if let Ok(page) = target.parse::<Page>() {
            match (self.page(), page) {
                // A suggestion or a search made before: the same page with other words.
                (Page::Search(_), Page::Search(query)) => search::edited(self, &query),
                (_, page) => self.open_page(page),
            }
            return;
        }
        match self.errand(target) {
            Ok(Some(errand)) => self.run(&errand),
            Ok(None) => log::error!("a tap leads nowhere: {target:?}"),
            Err(error) => log::error!("{target}: {error}"),
        }
    }

    fn errand(&self, target: &str) -> Result<Option<Errand>, GuideError> {
        if let Some(name) = target.strip_prefix("kenes:") {
            let reader = self.reader.borrow();
            let channels = kenes::channels(
                &self.guide,
                &self.words,
                &self.page(),
                reader.settings().region.as_deref(),
            )?;
            return Ok(channels
                .into_iter()
                .find(|channel| channel.name == name)
                .map(|channel| channel.errand));
        }
        if target == "share:" {
            return self.text_to_share().map(|text| text.map(Errand::Share));
        }
        Ok(Errand::of_address(target))
    }

    fn run(&self, errand: &Errand) {
        if let Err(stranded) = self.outside.run(errand) {
            log::warn!("{errand:?}: {stranded}");
            let why = match errand {
                Errand::Web(_) => "stranded-web",
                Errand::Call(_) => "stranded-call",
                Errand::Mail { .. } => "stranded-mail",
                Errand::Share(_) => "stranded-share",
            };
            let shell = self.window.global::<ui::Shell<'_>>();
            shell.set_said("".into());
            shell.set_stranded_why(self.words.get(why).into());
            shell.set_stranded(errand.by_hand().into());
        }
    }

    /// The page's title and answer, and where they come from.
    fn text_to_share(&self) -> Result<Option<String>, GuideError> {
        let page = self.page();
        let head = match &page {
            Page::Topic(id) => self.guide.topic(self.lang(), id)?.head,
            Page::Memo(_) | Page::Resource(_) => {
                self.guide.memo(self.lang(), &page.to_string())?.head
            }
            _ => return Ok(None),
        };
        let site = self.guide.kenes("site")?.unwrap_or_default();
        let mut lines = vec![head.title];
        lines.extend(head.summary.into_iter().map(|line| line.text));
        lines.push(self.words.with("share-from", [("site", site.into())]));
        Ok(Some(lines.join("\n")))
    }

    /// Changes a choice of the reader, as the window names it.
    fn set(&self, key: &str, value: &str) {
        match key {
            "language" => self.choose_language(value),
            "welcome-language" => {
                self.choose_language(value);
                self.open_page(Page::Welcome(WelcomeStep::Print));
                return;
            }
            "welcome-region" => {
                self.choose(|settings| {
                    settings.region = Some(value.to_owned()).filter(|region| !region.is_empty())
                });
                self.leave_welcome();
                return;
            }
            "bookmark" => self
                .reader
                .borrow_mut()
                .set_bookmark(&self.page(), value == "on"),
            "recent-searches" => self.reader.borrow_mut().forget_searches(),
            "large-print" => self.choose(|settings| settings.large_print = value == "on"),
            "look" => {
                self.choose(|settings| settings.look = Look::parse(value).unwrap_or(settings.look))
            }
            "spacing" => self.choose(|settings| {
                settings.spacing = Spacing::parse(value).unwrap_or(settings.spacing)
            }),
            "leading" => self.choose(|settings| {
                settings.leading = Spacing::parse(value).unwrap_or(settings.leading);
            }),
            "pictures" => self.choose(|settings| settings.pictures = value == "on"),
            "size" => self.choose(|settings| {
                let next = if value == "more" {
                    settings.larger()
                } else {
                    settings.smaller()
                };
                settings.size = next.unwrap_or(settings.size);
            }),
            "system" => {}
            _ => log::error!("no such choice: {key}"),
        }
        self.apply_reader();
        self.show();
        self.say_what_changed(key, value);
        self.tell_trouble();
    }

    /// Tells those who do not see it what a choice has changed.
    fn say_what_changed(&self, key: &str, value: &str) {
        let words = &self.words;
        let said = match (key, value) {
            ("language", _) => words.get("said-language"),
            ("large-print", "on") => words.get("said-large-print-on"),
            ("large-print", _) => words.get("said-large-print-off"),
            ("bookmark", "on") => words.get("said-bookmark-on"),
            ("bookmark", _) => words.get("said-bookmark-off"),
            ("look" | "spacing" | "leading" | "pictures", _) => format!(
                "{}: {}",
                words.get(&format!("settings-{key}")),
                words.get(&format!("settings-{key}-{value}"))
            ),
            _ => return,
        };
        self.window.global::<ui::Shell<'_>>().set_said(said.into());
    }

    fn choose(&self, change: impl FnOnce(&mut Settings)) {
        self.reader.borrow_mut().change(change);
    }

    pub(super) fn choose_language(&self, code: &str) {
        let Some(lang) = Lang::parse(code) else {
            return;
        };
        self.choose(|settings| settings.lang = Some(lang));
        self.speak(lang);
    }

    /// Speaks a language from now on, chosen or not.
    pub(super) fn speak(&self, lang: Lang) {
        self.words.choose(lang);
        self.apply_reader();
        let words = self.window.global::<ui::Words<'_>>();
        words.set_edition(words.get_edition() + 1);
    }

    /// Ends the welcome at home, or a change of region where the reader came from.
    fn leave_welcome(&self) {
        if self.page() == Page::Region {
            self.go_back();
        } else {
            *self.history.borrow_mut() = super::History::starting_at(Page::Home);
            self.show();
            self.window.invoke_scroll_to(0.0);
            self.open_awaited();
        }
    }
}
