//! The channels of the Kenes consultation service, with a message already begun.

use kenes_content::text::plain;
use serde::{Serialize, Serializer, ser::SerializeStruct};

use super::{Body, Context, Target};
use crate::guide::Result;
use crate::page::Page;
use crate::platform::ExternalAction;

/// A way to reach the service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Channel {
    /// A chat.
    WhatsApp,
    /// A call, or a voice message.
    Call,
    /// The service's site.
    Site,
    /// A letter.
    Email,
}

impl Channel {
    /// All channels, in the order in which they are offered.
    pub const ALL: [Channel; 4] = [
        Channel::WhatsApp,
        Channel::Call,
        Channel::Site,
        Channel::Email,
    ];

    /// Its name in targets and in the ids of the interface's words.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Channel::WhatsApp => "whatsapp",
            Channel::Call => "call",
            Channel::Site => "site",
            Channel::Email => "email",
        }
    }

    /// The channel of a name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Channel> {
        Channel::ALL
            .into_iter()
            .find(|channel| channel.name() == name)
    }

    /// What the bundle calls its address.
    fn key(self) -> &'static str {
        match self {
            Channel::Call => "phone",
            other => other.name(),
        }
    }

    /// The icon's name.
    #[must_use]
    pub fn icon(self) -> &'static str {
        match self {
            Channel::WhatsApp => "chat",
            Channel::Call => "call",
            Channel::Site => "site",
            Channel::Email => "mail",
        }
    }
}

/// A channel for a page and a region.
#[derive(Clone, Debug, PartialEq)]
pub struct ServiceChannel {
    /// Which.
    pub channel: Channel,
    /// Its short name.
    pub caption: String,
    /// What assistive technology says of it.
    pub label: String,
    /// What it asks the phone to do.
    pub errand: ExternalAction,
}

impl ServiceChannel {
    /// Where a tap on it leads.
    #[must_use]
    pub fn target(&self) -> Target {
        Target::Service(self.channel)
    }
}

impl Serialize for ServiceChannel {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        let mut channel = serializer.serialize_struct("ServiceChannel", 2)?;
        channel.serialize_field("channel", self.channel.name())?;
        channel.serialize_field("url", &self.errand.address())?;
        channel.end()
    }
}

pub(super) fn channels(
    context: &Context<'_>,
    page: &Page,
    body: &Body,
) -> Result<Vec<ServiceChannel>> {
    let words = context.words;
    let message = message(context, page, body)?;
    let mut channels = Vec::with_capacity(Channel::ALL.len());
    for channel in Channel::ALL {
        let Some(value) = context.guide.kenes(channel.key())? else {
            continue;
        };
        channels.push(ServiceChannel {
            channel,
            caption: words.get(&format!("kenes-{}", channel.name())),
            label: words.get(&format!("kenes-{}-label", channel.name())),
            errand: match channel {
                Channel::WhatsApp => ExternalAction::whatsapp(&value, &message),
                Channel::Call => ExternalAction::Call(value),
                Channel::Site => ExternalAction::Web(value),
                Channel::Email => ExternalAction::Mail {
                    to: value,
                    subject: plain(&words.get("kenes-subject")).into_owned(),
                    body: message.clone(),
                },
            },
        });
    }
    Ok(channels)
}

/// The message that the reader only has to finish; where the page has one of its own, that.
fn message(context: &Context<'_>, page: &Page, body: &Body) -> Result<String> {
    let typed = match (page, body) {
        (_, Body::Ask(ask)) => return Ok(ask.message.clone()),
        (_, Body::Rating(rating)) if !rating.message.is_empty() => {
            return Ok(rating.message.clone());
        }
        (Page::Search(query), _) => query.trim(),
        _ => "",
    };
    let lines = begun(context, topic_of(context, page)?, typed)?;
    Ok(plain(&lines.join("\n")).into_owned())
}

/// A message line by line: greeting, topic, region, «my question».
pub(super) fn begun(
    context: &Context<'_>,
    topic: Option<String>,
    question: &str,
) -> Result<Vec<String>> {
    let words = context.words;
    let mut lines = vec![words.get("kenes-greeting")];
    if let Some(topic) = topic {
        lines.push(words.with("kenes-message-topic", [("topic", topic.into())]));
    }
    if let Some(id) = context.user.settings().region.as_deref()
        && let Some(region) = context.guide.region(words.lang(), id)?
    {
        lines.push(words.with("kenes-message-region", [("region", region.name.into())]));
    }
    lines.push(format!(
        "{} {question}",
        words.get("kenes-message-question")
    ));
    Ok(lines)
}

fn topic_of(context: &Context<'_>, page: &Page) -> Result<Option<String>> {
    let lang = context.words.lang();
    if let Page::Section(id) = page {
        return Ok(context
            .guide
            .section(lang, id)?
            .map(|section| section.title));
    }
    match page.entry() {
        Some(entry) => Ok(context
            .guide
            .page_title(lang, &entry)?
            .map(|page| page.title)),
        None => Ok(None),
    }
}
