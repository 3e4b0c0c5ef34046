//! The videos of the Kenes service.

use slint::ComponentHandle;

use super::{App, convert};
use crate::guide::Result;
use crate::ui;

pub(super) fn fill(app: &App) -> Result<ui::Screen> {
    let videos = app.guide.videos(app.lang())?;
    let entries = videos.into_iter().map(|video| ui::Entry {
        detail: app
            .words
            .with(
                "topic-network",
                [("host", convert::host(&video.url).into())],
            )
            .into(),
        title: video.title.into(),
        icon: "video".into(),
        target: video.url.into(),
        ..Default::default()
    });
    app.window
        .global::<ui::Videos<'_>>()
        .set_videos(convert::model(entries));
    Ok(ui::Screen::Videos)
}
