//! What the calendar does not know, and what the moon decides.

use kenes_content::counting::{Calendar, CountError, IfOff, Term, Unit, Way, count};

use super::fixture::{calendar, counted, day, rule, terms};

fn fault(id: &str, text: &str, from: &str) -> CountError {
    let outcome = count(day(from), Way::of(&terms(text)), &rule(id), &calendar());
    outcome.expect_err(text)
}

/// A day on the edge is known, the next is not; neither is one whose week is not known, though it could be computed.
#[test]
fn beyond_the_table_nothing_is_guessed() {
    let last = day("31.12.2029");
    let after = |text: &str| CountError::AfterCalendar {
        day: day(text),
        last,
    };
    assert_eq!(
        counted("gpk", "1 m", day("30.11.2029")).unmoved,
        day("30.12.2029")
    );
    assert_eq!(fault("gpk", "1 m", "01.12.2029"), after("01.01.2030"));
    assert_eq!(fault("elections", "3 d", "29.12.2029"), after("01.01.2030"));
    assert_eq!(fault("plain", "10 d", "25.12.2029"), after("04.01.2030"));
    assert_eq!(fault("appk", "2 wd", "30.12.2029"), after("01.01.2030"));
    assert_eq!(fault("gk", "3 y", "27.11.2027"), after("27.11.2030"));
    assert_eq!(
        fault("gk", "50 y", "31.12.9980"),
        CountError::AfterCalendar {
            day: jiff::civil::Date::MAX,
            last,
        }
    );
}

/// The day that it is counted from is not counted, and need not be known.
#[test]
fn before_the_table_nothing_is_guessed() {
    let first = day("01.01.2024");
    assert_eq!(
        counted("appk", "1 wd", day("31.12.2023")).law,
        Some(day("03.01.2024"))
    );
    assert_eq!(
        counted("gk", "3 y", day("01.06.2022")).law,
        Some(day("02.06.2025"))
    );
    assert_eq!(
        fault("appk", "1 wd", "30.12.2023"),
        CountError::BeforeCalendar {
            day: day("31.12.2023"),
            first
        }
    );
    assert_eq!(
        fault("gk", "3 m", "01.06.2022"),
        CountError::BeforeCalendar {
            day: day("01.09.2022"),
            first
        }
    );
}

#[test]
fn a_calendar_with_a_hole_says_so() {
    let mut calendar = calendar();
    calendar.years.retain(|year| year.year != 2027);
    let terms = terms("1 m");
    let outcome = count(day("01.01.2027"), Way::of(&terms), &rule("gpk"), &calendar);
    assert_eq!(outcome, Err(CountError::NoYear { year: 2027 }));
    // A year that no calendar has, as in a damaged bundle, is no year either.
    let mut beyond = calendar.clone();
    beyond.years[0].year = i16::MAX;
    let outcome = count(day("01.01.2027"), Way::of(&terms), &rule("gpk"), &beyond);
    assert_eq!(outcome, Err(CountError::NoYear { year: 2027 }));
    let empty = Calendar {
        years: Vec::new(),
        ..calendar
    };
    let outcome = count(day("01.01.2027"), Way::of(&terms), &rule("gpk"), &empty);
    assert_eq!(outcome, Err(CountError::NoYear { year: 2027 }));
}

#[test]
fn an_amount_that_no_law_knows_is_refused() {
    for unit in [
        Unit::WorkingDays,
        Unit::Days,
        Unit::Months,
        Unit::Years,
        Unit::DayOfNextMonth,
    ] {
        for amount in [0, unit.most() + 1] {
            let terms = [Term::new(amount, unit)];
            let outcome = count(day("01.01.2027"), Way::of(&terms), &rule("gk"), &calendar());
            let most = unit.most();
            let refused = CountError::OutOfRange { unit, amount, most };
            assert_eq!(outcome, Err(refused));
        }
    }
    let outcome = count(day("01.01.2027"), Way::of(&[]), &rule("gk"), &calendar());
    assert_eq!(outcome, Err(CountError::NoTerm));
    let terms = terms("10 of next month");
    let way = Way {
        terms: &terms,
        before: true,
        moves: Some(IfOff::No),
    };
    let outcome = count(day("01.01.2027"), way, &rule("gk"), &calendar());
    assert_eq!(outcome, Err(CountError::NotBackwards));
}

#[test]
fn what_comes_after_the_last_order_is_without_transfers() {
    assert!(!counted("gpk", "10 wd", day("01.12.2026")).without_transfers);
    assert!(counted("gpk", "15 wd", day("10.12.2026")).without_transfers);
}

/// Kurban-ait of 2027 is a Sunday by calculation; if it is Monday 17 May, that Monday is off.
#[test]
fn the_moon_may_decide() {
    let sunday = counted("appk", "1 wd", day("14.05.2027"));
    assert_eq!(sunday.law, Some(day("17.05.2027")));
    assert_eq!(sunday.safe, day("17.05.2027"));
    assert!(sunday.uncertain);
    let before = counted("gpk", "3 m", day("17.02.2027"));
    assert_eq!(before.law, Some(day("17.05.2027")));
    assert_eq!(before.safe, day("14.05.2027"));
    assert!(before.uncertain);
    // Friday 5 May 2028: a day earlier leaves Friday free for work, and the term ends sooner.
    let friday = counted("appk", "1 wd", day("04.05.2028"));
    assert_eq!(friday.law, Some(day("10.05.2028")));
    assert_eq!(friday.safe, day("05.05.2028"));
    assert!(friday.uncertain);
    assert!(!counted("gpk", "1 m", day("17.02.2027")).uncertain);
    // Wednesday 25 April 2029: that day, the day before and the one before that may be the day off. Friday is open in any case.
    let any = counted("appk", "1 m", day("25.03.2029"));
    assert_eq!(
        (any.unmoved, any.safe),
        (day("25.04.2029"), day("20.04.2029"))
    );
    assert!(any.uncertain);
}
