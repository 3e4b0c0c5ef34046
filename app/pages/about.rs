//! What the guide is, what it is not, and where its facts come from.

use kenes_content::money::grouped;
use serde::Serialize;

use super::Context;
use crate::guide::Result;

/// About the guide.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AboutView {
    /// The page's title.
    pub title: String,
    /// Its parts, one after another.
    pub parts: Vec<AboutPart>,
}

/// One part.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AboutPart {
    /// Its heading.
    pub title: String,
    /// Its sentences.
    pub items: Vec<String>,
}

pub(super) fn view(context: &Context<'_>) -> Result<AboutView> {
    let (guide, words) = (context.guide, context.words);
    let month =
        |key: &str| -> Result<String> { Ok(words.month(&guide.remark(key)?.unwrap_or_default())) };
    let sources = words.with(
        "about-facts-1",
        [
            ("newest", month("content_month")?.into()),
            ("oldest", month("oldest_month")?.into()),
        ],
    );
    let figures = guide.figures(words.lang())?.into_iter().map(|figure| {
        let values = [
            ("name", figure.name.into()),
            ("value", grouped(figure.value.into()).into()),
            ("until", words.month(&figure.valid_until).into()),
        ];
        words.with("about-figure", values)
    });
    let part = |name: &str, items: Vec<String>| AboutPart {
        title: words.get(&format!("about-{name}")),
        items,
    };
    let two = |name: &str| {
        let item = |number: u8| words.get(&format!("about-{name}-{number}"));
        part(name, vec![item(1), item(2)])
    };
    Ok(AboutView {
        title: words.get("about-title"),
        parts: vec![
            two("what"),
            two("not"),
            part("facts", vec![sources, words.get("about-facts-2")]),
            part("figures", figures.collect()),
            two("privacy"),
            two("licences"),
        ],
    })
}
