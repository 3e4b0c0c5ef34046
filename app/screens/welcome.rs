//! The first start: language, print, region.

use slint::ComponentHandle;

use super::{App, convert};
use crate::guide::Result;
use crate::page::WelcomeStep;
use crate::ui;

pub(super) fn fill(app: &App, step: WelcomeStep) -> Result<ui::Screen> {
    let welcome = app.window.global::<ui::Welcome<'_>>();
    welcome.set_step(match step {
        WelcomeStep::Language => ui::WelcomeStep::Language,
        WelcomeStep::Print => ui::WelcomeStep::Print,
        WelcomeStep::Region => ui::WelcomeStep::Region,
    });
    if step == WelcomeStep::Region {
        return fill_region(app);
    }
    Ok(ui::Screen::Welcome)
}

/// The choice of the region, at the first start and from the settings.
pub(super) fn fill_region(app: &App) -> Result<ui::Screen> {
    let welcome = app.window.global::<ui::Welcome<'_>>();
    welcome.set_step(ui::WelcomeStep::Region);
    let chosen = app.reader.borrow().settings().region.clone();
    let regions = app.guide.regions(app.lang())?;
    welcome.set_regions(convert::refreshed(
        &welcome.get_regions(),
        regions.into_iter().map(|region| ui::Entry {
            title: region.name.into(),
            chosen: chosen.as_deref() == Some(region.id.as_str()),
            target: region.id.into(),
            ..Default::default()
        }),
    ));
    Ok(ui::Screen::Welcome)
}
