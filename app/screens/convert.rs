//! From the guide's rows to what `ui/` shows.

use std::rc::Rc;

use slint::{Model, ModelRc, VecModel};

use crate::guide::{Contact, LawRef, Line, Link, PageTitle};
use crate::ui;
use crate::words::Words;

pub(super) fn model<T: Clone + 'static>(rows: impl IntoIterator<Item = T>) -> ModelRc<T> {
    Rc::new(rows.into_iter().collect::<VecModel<T>>()).into()
}

/// The rows in the model that is shown already, where they are as many: what has the focus keeps it.
pub(super) fn refreshed<T: Clone + PartialEq + 'static>(
    shown: &ModelRc<T>,
    rows: impl IntoIterator<Item = T>,
) -> ModelRc<T> {
    let rows: Vec<T> = rows.into_iter().collect();
    let Some(kept) = shown
        .as_any()
        .downcast_ref::<VecModel<T>>()
        .filter(|kept| kept.row_count() == rows.len())
    else {
        return model(rows);
    };
    for (place, row) in rows.into_iter().enumerate() {
        if kept.row_data(place).as_ref() != Some(&row) {
            kept.set_row_data(place, row);
        }
    }
    shown.clone()
}

/// Where a target leads outside the app, in words; empty for the guide's own pages.
pub(super) fn leaving(words: &Words, target: &str) -> String {
    let id = match target {
        "share:" => "leaving-share",
        "kenes:whatsapp" => "leaving-whatsapp",
        "kenes:call" => "leaving-call",
        "kenes:email" => "leaving-mail",
        "kenes:site" => "leaving-web",
        _ if target.starts_with("tel:") => "leaving-call",
        _ if target.starts_with("mailto:") => "leaving-mail",
        _ if target.starts_with("http") => match host(target) {
            "wa.me" => "leaving-whatsapp",
            "youtube.com" | "youtu.be" | "m.youtube.com" => "leaving-youtube",
            _ => "leaving-web",
        },
        _ => return String::new(),
    };
    words.get(id)
}

/// The site of an address, as people say it.
pub(super) fn host(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let host = rest.split(['/', '?']).next().unwrap_or(rest);
    host.strip_prefix("www.").unwrap_or(host)
}

/// A phone as people read it: `+7 707 650 43 80`; short numbers as they are.
pub(super) fn readable_phone(phone: &str) -> String {
    match phone.strip_prefix("+7") {
        Some(rest) if rest.len() == 10 && rest.is_ascii() => format!(
            "+7 {} {} {} {}",
            &rest[..3],
            &rest[3..6],
            &rest[6..8],
            &rest[8..]
        ),
        _ => phone.to_owned(),
    }
}

pub(super) fn lines(lines: &[Line]) -> ModelRc<ui::TextLine> {
    model(lines.iter().map(|line| ui::TextLine {
        text: line.text.as_str().into(),
        ..Default::default()
    }))
}

pub(super) fn titles(pages: &[PageTitle]) -> ModelRc<ui::Entry> {
    model(pages.iter().map(|page| ui::Entry {
        title: page.title.as_str().into(),
        icon: icon_of(page).into(),
        section: page.section.as_deref().unwrap_or_default().into(),
        target: page.address.as_str().into(),
        ..Default::default()
    }))
}

fn icon_of(page: &PageTitle) -> &str {
    match page.address.split('/').next() {
        Some("topic") => page.section.as_deref().unwrap_or_default(),
        Some("memo") => "memo",
        _ => "resources",
    }
}

pub(super) fn links(words: &Words, links: &[Link]) -> ModelRc<ui::Entry> {
    model(links.iter().map(|link| {
        ui::Entry {
            title: link.name.as_str().into(),
            detail: words
                .with("topic-network", [("host", host(&link.url).into())])
                .into(),
            target: link.url.as_str().into(),
            ..Default::default()
        }
    }))
}

pub(super) fn laws(words: &Words, laws: &[LawRef]) -> ModelRc<ui::Entry> {
    model(laws.iter().map(|law| {
        ui::Entry {
            title: law.name.as_str().into(),
            detail: if law.articles.is_empty() {
                words.with("topic-network", [("host", host(&law.url).into())])
            } else {
                words.with(
                    "topic-articles",
                    [("articles", law.articles.as_str().into())],
                )
            }
            .into(),
            target: law.url.as_str().into(),
            ..Default::default()
        }
    }))
}

pub(super) fn contacts(words: &Words, contacts: &[Contact]) -> ModelRc<ui::ContactCard> {
    model(contacts.iter().map(|contact| card(words, contact)))
}

fn card(words: &Words, contact: &Contact) -> ui::ContactCard {
    let mut ways = Vec::new();
    let mut way = |icon: &str, caption: String, target: String| {
        ways.push(ui::Way {
            label: format!("{caption}. {}", contact.name).into(),
            caption: caption.into(),
            icon: icon.into(),
            target: target.into(),
        });
    };
    if let Some(phone) = &contact.phone {
        way(
            "call",
            words.with("contact-call", [("phone", readable_phone(phone).into())]),
            format!("tel:{phone}"),
        );
    }
    if let Some(phone) = &contact.whatsapp {
        let target = crate::outside::Errand::whatsapp(phone, "")
            .by_hand()
            .to_owned();
        way(
            "chat",
            words.with(
                "contact-whatsapp",
                [("phone", readable_phone(phone).into())],
            ),
            target,
        );
    }
    if let Some(url) = &contact.url {
        way(
            "site",
            words.with("contact-site", [("host", host(url).into())]),
            url.clone(),
        );
    }
    if let Some(email) = &contact.email {
        way(
            "mail",
            words.with("contact-email", [("email", email.as_str().into())]),
            format!("mailto:{email}"),
        );
    }
    let detail = [
        contact
            .place
            .as_deref()
            .map(|place| words.with("contact-place", [("place", place.into())])),
        contact
            .hours
            .as_deref()
            .map(|hours| words.with("contact-hours", [("hours", hours.into())])),
        contact
            .cost
            .as_deref()
            .map(|cost| words.with("contact-cost", [("cost", cost.into())])),
    ];
    ui::ContactCard {
        name: contact.name.as_str().into(),
        purpose: contact.purpose.as_str().into(),
        detail: detail
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join("\n")
            .into(),
        ways: model(ways),
    }
}
