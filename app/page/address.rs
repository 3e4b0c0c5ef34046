//! The address of a page as text, and back.

use std::fmt;
use std::str::FromStr;

use kenes_content::Lang;
use kenes_content::schema::{EntryRef, is_id};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

use super::{Page, Rating, UnknownAddress, WelcomeStep};

/// Longest question kept in an address, in characters; what is longer is cut.
const LONGEST_QUERY: usize = 200;
/// Longest day kept in an address, in characters.
const LONGEST_DAY: usize = 20;
const QUERY: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.');

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
            Page::Share(entry, None) => write!(f, "share/{entry}"),
            Page::Share(entry, Some(lang)) => write!(f, "share/{entry}?lang={}", lang.code()),
            Page::Ask(question) if question.is_empty() => f.write_str("ask"),
            Page::Ask(question) => write!(f, "ask?q={}", utf8_percent_encode(question, QUERY)),
            Page::Rating(None) => f.write_str("rating"),
            Page::Rating(Some(rating)) => write!(f, "rating?answer={}", rating.name()),
            Page::Videos => f.write_str("videos"),
            Page::Search(query) if query.is_empty() => f.write_str("search"),
            Page::Search(query) => write!(f, "search?q={}", utf8_percent_encode(query, QUERY)),
            Page::Bookmarks => f.write_str("bookmarks"),
            Page::Settings => f.write_str("settings"),
            Page::Region => f.write_str("settings/region"),
            Page::MyData => f.write_str("settings/data"),
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
            "ask" => Page::Ask(String::new()),
            "rating" => Page::Rating(None),
            "videos" => Page::Videos,
            "search" => Page::Search(String::new()),
            "bookmarks" => Page::Bookmarks,
            "settings" => Page::Settings,
            "settings/region" => Page::Region,
            "settings/data" => Page::MyData,
            "about" => Page::About,
            _ => {
                if let Some((kind @ ("search" | "ask"), query)) = address.split_once("?q=") {
                    let query = percent_decode_str(query)
                        .decode_utf8()
                        .map_err(|_| unknown())?;
                    let query = query.chars().take(LONGEST_QUERY).collect();
                    return Ok(match kind {
                        "ask" => Page::Ask(query),
                        _ => Page::Search(query),
                    });
                }
                if let Some(rating) = address.strip_prefix("rating?answer=") {
                    let rating = Rating::parse(rating).ok_or_else(unknown)?;
                    return Ok(Page::Rating(Some(rating)));
                }
                if let Some(shared) = address.strip_prefix("share/") {
                    return share(shared).ok_or_else(unknown);
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

/// `topic/alimony`, `topic/alimony?lang=ru`: a page of the bundle, which alone can be passed on.
fn share(shared: &str) -> Option<Page> {
    let (entry, lang) = match shared.split_once("?lang=") {
        Some((entry, code)) => {
            let mut langs = Lang::ALL.into_iter();
            (entry, Some(langs.find(|lang| lang.code() == code)?))
        }
        None => (shared, None),
    };
    let entry: EntryRef = entry.parse().ok()?;
    Page::of(&entry).entry()?;
    Some(Page::Share(entry, lang))
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
            "share/topic/alimony",
            "share/letter/complaint?lang=ru",
            "ask",
            "ask?q=1414",
            "rating",
            "rating?answer=no-answer",
            "videos",
            "search",
            "search?q=1414",
            "bookmarks",
            "settings",
            "settings/region",
            "settings/data",
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
            "share/contact/1414",
            "share/topic/alimony?lang=en",
        ] {
            assert_eq!(
                address.parse::<Page>(),
                Err(UnknownAddress(address.to_owned())),
                "{address}"
            );
        }
    }
}
