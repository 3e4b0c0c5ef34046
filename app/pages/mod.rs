//! What stands on every page, in order, as plain data: the view models. Nothing here knows of a window.
//!
//! A [`View`] is made from a [`Context`]: the guide's bundle, the person's own data, the words of the language, and the
//! day. The window draws it, the commands print it as text or JSON, and the text to share is made of it.

mod about;
mod anchor;
mod ask;
mod block;
mod contact;
mod converter;
mod dated;
mod deadline;
mod document;
mod document_json;
mod doors;
mod field;
mod fill;
mod home;
mod known;
mod law;
mod letter;
mod list;
mod my_data;
mod own_number;
mod qr;
mod rating;
mod row;
mod search;
pub mod service;
mod settings;
mod share;
mod sources;
mod steps;
mod target;
mod text;
mod videos;
mod welcome;

use jiff::civil::Date;
use kenes_content::text::plain;
use serde::{Serialize, Serializer};

pub use about::{AboutPart, AboutView};
pub use anchor::Anchor;
pub use ask::AskView;
pub use block::BlockView;
pub use contact::{ContactView, Way, WayKind};
pub use converter::ConverterView;
pub use deadline::{CountedView, DeadlineView};
pub use document::{DocumentView, PartName, SectionName};
pub use field::{FieldView, ItemView, OptionView};
pub use fill::{FaultView, FillView, Filling, Stage};
pub use home::HomeView;
pub use known::{in_language, new_draft};
pub use law::LawView;
pub use letter::LetterView;
pub use list::{ListView, gone_bookmarks};
pub use my_data::{KeptView, MyDataView};
pub use own_number::OwnNumberView;
pub use qr::QrCode;
pub use rating::RatingView;
pub use row::Row;
pub use search::{DangerView, Found, SearchView};
pub use service::{Channel, ServiceChannel};
pub use settings::{Choice, SettingsView};
pub use share::ShareView;
pub use target::Target;
pub use videos::VideosView;
pub use welcome::WelcomeView;

use crate::guide::{Guide, Result};
use crate::i18n::Words;
use crate::page::Page;
use crate::user::UserData;

/// What a page is made from.
pub struct Context<'a> {
    /// The bundle.
    pub guide: &'a Guide,
    /// The person: region, bookmarks, looks.
    pub user: &'a UserData,
    /// The interface's own words; they say the language too.
    pub words: &'a Words,
    /// The day of reading, where the reader is.
    pub today: Date,
    /// The topic that the reader has come from last.
    pub topic: Option<&'a Page>,
}

/// A page as data.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct View {
    /// Its address.
    #[serde(serialize_with = "address")]
    pub page: Page,
    /// What is special to its kind.
    #[serde(flatten)]
    pub body: Body,
    /// Nobody else is to see that it is shown: it leaves no tracks, and can be left at once.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub private: bool,
    /// The channels of the Kenes service, with a message already begun.
    #[serde(rename = "kenes")]
    pub service: Vec<ServiceChannel>,
}

/// What is special to a kind of page.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Body {
    /// The sections and what stands beside them.
    Home(Box<HomeView>),
    /// A section's topics, the memos, the resources, the bookmarks.
    List(ListView),
    /// A topic, a memo, a useful resource, a letter.
    Document(Box<DocumentView>),
    /// The questions of a letter, and the letter that comes of them.
    Fill(Box<FillView>),
    /// A deadline, counted where a day is known.
    Deadline(Box<DeadlineView>),
    /// A page passed on.
    Share(Box<ShareView>),
    /// A question to the Kenes service.
    Ask(Box<AskView>),
    /// Whether its answer helped.
    Rating(RatingView),
    /// The videos of the Kenes service.
    Videos(VideosView),
    /// The search.
    Search(Box<SearchView>),
    /// Language, looks, sizes.
    Settings(Box<SettingsView>),
    /// The first start, and the choice of the region.
    Welcome(WelcomeView),
    /// The reader's own number for a contact.
    OwnNumber(OwnNumberView),
    /// What is kept of the reader.
    MyData(MyDataView),
    /// What the guide is and is not.
    About(AboutView),
}

/// Makes a page.
///
/// # Errors
/// [`crate::guide::GuideError::NoPage`] where the bundle has no such page, others where it cannot be read.
pub fn view(context: &Context<'_>, page: &Page) -> Result<View> {
    context
        .guide
        .read_on(context.guide.reading_day(context.today));
    let body = match page {
        Page::Home => Body::Home(Box::new(home::view(context)?)),
        Page::Section(id) => Body::List(list::section(context, id)?),
        Page::Memos => Body::List(list::memos(context)?),
        Page::Resources => Body::List(list::resources(context)?),
        Page::Letters => Body::List(list::letters(context)?),
        Page::Bookmarks => Body::List(list::bookmarks(context)?),
        Page::Topic(_) | Page::Memo(_) | Page::Resource(_) | Page::Letter(_) => {
            Body::Document(Box::new(document::view(context, page)?))
        }
        Page::Fill(id) => Body::Fill(Box::new(fill::view(context, id)?)),
        Page::Deadline(id, from) => Body::Deadline(Box::new(deadline::view(context, id, from)?)),
        Page::Share(entry, lang) => Body::Share(Box::new(share::view(context, entry, *lang)?)),
        Page::Ask(typed) => Body::Ask(Box::new(ask::view(context, typed)?)),
        Page::Rating(chosen) => Body::Rating(rating::view(context, *chosen)),
        Page::Videos => Body::Videos(videos::view(context)?),
        Page::Search(query) => Body::Search(Box::new(search::view(context, query)?)),
        Page::Settings => Body::Settings(Box::new(settings::view(context)?)),
        Page::Welcome(step) => Body::Welcome(welcome::view(context, *step)?),
        Page::Region => Body::Welcome(welcome::region(context)?),
        Page::OwnNumber(id) => Body::OwnNumber(own_number::view(context, id)?),
        Page::MyData => Body::MyData(my_data::view(context)),
        Page::About => Body::About(about::view(context)?),
    };
    Ok(View {
        page: page.clone(),
        private: body.is_private(),
        service: service::channels(context, page, &body)?,
        body,
    })
}

impl Body {
    /// Whether nobody else is to see that it is shown: what is said of violence, of detention, of danger.
    fn is_private(&self) -> bool {
        match self {
            Body::Document(document) => document.private,
            Body::Fill(fill) => fill.kept.is_some(),
            Body::Search(search) => search.danger.is_some(),
            Body::Share(share) => share.private,
            Body::Ask(ask) => ask.private,
            _ => false,
        }
    }
}

impl View {
    /// The page's title, as it stands on it; empty on the first question, which has none.
    #[must_use]
    pub fn title(&self) -> &str {
        match &self.body {
            Body::Home(home) => &home.title,
            Body::List(list) => &list.title,
            Body::Document(document) => &document.title,
            Body::Fill(fill) => &fill.title,
            Body::Deadline(deadline) => &deadline.title,
            Body::Share(share) => &share.title,
            Body::Ask(ask) => &ask.title,
            Body::Rating(rating) => &rating.title,
            Body::Videos(videos) => &videos.title,
            Body::Search(search) => &search.title,
            Body::Settings(settings) => &settings.title,
            Body::Welcome(welcome) => &welcome.title,
            Body::OwnNumber(number) => &number.title,
            Body::MyData(data) => &data.title,
            Body::About(about) => &about.title,
        }
    }

    /// The page as plain text, whole.
    #[must_use]
    pub fn text(&self, words: &Words) -> String {
        plain(&text::of(words, self)).into_owned()
    }

    /// The text to hand to somebody, where the page is one to be passed on.
    #[must_use]
    pub fn text_to_share(&self) -> Option<&str> {
        match &self.body {
            Body::Share(share) => Some(&share.text),
            _ => None,
        }
    }
}

fn address<S: Serializer>(page: &Page, serializer: S) -> std::result::Result<S::Ok, S::Error> {
    serializer.collect_str(page)
}
