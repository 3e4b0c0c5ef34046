//! What a rule of the language looks for in a sentence: words, numbers and signs in a row.
//!
//! `# жұмыс күнінде` is a number and two words. The signs of a pattern, between spaces:
//!
//! - `*` before, after or around letters: any letters there; alone: any word
//! - `/` between forms: either of them
//! - `#`: a number, in digits or as a formula
//! - `,` `:` `–`: that sign
//! - `…`: up to six words between, and commas, but no colon and no dash
//! - `.` at the beginning or at the end: there the sentence begins or ends
//!
//! Letters are small or large alike; a form with a large letter is meant as it is written.

use std::ops::Range;

use super::words::{Sentence, Token, plain};

/// How many words a gap spans at most.
const GAP: usize = 6;

/// A pattern: what stands one after another.
#[derive(Debug)]
pub(crate) struct Pattern(Vec<Step>);

#[derive(Debug)]
enum Step {
    /// A word in one of these forms.
    Word(Vec<Form>),
    Sign(char),
    Gap,
    /// The beginning or the end of the sentence.
    Edge,
}

#[derive(Debug)]
enum Form {
    Number,
    Letters {
        letters: String,
        /// Whether other letters may stand before and after.
        open: [bool; 2],
        /// Whether large letters are large ones.
        as_written: bool,
    },
}

impl Pattern {
    /// Reads a pattern, or says why it is none.
    pub(crate) fn of(text: &str) -> Result<Pattern, &'static str> {
        let steps: Vec<Step> = text.split_whitespace().map(step).collect();
        if !steps.iter().any(|step| matches!(step, Step::Word(_))) {
            return Err("it has no word");
        }
        if matches!(steps.first(), Some(Step::Gap | Step::Sign(_))) {
            return Err("it begins with a gap or a sign");
        }
        if matches!(steps.last(), Some(Step::Gap)) {
            return Err("it ends with a gap");
        }
        let inside = steps.iter().skip(1).rev().skip(1);
        if inside.into_iter().any(|step| matches!(step, Step::Edge)) {
            return Err("it has a point inside");
        }
        Ok(Pattern(steps))
    }

    /// Where it stands in a sentence: every place, from its first letter to its last.
    pub(crate) fn places(&self, sentence: &Sentence) -> Vec<Range<usize>> {
        let tokens = &sentence.tokens;
        (0..tokens.len())
            .filter_map(|at| {
                let end = fits(&self.0, tokens, at)?;
                Some(tokens[at].at.start..tokens[end - 1].at.end)
            })
            .collect()
    }
}

fn step(text: &str) -> Step {
    match text {
        "…" => Step::Gap,
        "." => Step::Edge,
        "," | ":" | "–" => Step::Sign(text.chars().next().unwrap_or_default()),
        _ => Step::Word(text.split('/').map(form).collect()),
    }
}

fn form(text: &str) -> Form {
    if text == "#" {
        return Form::Number;
    }
    let letters = text.trim_matches('*');
    let as_written = letters.contains(char::is_uppercase);
    Form::Letters {
        letters: match as_written {
            true => letters.to_owned(),
            false => plain(letters),
        },
        open: [text.starts_with('*'), text.ends_with('*')],
        as_written,
    }
}

/// Where the steps end that begin at a token, if they fit there.
fn fits(steps: &[Step], tokens: &[Token], at: usize) -> Option<usize> {
    let Some((step, rest)) = steps.split_first() else {
        return Some(at);
    };
    match step {
        Step::Edge => (at == 0 || at == tokens.len()).then(|| fits(rest, tokens, at))?,
        Step::Sign(sign) => {
            (tokens.get(at)?.sign == Some(*sign)).then(|| fits(rest, tokens, at + 1))?
        }
        Step::Gap => gap_ends(tokens, at).find_map(|end| fits(rest, tokens, end)),
        Step::Word(forms) => forms.iter().find_map(|form| match form {
            Form::Number => number_ends(tokens, at).find_map(|end| fits(rest, tokens, end)),
            letters => letters
                .is_form_of(tokens.get(at)?)
                .then(|| fits(rest, tokens, at + 1))?,
        }),
    }
}

/// The tokens at which a gap that begins here may end: the nearest first.
fn gap_ends(tokens: &[Token], at: usize) -> impl Iterator<Item = usize> {
    let mut words = 0;
    let spanned = tokens[at..].iter().take_while(move |token| {
        words += usize::from(token.sign.is_none());
        words <= GAP && !matches!(token.sign, Some(':' | ';' | '–'))
    });
    at..=at + spanned.count()
}

/// Where a number may end that begins here, the farthest first: «1 000», «0,1», «15–30» can be one, «138, 139» can be two.
fn number_ends(tokens: &[Token], at: usize) -> impl Iterator<Item = usize> {
    let is_number = |at: usize| tokens.get(at).is_some_and(Token::is_number);
    let mut ends = Vec::new();
    let mut end = at;
    while is_number(end) {
        end += 1;
        ends.push(end);
        let joined = matches!(tokens.get(end).and_then(|it| it.sign), Some(',' | '–'));
        if joined && is_number(end + 1) {
            end += 1;
        }
    }
    ends.into_iter().rev()
}

impl Form {
    fn is_form_of(&self, token: &Token) -> bool {
        let Form::Letters {
            letters,
            open,
            as_written,
        } = self
        else {
            return false;
        };
        let word = match as_written {
            true => &token.written,
            false => &token.plain,
        };
        token.sign.is_none()
            && match open {
                [false, false] => word == letters,
                [false, true] => word.starts_with(letters),
                [true, false] => word.ends_with(letters),
                [true, true] => word.contains(letters),
            }
    }
}

#[cfg(test)]
mod tests {
    use super::Pattern;
    use crate::compiler::words::Sentence;

    fn found(pattern: &str, text: &str) -> Vec<String> {
        let pattern = Pattern::of(pattern).expect("a pattern");
        let places = pattern.places(&Sentence::of(text));
        places.into_iter().map(|at| text[at].to_owned()).collect()
    }

    #[test]
    fn words_stand_in_a_row_with_any_letters_at_a_star() {
        assert_eq!(
            found("# жұмыс күнінде", "Жауапты 15 Жұмыс күнінде береді."),
            ["15 Жұмыс күнінде"]
        );
        assert_eq!(found("қағазбен", "Қағазбенен"), [""; 0]);
        assert_eq!(
            found(
                "*ға/*ке бас тарт*",
                "Адамға бас тартса, көмекке бас тартты."
            ),
            ["Адамға бас тартса", "көмекке бас тартты"]
        );
        assert_eq!(found("жаз* себебін", "жазбаша, себебін"), [""; 0]);
        assert_eq!(found("*барлық*", "Қалайбарлықтан"), ["Қалайбарлықтан"]);
    }

    #[test]
    fn a_number_is_one_however_it_is_written() {
        for number in ["5", "1 000", "0,1", "15–30", "2,2 – 3"] {
            assert_eq!(
                found("айыппұл # .", &format!("Ол үшін айыппұл {number}.")).len(),
                1,
                "{number}"
            );
        }
        assert_eq!(found("айыппұл #", "айыппұл бес"), [""; 0]);
        assert_eq!(found("# , # бап", "138, 139, 141-бап").len(), 2);
        assert_eq!(found("# , # бап", "141-бап"), [""; 0]);
    }

    #[test]
    fn signs_gaps_and_the_edges_of_the_sentence_are_seen() {
        assert_eq!(found("*са :", "Жұмыстан шығарса: жазыңыз"), ["шығарса:"]);
        assert_eq!(found("*са :", "Жұмыстан шығарса, жазыңыз"), [""; 0]);
        assert_eq!(found(". отказали", "Вам отказали."), [""; 0]);
        assert_eq!(found(". отказали", "Отказали вам."), ["Отказали"]);
        assert_eq!(found("бұл қылмыс .", "Ал бұл қылмыс!"), ["бұл қылмыс"]);
        assert_eq!(found("бұл қылмыс .", "бұл қылмыс емес"), [""; 0]);
        assert_eq!(
            found("төленбей … кешір*", "төленбей тұрса, оны заң кешірді"),
            ["төленбей тұрса, оны заң кешірді"]
        );
        assert_eq!(found("бір … екі", "бір: екі"), [""; 0]);
        assert_eq!(found("бір … екі", "бір а а а а а а а екі"), [""; 0]);
    }

    #[test]
    fn large_letters_of_a_pattern_are_meant() {
        assert_eq!(found("* Кеңес*", "Сіз Кеңеске жазыңыз"), ["Сіз Кеңеске"]);
        assert_eq!(found("* Кеңес*", "Тегін кеңеске"), [""; 0]);
    }

    #[test]
    fn what_can_find_nothing_is_no_pattern() {
        for text in ["", "…", ". .", "… бір", "бір …", ": бір", "бір . екі"] {
            assert!(Pattern::of(text).is_err(), "{text}");
        }
    }
}
