//! The rules of the language that `style.toml` holds, applied to a text.

use crate::Lang;
use crate::compiler::author::{Calque, Style};
use crate::compiler::pattern::Pattern;
use crate::compiler::problem::ProblemKind;
use crate::compiler::sentences::sentences;
use crate::compiler::words::{Phrase, QUOTED, Sentence, Text};

/// Phrases of officialese, and wordings that are not the language's own.
#[derive(Debug)]
pub struct LanguageRules {
    officialese: Vec<(Lang, Phrase, String)>,
    calques: Vec<Rule>,
}

/// A calque, read.
#[derive(Debug)]
struct Rule {
    lang: Lang,
    words: Pattern,
    except: Vec<Pattern>,
    quoted: bool,
    instead: String,
}

impl LanguageRules {
    /// The rules of a style. What cannot be read is left out: it is a problem of its own.
    pub(crate) fn of(style: &Style) -> LanguageRules {
        let phrases = style.officialese.iter();
        let officialese = phrases
            .filter_map(|entry| {
                let phrase = Phrase::of(&entry.phrase);
                Some((lang(entry.lang.get_ref())?, phrase, entry.instead.clone()))
            })
            .collect();
        LanguageRules {
            officialese,
            calques: style.calque.iter().filter_map(rule).collect(),
        }
    }

    /// What the rules have against a text.
    #[must_use]
    pub fn against(&self, lang: Lang, text: &str) -> Vec<ProblemKind> {
        let whole = without_braces(text);
        let own = without_quotes(&whole);
        let mut found = self.officialese(lang, &own);
        let own = taken_apart(&own);
        let whole = taken_apart(&whole);
        for rule in self.calques.iter().filter(|rule| rule.lang == lang) {
            let read = if rule.quoted { &whole } else { &own };
            let mut read = read.iter();
            if let Some(found_here) = read.find_map(|(text, sentence)| rule.find(text, sentence)) {
                found.push(ProblemKind::Calque {
                    found: found_here.to_owned(),
                    instead: rule.instead.clone(),
                });
            }
        }
        found
    }

    fn officialese(&self, lang: Lang, own: &str) -> Vec<ProblemKind> {
        let text = Text::of(own.to_owned());
        let rules = self.officialese.iter().filter(|(of, ..)| *of == lang);
        rules
            .filter_map(|(_, phrase, instead)| {
                Some(ProblemKind::Officialese {
                    found: text.find(phrase)?.to_owned(),
                    instead: instead.clone(),
                })
            })
            .collect()
    }
}

impl Rule {
    /// The first place in a sentence that no exception overlaps.
    fn find<'a>(&self, text: &'a str, sentence: &Sentence) -> Option<&'a str> {
        let places = self.words.places(sentence);
        if places.is_empty() {
            return None;
        }
        let right: Vec<_> = self
            .except
            .iter()
            .flat_map(|except| except.places(sentence))
            .collect();
        let wrong = places.into_iter().find(|place| {
            !right
                .iter()
                .any(|right| right.start < place.end && place.start < right.end)
        })?;
        Some(&text[wrong])
    }
}

/// The sentences of a text, each taken apart once for all rules.
fn taken_apart(text: &str) -> Vec<(&str, Sentence)> {
    let sentences = sentences(text).into_iter();
    sentences
        .map(|sentence| (sentence, Sentence::of(sentence)))
        .collect()
}

fn rule(calque: &Calque) -> Option<Rule> {
    let except = calque.except.iter();
    Some(Rule {
        lang: lang(calque.lang.get_ref())?,
        words: Pattern::of(calque.words.get_ref()).ok()?,
        except: except
            .filter_map(|pattern| Pattern::of(pattern.get_ref()).ok())
            .collect(),
        quoted: calque.quoted,
        instead: calque.instead.clone(),
    })
}

fn lang(code: &str) -> Option<Lang> {
    Lang::ALL.into_iter().find(|lang| lang.code() == code)
}

/// The text with a number for all that stands in braces: formulas, and what the program puts in.
fn without_braces(text: &str) -> String {
    replace(text, ['{', '}'], "0")
}

/// The text without what stands in « »: names of laws and services are not ours to reword.
fn without_quotes(text: &str) -> String {
    replace(text, ['«', '»'], QUOTED)
}

/// The text with a stand-in for what stands between two signs, however deep.
fn replace(text: &str, [open, close]: [char; 2], stand_in: &str) -> String {
    let mut depth = 0_usize;
    let mut own = String::with_capacity(text.len());
    for c in text.chars() {
        if c == open {
            depth += 1;
        } else if c == close && depth > 0 {
            depth -= 1;
            if depth == 0 {
                own.push_str(stand_in);
            }
        } else if depth == 0 {
            own.push(c);
        }
    }
    own
}

#[cfg(test)]
mod tests {
    use super::{without_braces, without_quotes};

    #[test]
    fn quoted_names_are_left_out() {
        assert_eq!(
            without_quotes("Закон «О „данном“ деле» и «А»"),
            "Закон «» и «»"
        );
        assert_eq!(without_quotes("«О «данном» деле»"), "«»");
    }

    #[test]
    fn a_formula_counts_as_a_number() {
        assert_eq!(without_braces("{figure:mrp*20} айыппұл"), "0 айыппұл");
    }
}
