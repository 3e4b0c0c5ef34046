//! What a letter is made of.

use serde::{Deserialize, Serialize};

use crate::both::Both;

/// A letter as it is asked and printed; what is said about it is its page. [`Shared::join`] adds what all letters share.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Letter {
    /// Its id, `akim-problem`.
    pub id: String,
    /// The id of the deadline by which the answer comes.
    pub answered: Option<String>,
    /// Begins with the question whether its writer is safe.
    pub danger: bool,
    /// Is not kept unless the writer asks.
    pub private: bool,
    /// The questions.
    pub steps: Vec<Step>,
    /// The optional shared questions that it wants.
    pub shared: Vec<String>,
    /// The shared questions of all letters that it does not want.
    pub without: Vec<String>,
    /// What is printed.
    pub lines: Lines,
}

/// Questions that belong together.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// Its heading.
    pub title: Both,
    /// The questions.
    pub fields: Vec<Field>,
}

/// A question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Field {
    /// Its id, by which lines and answers name it.
    pub id: String,
    /// What is answered.
    pub kind: FieldKind,
    /// The question.
    pub label: Both,
    /// What to keep in mind.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub help: Option<Both>,
    /// Whether the letter cannot do without.
    #[serde(default)]
    pub required: bool,
    /// A shared field that only those letters have which ask for it.
    #[serde(default)]
    pub optional: bool,
    /// Asked where all of these hold.
    #[serde(default, rename = "if", skip_serializing_if = "Vec::is_empty")]
    pub when: Vec<String>,
    /// What can be chosen.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub options: Vec<Opt>,
    /// Answers to take over, where their conditions hold.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ready: Vec<Ready>,
    /// What the guide knows the answer from, so that nobody types it twice.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub known: Option<Known>,
    /// An invented answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub example: Option<Example>,
}

/// What a question asks for.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    Serialize,
    Deserialize,
    strum::EnumString,
    strum::IntoStaticStr,
    strum::VariantNames,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum FieldKind {
    /// One line.
    Line,
    /// Several lines.
    Text,
    /// Several things, each on a line of its own.
    List,
    /// Several things with their sums.
    Sums,
    /// One of the options.
    Choice,
    /// Any of the options.
    Choices,
    /// A day.
    Date,
    /// A time of day.
    Time,
    /// A whole number of tenge.
    Sum,
    /// A whole number.
    Number,
    /// A phone number.
    Phone,
    /// An e-mail address.
    Email,
    /// An individual identification number, 12 digits.
    Iin,
    /// An account: KZ and 18 characters.
    Iban,
}

/// What the guide knows an answer from.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    Serialize,
    Deserialize,
    strum::EnumString,
    strum::IntoStaticStr,
    strum::VariantNames,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Known {
    /// The region that the reader has chosen: its name.
    Region,
    /// Another letter of the same writer, which asked the same.
    Writer,
}

/// One of the options of a choice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Opt {
    /// Its id.
    pub id: String,
    /// As it is chosen.
    pub label: Both,
    /// As it stands in the letter, where that is other than the label.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub print: Option<Both>,
    /// The topics that whoever means this comes from: there it is chosen already.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub topics: Vec<String>,
}

/// An answer to take over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ready {
    /// Offered where all of these hold.
    #[serde(default, rename = "if", skip_serializing_if = "Vec::is_empty")]
    pub when: Vec<String>,
    /// The answer.
    pub text: Both,
}

/// An invented answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Example {
    /// The same in both languages: a day, a number, an option.
    Same(String),
    /// A text in each language.
    Text(Both),
    /// Options.
    Options(Vec<String>),
    /// A list in each language.
    Lists(Both<Vec<String>>),
    /// Things with their sums.
    Sums(Vec<ExampleSum>),
}

/// An invented thing with its sum in tenge.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExampleSum {
    /// The thing.
    pub name: Both,
    /// Its sum, in tenge.
    pub sum: u64,
}

/// A line that is printed: a paragraph, a request, an attachment.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// The text, with placeholders in braces.
    pub text: Both,
    /// Printed where all of these hold.
    #[serde(default, rename = "if", skip_serializing_if = "Vec::is_empty")]
    pub when: Vec<String>,
    /// Goes on in the paragraph before.
    #[serde(default)]
    pub join: bool,
}

/// What is printed, in this order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lines {
    /// The addressee: the first that fits.
    pub to: Vec<Line>,
    /// Who writes to whom.
    pub header: Vec<Line>,
    /// The title: «ӨТІНІШ».
    pub heading: Both,
    /// What the title says more: «о выплате зарплаты».
    pub about: Option<Both>,
    /// What happened.
    pub body: Vec<Line>,
    /// «Сұраймын:», where the letter has words of its own.
    pub ask: Option<Both>,
    /// What is asked for, numbered.
    pub requests: Vec<Line>,
    /// What goes with the letter, numbered.
    pub attachments: Vec<Line>,
    /// Before date and signature.
    pub foot: Vec<Line>,
    /// After them.
    pub after: Vec<Line>,
}

/// Where a line stands.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    Serialize,
    Deserialize,
    strum::EnumString,
    strum::IntoStaticStr,
    strum::VariantNames,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum PrintedIn {
    /// Who writes to whom.
    Header,
    /// What happened.
    Body,
    /// What is asked for.
    Requests,
    /// What goes with it.
    Attachments,
    /// The end: date and signature, and what stands about them.
    Foot,
}

/// What all letters share.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shared {
    /// The lines that a letter begins with.
    pub header: Vec<Line>,
    /// The words that every letter has.
    pub words: SharedWords,
    /// The questions after a letter's own.
    pub steps: Vec<Step>,
}

/// The words that every letter has.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SharedWords {
    /// Before the requests of one writer.
    pub ask: Both,
    /// Before the requests of several.
    pub ask_together: Both,
    /// Before the attachments.
    pub attachments: Both,
    /// Beside the date.
    pub signature: Both,
    /// Above the lines on which neighbours sign.
    pub neighbours: Both,
}
