//! The settings: language, looks, sizes, region.

use kenes_content::Lang;
use slint::{ComponentHandle, ModelRc};

use super::{App, convert};
use crate::guide::Result;
use crate::reader::{Look, Spacing};
use crate::ui;

pub(super) fn fill(app: &App) -> Result<ui::Screen> {
    let reader = app.reader.borrow();
    let chosen = reader.settings();
    let shown = app.window.global::<ui::Settings<'_>>();
    let print = if chosen.large_print { "on" } else { "off" };
    shown.set_prints(choices(
        app,
        &shown.get_prints(),
        "settings-print",
        ["off", "on"],
        print,
    ));
    shown.set_looks(choices(
        app,
        &shown.get_looks(),
        "settings-look",
        Look::ALL.map(Look::name),
        chosen.look.name(),
    ));
    shown.set_spacings(choices(
        app,
        &shown.get_spacings(),
        "settings-spacing",
        Spacing::ALL.map(Spacing::name),
        chosen.spacing.name(),
    ));
    shown.set_leadings(choices(
        app,
        &shown.get_leadings(),
        "settings-leading",
        Spacing::ALL.map(Spacing::name),
        chosen.leading.name(),
    ));
    let pictures = if chosen.pictures { "on" } else { "off" };
    shown.set_pictures(choices(
        app,
        &shown.get_pictures(),
        "settings-pictures",
        ["on", "off"],
        pictures,
    ));
    shown.set_languages(choices(
        app,
        &shown.get_languages(),
        "settings-language",
        Lang::ALL.map(Lang::code),
        app.lang().code(),
    ));
    shown.set_size(
        app.words
            .with(
                "settings-size-now",
                [("percent", chosen.size_now().percent().into())],
            )
            .into(),
    );
    shown.set_can_grow(chosen.larger().is_some());
    shown.set_can_shrink(chosen.smaller().is_some());
    let regions = app.guide.regions(app.lang())?;
    let region = chosen
        .region
        .as_deref()
        .and_then(|id| regions.into_iter().find(|region| region.id == id));
    shown.set_region(ui::Entry {
        title: region
            .map_or_else(
                || app.words.get("settings-region-none"),
                |region| region.name,
            )
            .into(),
        icon: "place".into(),
        target: "settings/region".into(),
        ..Default::default()
    });
    Ok(ui::Screen::Settings)
}

fn choices<const N: usize>(
    app: &App,
    shown: &ModelRc<ui::Entry>,
    setting: &str,
    values: [&str; N],
    chosen: &str,
) -> ModelRc<ui::Entry> {
    let rows = values.map(|value| ui::Entry {
        title: app.words.get(&format!("{setting}-{value}")).into(),
        chosen: value == chosen,
        target: value.into(),
        ..Default::default()
    });
    convert::refreshed(shown, rows)
}
