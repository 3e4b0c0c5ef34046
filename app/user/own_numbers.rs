//! The reader's own numbers: the phone of «my akim», «my school», saved once for a contact and called from every page.
//! They stay on the phone.

use super::UserData;

/// Fewest and most digits of a number that a phone can dial: a village's exchange has three or more, a number with its
/// country's code fifteen at most (ITU-T E.164).
const DIGITS: std::ops::RangeInclusive<usize> = 3..=15;

/// A text that no phone can dial.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("cannot be dialled: {0:?}")]
pub struct Undialable(
    /// The text as it was typed.
    pub String,
);

/// A number as it is dialled: digits, after a plus where one was typed. Spaces, hyphens, dots and brackets are left out.
///
/// # Errors
/// Where anything else is in it, or it is too short or too long.
pub fn dialled(typed: &str) -> Result<String, Undialable> {
    let undialable = || Undialable(typed.to_owned());
    let mut number = String::new();
    for c in typed.trim().chars() {
        match c {
            '0'..='9' => number.push(c),
            '+' if number.is_empty() => number.push(c),
            c if c.is_whitespace() || matches!(c, '-' | '‐' | '‑' | '–' | '.' | '(' | ')') => {
            }
            _ => return Err(undialable()),
        }
    }
    let digits = number.trim_start_matches('+').len();
    DIGITS
        .contains(&digits)
        .then_some(number)
        .ok_or_else(undialable)
}

impl UserData {
    /// The numbers saved, by the ids of the contacts that they are for.
    #[must_use]
    pub fn own_numbers(&self) -> Vec<(String, String)> {
        self.query(|db| {
            db.prepare_cached("SELECT contact, phone FROM own_number ORDER BY contact")?
                .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
                .collect()
        })
    }

    /// The number saved for a contact.
    #[must_use]
    pub fn own_number(&self, contact: &str) -> Option<String> {
        let mut numbers = self.own_numbers().into_iter();
        numbers.find_map(|(of, phone)| (of == contact).then_some(phone))
    }

    /// Saves the number of a contact, in the place of the one before.
    ///
    /// # Errors
    /// Where it cannot be dialled: what was saved before stays.
    pub fn set_own_number(&mut self, contact: &str, typed: &str) -> Result<(), Undialable> {
        let phone = dialled(typed)?;
        self.execute(
            "INSERT OR REPLACE INTO own_number VALUES (?1, ?2)",
            [contact, phone.as_str()],
        );
        Ok(())
    }

    /// Forgets the number of a contact.
    pub fn forget_own_number(&mut self, contact: &str) {
        self.delete("DELETE FROM own_number WHERE contact = ?1", [contact]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::user::Settings;

    #[test]
    fn a_number_is_taken_as_people_write_it() {
        for (typed, number) in [
            ("8 (707) 650-43-80", "87076504380"),
            ("+7 707 650 43 80", "+77076504380"),
            ("2-15-43", "21543"),
            (" 102 ", "102"),
        ] {
            assert_eq!(dialled(typed).as_deref(), Ok(number), "{typed}");
        }
    }

    #[test]
    fn what_cannot_be_dialled_is_refused_and_loses_nothing() {
        let mut reader = UserData::in_memory(Settings::default()).expect("a reader");
        reader
            .set_own_number("aul-akimat", "2-15-43")
            .expect("a number");
        for typed in ["", "12", "ауыл әкімі", "8707650438012345", "7+7", "*100#"] {
            let refused = reader.set_own_number("aul-akimat", typed);
            assert_eq!(refused, Err(Undialable(typed.to_owned())));
            assert_eq!(reader.own_number("aul-akimat").as_deref(), Some("21543"));
        }
    }

    #[test]
    fn a_number_is_kept_until_it_is_forgotten() {
        let mut reader = UserData::in_memory(Settings::default()).expect("a reader");
        reader
            .set_own_number("police-local", "102")
            .expect("a number");
        reader
            .set_own_number("aul-akimat", "21543")
            .expect("a number");
        reader
            .set_own_number("aul-akimat", "21544")
            .expect("a number");
        let kept = reader.own_numbers();
        assert_eq!(
            kept,
            [("aul-akimat", "21544"), ("police-local", "102")]
                .map(|(of, phone)| (of.to_owned(), phone.to_owned()))
        );
        reader.forget_own_number("aul-akimat");
        assert_eq!(reader.own_number("aul-akimat"), None);
    }
}
