//! How a line is said, piece by piece: what both languages do alike. What they do each in its own way is in the traits.

use super::pieces::{Line, Number, Piece};
use super::{capitals, latin};
use crate::Lang;

/// Where a reading stands. `L` is the language, with what it has to remember on the way.
pub(super) struct Reader<'a, L> {
    pub(super) line: &'a Line,
    pub(super) said: String,
    pub(super) own: L,
}

/// Words and signs of one language. What says something answers with the place of the next piece.
pub(super) trait Words {
    const LANG: Lang;
    /// Words that join two others, «or» first.
    const JOINTS: [&'static str; 3];
    /// Short words, said in full, that a name follows: the capital in «г. Алматы» begins no sentence.
    const TITLES: &'static [&'static str];

    /// What a short word with full stops is in full. `counted`: a number stands before; `behind` is what follows.
    fn in_full(letters: &[&str], counted: bool, behind: Option<&Piece>) -> Option<&'static str>;

    /// Says a word if it is a short one in small letters.
    fn short(&mut self, at: usize, word: &str) -> Option<usize>;

    /// Says a word that begins with capitals; `rest` is its small letters.
    fn capitals(&mut self, capitals: &str, rest: &str, next: usize) -> usize;

    /// Says a sign, if it is one that has a name.
    fn sign(&mut self, at: usize, sign: char) -> Option<usize>;

    /// Says words with what a hyphen at `next` joins to them.
    fn ended(&mut self, words: &str, next: usize) -> usize;

    /// Makes what was said last easy to say before these words.
    fn ease(&mut self, _words: &str) {}
}

/// Numbers of one language. All answer with the place of the next piece.
pub(super) trait Figures {
    fn number(&mut self, at: usize, number: &Number) -> usize;
    /// Hours and minutes.
    fn time(&mut self, at: usize, time: (u64, u64)) -> usize;
    /// «9:00–18:00» in words.
    fn times(from: (u64, u64), until: (u64, u64)) -> String;
    /// Day, month, year.
    fn date(&mut self, at: usize, date: (u64, usize, u64)) -> usize;
    /// A share of so many parts.
    fn fraction(&mut self, at: usize, fraction: (u64, u64)) -> usize;
    /// A Roman number: groups, chapters, quarters go in order.
    fn roman(&mut self, at: usize, number: u64) -> usize;
}

impl<'a, L: Default> Reader<'a, L>
where
    Self: Words + Figures,
{
    /// The line in words, with its signs of pause.
    pub(super) fn words(line: &'a Line) -> String {
        let mut reader = Reader {
            line,
            said: String::new(),
            own: L::default(),
        };
        let mut at = 0;
        while let Some(piece) = line.at(at) {
            at = reader.read(at, piece);
        }
        reader.said
    }

    /// Says a piece, and says where the next one is.
    fn read(&mut self, at: usize, piece: &Piece) -> usize {
        let next = at + 1;
        match piece {
            Piece::Word(word) => self.word(at, word),
            Piece::Number(number) => self.number(at, number),
            &Piece::Time(hours, minutes) => match self.line.at(next + 1) {
                Some(&Piece::Time(until, past)) if self.line.is(next, '–') => {
                    self.say(&Self::times((hours, minutes), (until, past)));
                    next + 2
                }
                _ => self.time(at, (hours, minutes)),
            },
            &Piece::Date(day, month, year) => self.date(at, (day, month, year)),
            &Piece::Fraction(share, parts) => self.fraction(at, (share, parts)),
            Piece::Ready(words) => self.ended(words, next),
            Piece::Space => {
                self.said.push(' ');
                next
            }
            Piece::Sign('/') => {
                self.say(self.stroke(at));
                next
            }
            &Piece::Sign(sign) => self.sign(at, sign).unwrap_or_else(|| {
                self.said.push(sign);
                next
            }),
        }
    }

    pub(super) fn say(&mut self, words: &str) {
        self.ease(words);
        self.said.push(' ');
        self.said.push_str(words);
        self.said.push(' ');
    }

    /// Says words; a hyphen to a word of its own stays: «SIM-карта».
    pub(super) fn compound(&mut self, words: &str, next: usize) -> usize {
        self.say(words);
        if self.line.word_behind(next, '-').is_none() {
            return next;
        }
        self.said.pop();
        self.said.push('-');
        next + 1
    }

    fn word(&mut self, at: usize, word: &str) -> usize {
        let next = at + 1;
        if let Some((words, next)) = self.dotted(at) {
            self.say(words);
            next
        } else if let Some(number) = capitals::roman(word) {
            self.roman(at, number)
        } else if word.starts_with(|c: char| c.is_ascii_alphabetic()) {
            self.ended(&latin::name(word, Self::LANG), next)
        } else if let Some(next) = self.short(at, word) {
            next
        } else if let Some((capitals, rest)) = capitals::headed(word) {
            self.capitals(capitals, rest, next)
        } else {
            self.said.push_str(&capitals::calmed(word));
            next
        }
    }

    /// «т. б.», «3 ж.», «и т. д.»: a short word with its full stops, and the place behind it.
    fn dotted(&self, at: usize) -> Option<(&'static str, usize)> {
        let counted = self.line.number_before(at).is_some();
        let mut letters = Vec::new();
        let mut index = at;
        let mut found = None;
        while let Some(word) = self
            .line
            .word(index)
            .filter(|_| self.line.is(index + 1, '.'))
        {
            letters.push(word);
            let stop = index + 1;
            index = self.line.skip(stop + 1);
            let behind = self.line.at(index);
            if let Some(words) = Self::in_full(&letters, counted, behind) {
                found = Some((words, stop, behind));
            }
        }
        let (words, stop, behind) = found?;
        // At the sentence's end the full stop is its end too.
        let ends = match behind {
            Some(Piece::Word(word)) => {
                word.starts_with(char::is_uppercase) && !Self::TITLES.contains(&words)
            }
            other => other.is_none(),
        };
        Some((words, stop + usize::from(!ends)))
    }

    /// «және/немесе», «и/или» have their words already; elsewhere a stroke between words is «or».
    fn stroke(&self, at: usize) -> &'static str {
        let joins = |word: &str| Self::JOINTS.contains(&word.to_lowercase().as_str());
        let before = at.checked_sub(1).and_then(|before| self.line.word(before));
        match before.zip(self.line.word(at + 1)) {
            Some((before, behind)) if !joins(before) && !joins(behind) => Self::JOINTS[0],
            _ => "",
        }
    }
}
