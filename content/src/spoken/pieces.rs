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
    Date(u64, usize, u64),
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

    /// The digits behind the comma, without zeros that add nothing: «0,50» is «0,5».
    pub(super) fn decimals(&self) -> Option<&str> {
        let fraction = self.fraction.as_deref()?;
        let shorter = fraction.trim_end_matches('0');
        Some(if shorter.is_empty() {
            fraction
        } else {
            shorter
        })
    }

    pub(super) fn is_year(&self) -> bool {
        let year = self.integer().filter(|_| !self.grouped);
        year.is_some_and(|year| (1800..=2200).contains(&year))
    }

    /// May it be a day of a month?
    pub(super) fn is_day(&self) -> bool {
        self.integer().is_some_and(|day| (1..=31).contains(&day))
    }

    /// Does the other one come next when people count? Two fractions are taken for neighbours too.
    pub(super) fn is_beside(&self, other: &Number) -> bool {
        self.integer().map(|number| number + 1) == other.integer()
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

    /// The word behind a sign, with nothing between.
    pub(super) fn word_behind(&self, index: usize, sign: char) -> Option<&str> {
        self.word(index + 1).filter(|_| self.is(index, sign))
    }

    /// The number behind a sign, with nothing between.
    pub(super) fn number_behind(&self, index: usize, sign: char) -> Option<&Number> {
        self.number(index + 1).filter(|_| self.is(index, sign))
    }

    /// The numbers that hyphens join to the one at a place, it among them: «74-90-00»; and the place behind them.
    pub(super) fn joined(&self, index: usize) -> (Vec<&Number>, usize) {
        let mut parts: Vec<&Number> = self.number(index).into_iter().collect();
        let mut next = index + 1;
        while let Some(part) = self.number_behind(next, '-') {
            parts.push(part);
            next += 2;
        }
        (parts, next)
    }

    /// The second side of a picture, behind the first one: «3х4».
    pub(super) fn second_side(&self, index: usize) -> Option<&Number> {
        let cross = match self.at(index)? {
            Piece::Word(word) => word == "х" || word == "x",
            Piece::Sign(sign) => *sign == '×',
            _ => false,
        };
        self.number(index + 1).filter(|_| cross)
    }

    /// The place behind a full stop that belongs to a short word, if there is one: the sentence goes on.
    pub(super) fn past_stop(&self, index: usize) -> usize {
        let goes_on = self
            .next_word(index + 1)
            .is_some_and(|word| word.starts_with(char::is_lowercase));
        index + usize::from(goes_on && self.is(index, '.'))
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

    /// The number before, a space left out.
    pub(super) fn number_before(&self, index: usize) -> Option<&Number> {
        self.number(self.before(index)?)
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
                Some(number) if fits(number) => index = self.joined(index).1,
                _ => return head,
            }
            head = index;
        }
    }
}
