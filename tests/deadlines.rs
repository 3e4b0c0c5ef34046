//! Until when: the deadlines of the guide, counted by its commands, against worked examples of the law.

#[path = "support/command.rs"]
mod command;

use command::{is_refused, json};
use jiff::civil::{Date, date};
use kenes::Lang;
use kenes::guide::Guide;
use kenes_content::counting::Who;

/// The deadline, from when, the last day by law, the safe day.
const EXAMPLES: [(&str, &str, Option<&str>, &str); 19] = [
    (
        "appeal-answer",
        "2026-12-10",
        Some("2027-01-05"),
        "2027-01-05",
    ),
    ("complaint-6", "2026-08-31", None, "2027-02-26"),
    ("court", "2027-01-29", Some("2027-03-01"), "2027-02-26"),
    ("court", "2028-01-31", Some("2028-02-29"), "2028-02-29"),
    (
        "complaint-decision",
        "2026-11-27",
        Some("2026-12-28"),
        "2026-12-28",
    ),
    (
        "court-silence",
        "2026-11-27",
        Some("2027-01-28"),
        "2027-01-28",
    ),
    (
        "land-commission",
        "2027-04-27",
        Some("2027-05-11"),
        "2027-05-11",
    ),
    ("fine-half", "2027-03-18", Some("2027-04-01"), "2027-03-25"),
    (
        "dismissal-direct",
        "2026-11-30",
        Some("2027-03-01"),
        "2027-02-26",
    ),
    (
        "labour-other",
        "2027-03-15",
        Some("2028-03-16"),
        "2028-03-14",
    ),
    ("final-pay", "2026-12-30", Some("2027-01-06"), "2027-01-06"),
    ("wages", "2026-12-31", Some("2027-01-08"), "2027-01-08"),
    (
        "inheritance",
        "2026-08-31",
        Some("2027-03-01"),
        "2027-02-26",
    ),
    (
        "inheritance",
        "2027-08-31",
        Some("2028-02-29"),
        "2028-02-29",
    ),
    (
        "court-order",
        "2027-07-01",
        Some("2027-07-16"),
        "2027-07-16",
    ),
    (
        "birth-register",
        "2027-03-19",
        Some("2027-03-29"),
        "2027-03-29",
    ),
    ("self-ip", "2026-12-29", Some("2027-01-08"), "2027-01-08"),
    (
        "candidate-refusal",
        "2027-04-30",
        Some("2027-05-03"),
        "2027-05-03",
    ),
    (
        "appeal-forward",
        "2026-03-12",
        Some("2026-03-17"),
        "2026-03-17",
    ),
];

#[test]
fn worked_examples_come_out_as_the_law_has_them() {
    for (id, from, law, safe) in EXAMPLES {
        let answer = json(&["deadline", id, "--from", from, "--json"]);
        assert_eq!(answer["law"].as_str(), law, "{id} from {from}: {answer:#}");
        assert_eq!(answer["safe"], safe, "{id} from {from}: {answer:#}");
        assert_eq!(answer["from"], from);
    }
}

#[test]
fn any_term_can_be_counted_by_the_rules_of_a_law() {
    let answer = json(&[
        "count",
        "31.01.2027",
        "1",
        "months",
        "--rule",
        "gpk",
        "--json",
    ]);
    assert_eq!(answer["law"], "2027-03-01");
    assert_eq!(answer["safe"], "2027-02-26");
    assert_eq!(answer["moved"], true);
    assert_eq!(answer["rule"], "gpk");
    assert_eq!(answer["why"], "weekend");
    assert!(
        answer["article"]
            .as_str()
            .expect("an article")
            .contains("123")
    );
    let answer = json(&[
        "count",
        "2026-12-15",
        "1",
        "days",
        "--rule",
        "labour",
        "--json",
    ]);
    assert_eq!(answer["law"], "2026-12-17");
    assert_eq!(answer["why"], "Тәуелсіздік күні");
}

#[test]
fn what_cannot_be_counted_is_refused_and_never_guessed() {
    is_refused(
        &["count", "2027-02-31", "1", "days", "--rule", "gk"],
        "2027-02-31",
    );
    is_refused(
        &["count", "2026-11-27", "1", "weeks", "--rule", "gk"],
        "weeks",
    );
    is_refused(
        &["count", "2026-11-27", "1", "days", "--rule", "gkk"],
        "gkk",
    );
    is_refused(
        &["count", "2026-11-27", "0", "days", "--rule", "gk"],
        "1 to 366",
    );
    is_refused(
        &["count", "2028-12-20", "1", "months", "--rule", "gk"],
        "2028-12-31",
    );
    is_refused(
        &["deadline", "complaint", "--from", "2036-01-01"],
        "calendar",
    );
    is_refused(&["deadline", "no-such", "--from", "2026-11-27"], "no-such");
}

/// Each day of the year that follows has an answer for each deadline that does not reach past the calendar; the safe day is
/// a working one, and no later than the law's.
#[test]
fn every_deadline_can_be_counted() {
    let guide = Guide::open().expect("the guide");
    let counting = guide.counting().expect("the calendar");
    let deadlines = guide.deadlines().expect("deadlines");
    assert!(deadlines.len() > 100);
    let year: Vec<Date> = date(2026, 11, 27)
        .series(jiff::ToSpan::days(1))
        .take(370)
        .collect();
    for deadline in &deadlines {
        let mut answers = 0;
        for from in &year {
            let Ok(counted) = counting.count(deadline, *from) else {
                continue;
            };
            answers += 1;
            let safe = counted.safe;
            let never_moves = counted.law == Some(counted.unmoved) && safe == counted.unmoved;
            let works = counting.calendar.is_working_day(safe).expect("a known day");
            // A term of a few days may lie within days off altogether: its own last day is all that can be said then.
            let within = from.series(jiff::ToSpan::days(1)).skip(1);
            let mut within = within.take_while(|day| *day <= counted.unmoved);
            let idle = !within.any(|day| counting.calendar.is_working_day(day).unwrap_or(true));
            assert!(
                works || never_moves || (idle && safe == counted.unmoved),
                "{} from {from}: {safe}",
                deadline.id
            );
            if deadline.who == Who::Reader {
                let latest = counted.law.unwrap_or(counted.unmoved);
                assert!(
                    safe <= latest.max(counted.unmoved),
                    "{} from {from}",
                    deadline.id
                );
            }
        }
        let long = deadline.term.iter().any(|term| {
            matches!(term.unit, kenes_content::counting::Unit::Years)
                || (term.unit == kenes_content::counting::Unit::Months && term.amount > 12)
        });
        assert!(answers > 300 || long, "{}: {answers} days", deadline.id);
    }
}

/// A line leads to the deadlines that it names, and nearly every deadline stands in some line.
#[test]
fn deadlines_are_reached_from_the_lines_that_name_them() {
    let guide = Guide::open().expect("the guide");
    let mut named = std::collections::BTreeSet::new();
    for page in guide.pages(Lang::Kk).expect("pages") {
        let document = guide.document(Lang::Kk, &page.entry).expect("a page");
        let lines = document.blocks.iter().flat_map(|block| &block.lines);
        named.extend(lines.flat_map(|line| &line.doors).cloned());
    }
    let deadlines = guide.deadlines().expect("deadlines");
    let follow: Vec<&String> = deadlines
        .iter()
        .flat_map(|deadline| &deadline.then)
        .collect();
    let reached = |id: &String| {
        let entry = kenes::guide::EntryRef::Deadline(id.clone());
        named.contains(&entry) || follow.contains(&id)
    };
    let lost: Vec<&str> = deadlines
        .iter()
        .filter(|deadline| !reached(&deadline.id))
        .map(|deadline| deadline.id.as_str())
        .collect();
    assert_eq!(
        lost,
        ["writ", "hearing-notice"],
        "in the laws, and in no line of the guide yet"
    );
}
