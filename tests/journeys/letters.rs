//! From knowing to acting: a letter is filled in, read, handed on and deleted.

use std::collections::BTreeMap;

use kenes::Lang;
use kenes::i18n::Words;
use kenes::platform::{ExternalAction, FileKind};
use kenes::user::{LetterDraft, UserData};
use kenes_content::letters::{Field, Letter};

use crate::doors::{akim, open_ways};
use crate::support::{OpenGuide, Phone, bundle};

const LETTER: &str = "letter/akim-problem";
const SECRET: &str = "Қараша көшесі 7";

fn letter(id: &str) -> Letter {
    bundle().letter(id).expect("a letter").letter
}

fn field<'a>(letter: &'a Letter, id: &str) -> &'a Field {
    letter.field(id).expect(id)
}

/// Types into the field of a question.
fn answer(guide: &OpenGuide, letter: &Letter, id: &str, text: &str) {
    let field = field(letter, id);
    let label = field.label.get(guide.lang());
    let name = match field.required {
        true => label.clone(),
        false => format!("{label} ({})", guide.word("fill-optional")),
    };
    guide.tap(&name);
    guide.types(text);
}

/// Fills in what the letter to the akim cannot do without, up to the letter.
fn fill_in(guide: &OpenGuide, letter: &Letter) {
    fill_in_with(guide, letter, "Шам жанбайды");
}

fn fill_in_with(guide: &OpenGuide, letter: &Letter, what: &str) {
    let lang = guide.lang();
    guide.tap(field(letter, "level").options[0].label.get(lang));
    answer(guide, letter, "okrug", "Ақбұлақ");
    guide.tap_word("fill-next");
    answer(guide, letter, "place", SECRET);
    answer(guide, letter, "what", what);
    answer(guide, letter, "ask", "Шамды жөндеңіз");
    guide.tap_word("fill-next");
    answer(guide, letter, "full_name", "Үлгібаев Үлгі Үлгіұлы");
    answer(guide, letter, "iin", "000000000000");
    answer(guide, letter, "address_post", "Ақбұлақ ауылы");
    guide.tap_word("fill-next");
    guide.tap(field(letter, "together").options[0].label.get(lang));
    guide.tap_word("fill-next");
    guide.tap_word("fill-next");
}

#[test]
fn a_letter_is_filled_in_read_and_handed_on() {
    for lang in Lang::ALL {
        let phone = Phone::new();
        phone.set_today(jiff::civil::date(2026, 11, 27));
        let guide = phone.set_up(lang);
        guide.go(LETTER);
        guide.sees(match lang {
            Lang::Kk => "Үлгібаев",
            Lang::Ru => "Образцов",
        });
        guide.tap_word("letter-fill");
        guide.is_at("fill/akim-problem");
        fill_in(&guide, &letter("akim-problem"));
        guide.sees(&guide.word("fill-letter"));
        guide.sees(SECRET);
        // Fifteen working days from the day that the test's clock shows.
        guide.sees(match lang {
            Lang::Kk => "2026 жылғы 21 желтоқсан, дүйсенбі",
            Lang::Ru => "21 декабря 2026 года, понедельник",
        });
        guide.tap_word("fill-share");
        let ExternalAction::Share(text) = phone.last_errand() else {
            panic!("{:?}", phone.last_errand());
        };
        assert!(
            text.contains(SECRET) && text.contains("Ү. Ү. Үлгібаев"),
            "{text}"
        );
        assert!(
            !text.contains("Кеңес"),
            "nothing of the guide on it: {text}"
        );
        guide.tap_word("fill-pdf");
        let ExternalAction::File {
            name, kind, bytes, ..
        } = phone.last_errand()
        else {
            panic!("{:?}", phone.last_errand());
        };
        assert_eq!((name.as_str(), kind), ("akim-problem.pdf", FileKind::Pdf));
        assert!(bytes.starts_with(b"%PDF"));
    }
}

/// The phone rang, the app was closed: what was typed is there, and home leads to it; one tap deletes it.
#[test]
fn a_letter_begun_is_found_again_and_deleted() {
    let phone = Phone::new();
    let guide = phone.set_up(Lang::Kk);
    let letter = letter("akim-problem");
    guide.go("fill/akim-problem");
    guide.tap(field(&letter, "level").options[0].label.get(Lang::Kk));
    answer(&guide, &letter, "okrug", "Ақбұлақ");
    drop(guide);
    let guide = phone.open();
    guide.go("home");
    guide.sees(&guide.word("home-drafts"));
    guide.go("fill/akim-problem");
    guide.sees("Ақбұлақ");
    fill_in(&guide, &letter);
    guide.tap_word("fill-delete");
    guide.go("home");
    guide.sees_no(&guide.word("home-drafts"));
    guide.go("fill/akim-problem");
    guide.sees_no("Ақбұлақ");
}

/// What is missing in a letter that is begun is told beside its question, whether that asks or only names.
#[test]
fn what_is_missing_stands_after_what_was_asked() {
    for (lang, named) in [
        (Lang::Kk, "Округтің немесе ауданның аты."),
        (Lang::Ru, "Название округа или района."),
    ] {
        let phone = Phone::new();
        drop(phone.set_up(lang));
        let mut reader = UserData::open(phone.data()).expect("a reader");
        let unanswered = LetterDraft {
            lang,
            step: letter("akim-problem").steps.len(),
            answers: BTreeMap::default(),
            kept: true,
        };
        reader.save_draft("akim-problem", &unanswered);
        drop(reader);
        let guide = phone.open();
        guide.go("fill/akim-problem");
        guide.sees(&format!("{named} {}", guide.word("wrong-missing")));
    }
}

/// An answer that does not fit keeps the writer at its question, and is told there.
#[test]
fn what_does_not_fit_is_told_where_it_stands() {
    let phone = Phone::new();
    let guide = phone.set_up(Lang::Ru);
    guide.go("fill/akim-problem");
    guide.sees_no(&guide.word("wrong-missing"));
    guide.tap_word("fill-next");
    guide.sees(&guide.word("wrong-missing"));
    let letter = letter("akim-problem");
    guide.sees(&letter.steps[0].title.ru);
    answer(&guide, &letter, "okrug", "Акбулак");
    guide.tap(field(&letter, "level").options[1].label.get(Lang::Ru));
    guide.tap_word("fill-next");
    guide.sees(&letter.steps[1].title.ru);
    guide.tap_word("fill-back");
    guide.sees("Акбулак");
}

/// Nobody types what the guide knows: the region, and what the topic that the letter was begun from is about.
#[test]
fn what_is_known_already_stands_in_the_letter() {
    let phone = Phone::new();
    let guide = phone.set_up(Lang::Kk);
    guide.go("settings/region");
    guide.tap("Қарағанды облысы");
    guide.go("letter/labour-inspection");
    guide.tap_word("letter-fill");
    guide.sees("Қарағанды облысы");
    guide.tap_word("fill-language-ru");
    guide.sees("Карагандинская область");

    let benefit = letter("benefit-refusal");
    let asked = field(&benefit, "benefit");
    let large = asked.options.iter().find(|option| option.id == "large");
    let large = large.expect("an option").label.get(Lang::Kk);
    guide.go("topic/large-family-benefit");
    guide.go("letter/benefit-refusal");
    guide.tap_word("letter-fill");
    assert!(guide.is_checked(large));
}

/// The next letter does not ask its writer's name and address again, a letter that was deleted is no source.
#[test]
fn the_writer_is_known_from_another_letter() {
    let phone = Phone::new();
    let guide = phone.set_up(Lang::Kk);
    guide.go("fill/akim-problem");
    fill_in(&guide, &letter("akim-problem"));
    let second = |guide: &OpenGuide| {
        guide.go("fill/info-request");
        let letter = letter("info-request");
        answer(guide, &letter, "holder", "Аудан әкімдігі");
        guide.tap_word("fill-next");
        answer(guide, &letter, "what", "Бюджет туралы есеп");
        guide.tap(field(&letter, "form").options[0].label.get(Lang::Kk));
        guide.tap_word("fill-next");
    };
    second(&guide);
    for known in ["Үлгібаев Үлгі Үлгіұлы", "000000000000", "Ақбұлақ ауылы"]
    {
        guide.sees(known);
    }
    guide.tap_word("fill-next");
    guide.tap_word("fill-next");
    guide.tap_word("fill-delete");
    guide.go("fill/akim-problem");
    guide.tap_word("fill-delete");
    second(&guide);
    guide.sees_no("Үлгібаев Үлгі Үлгіұлы");
}

/// A contact leads to the letter that is written to it: to the one that the page is about, where it names one.
#[test]
fn a_contact_leads_to_its_letter() {
    let phone = Phone::new();
    let guide = phone.set_up(Lang::Ru);
    for (page, letter) in [
        ("topic/stray-animals", "letter/stray-dogs"),
        ("topic/heritage-monuments", "letter/akim-problem"),
    ] {
        let akimat = akim(Lang::Ru);
        guide.go(page);
        open_ways(&guide, &akimat);
        guide.tap(&format!("{}. {akimat}", guide.word("contact-letter")));
        guide.is_at(letter);
    }
}

/// Who is in danger is asked first, and nothing of what she types is kept unless she says so.
#[test]
fn a_letter_on_violence_asks_first_and_keeps_nothing() {
    let phone = Phone::new();
    let guide = phone.set_up(Lang::Ru);
    guide.go("fill/domestic-violence");
    guide.sees(&guide.word("fill-safety"));
    guide.tap("102");
    assert_eq!(phone.last_errand(), ExternalAction::Call("102".to_owned()));
    guide.tap_word("fill-safety-go");
    let letter = letter("domestic-violence");
    guide.sees(&letter.steps[0].title.ru);
    drop(guide);
    let guide = phone.open();
    guide.go("home");
    guide.sees_no(&guide.word("home-drafts"));
    guide.go("fill/domestic-violence");
    guide.sees(&guide.word("fill-safety"));
    guide.tap_word("exit");
    guide.is_at("home");
}

/// The last word of an answer, which the phone's keyboard still composes, is kept.
#[test]
fn a_word_that_is_being_composed_is_part_of_the_letter() {
    let phone = Phone::new();
    let guide = phone.set_up(Lang::Kk);
    guide.go("fill/akim-problem");
    let letter = letter("akim-problem");
    let field = letter.steps[0]
        .fields
        .iter()
        .find(|field| field.options.is_empty());
    let field = field.expect("a field to type in");
    guide.tap(field.label.get(Lang::Kk));
    guide.composes("", "Абай", "");
    let draft = kenes::user::UserData::open(phone.data()).expect("a reader");
    let draft = draft.draft("akim-problem").expect("a draft");
    assert_eq!(draft.answers.get(&field.id), Some(&"Абай".into()));
}

/// A sign that no printer will have is told of before the letter goes out; the letter goes all the same.
#[test]
fn what_paper_does_not_have_is_said() {
    for lang in Lang::ALL {
        let phone = Phone::new();
        let guide = phone.set_up(lang);
        guide.go("fill/akim-problem");
        fill_in_with(&guide, &letter("akim-problem"), "Су 水 жоқ 😀, 水");
        let said = Words::new(lang).with("fill-unprintable", [("signs", "水 😀".into())]);
        guide.sees(&said);
        guide.tap_word("fill-pdf");
        assert!(matches!(phone.last_errand(), ExternalAction::File { .. }));

        let phone = Phone::new();
        let guide = phone.set_up(lang);
        guide.go("fill/akim-problem");
        fill_in(&guide, &letter("akim-problem"));
        guide.sees(&guide.word("fill-letter"));
        let said = said.split(':').next().expect("a sentence");
        guide.sees_no(said);
    }
}
