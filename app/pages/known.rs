//! What the guide knows of a letter that nobody has begun yet: the day, the region, what the topic before it is about, and who
//! writes, from another letter.

use std::collections::BTreeMap;

use kenes_content::Lang;
use kenes_content::letters::{Field, Given, Known, Letter};

use super::Context;
use crate::user::LetterDraft;

/// A letter that nobody has begun yet: in the language of the guide, dated today.
#[must_use]
pub fn new_draft(context: &Context<'_>, letter: &Letter) -> LetterDraft {
    let lang = context.words.lang();
    let mut answers = BTreeMap::new();
    letter.date(&mut answers, context.today);
    let topic = context.topic.map(ToString::to_string);
    for field in letter.fields() {
        let known = match field.known {
            Some(Known::Region) => region(context, lang).map(Given::Text),
            Some(Known::Writer) => written_before(context, field, letter.private),
            None => topic.as_deref().and_then(|topic| chosen(field, topic)),
        };
        if let Some(known) = known {
            answers.insert(field.id.clone(), known);
        }
    }
    LetterDraft {
        lang,
        step: 0,
        answers,
        kept: !letter.private,
    }
}

/// The letter in another language: what the guide knew is said in it, what was typed stays.
pub fn in_language(context: &Context<'_>, letter: &Letter, draft: &mut LetterDraft, lang: Lang) {
    let (before, now) = (region(context, draft.lang), region(context, lang));
    if let (Some(before), Some(now)) = (before, now) {
        for field in letter.fields() {
            if field.known == Some(Known::Region)
                && let Some(Given::Text(text)) = draft.answers.get_mut(&field.id)
                && *text == before
            {
                text.clone_from(&now);
            }
        }
    }
    draft.lang = lang;
}

/// The name of the reader's region.
fn region(context: &Context<'_>, lang: Lang) -> Option<String> {
    let id = context.user.settings().region.as_deref()?;
    let region = context.guide.region(lang, id);
    let region = region.map_err(|error| log::warn!("{error}")).ok()?;
    region.map(|region| region.name)
}

/// What the writer has answered to the same question in another letter; what is not to be kept goes into no letter that is.
fn written_before(context: &Context<'_>, field: &Field, private: bool) -> Option<Given> {
    let letters = context.user.drafts().into_iter();
    let drafts = letters.filter_map(|letter| context.user.draft(&letter));
    let mut drafts = drafts.filter(|draft| draft.kept || private);
    drafts.find_map(|draft| draft.answers.get(&field.id).cloned())
}

/// The option that the topic is about.
fn chosen(field: &Field, topic: &str) -> Option<Given> {
    let mut options = field.options.iter();
    let option = options.find(|option| option.topics.iter().any(|known| known == topic))?;
    Some(Given::from(option.id.as_str()))
}
