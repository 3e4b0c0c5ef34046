//! What the guide is, what it is not, and where its facts come from.

use slint::ComponentHandle;

use super::{App, convert};
use crate::guide::Result;
use crate::ui;

pub(super) fn fill(app: &App) -> Result<ui::Screen> {
    let parts = texts(app)?.into_iter().map(|(title, items)| ui::MemoPart {
        title: title.into(),
        numbered: false,
        items: convert::model(items.into_iter().map(|text| ui::TextLine {
            text: text.into(),
            ..Default::default()
        })),
    });
    app.window
        .global::<ui::About<'_>>()
        .set_parts(convert::model(parts));
    Ok(ui::Screen::About)
}

fn texts(app: &App) -> Result<Vec<(String, Vec<String>)>> {
    let words = &app.words;
    let month = |key: &str| -> Result<String> {
        Ok(words.month(&app.guide.remark(key)?.unwrap_or_default()))
    };
    let sources = words.with(
        "about-facts-1",
        [
            ("newest", month("content_month")?.into()),
            ("oldest", month("oldest_month")?.into()),
        ],
    );
    let figures = app.guide.figures(app.lang())?.into_iter().map(|figure| {
        let values = [
            ("name", figure.name.into()),
            ("value", grouped(figure.value).into()),
            ("until", words.month(&figure.valid_until).into()),
        ];
        words.with("about-figure", values)
    });
    Ok(vec![
        (
            words.get("about-what"),
            vec![words.get("about-what-1"), words.get("about-what-2")],
        ),
        (
            words.get("about-not"),
            vec![words.get("about-not-1"), words.get("about-not-2")],
        ),
        (
            words.get("about-facts"),
            vec![sources, words.get("about-facts-2")],
        ),
        (words.get("about-figures"), figures.collect()),
        (
            words.get("about-privacy"),
            vec![words.get("about-privacy-1"), words.get("about-privacy-2")],
        ),
        (
            words.get("about-licences"),
            vec![words.get("about-licences-1"), words.get("about-licences-2")],
        ),
    ])
}

/// A sum with its thousands apart: 164 350.
fn grouped(value: i64) -> String {
    let digits = value.to_string();
    let mut text = String::new();
    for (place, digit) in digits.char_indices() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push('\u{a0}');
        }
        text.push(digit);
    }
    text
}
