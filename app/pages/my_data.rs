//! What is kept of the reader: to be seen, deleted, taken along.

use serde::{Serialize, Serializer};

use super::Context;
use crate::user::{Kept, KeptKind};

/// What is kept, kind by kind.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MyDataView {
    /// The page's title.
    pub title: String,
    /// Where it is kept.
    pub lead: String,
    /// Of every kind how much; those of which there is nothing, too.
    pub kept: Vec<KeptView>,
}

/// How much is kept of a kind.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct KeptView {
    /// Of what.
    #[serde(serialize_with = "name")]
    pub kind: KeptKind,
    /// Its name.
    pub title: String,
    /// How many.
    pub count: usize,
}

pub(super) fn view(context: &Context<'_>) -> MyDataView {
    let words = context.words;
    let kept = context.user.kept().into_iter();
    let kept = kept.map(|Kept { kind, count }| KeptView {
        kind,
        title: words.get(&format!("data-{}", kind.name())),
        count,
    });
    MyDataView {
        title: words.get("data-title"),
        lead: words.get("data-lead"),
        kept: kept.collect(),
    }
}

fn name<S: Serializer>(kind: &KeptKind, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(kind.name())
}
