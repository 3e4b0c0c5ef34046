//! What a deadline, a rule or a year of the calendar rests on.

use serde::{Deserialize, Serialize};

use crate::both::Both;

/// A law with its articles, or a web address for what is no law.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cited {
    /// The web address in each language.
    pub url: Both,
    /// The id of the law; none for what is no law.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub law: Option<String>,
    /// Its articles: «92, 136(1)»; empty for the whole law and for what is no law.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub articles: String,
}
