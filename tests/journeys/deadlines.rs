//! Until when: from the line that names a term to the day, to home and to the calendar.

use jiff::civil::date;
use kenes::Lang;
use kenes::platform::ExternalAction;
use kenes_content::text::plain;

use crate::support::{OpenGuide, Phone, bundle};

const COMPLAINT: &str = "deadline/complaint";

/// Types a day into its three fields.
fn type_day(guide: &OpenGuide, day: &str, month: &str, year: &str) {
    for (field, text) in [
        ("fill-day", day),
        ("fill-month", month),
        ("fill-year", year),
    ] {
        let question = bundle().deadline("complaint").expect("a deadline").since;
        guide.tap(&format!(
            "{}. {}",
            question.get(guide.lang()),
            guide.word(field)
        ));
        guide.types(text);
    }
}

#[test]
fn a_term_is_counted_from_the_line_that_names_it() {
    for lang in Lang::ALL {
        let phone = Phone::new();
        phone.set_today(date(2026, 11, 27));
        let guide = phone.set_up(lang);
        guide.go("topic/complain-about-decision");
        let deadline = bundle().deadline("complaint").expect("a deadline");
        let title = deadline.title.get(lang);
        guide.tap(title);
        guide.is_at(COMPLAINT);
        type_day(&guide, "26", "11", "2026");
        guide.sees(match lang {
            Lang::Kk => "2027 жылғы 26 ақпан, жұма",
            Lang::Ru => "26 февраля 2027 года, пятница",
        });
        guide.tap_word("deadline-calendar");
        let ExternalAction::Event {
            title: head,
            day,
            text,
        } = phone.last_errand()
        else {
            panic!("{:?}", phone.last_errand());
        };
        assert_eq!(day, date(2027, 2, 26));
        assert!(text.contains(&*plain(title)), "{text}");
        // A calendar draws its own lines: it gets no joints.
        for told in [head, text] {
            assert_eq!(plain(&told), told);
        }
    }
}

/// It is on home until it is deleted, the nearest first, and what has passed says so.
#[test]
fn a_date_is_followed_on_home() {
    let phone = Phone::new();
    phone.set_today(date(2026, 11, 27));
    let guide = phone.set_up(Lang::Ru);
    guide.sees_no(&guide.word("home-dates"));
    guide.go("deadline/complaint?from=2026-11-20");
    guide.tap_word("deadline-follow");
    guide.go("deadline/appeal-answer?from=2026-11-20");
    guide.tap_word("deadline-follow");
    drop(guide);
    let guide = phone.open();
    guide.go("home");
    guide.sees(&guide.word("home-dates"));
    let (near, far) = (
        guide.top_of_text("Ответят на обращение"),
        guide.top_of_text("Пожаловаться в вышестоящий орган"),
    );
    assert!(near.is_some(), "{near:?} {far:?}");
    // Out of sight below, or below in sight.
    assert!(far.is_none() || near < far, "{near:?} {far:?}");
    guide.sees("Пожаловаться в вышестоящий орган");
    drop(guide);
    phone.set_today(date(2027, 1, 15));
    let guide = phone.open();
    guide.go("home");
    guide.sees(&guide.word("deadline-passed"));
    guide.go("deadline/appeal-answer?from=2026-11-20");
    guide.tap_word("deadline-follow-not");
    guide.go("home");
    guide.sees_no(&guide.word("deadline-passed"));
    guide.sees(&guide.word("home-dates"));
}

/// A day that cannot be is told where it stands, and nothing is guessed.
#[test]
fn a_day_that_cannot_be_is_told() {
    let phone = Phone::new();
    phone.set_today(date(2026, 11, 27));
    let guide = phone.set_up(Lang::Kk);
    for (typed, said) in [
        ("31.02.2026", guide.word("wrong-no-such-day")),
        ("28.11.2026", guide.word("wrong-ahead")),
        ("a.11.2026", guide.word("wrong-day")),
        ("20.11.26", guide.word("wrong-day")),
        ("01.01.1926", "2026–2028".to_owned()),
    ] {
        guide.go(&format!("{COMPLAINT}?from={typed}"));
        guide.sees(&said);
        guide.sees_no(&guide.word("deadline-follow"));
    }
    // A day of which a part is typed is no mistake yet.
    for typed in ["27.11.", "27.11.2", "27.11.20", "27.11.202"] {
        guide.go(&format!("{COMPLAINT}?from={typed}"));
        guide.sees_no(&guide.word("wrong-day"));
        guide.sees("27");
    }
}
