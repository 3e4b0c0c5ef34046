//! What holds for a time: the reader sees what holds on the day of reading, on the page, in the search, among the contacts and
//! in the sums. On a bundle made of the compiler's own example, with rules that change at the new year.

use std::fs;
use std::path::Path;

use jiff::civil::{Date, date};
use kenes::Lang;
use kenes::guide::{EntryRef, Guide, Part};
use kenes_content::Folder;
use kenes_content::text::plain;

const EVE: Date = date(2026, 12, 31);
const NEW_YEAR: Date = date(2027, 1, 1);

const TOPIC: &str = "topics/social/alimony.toml";

/// The example, with other words in its files.
fn guide(changes: &[(&str, &str, &str)]) -> Guide {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let base = Path::new(env!("CARGO_MANIFEST_DIR")).join("content/tests/base");
    copy(&base, folder.path());
    for (file, from, to) in changes {
        let path = folder.path().join(file);
        let text = fs::read_to_string(&path).expect(file);
        assert!(text.contains(from), "{file} has no {from:?}");
        fs::write(&path, text.replacen(from, to, 1)).expect(file);
    }
    let bytes = Folder::new(folder.path()).build().expect("a bundle");
    Guide::from_bundle(bytes).expect("a guide")
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("an entry");
        let to = to.join(entry.file_name());
        if entry.file_type().expect("a type").is_dir() {
            copy(&entry.path(), &to);
        } else {
            fs::copy(entry.path(), to).expect("a copy");
        }
    }
}

/// Two facts of which the second takes the place of the first at the new year, told ahead or not.
fn changing(ahead: &str) -> String {
    format!(
        r#"[[facts]]
kk = "Екі балаға үштен бірі төленеді."
ru = "На двоих детей платят треть."
source = "social-code:5"
until = "2026-12-31"
[[facts]]
kk = "Екі балаға жартысы беріледі."
ru = "На двоих детей дают половину."
source = "social-code:5"
from = "2027-01-01"
{ahead}
[[facts]]
kk = "Алиментті ай сайын аударады."
ru = "Алименты переводят ежемесячно."
source = "social-code:5"
[[steps]]"#
    )
}

fn facts(guide: &Guide, day: Date) -> Vec<(String, Option<Date>)> {
    guide.read_on(day);
    let entry = EntryRef::Topic("alimony".to_owned());
    let page = guide.document(Lang::Ru, &entry).expect("a page");
    assert!(page.head.dated);
    let facts = page.lines(Part::Fact).iter();
    facts.map(|line| (line.text.clone(), line.ahead)).collect()
}

#[test]
fn the_page_has_the_version_of_its_day_and_what_is_told_ahead() {
    let told = guide(&[(TOPIC, "[[steps]]", &changing("ahead = true"))]);
    let texts = |day| -> Vec<String> {
        let facts = facts(&told, day).into_iter().skip(1);
        facts.map(|(text, _)| plain(&text).into_owned()).collect()
    };
    let (third, half) = (
        "На двоих детей платят треть.",
        "На двоих детей дают половину.",
    );
    let always = "Алименты переводят ежемесячно.";
    assert_eq!(texts(EVE), [third, half, always]);
    assert_eq!(facts(&told, EVE)[2].1, Some(NEW_YEAR));
    assert_eq!(texts(NEW_YEAR), [half, always]);
    assert_eq!(facts(&told, NEW_YEAR)[1].1, None);
    let untold = guide(&[(TOPIC, "[[steps]]", &changing(""))]);
    assert_eq!(facts(&untold, EVE).len(), 3);
    assert_eq!(facts(&untold, NEW_YEAR).len(), 3);
}

#[test]
fn the_search_answers_with_what_holds_and_leads_to_its_place() {
    let guide = guide(&[(TOPIC, "[[steps]]", &changing("ahead = true"))]);
    let best = |question: &str, day| {
        guide.read_on(day);
        let answer = guide.search(Lang::Ru, question, 5).expect("an answer");
        let hit = answer.hits.into_iter().find(|hit| hit.id == "alimony");
        let hit = hit.expect("the page is found on both days");
        let line: String = hit
            .snippet
            .iter()
            .map(|piece| piece.text.as_str())
            .collect();
        (plain(&line).into_owned(), hit.place.map(|place| place.line))
    };
    assert_eq!(
        best("на двоих треть", EVE).0,
        "На двоих детей платят треть."
    );
    let not_yet = best("дают половину", EVE).0;
    assert!(!not_yet.contains("половину"), "{not_yet}");
    let now = best("дают половину", NEW_YEAR);
    assert_eq!(now, ("На двоих детей дают половину.".to_owned(), Some(1)));
    let over = best("на двоих треть", NEW_YEAR).0;
    assert!(!over.contains("треть"), "{over}");
    // The line below keeps its place, whatever stands above it.
    let below = "переводят ежемесячно";
    assert_eq!(best(below, EVE).1, Some(3));
    assert_eq!(best(below, NEW_YEAR).1, Some(2));
}

#[test]
fn a_contact_that_answers_no_more_is_offered_no_more() {
    let ends = "as_of = \"2026-02\"\nuntil = \"2026-12-31\"\nends = true\n\n[[contact]]\nid = \"justice-dept\"";
    let guide = guide(&[(
        "contacts.toml",
        "as_of = \"2026-02\"\n\n[[contact]]\nid = \"justice-dept\"",
        ends,
    )]);
    let entry = EntryRef::Topic("pension".to_owned());
    let offered = |day| {
        guide.read_on(day);
        let page = guide.document(Lang::Kk, &entry).expect("a page");
        let on_page = page.contacts(Part::Consult).iter();
        let on_page = on_page
            .map(|contact| contact.id.clone())
            .collect::<Vec<_>>();
        let found = guide
            .search(Lang::Kk, "зейнетақы қоры", 9)
            .expect("an answer");
        (on_page, found.hits.iter().any(|hit| hit.id == "enpf"))
    };
    assert_eq!(
        offered(EVE),
        (vec!["1414".to_owned(), "enpf".to_owned()], true)
    );
    assert_eq!(offered(NEW_YEAR), (vec!["1414".to_owned()], false));
}

#[test]
fn a_new_value_renews_every_sum_from_its_month_on() {
    let next = "as_of = \"2025-12\"\n\n[[figure.values]]\nvalue = 5000\nvalid_from = \"2027-01\"\nvalid_until = \"2027-12\"\nsource = \"budget-law\"\nas_of = \"2025-12\"\n\n[[figure]]\nkey = \"min-pension\"";
    let renewed = guide(&[(
        "figures.toml",
        "as_of = \"2025-12\"\n\n[[figure]]\nkey = \"min-pension\"",
        next,
    )]);
    let entry = EntryRef::Topic("pension".to_owned());
    let sum = |guide: &Guide, day| {
        guide.read_on(day);
        let page = guide.document(Lang::Ru, &entry).expect("a page");
        let fact = plain(&page.lines(Part::Fact)[0].text).into_owned();
        (fact, page.head.past, page.head.figures[0].value)
    };
    let told = |sum: &str| format!("При рождении ребёнка платят 38 МРП ({sum}).");
    assert_eq!(sum(&renewed, EVE), (told("164 350 ₸"), None, 4325));
    // The smallest pension of the summary has no new value: its year is still said.
    assert_eq!(
        sum(&renewed, NEW_YEAR),
        (told("190 000 ₸"), Some(2026), 5000)
    );
    let old = guide(&[]);
    assert_eq!(
        sum(&old, NEW_YEAR),
        (told("164 350 ₸ в 2026 году"), Some(2026), 4325)
    );
    // The search marks the words of a line with sums on every day.
    for day in [EVE, NEW_YEAR] {
        old.read_on(day);
        let answer = old
            .search(Lang::Ru, "документ стоит", 3)
            .expect("an answer");
        let marked = answer.hits[0].snippet.iter().filter(|piece| piece.marked);
        let marked: Vec<&str> = marked.map(|piece| piece.text.as_str()).collect();
        assert_eq!(marked, ["Документ", "стоит"], "{day}");
    }
}
