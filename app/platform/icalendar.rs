//! A day as iCalendar (RFC 5545), for the calendars of desktops.

use icalendar::{Calendar, Component, Event, Property};
use jiff::civil::Date;

/// A calendar with one entry of a whole day.
pub(super) fn event(title: &str, day: Date, text: &str) -> String {
    // With a day and no end it takes the whole day (3.6.1). `Event::all_day` would write an end that is its beginning.
    let starts = Property::new("DTSTART", day.strftime("%Y%m%d").to_string())
        .add_parameter("VALUE", "DATE")
        .done();
    let mut event = Event::new();
    event
        .summary(title)
        .description(text)
        .append_property(starts);
    Calendar::new().push(event.done()).to_string()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::event;

    #[test]
    fn an_entry_reads_as_the_calendars_want_it() {
        let written = event("Шағым; мерзімі", date(2026, 12, 31), "Бір, екі\nүш");
        for line in [
            "DTSTART;VALUE=DATE:20261231",
            "SUMMARY:Шағым\\; мерзімі",
            "DESCRIPTION:Бір\\, екі\\nүш",
        ] {
            assert!(written.lines().any(|written| written == line), "{written}");
        }
        assert!(!written.contains("DTEND"), "{written}");
    }
}
