//! Deadlines: what the compiler makes of them, and what the bundle carries.

use jiff::civil::date;
use kenes_content::Lang;
use kenes_content::counting::{Counting, Deadline, IfOff, Term, Unit, Who};

use crate::bundle::Bundle;
use crate::place::Content;

fn data(bundle: &Bundle, id: &str) -> String {
    let query = format!("SELECT data FROM deadline WHERE id = '{id}'");
    bundle.rows(&query).pop().expect("a row")
}

fn deadline(bundle: &Bundle, id: &str) -> Deadline {
    serde_json::from_str(&data(bundle, id)).expect("a deadline")
}

#[test]
fn a_bundle_carries_the_calendar_the_rules_and_the_deadlines() {
    let bundle = Bundle::of(&Content::base());
    assert_eq!(
        bundle.rows("SELECT id, position FROM deadline ORDER BY position"),
        ["|0", "complaint|1", "decision|2", "notice|3"]
    );
    let counting: Counting = serde_json::from_str(&data(&bundle, "")).expect("the calendar");
    assert_eq!(counting.calendar.transfers_until, date(2026, 12, 31));
    assert_eq!(counting.calendar.last(), Some(date(2027, 12, 31)));
    let worked = counting.calendar.is_working_day(date(2027, 1, 10));
    assert_eq!(worked, Ok(true));
    let rules: Vec<&str> = counting.rules.iter().map(|rule| rule.id.as_str()).collect();
    assert_eq!(rules, ["appk", "koap"]);
    let rule = counting.rule("appk").expect("a rule");
    assert_eq!(rule.source.law.as_deref(), Some("social-code"));
    assert_eq!(rule.source.articles, "76");

    let complaint = deadline(&bundle, "complaint");
    assert_eq!(complaint.who, Who::Reader);
    assert_eq!(complaint.term, [Term::new(3, Unit::Months)]);
    assert_eq!(complaint.then, ["decision"]);
    assert_eq!(complaint.source.articles, "92, 99");
    let address = "https://adilet.zan.kz/kaz/docs/K2300000224";
    assert_eq!(complaint.source.url.get(Lang::Kk), address);
    // Sums and their words are joined, as everywhere.
    let note = complaint.note.expect("a note");
    assert_eq!(note.get(Lang::Ru), "Жалуйтесь, не ждите 15_дней.");
    let notice = deadline(&bundle, "notice");
    assert!(notice.before && notice.future);
    assert_eq!(notice.moves, Some(IfOff::Back));
    assert_eq!(notice.source.law, None);
    assert_eq!(notice.source.url.get(Lang::Ru), "https://example.kz/zhiyn");
}

#[test]
fn what_the_bundle_carries_can_be_counted() {
    let bundle = Bundle::of(&Content::base());
    let counting: Counting = serde_json::from_str(&data(&bundle, "")).expect("the calendar");
    let decision = deadline(&bundle, "decision");
    let counted = counting
        .count(&decision, date(2026, 11, 27))
        .expect("a day");
    assert_eq!(counted.law, Some(date(2027, 1, 28)));
    let complaint = deadline(&bundle, "complaint");
    let counted = counting
        .count(&complaint, date(2026, 11, 27))
        .expect("a day");
    assert_eq!((counted.law, counted.safe), (None, date(2027, 2, 26)));
}

#[test]
fn lines_say_where_they_lead() {
    let bundle = Bundle::of(&Content::base());
    assert_eq!(
        bundle.rows(
            "SELECT page, block, position, doors FROM line WHERE doors <> '' AND lang = 'kk'"
        ),
        [
            "letter/demand|2|0|topic/alimony",
            "letter/demand|3|0|deadline/decision",
            "topic/alimony|6|1|deadline/complaint"
        ]
    );
    let in_russian = "SELECT count(*) FROM line WHERE doors <> '' AND lang = 'ru'";
    assert_eq!(bundle.rows(in_russian), ["3"]);
}

/// A guide without deadlines needs neither a calendar nor rules.
#[test]
fn where_there_are_no_deadlines_nothing_is_missing() {
    let content = Content::base();
    std::fs::remove_dir_all(content.path().join("deadlines")).expect("a folder to remove");
    for file in ["calendar.toml", "counting.toml"] {
        std::fs::remove_file(content.path().join(file)).expect("a file to remove");
    }
    let lines = "deadlines = [\"complaint\", \"decision\"]";
    content.replace("topics/social/alimony.toml", lines, "");
    content.replace("letters/demand.toml", "deadlines = [\"decision\"]", "");
    content.replace("letters/demand.toml", "answered = \"decision\"", "");
    let bundle = Bundle::of(&content);
    assert_eq!(bundle.rows("SELECT count(*) FROM deadline"), ["0"]);
}

/// Nobody is sent to a deadline that no statement names: no problem, and told to the editor.
#[test]
fn the_report_names_deadlines_that_nobody_is_sent_to() {
    let report = Content::base().folder().report().expect("a report");
    let (_, after) = report
        .split_once("Deadlines that no statement names\n")
        .expect("the part");
    assert_eq!(
        after.lines().next().map(str::trim),
        Some("content/deadlines/state.toml:28  notice")
    );
}
