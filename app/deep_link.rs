//! Links from outside that open a page: `kenes://topic/alimony`, `https://trinta.kz/kenes/topic/alimony`.
//!
//! What follows the scheme and the site is a page's address, read by [`Page`]'s own parser.

use crate::page::{Page, UnknownAddress};

/// The guide's own scheme.
pub const SCHEME: &str = "kenes";
/// The site whose links open the guide.
pub const SITE: &str = "trinta.kz";
/// Where the guide's pages begin on the site. The site's own front page stays the browser's.
pub const SITE_PATH: &str = "/kenes/";

/// Longest link that is looked at, in bytes.
const LONGEST: usize = 4096;
/// How much of a wrong link is shown to the reader, so that nobody can put a letter into a notice.
const SHOWN: usize = 48;

/// The page that a link leads to.
///
/// # Errors
/// Where it is not a link of the guide, or no page's address; the link is given back shortened.
pub fn page(link: &str) -> Result<Page, UnknownAddress> {
    address(link)
        .and_then(|address| address.parse().ok())
        // The first start is nobody's to send a reader to.
        .filter(|page| !matches!(page, Page::Welcome(_)))
        .ok_or_else(|| UnknownAddress(link.chars().take(SHOWN).collect()))
}

/// The link to a page, for somebody else: on a phone that has the guide it opens there.
#[must_use]
pub fn link(page: &Page) -> String {
    format!("https://{SITE}{SITE_PATH}{page}")
}

/// The page's address in a link: without what sites and messengers hang on it.
fn address(link: &str) -> Option<String> {
    if link.len() > LONGEST {
        return None;
    }
    let (scheme, rest) = link.split_once("://")?;
    let rest = if scheme.eq_ignore_ascii_case(SCHEME) {
        rest
    } else if scheme.eq_ignore_ascii_case("https") || scheme.eq_ignore_ascii_case("http") {
        let (host, path) = rest.split_at(rest.find('/')?);
        if !host.eq_ignore_ascii_case(SITE) {
            return None;
        }
        path.strip_prefix(SITE_PATH)?
    } else {
        return None;
    };
    let rest = rest.split('#').next().unwrap_or_default();
    let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
    // A link at the end of a sentence is often copied with the mark behind it; no address ends with one.
    let path = path.trim_end_matches(['.', ',', ';', ':', '!', ')', ']', '»', '”', '"', '\'', '…']);
    let path = path.strip_suffix('/').unwrap_or(path);
    let question = query.split('&').find_map(|part| part.strip_prefix("q="));
    Some(match (path, question) {
        ("", _) => Page::Home.to_string(),
        ("search", Some(question)) => format!("search?q={}", question.replace('+', "%20")),
        _ => path.to_owned(),
    })
}

/// Why the phone brought the guide up.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Arrival {
    /// The action asked for; empty where there is none.
    pub action: String,
    /// The address it is asked for; empty where there is none.
    pub data: String,
    /// The phone's flags.
    pub flags: i32,
}

impl Arrival {
    /// `android.intent.action.VIEW`: somebody followed a link.
    pub const VIEW: &str = "android.intent.action.VIEW";
    /// `FLAG_ACTIVITY_LAUNCHED_FROM_HISTORY`: brought up again from the list of recent apps.
    pub const FROM_HISTORY: i32 = 0x0010_0000;

    /// The link that the reader followed just now. One that was followed before and comes again
    /// from the list of recent apps is none.
    #[must_use]
    pub fn link(&self) -> Option<&str> {
        (self.action == Self::VIEW && self.flags & Self::FROM_HISTORY == 0)
            .then_some(self.data.as_str())
            .filter(|link| !link.is_empty())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn topic() -> Page {
        Page::Topic("alimony".into())
    }

    #[test]
    fn links_of_the_guide_open_their_pages() {
        for (link, opened) in [
            ("kenes://topic/alimony", topic()),
            ("KENES://topic/alimony", topic()),
            ("kenes://topic/alimony/", topic()),
            ("https://trinta.kz/kenes/topic/alimony", topic()),
            ("http://trinta.kz/kenes/topic/alimony", topic()),
            (
                "https://Trinta.kz/kenes/topic/alimony?utm_source=wa#x",
                topic(),
            ),
            ("https://trinta.kz/kenes/topic/alimony.", topic()),
            ("https://trinta.kz/kenes/topic/alimony/).", topic()),
            ("kenes://topic/alimony»", topic()),
            ("kenes://home", Page::Home),
            ("kenes://", Page::Home),
            ("https://trinta.kz/kenes/", Page::Home),
            ("kenes://search", Page::Search(String::new())),
            (
                "kenes://search?q=%D0%B6%D0%B5%D1%80",
                Page::Search("жер".into()),
            ),
            (
                "https://trinta.kz/kenes/search?utm=1&q=debt+relief",
                Page::Search("debt relief".into()),
            ),
        ] {
            assert_eq!(page(link), Ok(opened), "{link}");
        }
    }

    #[test]
    fn other_links_open_nothing() {
        for link in [
            "",
            "topic/alimony",
            "kenes:topic/alimony",
            "kenes://topic",
            "kenes://topic/../../etc",
            "kenes://topic%2Falimony",
            "kenes://welcome",
            "kenes://search?q=%FF",
            "https://trinta.kz/kenes",
            "https://trinta.kz/kenesx/topic/alimony",
            "https://trinta.kz.example/kenes/topic/alimony",
            "https://trinta.kz@example.com/kenes/topic/alimony",
            "https://trinta.kz:8080/kenes/topic/alimony",
            "https://example.com/kenes/topic/alimony",
            "file:///kenes/topic/alimony",
        ] {
            assert!(page(link).is_err(), "{link}");
        }
    }

    #[test]
    fn a_wrong_link_is_not_told_at_length() {
        let error = page(&format!("kenes://{}", "ұ".repeat(500))).expect_err("no page");
        assert_eq!(error.0.chars().count(), SHOWN);
    }

    #[test]
    fn only_a_link_followed_now_is_followed() {
        let arrival = |action: &str, flags| Arrival {
            action: action.into(),
            data: "kenes://topic/alimony".into(),
            flags,
        };
        assert_eq!(
            arrival(Arrival::VIEW, 0x1000_0000).link(),
            Some("kenes://topic/alimony")
        );
        assert_eq!(arrival(Arrival::VIEW, Arrival::FROM_HISTORY).link(), None);
        assert_eq!(arrival("android.intent.action.MAIN", 0).link(), None);
        assert_eq!(Arrival::default().link(), None);
    }

    fn any_page() -> impl Strategy<Value = Page> {
        let id = "[a-z0-9-]{1,64}";
        // The first start is nobody's to send a reader to; the search has its questions below.
        let fixed: Vec<Page> = Page::FIXED
            .into_iter()
            .filter(|page| !matches!(page, Page::Welcome(_) | Page::Search(_)))
            .collect();
        prop_oneof![
            proptest::sample::select(fixed),
            id.prop_map(Page::Section),
            id.prop_map(Page::Topic),
            id.prop_map(Page::Memo),
            id.prop_map(Page::Resource),
            id.prop_map(Page::Letter),
            ".{0,200}".prop_map(Page::Search),
        ]
    }

    proptest! {
        #[test]
        fn every_page_has_links_that_lead_to_it(written in any_page()) {
            let own = page(&format!("{SCHEME}://{written}"));
            let site = page(&format!("https://{SITE}{SITE_PATH}{written}"));
            prop_assert_eq!(own.as_ref(), Ok(&written));
            prop_assert_eq!(site.as_ref(), Ok(&written));
        }

        #[test]
        fn no_link_breaks_anything(link in any::<String>()) {
            let _ = page(&link);
        }

        #[test]
        fn what_opens_opens_the_same_again(
            head in prop_oneof![Just("kenes://"), Just("https://trinta.kz/kenes/"), Just("search?q=")],
            tail in "[a-z0-9/?#&=%+.:@қ-]{0,40}",
        ) {
            if let Ok(opened) = page(&format!("{head}{tail}")) {
                prop_assert_eq!(page(&format!("{SCHEME}://{opened}")), Ok(opened));
            }
        }
    }
}
