//! From a page as data to what `ui/` shows: the only place that fills the window. What has not changed is left alone, so
//! that rows keep their elements, and what has the focus keeps it.

mod acting;
mod deadline;
mod document;
mod fill;
mod rows;
pub(super) mod search;
mod snippet;

use slint::ComponentHandle;

pub(super) use document::folds;

use crate::i18n::Words;
use crate::page::WelcomeStep;
use crate::pages::{
    AboutView, Body, HomeView, ListView, OwnNumberView, SettingsView, View, WelcomeView,
};
use crate::ui;
use rows::{choice, model, refreshed, row, strings};

/// Shows a page. `before` is what was shown last, be it the same page or another.
pub(super) fn view(window: &ui::AppWindow, words: &Words, before: Option<&View>, view: &View) {
    service(window, view);
    let before = before.map(|view| &view.body);
    let screen = match &view.body {
        Body::Home(page) => home(window, page),
        Body::List(page) => list(window, page),
        Body::Document(page) => {
            let before = match before {
                Some(Body::Document(before)) => Some(&**before),
                _ => None,
            };
            document::show(window, words, before, page);
            ui::Screen::Document
        }
        Body::Fill(page) => {
            let before = match before {
                Some(Body::Fill(before)) => Some(&**before),
                _ => None,
            };
            fill::show(window, before, page)
        }
        Body::Deadline(page) => deadline::show(window, page),
        Body::Share(page) => acting::share(window, page),
        Body::Ask(page) => acting::ask(window, page),
        Body::Rating(page) => acting::rating(window, page),
        Body::MyData(page) => acting::my_data(window, words, page),
        Body::Videos(page) => {
            let videos = window.global::<ui::Videos<'_>>();
            videos.set_videos(refreshed(&videos.get_videos(), page.videos.iter().map(row)));
            ui::Screen::Videos
        }
        Body::Search(page) => search::show(window, page),
        Body::Settings(page) => settings(window, page),
        Body::Welcome(page) => welcome(window, page),
        Body::OwnNumber(page) => own_number(window, page),
        Body::About(page) => about(window, page),
    };
    window.global::<ui::Shell<'_>>().set_screen(screen);
}

fn service(window: &ui::AppWindow, view: &View) {
    let entries = view.service.iter().map(|channel| ui::Entry {
        title: channel.caption.as_str().into(),
        detail: channel.label.as_str().into(),
        icon: channel.channel.icon().into(),
        target: channel.target().to_string().into(),
        ..Default::default()
    });
    let kenes = window.global::<ui::Kenes<'_>>();
    kenes.set_channels(refreshed(&kenes.get_channels(), entries));
}

fn home(window: &ui::AppWindow, page: &HomeView) -> ui::Screen {
    let home = window.global::<ui::Home<'_>>();
    home.set_notice(page.notice.as_str().into());
    home.set_sections(refreshed(
        &home.get_sections(),
        page.sections.iter().map(row),
    ));
    home.set_emergency(refreshed(
        &home.get_emergency(),
        page.emergency.iter().map(row),
    ));
    home.set_asked(refreshed(&home.get_asked(), page.asked.iter().map(row)));
    home.set_rating(page.rating.as_ref().map(row).unwrap_or_default());
    home.set_begun(refreshed(&home.get_begun(), page.begun.iter().map(row)));
    home.set_drafts(refreshed(&home.get_drafts(), page.drafts.iter().map(row)));
    home.set_dates(refreshed(&home.get_dates(), page.dates.iter().map(row)));
    home.set_more(refreshed(&home.get_more(), page.more.iter().map(row)));
    ui::Screen::Home
}

fn list(window: &ui::AppWindow, page: &ListView) -> ui::Screen {
    let list = window.global::<ui::List<'_>>();
    list.set_title(page.title.as_str().into());
    list.set_lead(page.lead.as_str().into());
    list.set_icon(page.icon.as_str().into());
    list.set_section(page.section.as_str().into());
    list.set_entries(refreshed(&list.get_entries(), page.pages.iter().map(row)));
    list.set_empty(page.empty.as_str().into());
    list.set_gone(page.gone.as_str().into());
    ui::Screen::List
}

fn settings(window: &ui::AppWindow, page: &SettingsView) -> ui::Screen {
    let settings = window.global::<ui::Settings<'_>>();
    settings.set_prints(refreshed(
        &settings.get_prints(),
        page.prints.iter().map(choice),
    ));
    settings.set_looks(refreshed(
        &settings.get_looks(),
        page.looks.iter().map(choice),
    ));
    settings.set_spacings(refreshed(
        &settings.get_spacings(),
        page.spacings.iter().map(choice),
    ));
    settings.set_leadings(refreshed(
        &settings.get_leadings(),
        page.leadings.iter().map(choice),
    ));
    settings.set_pictures(refreshed(
        &settings.get_pictures(),
        page.pictures.iter().map(choice),
    ));
    settings.set_languages(refreshed(
        &settings.get_languages(),
        page.languages.iter().map(choice),
    ));
    settings.set_size(page.size.as_str().into());
    settings.set_can_grow(page.can_grow);
    settings.set_can_shrink(page.can_shrink);
    settings.set_region(row(&page.region));
    settings.set_data(row(&page.data));
    ui::Screen::Settings
}

fn welcome(window: &ui::AppWindow, page: &WelcomeView) -> ui::Screen {
    let welcome = window.global::<ui::Welcome<'_>>();
    welcome.set_step(match page.step {
        WelcomeStep::Language => ui::WelcomeStep::Language,
        WelcomeStep::Print => ui::WelcomeStep::Print,
        WelcomeStep::Region => ui::WelcomeStep::Region,
    });
    if page.step == WelcomeStep::Region {
        welcome.set_regions(refreshed(
            &welcome.get_regions(),
            page.choices.iter().map(choice),
        ));
    }
    ui::Screen::Welcome
}

fn own_number(window: &ui::AppWindow, page: &OwnNumberView) -> ui::Screen {
    let number = window.global::<ui::OwnNumber<'_>>();
    number.set_name(page.name.as_str().into());
    number.set_about(page.about.as_str().into());
    number.set_phone(page.phone.as_str().into());
    number.set_wrong("".into());
    ui::Screen::OwnNumber
}

fn about(window: &ui::AppWindow, page: &AboutView) -> ui::Screen {
    let parts = page.parts.iter().map(|part| ui::AboutPart {
        title: part.title.as_str().into(),
        items: strings(&part.items),
    });
    window.global::<ui::About<'_>>().set_parts(model(parts));
    ui::Screen::About
}
