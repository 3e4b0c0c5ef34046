//! All answers of a letter: read field by field, every fault at once.

use std::collections::BTreeMap;

use super::condition;
use super::given::Given;
use super::model::{Field, Letter};
use super::value::{Misfit, Value, value};

/// Answers that fit the questions of a letter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers(BTreeMap<String, Value>);

/// What is wrong with one answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The letter cannot do without it.
    Missing {
        /// The field.
        field: String,
    },
    /// The letter has no such field.
    Unknown {
        /// What was written.
        field: String,
        /// The fields that there are.
        known: Vec<String>,
    },
    /// It does not fit.
    Misfit {
        /// The field.
        field: String,
        /// Why.
        why: Misfit,
    },
}

impl Fault {
    /// The field that it is about.
    #[must_use]
    pub fn field(&self) -> &str {
        match self {
            Fault::Missing { field }
            | Fault::Unknown { field, .. }
            | Fault::Misfit { field, .. } => field,
        }
    }
}

impl Answers {
    /// The answer of a field.
    #[must_use]
    pub fn get(&self, field: &str) -> Option<&Value> {
        self.0.get(field)
    }

    /// Whether an option is chosen.
    pub(super) fn chose(&self, field: &str, option: &str) -> bool {
        match self.get(field) {
            Some(Value::Choice(chosen)) => chosen == option,
            Some(Value::Choices(chosen)) => chosen.iter().any(|chosen| chosen == option),
            _ => false,
        }
    }

    /// Whether all of these conditions hold.
    #[must_use]
    pub fn holds(&self, conditions: &[String]) -> bool {
        condition::all(conditions, self)
    }

    /// Whether a field is asked for after the answers so far.
    #[must_use]
    pub fn asks(&self, field: &Field) -> bool {
        self.holds(&field.when)
    }
}

/// Reads what was typed: the answers that fit, and what is wrong with the others.
///
/// A field is asked only where its conditions hold; what was typed for it before they ceased to hold is left alone.
#[must_use]
pub fn read(letter: &Letter, given: &BTreeMap<String, Given>) -> (Answers, Vec<Fault>) {
    let mut answers = Answers::default();
    let mut faults = Vec::new();
    for field in letter.fields() {
        if !answers.asks(field) {
            continue;
        }
        let name = || field.id.clone();
        match given.get(&field.id).filter(|given| !given.is_empty()) {
            None if field.required => faults.push(Fault::Missing { field: name() }),
            None => {}
            Some(given) => match value(field, given) {
                Ok(value) => {
                    answers.0.insert(name(), value);
                }
                Err(why) => faults.push(Fault::Misfit { field: name(), why }),
            },
        }
    }
    let known = || letter.fields().map(|field| field.id.clone());
    let unknown = given
        .keys()
        .filter(|id| !known().any(|known| known == **id));
    faults.extend(unknown.map(|id| Fault::Unknown {
        field: id.clone(),
        known: known().collect(),
    }));
    (answers, faults)
}
