//! The reader's own dates: deadlines counted from a day of the reader's. What is kept is the day that was typed; until when is
//! counted anew each time, so that a corrected calendar corrects them too.

use jiff::civil::Date;

use super::UserData;

/// A deadline that the reader follows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnDate {
    /// The id of the deadline.
    pub deadline: String,
    /// The day that it is counted from.
    pub from: Date,
}

impl UserData {
    /// The deadlines that the reader follows, in the order in which they were taken up.
    #[must_use]
    pub fn own_dates(&self) -> Vec<OwnDate> {
        let rows: Vec<(String, String)> = self.query(|db| {
            db.prepare_cached("SELECT deadline, counted_from FROM own_date ORDER BY rowid")?
                .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
                .collect()
        });
        let read = |(deadline, from): (String, String)| {
            let from = from.parse().ok()?;
            Some(OwnDate { deadline, from })
        };
        rows.into_iter().filter_map(read).collect()
    }

    /// Whether the reader follows this deadline from this day.
    #[must_use]
    pub fn follows(&self, deadline: &str, from: Date) -> bool {
        let dates = self.own_dates();
        dates
            .iter()
            .any(|own| own.deadline == deadline && own.from == from)
    }

    /// Follows a deadline from a day, or not any more.
    pub fn follow(&mut self, deadline: &str, from: Date, on: bool) {
        let date = [deadline, &from.to_string()];
        if on {
            self.execute("INSERT OR IGNORE INTO own_date VALUES (?1, ?2)", date);
        } else {
            self.delete(
                "DELETE FROM own_date WHERE deadline = ?1 AND counted_from = ?2",
                date,
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use crate::user::UserData;

    #[test]
    fn a_date_is_kept_once_and_until_it_is_deleted() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut reader = UserData::open(folder.path()).expect("a reader");
        let (first, second) = (date(2026, 11, 27), date(2026, 12, 1));
        reader.follow("complaint", first, true);
        reader.follow("complaint", first, true);
        reader.follow("court", second, true);
        drop(reader);
        let mut reader = UserData::open(folder.path()).expect("a reader");
        assert_eq!(reader.own_dates().len(), 2);
        assert!(reader.follows("complaint", first) && !reader.follows("complaint", second));
        reader.follow("complaint", first, false);
        drop(reader);
        let reader = UserData::open(folder.path()).expect("a reader");
        let left = reader.own_dates();
        assert_eq!(left.len(), 1);
        assert_eq!(left[0].deadline, "court");
    }
}
