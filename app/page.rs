//! The address of everything a reader can open.
//!
//! The window, the commands and links from outside share these addresses: `home`, `section/social`, `topic/alimony`, `search?q=алимент`.

use std::fmt;
use std::str::FromStr;

use kenes_content::schema::{EntryRef, is_id};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use strum::{EnumDiscriminants, VariantArray};

/// Longest question kept in an address, in characters; what is longer is cut.
const LONGEST_QUERY: usize = 200;
/// Longest day kept in an address, in characters.
const LONGEST_DAY: usize = 20;
const QUERY: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.');

/// A page of the guide.
#[derive(Clone, Debug, PartialEq, Eq, Hash, EnumDiscriminants)]
#[strum_discriminants(
    name(PageKind),
    doc = "What kind of page it is.",
    derive(Hash, PartialOrd, Ord, VariantArray)
)]
pub enum Page {
    /// The sections and what stands beside them.
    Home,
    /// The first start, step by step.
    Welcome(WelcomeStep),
    /// The topics of one section.
    Section(String),
    /// One question and its answer.
    Topic(String),
    /// The memos.
    Memos,
    /// One memo.
    Memo(String),
    /// The useful resources.
    Resources,
    /// One useful resource.
    Resource(String),
    /// The letters to fill in.
    Letters,
    /// One letter: when to write it, its example, how it is handed in.
    Letter(String),
    /// The questions of one letter.
    Fill(String),
    /// One deadline, with the day typed so far that it is counted from.
    Deadline(String, String),
    /// The videos of the Kenes service.
    Videos,
    /// The search, with what has been typed so far.
    Search(String),
    /// What the reader has put aside.
    Bookmarks,
    /// Language, looks, sizes.
    Settings,
    /// The choice of the region.
    Region,
    /// The reader's own number for a contact of the bundle.
    OwnNumber(String),
    /// What the guide is and is not.
    About,
}

/// A step of the first start.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum WelcomeStep {
    /// Kazakh or Russian.
    Language,
    /// Ordinary or large print.
    Print,
    /// Where the reader lives; may be skipped.
    Region,
}

/// An address that is no page's.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not the address of a page: {0:?}")]
pub struct UnknownAddress(
    /// The address as it was given.
    pub String,
);

impl Page {
    /// Every page that is there whatever the bundle says, the search without a question.
    pub const FIXED: [Page; 13] = [
        Page::Welcome(WelcomeStep::Language),
        Page::Welcome(WelcomeStep::Print),
        Page::Welcome(WelcomeStep::Region),
        Page::Home,
        Page::Memos,
        Page::Resources,
        Page::Letters,
        Page::Videos,
        Page::Search(String::new()),
        Page::Bookmarks,
        Page::Settings,
        Page::Region,
        Page::About,
    ];

    /// The bundle's entry of the page, for pages whose text is in the bundle.
    #[must_use]
    pub fn entry(&self) -> Option<EntryRef> {
        Some(match self {
            Page::Topic(id) => EntryRef::Topic(id.clone()),
            Page::Memo(id) => EntryRef::Memo(id.clone()),
            Page::Resource(id) => EntryRef::Resource(id.clone()),
            Page::Letter(id) => EntryRef::Letter(id.clone()),
            _ => return None,
        })
    }

    /// Whether the guide may open with it the next time. A letter being written is not among these: somebody else may hold the
    /// phone then.
    #[must_use]
    pub const fn is_returned_to(&self) -> bool {
        !matches!(self, Page::Welcome(_) | Page::Fill(_))
    }

    /// The page of an entry of the bundle. A contact has no page of its own: it stands among the call centres.
    #[must_use]
    pub fn of(entry: &EntryRef) -> Page {
        match entry {
            EntryRef::Topic(id) => Page::Topic(id.clone()),
            EntryRef::Memo(id) => Page::Memo(id.clone()),
            EntryRef::Resource(id) => Page::Resource(id.clone()),
            EntryRef::Letter(id) => Page::Letter(id.clone()),
            EntryRef::Deadline(id) => Page::Deadline(id.clone(), String::new()),
            EntryRef::Contact(_) => Page::Resources,
        }
    }
}

impl fmt::Display for Page {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Page::Home => f.write_str("home"),
            Page::Welcome(WelcomeStep::Language) => f.write_str("welcome"),
            Page::Welcome(WelcomeStep::Print) => f.write_str("welcome/print"),
            Page::Welcome(WelcomeStep::Region) => f.write_str("welcome/region"),
            Page::Section(id) => write!(f, "section/{id}"),
            Page::Topic(id) => write!(f, "topic/{id}"),
            Page::Memos => f.write_str("memos"),
            Page::Memo(id) => write!(f, "memo/{id}"),
            Page::Resources => f.write_str("resources"),
            Page::Resource(id) => write!(f, "resource/{id}"),
            Page::Letters => f.write_str("letters"),
            Page::Letter(id) => write!(f, "letter/{id}"),
            Page::Fill(id) => write!(f, "fill/{id}"),
            Page::Deadline(id, from) if from.is_empty() => write!(f, "deadline/{id}"),
            Page::Deadline(id, from) => {
                write!(f, "deadline/{id}?from={}", utf8_percent_encode(from, QUERY))
            }
            Page::Videos => f.write_str("videos"),
            Page::Search(query) if query.is_empty() => f.write_str("search"),
            Page::Search(query) => write!(f, "search?q={}", utf8_percent_encode(query, QUERY)),
            Page::Bookmarks => f.write_str("bookmarks"),
            Page::Settings => f.write_str("settings"),
            Page::Region => f.write_str("settings/region"),
            Page::OwnNumber(id) => write!(f, "number/{id}"),
            Page::About => f.write_str("about"),
        }
    }
}

impl FromStr for Page {
    type Err = UnknownAddress;

    fn from_str(address: &str) -> Result<Self, Self::Err> {
        let unknown = || UnknownAddress(address.to_owned());
        Ok(match address {
            "home" => Page::Home,
            "welcome" => Page::Welcome(WelcomeStep::Language),
            "welcome/print" => Page::Welcome(WelcomeStep::Print),
            "welcome/region" => Page::Welcome(WelcomeStep::Region),
            "memos" => Page::Memos,
            "resources" => Page::Resources,
            "letters" => Page::Letters,
            "videos" => Page::Videos,
            "search" => Page::Search(String::new()),
            "bookmarks" => Page::Bookmarks,
            "settings" => Page::Settings,
            "settings/region" => Page::Region,
            "about" => Page::About,
            _ => {
                if let Some(query) = address.strip_prefix("search?q=") {
                    let query = percent_decode_str(query)
                        .decode_utf8()
                        .map_err(|_| unknown())?;
                    return Ok(Page::Search(query.chars().take(LONGEST_QUERY).collect()));
                }
                let (address, from) = match address.split_once("?from=") {
                    Some((address, from)) if address.starts_with("deadline/") => {
                        let from = percent_decode_str(from)
                            .decode_utf8()
                            .map_err(|_| unknown())?;
                        (address, from.chars().take(LONGEST_DAY).collect())
                    }
                    _ => (address, String::new()),
                };
                let (kind, id) = address.split_once('/').ok_or_else(unknown)?;
                if !is_id(id) {
                    return Err(unknown());
                }
                let id = id.to_owned();
                match kind {
                    "section" => Page::Section(id),
                    "topic" => Page::Topic(id),
                    "memo" => Page::Memo(id),
                    "resource" => Page::Resource(id),
                    "letter" => Page::Letter(id),
                    "fill" => Page::Fill(id),
                    "deadline" => Page::Deadline(id, from),
                    "number" => Page::OwnNumber(id),
                    _ => return Err(unknown()),
                }
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_read_and_written_again_is_the_same() {
        for address in [
            "home",
            "welcome",
            "welcome/print",
            "welcome/region",
            "section/social",
            "topic/alimony",
            "memos",
            "memo/memo-appeals",
            "resources",
            "resource/call-centres",
            "letters",
            "letter/akim-problem",
            "fill/akim-problem",
            "deadline/complaint",
            "deadline/complaint?from=27.11.2026",
            "videos",
            "search",
            "search?q=1414",
            "bookmarks",
            "settings",
            "settings/region",
            "number/aul-akimat",
            "about",
        ] {
            let page: Page = address.parse().expect(address);
            assert_eq!(page.to_string(), address);
        }
        let question = Page::Search("қайда барамын? 100 %".into());
        assert_eq!(question.to_string().parse(), Ok(question));
    }

    #[test]
    fn what_is_no_address_is_refused() {
        for address in [
            "",
            "topic",
            "topic/",
            "topic/../../etc",
            "topic/Ä",
            "section/social/x",
            "https://egov.kz",
            "search?q=%FF",
        ] {
            assert_eq!(
                address.parse::<Page>(),
                Err(UnknownAddress(address.to_owned())),
                "{address}"
            );
        }
    }
}
