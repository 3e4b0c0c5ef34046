//! Where a tap leads: a page of the guide, a channel of the Kenes service, another app.

use std::fmt;
use std::str::FromStr;

use serde::{Serialize, Serializer};

use super::Anchor;
use super::service::Channel;
use crate::i18n::Words;
use crate::page::Page;
use crate::platform::ExternalAction;

/// Where a tap leads. As a text, which the window and the links of the content carry: `topic/alimony`,
/// `topic/alimony#appeal`,
/// `kenes:whatsapp`, `share:`, `tel:112`, `mailto:…`, `https://…`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// A page of the guide.
    Page(Page),
    /// A place on a page of the guide.
    Place(Page, Anchor),
    /// A channel of the Kenes service, with a message already begun.
    Service(Channel),
    /// Hands the page shown to an app of the reader's choice.
    Share,
    /// An address, a number: what another app takes.
    External(ExternalAction),
}

/// A text that leads nowhere.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("leads nowhere: {0:?}")]
pub struct UnknownTarget(
    /// The text as it was given.
    pub String,
);

impl Target {
    /// A phone's dialler, with this number.
    #[must_use]
    pub fn call(phone: &str) -> Target {
        Target::External(ExternalAction::Call(phone.to_owned()))
    }

    /// Where it leads outside the app, in words; empty for the guide's own pages.
    #[must_use]
    pub fn leaving(&self, words: &Words) -> String {
        let id = match self {
            Target::Page(_) | Target::Place(..) => return String::new(),
            Target::Share
            | Target::External(ExternalAction::Share(_) | ExternalAction::File { .. }) => {
                "leaving-share"
            }
            Target::External(ExternalAction::Event { .. }) => "leaving-calendar",
            Target::Service(Channel::WhatsApp) => "leaving-whatsapp",
            Target::Service(Channel::Call) | Target::External(ExternalAction::Call(_)) => {
                "leaving-call"
            }
            Target::External(ExternalAction::Map(_)) => "leaving-map",
            Target::Service(Channel::Email) | Target::External(ExternalAction::Mail { .. }) => {
                "leaving-mail"
            }
            Target::Service(Channel::Site) => "leaving-web",
            Target::External(ExternalAction::Web(url)) => match host(url) {
                "wa.me" => "leaving-whatsapp",
                "youtube.com" | "youtu.be" | "m.youtube.com" => "leaving-youtube",
                _ => "leaving-web",
            },
        };
        words.get(id)
    }
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Target::Page(page) => page.fmt(f),
            Target::Place(page, anchor) => write!(f, "{page}#{anchor}"),
            Target::Service(channel) => write!(f, "kenes:{}", channel.name()),
            Target::Share | Target::External(ExternalAction::Share(_)) => f.write_str("share:"),
            Target::External(errand) => f.write_str(&errand.address().unwrap_or_default()),
        }
    }
}

impl FromStr for Target {
    type Err = UnknownTarget;

    fn from_str(target: &str) -> Result<Self, Self::Err> {
        let unknown = || UnknownTarget(target.to_owned());
        if target == "share:" {
            return Ok(Target::Share);
        }
        if let Some(channel) = target.strip_prefix("kenes:") {
            let channel = Channel::parse(channel).ok_or_else(unknown)?;
            return Ok(Target::Service(channel));
        }
        if let Ok(page) = target.parse() {
            return Ok(Target::Page(page));
        }
        if let Some((page, anchor)) = target.split_once('#')
            && let (Ok(page), Ok(anchor)) = (page.parse(), anchor.parse())
        {
            return Ok(Target::Place(page, anchor));
        }
        ExternalAction::of_address(target)
            .map(Target::External)
            .ok_or_else(unknown)
    }
}

impl Serialize for Target {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// The site of an address, as people say it: without `www.`.
#[must_use]
pub(super) fn host(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let host = rest.split(['/', '?']).next().unwrap_or(rest);
    host.strip_prefix("www.").unwrap_or(host)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_target_read_and_written_again_is_the_same() {
        for text in [
            "topic/alimony",
            "topic/alimony#facts.3",
            "geo:0,0?q=%D0%B0%2C%20%D0%B1",
            "search?q=1414",
            "settings/region",
            "kenes:whatsapp",
            "kenes:email",
            "share:",
            "tel:112",
            "mailto:a@b.kz",
            "https://egov.kz/cms/kk",
        ] {
            let target: Target = text.parse().expect(text);
            assert_eq!(target.to_string(), text);
        }
    }

    #[test]
    fn what_leads_nowhere_is_refused() {
        for text in ["", "kenes:", "kenes:fax", "file:///etc/passwd", "topic/"] {
            assert_eq!(text.parse::<Target>(), Err(UnknownTarget(text.to_owned())));
        }
    }

    #[test]
    fn where_it_leads_is_said() {
        let words = Words::new(crate::Lang::Ru);
        let said = |text: &str| text.parse::<Target>().expect(text).leaving(&words);
        assert_eq!(said("topic/alimony"), "");
        assert_eq!(
            said("https://wa.me/77076504380"),
            words.get("leaving-whatsapp")
        );
        assert_eq!(
            said("https://www.youtube.com/watch?v=1"),
            words.get("leaving-youtube")
        );
        assert_eq!(said("https://egov.kz"), words.get("leaving-web"));
        assert_eq!(said("tel:112"), words.get("leaving-call"));
    }
}
