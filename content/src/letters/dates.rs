//! Days in words, in the cases that letters need.

use jiff::civil::Date;

use super::template::Form;
use crate::Lang;
use crate::months::{KAZAKH, RUSSIAN};

/// A day in words: «2026 жылғы 27 қараша», «27 ноября 2026 года».
pub(super) fn day(day: Date, form: Form, lang: Lang) -> String {
    let month = usize::try_from(day.month() - 1).unwrap_or_default();
    let (year, number) = (day.year(), day.day());
    match lang {
        Lang::Kk => {
            let case = match form {
                Form::On => 1,
                Form::From => 2,
                Form::Until => 3,
                Form::Plain | Form::Full | Form::Total | Form::Short => 0,
            };
            format!("{year} жылғы {number} {}", KAZAKH[month][case])
        }
        Lang::Ru => format!("{number} {} {year} года", RUSSIAN[month]),
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::{KAZAKH, day};
    use crate::Lang;
    use crate::letters::Form;

    #[test]
    fn a_day_stands_in_the_case_that_the_sentence_needs() {
        let november = date(2026, 11, 27);
        for (form, written) in [
            (Form::Plain, "2026 жылғы 27 қараша"),
            (Form::On, "2026 жылғы 27 қарашада"),
            (Form::From, "2026 жылғы 27 қарашадан"),
            (Form::Until, "2026 жылғы 27 қарашаға"),
        ] {
            assert_eq!(day(november, form, Lang::Kk), written);
            assert_eq!(day(november, form, Lang::Ru), "27 ноября 2026 года");
        }
    }

    /// The endings agree with the vowels of the month, and with its last sound.
    #[test]
    fn the_endings_follow_the_sounds() {
        for [plain, on, from, until] in KAZAKH {
            let front = plain.chars().rev().find(|c| "аоұыәөүіе".contains(*c));
            let front = front.is_some_and(|c| "әөүіе".contains(c));
            let (voiceless, nasal) = (plain.ends_with('к'), plain.ends_with(['н', 'м']));
            let pick = |back: &str, front_form: &str| {
                if front {
                    front_form.to_owned()
                } else {
                    back.to_owned()
                }
            };
            let d = if voiceless { "т" } else { "д" };
            assert_eq!(on, format!("{plain}{d}{}", pick("а", "е")));
            let n = if nasal { "н" } else { d };
            assert_eq!(from, format!("{plain}{n}{}", pick("ан", "ен")));
            let g = if voiceless {
                pick("қ", "к")
            } else {
                pick("ғ", "г")
            };
            assert_eq!(until, format!("{plain}{g}{}", pick("а", "е")));
        }
    }
}
