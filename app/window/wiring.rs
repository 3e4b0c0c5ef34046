//! Ties the window's callbacks to the program. Texts that the window sends are parsed here, once.

use std::borrow::Cow;
use std::rc::Rc;

use kenes_content::Lang;
use kenes_content::text::{fitted, plain};
use slint::{CloseRequestResponse, ComponentHandle, SharedString};

use super::{App, present};
use crate::pages::Target;
use crate::ui;
use crate::user::Change;

impl App {
    pub(super) fn connect(self: &Rc<Self>) {
        self.connect_words();
        // The window that a desktop closes may be the last that is heard of the reader.
        let mut closed = self.none(App::save_state);
        self.window.window().on_close_requested(move || {
            closed();
            CloseRequestResponse::HideWindow
        });
        let shell = self.window.global::<ui::Shell<'_>>();
        shell.on_go(self.one(|app, target: SharedString| app.follow(&target)));
        shell.on_back(self.none(App::go_back));
        shell.on_leave(self.none(App::quick_exit));
        shell.on_system_changed(self.none(App::system_changed));
        shell.on_set_large_print(self.one(|app, on| app.change(Change::LargePrint(on))));
        shell.on_set_language(self.one(|app, code: SharedString| {
            if let Some(lang) = Lang::parse(&code) {
                app.change(Change::Language(lang));
            }
        }));

        let settings = self.window.global::<ui::Settings<'_>>();
        let app = Rc::downgrade(self);
        settings.on_choose(move |setting, value| {
            match (app.upgrade(), Change::parse(key(setting), &value)) {
                (Some(app), Some(change)) => app.change(change),
                (_, None) => log::error!("no such choice: {setting:?} {value:?}"),
                _ => {}
            }
        });

        let welcome = self.window.global::<ui::Welcome<'_>>();
        welcome.on_choose_region(self.one(|app, id: SharedString| app.choose_region(&id)));
        welcome.on_choose_language(self.one(|app, code: SharedString| {
            if let Some(lang) = Lang::parse(&code) {
                app.begin_in(lang);
            }
        }));

        let document = self.window.global::<ui::Document<'_>>();
        document.on_set_bookmark(self.one(App::set_bookmark));
        document.on_tick(self.two(|app, step: SharedString, done| app.tick(&step, done)));
        document.on_clear_ticks(self.none(App::clear_ticks));
        document.on_toggle(self.one(|app, part: SharedString| app.toggle_fold(&part)));

        let converter = self.window.global::<ui::Converter<'_>>();
        let app = Rc::downgrade(self);
        converter.on_answer(move |is_tenge, typed, _edition| match app.upgrade() {
            Some(app) => app.converted(is_tenge, &typed).into(),
            None => SharedString::default(),
        });

        let list = self.window.global::<ui::List<'_>>();
        list.on_drop_gone(self.none(App::drop_gone_bookmarks));

        let number = self.window.global::<ui::OwnNumber<'_>>();
        number.on_save(self.one(|app, typed: SharedString| app.save_own_number(&typed)));
        number.on_delete(self.none(App::delete_own_number));

        self.connect_fill();
        self.connect_acting();
        self.connect_read_aloud();
        self.connect_copying();

        let deadline = self.window.global::<ui::Deadline<'_>>();
        deadline.on_typed(self.one(|app, typed: SharedString| app.deadline_typed(&typed)));
        deadline.on_follow(self.one(App::deadline_follow));
        deadline.on_to_calendar(self.none(App::deadline_to_calendar));

        let search = self.window.global::<ui::Search<'_>>();
        search.on_edited(self.one(|app, query: SharedString| app.search_for(&query)));
        search.on_forget(self.none(App::forget_searches));
    }

    fn connect_fill(self: &Rc<Self>) {
        let fill = self.window.global::<ui::Fill<'_>>();
        fill.on_typed(self.two(|app, field: SharedString, text: SharedString| {
            app.fill_typed(&field, &text);
        }));
        fill.on_chose(self.two(|app, field: SharedString, option: SharedString| {
            app.fill_chose(&field, &option);
        }));
        let app = Rc::downgrade(self);
        fill.on_item(move |field, place, name, sum| {
            if let (Some(app), Ok(place)) = (app.upgrade(), usize::try_from(place)) {
                app.fill_item(&field, place, &name, &sum);
            }
        });
        fill.on_more_items(self.none(App::refresh));
        fill.on_ready(self.two(|app, field: SharedString, text: SharedString| {
            app.fill_ready(&field, &text);
        }));
        fill.on_set_language(self.one(|app, code: SharedString| {
            if let Some(lang) = Lang::parse(&code) {
                app.fill_in_language(lang);
            }
        }));
        fill.on_begin(self.none(App::fill_begin));
        fill.on_next(self.none(App::fill_next));
        fill.on_back(self.none(App::fill_back));
        fill.on_open_step(self.one(|app, step: SharedString| {
            if let Ok(step) = step.parse() {
                app.open_step(step);
            }
        }));
        fill.on_pdf(self.none(App::fill_pdf));
        fill.on_share(self.none(App::fill_share));
        fill.on_delete(self.none(App::fill_delete));
        fill.on_keep(self.one(App::fill_keep));
    }

    fn connect_acting(self: &Rc<Self>) {
        let share = self.window.global::<ui::Share<'_>>();
        share.on_set_language(self.one(|app, code: SharedString| {
            if let Some(lang) = Lang::parse(&code) {
                app.share_in(lang);
            }
        }));

        let ask = self.window.global::<ui::Ask<'_>>();
        ask.on_typed(self.one(|app, what: SharedString| app.ask_typed(&what)));
        ask.on_chose(self.two(|app, name: SharedString, value: SharedString| {
            app.ask_chose(&name, &value);
        }));
        let app = Rc::downgrade(self);
        ask.on_ready(move || app.upgrade().is_some_and(|app| app.ask_ready()));
        ask.on_forget(self.none(App::ask_forget));

        let rating = self.window.global::<ui::Rating<'_>>();
        rating.on_chose(self.one(|app, name: SharedString| app.rating_chose(&name)));
        rating.on_decline(self.none(App::rating_decline));

        let data = self.window.global::<ui::MyData<'_>>();
        data.on_delete(self.one(|app, kind: SharedString| app.delete_kept(&kind)));
        data.on_delete_all(self.none(App::delete_all));
        data.on_export(self.none(App::export));
        data.on_import(self.none(App::import));
    }

    fn connect_words(self: &Rc<Self>) {
        let words = self.window.global::<ui::Words<'_>>();
        let app = Rc::downgrade(self);
        words.on_lookup(move |id, _edition| match app.upgrade() {
            Some(app) => app.words.get(&id).into(),
            None => SharedString::default(),
        });
        words.on_whole(|text, composed, cursor| {
            present::search::whole(&text, &composed, cursor).into()
        });
        words.on_plain(|text| plain(&text).into_owned().into());
        words.on_fitted(|text, line| {
            match fitted(&text, u32::try_from(line).unwrap_or_default()) {
                Cow::Borrowed(_) => text.clone(),
                Cow::Owned(fitted) => fitted.into(),
            }
        });
        let app = Rc::downgrade(self);
        words.on_leaving(
            move |target, _edition| match (app.upgrade(), target.parse::<Target>()) {
                (Some(app), Ok(target)) => target.leaving(&app.words).into(),
                _ => SharedString::default(),
            },
        );
    }

    /// A callback without a value. The window does not keep the program alive.
    pub(super) fn none(self: &Rc<Self>, does: impl Fn(&App) + 'static) -> impl FnMut() + 'static {
        let app = Rc::downgrade(self);
        move || {
            if let Some(app) = app.upgrade() {
                does(&app);
            }
        }
    }

    /// A callback with two values.
    pub(super) fn two<S: 'static, T: 'static>(
        self: &Rc<Self>,
        does: impl Fn(&App, S, T) + 'static,
    ) -> impl FnMut(S, T) + 'static {
        let app = Rc::downgrade(self);
        move |first, second| {
            if let Some(app) = app.upgrade() {
                does(&app, first, second);
            }
        }
    }

    /// A callback with a value.
    fn one<T: 'static>(
        self: &Rc<Self>,
        does: impl Fn(&App, T) + 'static,
    ) -> impl FnMut(T) + 'static {
        let app = Rc::downgrade(self);
        move |value| {
            if let Some(app) = app.upgrade() {
                does(&app, value);
            }
        }
    }
}

/// What the person's file calls a setting of the window.
fn key(setting: ui::Setting) -> &'static str {
    match setting {
        ui::Setting::LargePrint => "large-print",
        ui::Setting::Size => "size",
        ui::Setting::Look => "look",
        ui::Setting::Spacing => "spacing",
        ui::Setting::Leading => "leading",
        ui::Setting::Pictures => "pictures",
        ui::Setting::Language => "language",
    }
}
