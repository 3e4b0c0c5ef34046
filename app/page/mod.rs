//! The address of everything a reader can open.
//!
//! The window, the commands and links from outside share these addresses: `home`, `section/social`, `topic/alimony`, `search?q=алимент`.

mod address;

use kenes_content::Lang;
use kenes_content::schema::EntryRef;
use strum::{EnumDiscriminants, VariantArray};

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
    /// A page of the bundle to be passed on, in a language; none for the reader's own.
    Share(EntryRef, Option<Lang>),
    /// A question to the Kenes service, with what has been typed in the search.
    Ask(String),
    /// Whether the service's answer helped, with what the reader has chosen so far.
    Rating(Option<Rating>),
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
    /// What is kept of the reader.
    MyData,
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

/// What the reader says of the service's answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, VariantArray)]
pub enum Rating {
    /// It helped.
    Helped,
    /// It helped in part.
    Partly,
    /// It did not help.
    NotHelped,
    /// None has come.
    NoAnswer,
}

impl Rating {
    /// Its name in addresses and in the ids of the interface's words.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Rating::Helped => "helped",
            Rating::Partly => "partly",
            Rating::NotHelped => "not-helped",
            Rating::NoAnswer => "no-answer",
        }
    }

    /// The one of a name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Rating> {
        let mut all = Rating::VARIANTS.iter().copied();
        all.find(|rating| rating.name() == name)
    }
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
    pub const FIXED: [Page; 16] = [
        Page::Welcome(WelcomeStep::Language),
        Page::Welcome(WelcomeStep::Print),
        Page::Welcome(WelcomeStep::Region),
        Page::Home,
        Page::Memos,
        Page::Resources,
        Page::Letters,
        Page::Ask(String::new()),
        Page::Rating(None),
        Page::Videos,
        Page::Search(String::new()),
        Page::Bookmarks,
        Page::Settings,
        Page::Region,
        Page::MyData,
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

    /// Whether the guide may open with it the next time. A letter or a question being written is not among these: somebody else may hold the
    /// phone then.
    #[must_use]
    pub const fn is_returned_to(&self) -> bool {
        !matches!(self, Page::Welcome(_) | Page::Fill(_) | Page::Ask(_))
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
