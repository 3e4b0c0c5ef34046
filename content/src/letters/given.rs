//! Answers as they were typed, before anybody has looked at them.

use serde::{Deserialize, Serialize};

/// What was typed for one field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Given {
    /// A text: also a day, a number, an option.
    Text(String),
    /// Things with their sums.
    Items(Vec<Item>),
    /// Several lines or options.
    Texts(Vec<String>),
}

/// A thing with its sum, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// The thing.
    pub name: String,
    /// Its sum.
    pub sum: String,
}

impl Given {
    /// Whether nothing was typed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        let blank = |text: &String| text.trim().is_empty();
        match self {
            Given::Text(text) => blank(text),
            Given::Texts(texts) => texts.iter().all(blank),
            Given::Items(items) => items
                .iter()
                .all(|item| blank(&item.name) && blank(&item.sum)),
        }
    }
}

impl From<&str> for Given {
    fn from(text: &str) -> Given {
        Given::Text(text.to_owned())
    }
}
