//! A tour of the guide in pictures, for a machine without a display.

use jiff::civil::Date;
use kenes_content::Lang;

use crate::cli::headless::{self, Shot, ShotError};
use crate::page::Page;
use crate::user::Settings;

const STOPS: [&str; 8] = [
    "welcome",
    "home",
    "section/social",
    "topic/labour-rights",
    "search?q=алимент",
    "resource/call-centres",
    "memo/memo-appeals",
    "settings",
];

/// Draws the tour in both languages, in ordinary and large print, and says where the pictures are.
///
/// # Errors
/// Where a page does not open or a picture cannot be written.
pub(super) fn draw(today: Date) -> Result<(), ShotError> {
    let folder = std::env::temp_dir().join("kenes-tour");
    for lang in Lang::ALL {
        for large_print in [false, true] {
            for stop in STOPS {
                let Ok(page) = stop.parse::<Page>() else {
                    continue;
                };
                let settings = Settings {
                    lang: Some(lang),
                    large_print,
                    ..Settings::default()
                };
                let shot = Shot {
                    page,
                    settings,
                    size: (720, 1440),
                    scale: 2.0,
                    font_scale: 1.0,
                    scroll: 0.0,
                    today,
                };
                let name: String = stop
                    .chars()
                    .map(|c| if c.is_alphanumeric() { c } else { '-' })
                    .collect();
                let print = if large_print { "-large-print" } else { "" };
                headless::render(&shot, &folder.join(format!("{name}-{lang}{print}.png")))?;
            }
        }
    }
    println!(
        "There is no display to open a window on. A tour of the guide is drawn in {}",
        folder.display()
    );
    Ok(())
}
