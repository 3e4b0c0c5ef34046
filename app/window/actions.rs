//! Actions: what a tap or a change of the reader's choices does.

use kenes_content::Lang;
use slint::ComponentHandle;

use super::{App, exit};
use crate::page::{Page, WelcomeStep};
use crate::pages::{Body, Target};
use crate::platform::{ExternalAction, NoHandler};
use crate::ui;
use crate::user::Change;

impl App {
    /// Follows a target: a page's address, a channel of the Kenes service, or what another app takes.
    pub(super) fn follow(&self, target: &str) {
        match target.parse() {
            Ok(target) => self.go(target),
            Err(error) => log::error!("a tap: {error}"),
        }
    }

    pub(super) fn go(&self, target: Target) {
        let asked = matches!(target, Target::Page(Page::Search(_)));
        if let Page::Search(query) = self.page()
            && !asked
            && !self.is_private()
            && !self.is_telling(&query)
            && !self.leads_to_private(&target)
        {
            // A question that leads somewhere is remembered.
            self.user.borrow_mut().remember_search(&query);
        }
        match target {
            // A question is told whole, however long.
            Target::Page(Page::Ask(_)) if matches!(self.page(), Page::Search(_)) => {
                let Page::Search(query) = self.page() else {
                    return;
                };
                self.open_or_tell(Page::Ask(query));
            }
            // A suggestion or a question asked before: the same page with other words.
            Target::Page(Page::Search(query)) if matches!(self.page(), Page::Search(_)) => {
                self.search_for(&query);
            }
            Target::Page(page) => self.open_or_tell(page),
            Target::Place(page, anchor) => self.open_place(page, anchor),
            Target::External(errand) => {
                self.leave(&errand);
            }
            Target::Share => {
                if let Some(text) = self.text_to_share() {
                    self.leave(&ExternalAction::Share(text));
                }
            }
            Target::Service(channel) => self.reach_service(channel),
        }
    }

    fn text_to_share(&self) -> Option<String> {
        let shown = self.shown.borrow();
        shown.as_ref()?.text_to_share().map(str::to_owned)
    }

    /// Whether a target is a page that nobody else is to see.
    fn leads_to_private(&self, target: &Target) -> bool {
        let (Target::Page(page) | Target::Place(page, _)) = target else {
            return false;
        };
        exit::tells(&self.guide, page)
    }

    /// The page to be passed on is told in another language.
    pub(super) fn share_in(&self, lang: Lang) {
        if let Page::Share(entry, _) = self.page() {
            let page = Page::Share(entry, Some(lang));
            self.history.borrow_mut().replace(page);
            self.refresh();
        }
    }

    /// Hands an errand to another app. Where none takes it, a dialog shows the number, the address, the text, to be copied.
    /// False where that is known at once.
    pub(super) fn leave(&self, errand: &ExternalAction) -> bool {
        let why = self.words.get(match errand {
            ExternalAction::Web(_) if errand.chat().is_some() => "stranded-whatsapp",
            ExternalAction::Web(_) => "stranded-web",
            ExternalAction::Call(_) => "stranded-call",
            ExternalAction::Mail { .. } => "stranded-mail",
            ExternalAction::Map(_) => "stranded-map",
            ExternalAction::Share(_) | ExternalAction::File { .. } => "stranded-share",
            ExternalAction::Event { .. } => "stranded-calendar",
        });
        let text = errand.by_hand();
        let window = self.window.as_weak();
        let later = {
            let (why, text) = (why.clone(), text.clone());
            move |stranded: NoHandler| {
                log::warn!("{stranded}");
                let told = window.upgrade_in_event_loop(move |window| {
                    tell_stranded(&window, &why, &text);
                });
                if let Err(error) = told {
                    log::warn!("nobody is told: {error}");
                }
            }
        };
        if let Err(stranded) = self.outside.run(errand, Box::new(later)) {
            log::warn!("{stranded}");
            tell_stranded(&self.window, &why, &text);
            return false;
        }
        true
    }

    /// Changes a choice of the reader, and tells those who do not see it what has changed.
    pub(super) fn change(&self, change: Change) {
        if let Change::Language(lang) = change {
            self.choose_language(lang);
        } else {
            self.user.borrow_mut().apply(change.clone());
        }
        self.apply_settings();
        self.refresh();
        if let Some(said) = self.what_changed(&change) {
            self.say(&said);
        }
        self.tell_trouble();
    }

    /// Puts the page shown aside, or takes it back.
    pub(super) fn set_bookmark(&self, on: bool) {
        if on && self.is_private() {
            return;
        }
        self.user.borrow_mut().set_bookmark(&self.page(), on);
        self.refresh();
        let said = if on {
            "said-bookmark-on"
        } else {
            "said-bookmark-off"
        };
        self.say(&self.words.get(said));
        self.tell_trouble();
    }

    /// What is typed into the converter of the page shown comes to.
    pub(super) fn converted(&self, is_tenge: bool, typed: &str) -> String {
        let shown = self.shown.borrow();
        let converter = shown.as_ref().and_then(|view| match &view.body {
            Body::Document(document) => document.converter.as_ref(),
            _ => None,
        });
        converter.map_or_else(String::new, |converter| {
            converter.answer(&self.words, is_tenge, typed)
        })
    }

    /// Saves the number typed for a contact, and goes back to where it is called from. One that cannot be dialled stays in the
    /// field, and what is wrong with it is said there.
    pub(super) fn save_own_number(&self, typed: &str) {
        let Page::OwnNumber(contact) = self.page() else {
            return;
        };
        let saved = self.user.borrow_mut().set_own_number(&contact, typed);
        match saved {
            Ok(()) => self.leave_own_number("said-number-saved"),
            Err(error) => {
                log::warn!("{error}");
                let wrong = self.words.get("own-number-wrong");
                let page = self.window.global::<ui::OwnNumber<'_>>();
                page.set_wrong(wrong.as_str().into());
                self.say(&wrong);
            }
        }
    }

    /// Forgets the number of a contact, and goes back to where it was called from.
    pub(super) fn delete_own_number(&self) {
        if let Page::OwnNumber(contact) = self.page() {
            self.user.borrow_mut().forget_own_number(&contact);
            self.leave_own_number("said-number-deleted");
        }
    }

    fn leave_own_number(&self, said: &str) {
        if self.history.borrow().can_go_back() {
            self.go_back();
        } else {
            self.open_or_tell(Page::Home);
        }
        self.say(&self.words.get(said));
        self.tell_trouble();
    }

    /// Forgets the questions asked before.
    pub(super) fn forget_searches(&self) {
        self.user.borrow_mut().forget_searches();
        self.refresh();
        self.tell_trouble();
    }

    /// The first question is answered: on to the print.
    pub(super) fn begin_in(&self, lang: Lang) {
        self.choose_language(lang);
        self.open_or_tell(Page::Welcome(WelcomeStep::Print));
    }

    /// The region is chosen, or skipped.
    pub(super) fn choose_region(&self, region: &str) {
        let region = Some(region.to_owned()).filter(|region| !region.is_empty());
        self.user.borrow_mut().apply(Change::Region(region));
        self.leave_welcome();
    }

    /// The phone turned dark or light.
    pub(super) fn system_changed(&self) {
        self.apply_settings();
    }

    pub(super) fn choose_language(&self, lang: Lang) {
        self.user.borrow_mut().apply(Change::Language(lang));
        self.speak(lang);
    }

    /// Speaks a language from now on, chosen or not.
    pub(super) fn speak(&self, lang: Lang) {
        self.stop_reading();
        self.words.choose(lang);
        self.apply_settings();
        let words = self.window.global::<ui::Words<'_>>();
        words.set_edition(words.get_edition() + 1);
    }

    /// A change in words; none where the page itself tells it.
    fn what_changed(&self, change: &Change) -> Option<String> {
        let words = &self.words;
        let chosen = |setting: &str, value: &str| {
            format!(
                "{}: {}",
                words.get(&format!("settings-{setting}")),
                words.get(&format!("settings-{setting}-{value}"))
            )
        };
        Some(match change {
            Change::Language(_) => words.get("said-language"),
            Change::LargePrint(true) => words.get("said-large-print-on"),
            Change::LargePrint(false) => words.get("said-large-print-off"),
            Change::Look(look) => chosen("look", look.name()),
            Change::Spacing(spacing) => chosen("spacing", spacing.name()),
            Change::Leading(spacing) => chosen("leading", spacing.name()),
            Change::Pictures(true) => chosen("pictures", "on"),
            Change::Pictures(false) => chosen("pictures", "off"),
            Change::Size(_) | Change::Region(_) => return None,
        })
    }

    pub(super) fn say(&self, text: &str) {
        self.window.global::<ui::Shell<'_>>().set_said(text.into());
    }
}

/// Opens the dialog with a text to be copied: what could not be opened, or was pressed long.
pub(super) fn tell_stranded(window: &ui::AppWindow, why: &str, text: &str) {
    let dialog = window.global::<ui::Stranded<'_>>();
    dialog.set_why(why.into());
    dialog.set_text(text.into());
    let shell = window.global::<ui::Shell<'_>>();
    shell.set_said("".into());
    shell.set_dialog(ui::DialogKind::Stranded);
}
