//! The day that the guide speaks for, and what holds on it.

use jiff::ToSpan;
use jiff::civil::Date;
use kenes_content::Lang;
use rusqlite::Row;

use super::error::unreadable;
use super::{Guide, Result};

/// How many years after its newest source the guide still believes a clock.
const YEARS: i32 = 5;

/// When something holds, and whether it is told before.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Period {
    from: Option<Date>,
    until: Option<Date>,
    ahead: bool,
}

/// What a period is on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Standing {
    /// It holds.
    Holds,
    /// It is told ahead: it holds from this day.
    Ahead(Date),
    /// It is over, or not told yet.
    Hidden,
}

/// A line that does not always hold.
#[derive(Debug)]
pub(super) struct DatedLine {
    page: String,
    lang: String,
    /// Its number on the page, from 0.
    number: u32,
    /// Where it stands: its block, and its place in it.
    block: u32,
    position: u32,
    period: Period,
}

const DATED: &str = "
    SELECT page, lang,
        (SELECT count(*) FROM line AS before WHERE before.page = line.page AND before.lang = line.lang
         AND (before.block < line.block OR (before.block = line.block AND before.position < line.position))),
        block, position, from_day, until_day, ahead
    FROM line WHERE from_day IS NOT NULL OR until_day IS NOT NULL";

impl Period {
    /// Reads the columns of the first day, the last day and, where there is one, of what is told ahead.
    pub(super) fn read(
        row: &Row<'_>,
        from: usize,
        ahead: Option<usize>,
    ) -> rusqlite::Result<Period> {
        let day = |column| -> rusqlite::Result<Option<Date>> {
            let written: Option<String> = row.get(column)?;
            let read = written.map(|day| day.parse::<Date>()).transpose();
            read.map_err(|error| unreadable(column, error))
        };
        Ok(Period {
            from: day(from)?,
            until: day(from + 1)?,
            ahead: ahead.map_or(Ok(false), |column| row.get(column))?,
        })
    }

    /// What it is on a day.
    pub(super) fn on(self, day: Date) -> Standing {
        match self.from {
            _ if self.until.is_some_and(|until| until < day) => Standing::Hidden,
            Some(from) if from > day && self.ahead => Standing::Ahead(from),
            Some(from) if from > day => Standing::Hidden,
            _ => Standing::Holds,
        }
    }

    /// Whether it holds on a day.
    pub(super) fn holds(self, day: Date) -> bool {
        self.on(day) == Standing::Holds
    }

    /// Whether it depends on the day at all.
    pub(super) fn is_dated(self) -> bool {
        self.from.is_some() || self.until.is_some()
    }
}

impl Guide {
    /// The day to speak for when a clock shows this one: the clock's, unless it cannot be right. No clock can be right that shows
    /// a day before the month of the guide's newest source (one day is allowed for its zone), and hardly one that is years after
    /// it: then the last day of that month.
    #[must_use]
    pub fn reading_day(&self, clock: Date) -> Date {
        let Some(first) = self.newest else {
            return clock;
        };
        let last = first.last_of_month();
        let earliest = first.saturating_sub(1.day());
        let latest = last.saturating_add(YEARS.years());
        match (earliest..=latest).contains(&clock) {
            true => clock,
            false => last,
        }
    }

    /// The lines of a page that do not hold on the day of reading, by their numbers on the page from 0, as the search counts
    /// them: none of them answers a question.
    pub(super) fn hidden_lines(&self, lang: Lang, page: &str) -> Result<Vec<u32>> {
        let day = self.day();
        let dated = self.dated_lines(lang, page)?;
        let hidden = dated.filter(|line| !line.period.holds(day));
        Ok(hidden.map(|line| line.number).collect())
    }

    /// How many lines of a block before this position the page leaves out on the day of reading.
    pub(super) fn left_out_before(
        &self,
        lang: Lang,
        page: &str,
        (block, position): (u32, u32),
    ) -> Result<u32> {
        let day = self.day();
        let before = self
            .dated_lines(lang, page)?
            .filter(|line| line.block == block && line.position < position);
        let left_out = before.filter(|line| line.period.on(day) == Standing::Hidden);
        Ok(left_out.map(|_| 1).sum())
    }

    fn dated_lines(&self, lang: Lang, page: &str) -> Result<impl Iterator<Item = &DatedLine>> {
        let all = self.all_dated_lines()?.iter();
        Ok(all.filter(move |line| line.page == page && line.lang == lang.code()))
    }

    /// Read once: they are few.
    fn all_dated_lines(&self) -> Result<&[DatedLine]> {
        if let Some(lines) = self.dated.get() {
            return Ok(lines);
        }
        let lines = self.rows(DATED, &[], |row| {
            Ok(DatedLine {
                page: row.get(0)?,
                lang: row.get(1)?,
                number: row.get(2)?,
                block: row.get(3)?,
                position: row.get(4)?,
                period: Period::read(row, 5, Some(7))?,
            })
        })?;
        Ok(self.dated.get_or_init(|| lines))
    }

    /// From now on the guide says what holds on this day: which version of a rule, and which figures.
    pub fn read_on(&self, day: Date) {
        self.day.set(day);
    }

    /// The month of the day that the guide speaks for, `YYYY-MM`.
    #[must_use]
    pub fn month(&self) -> String {
        let day = self.day();
        format!("{:04}-{:02}", day.year(), day.month())
    }

    /// The day that the guide speaks for.
    #[must_use]
    pub fn day(&self) -> Date {
        self.day.get()
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::{Period, Standing};

    #[test]
    fn the_versions_of_a_rule_change_at_midnight() {
        let old = Period {
            until: Some(date(2026, 12, 31)),
            ..Period::default()
        };
        let new = Period {
            from: Some(date(2027, 1, 1)),
            ..Period::default()
        };
        let told = Period { ahead: true, ..new };
        let eve = date(2026, 12, 31);
        assert_eq!(
            [old.on(eve), new.on(eve)],
            [Standing::Holds, Standing::Hidden]
        );
        assert_eq!(told.on(eve), Standing::Ahead(date(2027, 1, 1)));
        let day = date(2027, 1, 1);
        assert_eq!(
            [old.on(day), new.on(day)],
            [Standing::Hidden, Standing::Holds]
        );
        assert_eq!(told.on(day), Standing::Holds);
        assert_eq!(Period::default().on(eve), Standing::Holds);
    }
}
