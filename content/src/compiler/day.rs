//! A day of the calendar, as authors write the first and the last one that something holds on.

use jiff::civil::Date;

/// Reads `YYYY-MM-DD`, and nothing else.
pub(crate) fn day(text: &str) -> Option<Date> {
    let shape = |(place, byte): (usize, u8)| match place {
        4 | 7 => byte == b'-',
        _ => byte.is_ascii_digit(),
    };
    let written = text.len() == 10 && text.bytes().enumerate().all(shape);
    written.then(|| text.parse().ok()).flatten()
}

/// Reads `MM-DD` as a day of a year.
pub(crate) fn day_of(year: u16, text: &str) -> Option<Date> {
    day(&format!("{year:04}-{text}"))
}

#[cfg(test)]
mod tests {
    use super::day;

    #[test]
    fn a_day_is_written_in_one_way() {
        assert_eq!(
            day("2026-12-31").map(|day| day.to_string()).as_deref(),
            Some("2026-12-31")
        );
        for wrong in [
            "2026-02-30",
            "2026-1-1",
            "20260101",
            "31.12.2026",
            "2026-12-31T00",
            "",
        ] {
            assert_eq!(day(wrong), None, "{wrong}");
        }
    }
}
