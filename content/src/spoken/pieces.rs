//! A line cut into pieces: words, numbers as people write them, and signs.

/// A piece of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Piece {
    /// Letters of one alphabet.
    Word(String),
    /// «259 500», «1,5», «000000».
    Number(Number),
    /// «22:30»: hours and minutes.
    Time(u64, u64),
    /// «27.11.2026»: day, month, year.
    Date(u64, u64, u64),
    /// «1/4».
    Fraction(u64, u64),
    /// What is words already: a telephone, an address.
    Ready(String),
    /// Between words.
    Space,
    /// Any other sign.
    Sign(char),
}

/// A number as it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Number {
    /// The digits of its whole part, without spaces.
    pub(super) digits: String,
    /// The digits behind a comma.
    pub(super) fraction: Option<String>,
    /// Its thousands stand apart: it is an amount, not a year and not a telephone.
    pub(super) grouped: bool,
}

impl Number {
    /// The whole part. Nothing if it is no amount: a code begins with a zero or is too long to be said as one number.
    pub(super) fn whole(&self) -> Option<u64> {
        let code = self.digits.len() > 1 && self.digits.starts_with('0');
        if code || (!self.grouped && self.digits.len() > 6) || self.digits.len() > 15 {
            return None;
        }
        self.digits.parse().ok()
    }

    /// The number if it has no fraction.
    pub(super) fn integer(&self) -> Option<u64> {
        self.whole().filter(|_| self.fraction.is_none())
    }
}

/// The pieces of a line.
#[derive(Debug)]
pub(super) struct Line(Vec<Piece>);

impl Line {
    pub(super) fn new(pieces: Vec<Piece>) -> Line {
        Line(pieces)
    }

    pub(super) fn at(&self, index: usize) -> Option<&Piece> {
        self.0.get(index)
    }

    pub(super) fn word(&self, index: usize) -> Option<&str> {
        match self.at(index)? {
            Piece::Word(word) => Some(word),
            _ => None,
        }
    }

    pub(super) fn number(&self, index: usize) -> Option<&Number> {
        match self.at(index)? {
            Piece::Number(number) => Some(number),
            _ => None,
        }
    }

    pub(super) fn is(&self, index: usize, sign: char) -> bool {
        self.at(index) == Some(&Piece::Sign(sign))
    }

    /// The place behind a space, if there is one.
    pub(super) fn skip(&self, index: usize) -> usize {
        index + usize::from(self.at(index) == Some(&Piece::Space))
    }

    /// The word behind a space.
    pub(super) fn next_word(&self, index: usize) -> Option<&str> {
        self.word(self.skip(index))
    }

    /// The place of the piece before, a space left out.
    pub(super) fn before(&self, index: usize) -> Option<usize> {
        let before = index.checked_sub(1)?;
        match self.at(before)? {
            Piece::Space => before.checked_sub(1),
            _ => Some(before),
        }
    }

    /// The word before, a space left out, in small letters.
    pub(super) fn word_before(&self, index: usize) -> Option<String> {
        Some(self.word(self.before(index)?)?.to_lowercase())
    }

    /// The place of the noun that a list of numbers counts: «22 және 75-баптары», «7 и 9 мая». `index` is the place behind
    /// the first number. The numbers on the way are shown to `fits`.
    pub(super) fn head(
        &self,
        mut index: usize,
        connectors: &[&str],
        fits: impl Fn(&Number) -> bool,
    ) -> usize {
        let mut head = index;
        loop {
            index = self.skip(index);
            let connected = match self.at(index) {
                Some(Piece::Sign(',' | '–')) => true,
                Some(Piece::Word(word)) => connectors.contains(&word.as_str()),
                _ => false,
            };
            if !connected {
                return head;
            }
            index = self.skip(index + 1);
            match self.number(index) {
                Some(number) if fits(number) => index += 1,
                _ => return head,
            }
            while self.is(index, '-') && self.number(index + 1).is_some() {
                index += 2;
            }
            head = index;
        }
    }
}
