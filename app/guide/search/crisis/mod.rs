//! What a question tells of danger, and whom to call then.
//!
//! Two ways lead to it. A phrase means danger where all its words stand in the question, in any order; [`words`] tells which
//! words of danger those of the question are. And where no phrase is said, what people in danger type is held against the
//! question, with the asked questions that are calm on the other side ([`super::questions`]): in fear nobody names the danger,
//! everybody tells what they see. Such a question also overrules a phrase that stands in something plainly calm. What is
//! still being typed counts once it is a whole word. A negation is not understood: «өмір сүргім келеді» and «дом не горит»
//! may raise the alarm too, for a stem has lost its «-мей-» and a «не» is one more word.

mod words;

use std::collections::BTreeSet;

use kenes_content::Lang;

use super::answer::Danger;
use super::index::Index;
use super::query::{Term, terms};
use super::questions::Nearness;
use super::variants;
use crate::guide::{Contact, Guide, PageTitle, Result};
pub(super) use words::Words;

/// How likely a question is typed in danger at least to raise the alarm, and at most to overrule a phrase. Measured, see
/// `tests/search/README.md`.
const LIKELY: f32 = 2.6;
const CALM: f32 = -0.8;
/// Of one known word alone nothing can be said; of so many more has to be likely, and no phrase is overruled.
const SHORT: usize = 2;
const SHORT_BESIDE: f32 = 2.0;
/// How much nearer a calm question has to be than any of danger, for it to be what is meant.
const CALMER: f32 = 2.0;
/// How near the second danger has to be, beside the nearest, for it to be as likely.
const NEARLY: f32 = 0.8;

/// The danger that a question tells of, if it does.
pub(super) fn danger(
    guide: &Guide,
    lang: Lang,
    query: &str,
    nearness: &Nearness,
) -> Result<Option<Danger>> {
    let (index, words) = (guide.index(), &guide.memory.words_of_danger);
    let mut told = Told::of(index, words, terms(query))?;
    if told.dangers.is_empty() && variants::is_latin(query) {
        told = Told::of(index, words, variants::on_the_other_layout(query))?;
    }
    let mut dangers: Vec<u32> = told.dangers.into_iter().collect();
    let likely = likely(nearness);
    if likely < CALM && nearness.known > SHORT {
        dangers.clear();
    }
    let enough = match nearness.known {
        0..SHORT => f32::INFINITY,
        SHORT => LIKELY + SHORT_BESIDE,
        _ => LIKELY,
    };
    // What says nearly the same as a calm question is one.
    let calmer = nearness.calm > CALMER * nearness.danger;
    let typed = dangers.is_empty() && likely >= enough && !calmer;
    if typed {
        // What makes the phrases of a danger mean something else makes of what is near to it something else, too.
        dangers.extend(nearest(nearness).filter(|danger| !told.calm.contains(danger)));
    }
    let (mut say, mut page) = (None, None);
    let mut contacts: Vec<Contact> = Vec::new();
    for danger in dangers {
        let Some((sentence, address)) = index.danger(lang, danger)? else {
            continue;
        };
        say.get_or_insert(sentence);
        if page.is_none() {
            page = page_of(guide, lang, address.as_deref())?;
        }
        let whom = index.danger_contacts(danger)?;
        if typed
            && let Some(both) = contacts
                .iter()
                .position(|contact| whom.contains(&contact.id))
        {
            // Which of two dangers it is, is not sure: who helps in both goes first.
            contacts[..=both].rotate_right(1);
        }
        for id in whom {
            if contacts.iter().all(|contact| contact.id != id) {
                contacts.extend(guide.contact(lang, &id)?);
            }
        }
    }
    let whom = say.filter(|_| !contacts.is_empty());
    Ok(whom.map(|say| Danger {
        say,
        contacts,
        page,
    }))
}

/// How likely a question is typed in danger: a logistic model, learned on one half of the asked questions.
fn likely(nearness: &Nearness) -> f32 {
    const ODDS: f32 = 0.56;
    const DANGER: f32 = 4.8;
    const CALM: f32 = -4.6;
    const LENGTH: f32 = 0.7;
    let length = (nearness.known.max(1) as f32).ln();
    ODDS * nearness.odds + DANGER * nearness.danger + CALM * nearness.calm + LENGTH * length
}

/// The nearest danger, and the next one where it is nearly as near.
fn nearest(nearness: &Nearness) -> impl Iterator<Item = u32> {
    let most = nearness.dangers.first().map_or(0.0, |(_, near)| *near);
    let near = nearness.dangers.iter().take(2);
    near.filter(move |(_, near)| *near >= NEARLY * most)
        .map(|(danger, _)| *danger)
}

/// What the words of a question tell of.
struct Told {
    /// The dangers, the one that goes first at the top.
    dangers: BTreeSet<u32>,
    /// Those that are not meant, by a word beside which their phrases mean something else.
    calm: BTreeSet<u32>,
}

impl Told {
    fn of(index: Index<'_>, words: &Words, terms: Vec<Term>) -> Result<Told> {
        let mut said: BTreeSet<String> = BTreeSet::new();
        for term in terms {
            said.extend(words.of_danger(index, term)?.iter().cloned());
        }
        let (mut dangers, mut calm) = (BTreeSet::new(), BTreeSet::new());
        for word in &said {
            for phrase in index.danger_phrases(word)? {
                if phrase
                    .others
                    .split(' ')
                    .all(|other| other.is_empty() || said.contains(other))
                {
                    let found = if phrase.calm { &mut calm } else { &mut dangers };
                    found.insert(phrase.danger);
                }
            }
        }
        dangers.retain(|danger| !calm.contains(danger));
        Ok(Told { dangers, calm })
    }
}

fn page_of(guide: &Guide, lang: Lang, address: Option<&str>) -> Result<Option<PageTitle>> {
    match address.map(str::parse) {
        Some(Ok(entry)) => guide.page_title(lang, &entry),
        _ => Ok(None),
    }
}
