//! The channels of the Kenes service, with a message already begun.

use kenes_content::Lang;

use crate::guide::{Guide, Result};
use crate::outside::Errand;
use crate::page::Page;
use crate::words::Words;

/// One way to reach the service.
#[derive(Clone, Debug)]
pub struct Channel {
    /// Its name in addresses: `whatsapp`, `call`, `site`, `email`.
    pub name: &'static str,
    /// What it asks the phone to do.
    pub errand: Errand,
}

/// The four channels, for a page and a region.
///
/// # Errors
/// Where the bundle cannot be read.
pub fn channels(
    guide: &Guide,
    words: &Words,
    page: &Page,
    region: Option<&str>,
) -> Result<Vec<Channel>> {
    let message = message(guide, words, page, region)?;
    let mut channels = Vec::new();
    if let Some(phone) = guide.kenes("whatsapp")? {
        channels.push(Channel {
            name: "whatsapp",
            errand: Errand::whatsapp(&phone, &message),
        });
    }
    if let Some(phone) = guide.kenes("phone")? {
        channels.push(Channel {
            name: "call",
            errand: Errand::Call(phone),
        });
    }
    if let Some(site) = guide.kenes("site")? {
        channels.push(Channel {
            name: "site",
            errand: Errand::Web(site),
        });
    }
    if let Some(to) = guide.kenes("email")? {
        channels.push(Channel {
            name: "email",
            errand: Errand::Mail {
                to,
                subject: words.get("kenes-subject"),
                body: message,
            },
        });
    }
    Ok(channels)
}

/// The message that the reader only has to finish: greeting, topic, region, «my question».
fn message(guide: &Guide, words: &Words, page: &Page, region: Option<&str>) -> Result<String> {
    let lang = words.lang();
    let mut lines = vec![words.get("kenes-greeting")];
    if let Some(topic) = topic_of(guide, lang, page)? {
        lines.push(words.with("kenes-message-topic", [("topic", topic.into())]));
    }
    if let Some(region) = region
        && let Some(region) = guide
            .regions(lang)?
            .into_iter()
            .find(|known| known.id == region)
    {
        lines.push(words.with("kenes-message-region", [("region", region.name.into())]));
    }
    let question = words.get("kenes-message-question");
    lines.push(match page {
        Page::Search(query) if !query.trim().is_empty() => format!("{question} {}", query.trim()),
        _ => format!("{question} "),
    });
    Ok(lines.join("\n"))
}

fn topic_of(guide: &Guide, lang: Lang, page: &Page) -> Result<Option<String>> {
    if let Page::Section(id) = page {
        return Ok(guide.section(lang, id)?.map(|section| section.title));
    }
    match page.bundle_address() {
        Some(address) => Ok(guide.page_title(lang, &address)?.map(|page| page.title)),
        None => Ok(None),
    }
}
