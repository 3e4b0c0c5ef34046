//! Worked examples, law by law, and what becomes of the last day.

use kenes_content::counting::{IfOff, Why};

use super::fixture::{both, calendar, counted, counted_so, day};

/// Law, term, the day it is counted from, the last day by law (– where only the safe day is to be shown), the safe day (– where
/// somebody else has to act).
#[rustfmt::skip]
const EXAMPLES: [(&str, &str, &str, &str, &str); 27] = [
    // АППК: the answer, the term of a complaint, the court.
    ("appk", "15 wd", "10.12.2026", "05.01.2027", "–"),
    ("appk", "6 m", "31.08.2026", "–", "26.02.2027"),
    ("gpk", "1 m", "29.01.2027", "01.03.2027", "26.02.2027"),
    ("gpk", "1 m", "31.01.2028", "29.02.2028", "29.02.2028"),
    ("appk", "20 wd", "27.11.2026", "28.12.2026", "–"),
    ("gpk", "20 wd, 1 m", "27.11.2026", "28.01.2027", "28.01.2027"),
    ("appk", "15 wd", "10.08.2026", "31.08.2026", "–"),
    ("appk", "3 wd", "12.03.2026", "17.03.2026", "–"),
    ("appk", "15 wd", "05.03.2026", "01.04.2026", "–"),
    ("appk", "2 wd", "30.12.2024", "05.01.2025", "31.12.2024"),
    // Land Code.
    ("plain", "7 wd", "27.04.2027", "11.05.2027", "11.05.2027"),
    // КоАП: half of the fine.
    ("koap", "7 d", "18.03.2027", "01.04.2027", "25.03.2027"),
    // Labour Code.
    ("labour", "3 m", "30.11.2026", "01.03.2027", "26.02.2027"),
    ("labour", "1 y", "15.03.2027", "16.03.2028", "14.03.2028"),
    ("labour", "3 wd", "30.12.2026", "06.01.2027", "–"),
    // Consumers.
    ("gk", "10 d", "22.12.2026", "05.01.2027", "–"),
    // Civil Code: inheritance.
    ("gk", "6 m", "31.08.2026", "01.03.2027", "26.02.2027"),
    ("gk", "6 m", "31.08.2027", "29.02.2028", "29.02.2028"),
    ("gk", "1 y", "29.02.2028", "28.02.2029", "28.02.2029"),
    // ГПК: the court order.
    ("gpk", "10 wd", "01.07.2027", "16.07.2027", "16.07.2027"),
    // Family Code, Social Code.
    ("family", "3 wd", "19.03.2027", "29.03.2027", "29.03.2027"),
    ("gk", "18 m", "31.08.2026", "29.02.2028", "29.02.2028"),
    ("plain", "18 m", "31.08.2026", "–", "29.02.2028"),
    // Tax Code: for any day of September.
    ("tax", "25 of next month", "30.09.2026", "27.10.2026", "23.10.2026"),
    ("tax", "25 of next month", "01.09.2026", "27.10.2026", "23.10.2026"),
    ("tax", "5 wd", "29.12.2026", "08.01.2027", "08.01.2027"),
    // Elections: a day off stays the last day.
    ("elections", "3 d", "30.04.2027", "03.05.2027", "03.05.2027"),
];

#[test]
fn the_worked_examples_come_out() {
    for (rule, term, from, law, safe) in EXAMPLES {
        let counted = counted(rule, term, day(from));
        let name = format!("{rule}, {term} from {from}");
        let by_law = (law != "–").then(|| day(law));
        assert_eq!(counted.law, by_law, "{name}");
        if safe != "–" {
            assert_eq!(counted.safe, day(safe), "{name}");
        }
        assert_eq!(counted.from, day(from), "{name}");
    }
}

/// Working days per month, as the Ministry counts them; August 2026 and the year are by the law of June 2026.
#[test]
fn the_calendar_has_as_many_working_days_as_the_law_gives() {
    let calendar = calendar();
    for (year, working) in [(2026, 247), (2027, 247), (2028, 245)] {
        let first = day(&format!("1.1.{year}"));
        let days = first.series(jiff::ToSpan::days(1));
        let days = days.take_while(|day| day.year() == year);
        let count = days.filter(|day| calendar.is_working_day(*day) == Ok(true));
        assert_eq!(count.count(), working, "{year}");
    }
}

/// АППК 64(3): what comes on a day off is registered on the next working day, and the count begins after that.
#[test]
fn what_comes_on_a_day_off_is_registered_later() {
    let registered = calendar().registered(day("05.12.2026"));
    assert_eq!(registered, Ok(day("07.12.2026")));
    let registered = registered.expect("a day");
    assert_eq!(
        counted("appk", "15 wd", registered).law,
        Some(day("29.12.2026"))
    );
}

#[test]
fn a_count_may_begin_on_a_day_off() {
    assert_eq!(
        counted("appk", "3 wd", day("05.12.2026")).law,
        Some(day("09.12.2026"))
    );
}

#[test]
fn wages_are_paid_the_day_before() {
    let from = day("31.12.2026");
    let counted = counted_so("labour", "10 of next month", from, false, Some(IfOff::Back));
    assert_eq!(counted.unmoved, day("10.01.2027"));
    assert_eq!(counted.law, Some(day("08.01.2027")));
    assert_eq!(counted.safe, day("08.01.2027"));
    assert!(counted.moved && counted.why == Some(Why::Weekend));
}

#[test]
fn months_never_drift() {
    for (term, last) in [
        ("1 m", "28.02.2027"),
        ("2 m", "31.03.2027"),
        ("3 m", "30.04.2027"),
        ("13 m", "29.02.2028"),
    ] {
        assert_eq!(
            counted("gpk", term, day("31.01.2027")).unmoved,
            day(last),
            "{term}"
        );
    }
}

#[test]
fn it_is_said_why_the_last_day_moves() {
    let found = |rule, term, from| {
        let counted = counted(rule, term, day(from));
        (counted.moved, counted.why)
    };
    let month = |from| found("gpk", "1 m", from);
    assert_eq!(month("29.01.2027"), (true, Some(Why::Weekend)));
    let republic = Some(Why::DayOff(both("10-26")));
    assert_eq!(month("26.09.2026"), (true, republic));
    assert_eq!(month("27.09.2026"), (false, None));
    assert_eq!(
        found("koap", "7 d", "18.03.2027"),
        (true, Some(Why::NonWorking))
    );
    // By analogy only: nothing is moved, and the reason why it might be is told nevertheless.
    assert_eq!(
        found("appk", "1 m", "29.01.2027"),
        (false, Some(Why::Weekend))
    );
}

/// КоАП: the safe day never follows from the longer count; who decides about an arrest has no non-working time.
#[test]
fn plain_days_are_the_safe_ones_of_the_code_of_offences() {
    let fine = counted("koap", "10 d", day("06.05.2027"));
    assert_eq!(fine.unmoved, day("16.05.2027"));
    assert_eq!(fine.safe, day("14.05.2027"));
    assert_eq!(fine.law, Some(day("24.05.2027")));
    let arrest = counted_so("koap", "1 d", day("06.05.2027"), false, Some(IfOff::No));
    assert_eq!(arrest.law, Some(day("07.05.2027")));
    assert_eq!(arrest.safe, day("07.05.2027"));
    let doubted = counted_so(
        "koap",
        "7 d",
        day("18.03.2027"),
        false,
        Some(IfOff::Assumed),
    );
    assert_eq!((doubted.law, doubted.safe), (None, day("25.03.2027")));
}

#[test]
fn before_an_event_the_days_are_counted_back() {
    // Five working days before Wednesday 17 March 2027: 16, 12, 11, 10, 9; Monday 15 March and 8 March are off.
    let notice = counted_so("appk", "5 wd", day("17.03.2027"), true, Some(IfOff::Back));
    assert_eq!(notice.law, Some(day("09.03.2027")));
    assert_eq!(notice.safe, day("05.03.2027"));
    // Ten days before Wednesday 31 March 2027 is Sunday: never towards the event.
    for moves in [IfOff::Back, IfOff::Yes] {
        let gathering = counted_so("gk", "10 d", day("31.03.2027"), true, Some(moves));
        assert_eq!(gathering.unmoved, day("21.03.2027"));
        assert_eq!(gathering.law, Some(day("19.03.2027")), "{moves:?}");
        assert_eq!(gathering.safe, day("18.03.2027"), "{moves:?}");
    }
    let doubted = counted_so("plain", "10 d", day("31.03.2027"), true, None);
    assert_eq!((doubted.law, doubted.safe), (None, day("18.03.2027")));
    let election = counted_so("elections", "10 d", day("31.03.2027"), true, None);
    assert_eq!(
        (election.law, election.safe),
        (Some(day("21.03.2027")), day("21.03.2027"))
    );
}

/// Learned on a Saturday, one day: no office works before the term is over. The day itself is all that is left.
#[test]
fn where_no_office_works_any_more_the_last_day_is_the_safe_one() {
    let counted = counted("gpk", "1 d", day("05.12.2026"));
    assert_eq!(counted.safe, day("06.12.2026"));
    assert_eq!(counted.law, Some(day("07.12.2026")));
}
