//! Prints answers and the lines around them.

use super::answers::Answers;
use super::dates;
use super::model::{Letter, Line};
use super::names;
use super::template::{Form, Piece, pieces};
use super::value::Value;
use crate::Lang;
use crate::money::grouped;
use crate::number_words::in_words;

/// A letter with its answers, in one language.
#[derive(Clone, Copy)]
pub(super) struct Printer<'a> {
    pub(super) letter: &'a Letter,
    pub(super) answers: &'a Answers,
    pub(super) lang: Lang,
}

impl Printer<'_> {
    /// A line; several where it is nothing but a list. None where an answer is missing.
    pub(super) fn lines(&self, line: &Line) -> Vec<String> {
        let text = line.text.get(self.lang);
        if let Some(items) = self.list_alone(text) {
            return items;
        }
        self.template(text).into_iter().collect()
    }

    /// A line that is one sentence; `None` where an answer is missing.
    pub(super) fn line(&self, line: &Line) -> Option<String> {
        self.template(line.text.get(self.lang))
    }

    /// A line of the header, which may name the addressee.
    pub(super) fn header(&self, line: &Line, to: &str) -> Option<String> {
        let text = line.text.get(self.lang);
        let to = (!to.is_empty()).then_some(to);
        self.fill(text, |id, form| match id {
            "to" => to.map(str::to_owned),
            _ => self.answer(id, form),
        })
    }

    /// A text with the answers in their places; `None` where one is missing.
    pub(super) fn template(&self, text: &str) -> Option<String> {
        self.fill(text, |id, form| self.answer(id, form))
    }

    /// The things of a list.
    pub(super) fn items(&self, field: &str) -> Vec<String> {
        match self.answers.get(field) {
            Some(Value::List(items)) => items.clone(),
            Some(Value::Choices(chosen)) => {
                chosen.iter().map(|id| self.option(field, id)).collect()
            }
            Some(Value::Sums(sums)) => sums.iter().map(|sum| self.item(sum)).collect(),
            _ => Vec::new(),
        }
    }

    /// The items of a line that is nothing but a list: `{ask}.`
    fn list_alone(&self, text: &str) -> Option<Vec<String>> {
        let (id, end) = match pieces(text)[..] {
            [
                Piece::Field {
                    id,
                    form: Form::Plain,
                },
            ] => (id, ""),
            [
                Piece::Field {
                    id,
                    form: Form::Plain,
                },
                Piece::Words(end @ ("." | ";")),
            ] => (id, end),
            _ => return None,
        };
        let items = self.items(id);
        let several = !items.is_empty();
        several.then(|| {
            items
                .into_iter()
                .map(|item| ended(capital(&item), end))
                .collect()
        })
    }

    fn fill(&self, text: &str, answer: impl Fn(&str, Form) -> Option<String>) -> Option<String> {
        let mut filled = String::new();
        for piece in pieces(text) {
            match piece {
                Piece::Words(words) => filled = ended(filled, words),
                Piece::Malformed(braces) => filled.push_str(braces),
                Piece::Field { id, form } => {
                    let value = answer(id, form)?;
                    let begins = filled.is_empty() || filled.ends_with(". ");
                    filled.push_str(&if begins { capital(&value) } else { value });
                }
            }
        }
        Some(filled)
    }

    fn answer(&self, id: &str, form: Form) -> Option<String> {
        Some(match self.answers.get(id)? {
            Value::Text(text) if form == Form::Short => names::short(text),
            Value::Text(text) => text.clone(),
            Value::Choice(option) => self.option(id, option),
            Value::Date(date) => dates::day(*date, form, self.lang),
            Value::Sum(sum) if form == Form::Full => self.in_full(*sum),
            Value::Sum(sum) => self.tenge(*sum),
            Value::Sums(sums) if form == Form::Total => {
                self.tenge(sums.iter().map(|(_, sum)| sum).sum())
            }
            Value::List(_) | Value::Choices(_) | Value::Sums(_) => self.items(id).join("; "),
        })
    }

    fn option(&self, field: &str, id: &str) -> String {
        let field = self.letter.field(field);
        let option = field.and_then(|field| field.options.iter().find(|option| option.id == id));
        let printed = option.map(|option| option.print.as_ref().unwrap_or(&option.label));
        printed.map_or_else(String::new, |both| both.get(self.lang).clone())
    }

    fn item(&self, (name, sum): &(String, u64)) -> String {
        format!("{name} – {}", self.tenge(*sum))
    }

    fn tenge(&self, sum: u64) -> String {
        format!("{} {}", grouped(sum), self.currency())
    }

    fn in_full(&self, sum: u64) -> String {
        let words = in_words(sum, self.lang);
        format!("{} ({words}) {}", grouped(sum), self.currency())
    }

    /// The tenge, which neither language inflects.
    const fn currency(&self) -> &'static str {
        match self.lang {
            Lang::Kk => "теңге",
            Lang::Ru => "тенге",
        }
    }
}

/// A text and what follows it, as `. `: a sentence that brought its own end gets no second one.
#[must_use]
pub fn ended(mut text: String, follows: &str) -> String {
    let closed = text.ends_with(['.', '!', '?', '…']);
    let follows = match follows.strip_prefix('.') {
        Some(rest) if closed => rest,
        _ => follows,
    };
    text.push_str(follows);
    text
}

/// With a capital at the beginning of a sentence.
fn capital(text: &str) -> String {
    let mut chars = text.chars();
    match chars.next() {
        Some(first) => first.to_uppercase().chain(chars).collect(),
        None => String::new(),
    }
}
