//! A page passed on: the text to hand to somebody – what a topic answers, what to do, whom to call, for which month it is said, and
//! where it stands – in the language of whoever gets it, and the link as a QR code.

use kenes_content::Lang;
use kenes_content::schema::{EntryRef, Part};
use kenes_content::text::plain;
use serde::Serialize;

use super::{
    BlockView, Choice, Context, DocumentView, QrCode, Row, Target, WayKind, document, row,
};
use crate::deep_link;
use crate::guide::Result;
use crate::i18n::Words;
use crate::page::Page;
use crate::platform::ExternalAction;

/// Numbers to call at most: a message is read on a small screen.
const CALLS: usize = 4;

/// A page of the bundle to be passed on.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ShareView {
    /// The page's title.
    pub title: String,
    /// The page that is passed on, in the reader's own language.
    pub shared: Row,
    /// Nobody else is to see that it was read.
    #[serde(skip)]
    pub private: bool,
    /// The languages of the text.
    pub languages: Vec<Choice>,
    /// The text.
    pub text: String,
    /// The language that it is in.
    #[serde(skip)]
    pub lang: Lang,
    /// The link to the page.
    pub link: String,
    /// The same for a camera.
    pub qr: Option<QrCode>,
}

pub(super) fn view(
    context: &Context<'_>,
    entry: &EntryRef,
    lang: Option<Lang>,
) -> Result<ShareView> {
    let page = Page::of(entry);
    let chosen = lang.unwrap_or(context.words.lang());
    let words = Words::new(chosen);
    let told = document::view(
        &Context {
            words: &words,
            ..*context
        },
        &page,
    )?;
    let link = deep_link::link(&page);
    let own = context.guide.page_title(context.words.lang(), entry)?;
    let languages = Lang::ALL.map(Lang::code);
    Ok(ShareView {
        title: context.words.get("share-title"),
        shared: own.map_or_else(
            || row::plain(told.title.clone(), Target::Page(page)),
            Row::of,
        ),
        private: told.private,
        languages: Choice::list(
            context.words,
            "settings-language",
            &languages,
            chosen.code(),
        ),
        text: plain(&text(&words, &told, &link)).into_owned(),
        lang: chosen,
        qr: QrCode::of(&link),
        link,
    })
}

fn text(words: &Words, document: &DocumentView, link: &str) -> String {
    // Between asterisks WhatsApp shows a title in bold; elsewhere they do no harm.
    let mut parts = vec![format!("*{}*", document.title)];
    parts.extend(paragraph(
        document.summary.iter().map(|line| line.text.clone()),
    ));
    let steps = document
        .blocks
        .iter()
        .find(|block| block.part == Part::Step);
    if let Some(steps) = steps {
        let lines = (1..).zip(&steps.lines);
        let lines = lines.map(|(number, line)| format!("{number}. {}", line.text));
        parts.extend(paragraph(
            std::iter::once(format!("{}:", steps.heading)).chain(lines),
        ));
    }
    parts.extend(paragraph(calls(document).into_iter()));
    parts.push(format!(
        "{}\n{}",
        document.checked,
        words.with("share-from", [("link", link.into())])
    ));
    parts.join("\n\n")
}

fn paragraph(lines: impl Iterator<Item = String>) -> Option<String> {
    let lines: Vec<String> = lines.collect();
    (!lines.is_empty()).then(|| lines.join("\n"))
}

/// Those who can be called, the urgent ones first, each once.
fn calls(document: &DocumentView) -> Vec<String> {
    let asked = document.blocks.iter();
    let asked = asked.filter(|block: &&BlockView| block.part == Part::Consult);
    let contacts = document
        .urgent
        .iter()
        .chain(asked.flat_map(|block| &block.contacts));
    let mut calls: Vec<String> = Vec::new();
    for contact in contacts {
        let way = contact.ways.iter().find(|way| way.kind == WayKind::Call);
        let Some(Target::External(ExternalAction::Call(phone))) = way.map(|way| &way.target) else {
            continue;
        };
        let line = format!("{phone} – {}", plain(&contact.contact.name));
        if !calls.contains(&line) {
            calls.push(line);
        }
    }
    calls.truncate(CALLS);
    calls
}
