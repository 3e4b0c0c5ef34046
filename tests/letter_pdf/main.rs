//! A letter as PDF: what a reader, an office and a screen reader get.

mod read;
mod samples;

use kenes::letters::pdf::{Fonts, Print, pdf};
use kenes_content::letters::Composed;
use lopdf::{Document, Object};
use proptest::prelude::*;
use read::pages;

const FONTS: Fonts<'static> = Fonts {
    regular: include_bytes!("../../ui/fonts/GolosText-Regular.ttf"),
    bold: include_bytes!("../../ui/fonts/GolosText-SemiBold.ttf"),
};

/// The letters of both languages, and what else stands in letters.
const LETTERS: &str = "АаӘәБбВвГгҒғДдЕеЁёЖжЗзИиЙйКкҚқЛлМмНнҢңОоӨөПпРрСсТтУуҰұҮүФфХхҺһЦцЧчШшЩщЪъЫыІіЬьЭэЮюЯя₸№«»–0123456789@+";

fn printed(letter: &Composed, print: Print) -> Vec<u8> {
    pdf(letter, print, &FONTS).expect("a letter can be printed")
}

fn words(text: &str) -> Vec<&str> {
    text.split_whitespace().collect()
}

#[test]
fn every_letter_can_be_copied() {
    for print in [Print::Ordinary, Print::Large] {
        let mut letter = samples::letter("kk");
        letter.title = LETTERS.to_owned();
        letter.body = vec![LETTERS.chars().flat_map(|c| [c, ' ']).collect()];
        let text = pages(&printed(&letter, print)).concat();
        let copied = words(&text);
        for c in LETTERS.chars() {
            assert!(copied.contains(&c.to_string().as_str()), "{c} in {text}");
        }
    }
}

#[test]
fn a_letter_reads_from_above_to_below() {
    for lang in ["kk", "ru"] {
        let letter = samples::letter(lang);
        let text = pages(&printed(&letter, Print::Ordinary)).concat();
        let mut rest = words(&text).join(" ");
        let lines = [
            &letter.header,
            &letter.body,
            &letter.requests,
            &letter.attachments,
        ];
        for line in lines
            .into_iter()
            .flatten()
            .chain([&letter.date, &letter.signature])
        {
            let (_, after) = rest
                .split_once(line.as_str())
                .unwrap_or_else(|| panic!("{line} in {rest}"));
            rest = after.to_owned();
        }
    }
}

#[test]
fn an_ordinary_letter_has_one_page_without_a_number() {
    for lang in ["kk", "ru"] {
        for print in [Print::Ordinary, Print::Large] {
            let letter = samples::letter(lang);
            let pages = pages(&printed(&letter, print));
            assert_eq!(pages.len(), 1);
            let last = words(&pages[0]).pop().expect("words").to_owned();
            assert!(letter.signature.ends_with(&last), "{last}");
        }
    }
}

#[test]
fn a_long_letter_has_numbers_on_its_pages() {
    let pages = pages(&printed(&samples::long("kk"), Print::Ordinary));
    assert_eq!(pages.len(), 3);
    for (index, page) in pages.iter().enumerate() {
        assert_eq!(words(page).last(), Some(&(index + 1).to_string().as_str()));
    }
}

#[test]
fn nothing_stands_alone_that_belongs_to_something() {
    for print in [Print::Ordinary, Print::Large] {
        for lines in 1..90 {
            let mut letter = samples::letter("kk");
            letter.body = (0..lines).map(|_| "Жол.".to_owned()).collect();
            let pages = pages(&printed(&letter, print));
            let several = pages.len() > 1;
            for page in &pages {
                let mut words = words(page);
                if several {
                    words.pop();
                }
                let last = words.last().copied().unwrap_or_default();
                let titles = [&letter.ask, &letter.attached, &letter.title];
                assert!(
                    !titles.iter().any(|title| *title == last),
                    "{last} alone after {lines}"
                );
                let signed = page.contains(&letter.date);
                assert!(
                    !signed || page.contains("сурет"),
                    "the signature alone after {lines}"
                );
                assert_eq!(
                    signed,
                    page.contains("Үлгібаев)"),
                    "date and signature parted after {lines}"
                );
            }
        }
    }
}

#[test]
fn a_heading_stands_over_something() {
    for lines in 1..60 {
        let mut letter = samples::letter("kk");
        letter.header = (0..lines).map(|_| "Үлгі".to_owned()).collect();
        for page in pages(&printed(&letter, Print::Ordinary)) {
            let about = page.split_once("туралы");
            assert!(
                about.is_none_or(|(_, under)| words(under).len() > 1),
                "the heading alone after {lines}"
            );
            assert_eq!(page.contains(&letter.title), about.is_some());
        }
    }
}

#[test]
fn lines_to_write_on_stay_on_the_paper() {
    let mut letter = samples::letter("kk");
    letter.after = vec![
        format!("1. {}", "_".repeat(48)),
        format!("2. {}", "_".repeat(400)),
    ];
    for (print, most) in [(Print::Ordinary, 80), (Print::Large, 60)] {
        let text = pages(&printed(&letter, print)).concat();
        let lines: Vec<usize> = words(&text)
            .into_iter()
            .filter(|word| word.starts_with("____"))
            .map(str::len)
            .collect();
        assert_eq!(lines.len(), 3, "the signature and the two lines: {text}");
        assert_eq!(lines[1], lines[2]);
        assert!((40..=most).contains(&lines[1]), "{lines:?}");
    }
}

#[test]
fn the_file_says_title_language_and_structure_and_nothing_of_who_made_it() {
    let letter = samples::letter("ru");
    let document = Document::load_mem(&printed(&letter, Print::Ordinary)).expect("a PDF");
    let catalog = document.catalog().expect("a catalog");
    assert_eq!(
        catalog.get(b"Lang").and_then(Object::as_str).ok(),
        Some(b"ru".as_slice())
    );
    assert!(catalog.has(b"StructTreeRoot") && catalog.has(b"MarkInfo") && catalog.has(b"Outlines"));
    let info = document
        .trailer
        .get(b"Info")
        .and_then(Object::as_reference)
        .expect("an info");
    let info = document.get_dictionary(info).expect("an info");
    let keys: Vec<&[u8]> = info.iter().map(|(key, _)| key.as_slice()).collect();
    assert_eq!(keys, [b"Title"]);
    let kinds: Vec<&[u8]> = document
        .objects
        .values()
        .filter_map(|object| object.as_dict().ok()?.get(b"S").ok()?.as_name().ok())
        .collect();
    for kind in [
        b"Document".as_slice(),
        b"H1",
        b"P",
        b"L",
        b"LI",
        b"Lbl",
        b"LBody",
    ] {
        assert!(kinds.contains(&kind), "{}", String::from_utf8_lossy(kind));
    }
}

#[test]
fn the_same_letter_gives_the_same_bytes_and_not_many() {
    for letter in [samples::letter("kk"), samples::long("ru")] {
        let file = printed(&letter, Print::Ordinary);
        assert!(file.len() <= 60_000, "{} bytes", file.len());
        assert_eq!(file, printed(&letter, Print::Ordinary));
    }
}

#[test]
fn what_the_faces_lack_is_copied_and_changes_nothing_else() {
    let mut letter = samples::letter("kk");
    letter.body = vec!["Бір 漢 екі 😀 үш за\u{301}мок мой и\u{306}.".to_owned()];
    let text = pages(&printed(&letter, Print::Ordinary)).concat();
    let copied = words(&text);
    for word in ["Бір", "екі", "үш", "мой", letter.title.as_str()] {
        assert!(copied.contains(&word), "{word} in {text}");
    }
    assert!(text.contains('漢'), "{text}");
}

#[test]
fn a_letter_without_a_word_is_a_page() {
    let nothing = Composed {
        lang: "kk",
        ..Composed::default()
    };
    assert_eq!(pages(&printed(&nothing, Print::Ordinary)).len(), 1);
}

#[test]
fn what_is_no_font_is_refused() {
    let fonts = Fonts {
        regular: b"no font",
        ..FONTS
    };
    assert!(pdf(&samples::letter("kk"), Print::Ordinary, &fonts).is_err());
}

/// Texts of everything that Unicode has, and of what letters are made of.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        proptest::collection::vec(any::<char>(), 0..60).prop_map(String::from_iter),
        "[а-яәғқңөұүһі ,.\n_\u{300}-\u{310}\u{200b}-\u{200f}]{0,300}",
        "[😀👨👩👧🇰🇿\u{200d}\u{fe0f}1漢ا ]{0,40}",
    ]
}

fn texts() -> impl Strategy<Value = Vec<String>> {
    proptest::collection::vec(text(), 0..4)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn any_unicode_is_printed(
        (title, about, ask, attached) in (text(), proptest::option::of(text()), text(), text()),
        (date, signature) in (text(), text()),
        (header, body, requests, attachments, foot, after) in (texts(), texts(), texts(), texts(), texts(), texts()),
        large in any::<bool>(),
    ) {
        let letter = Composed {
            lang: "kk", title, about, ask, attached, date, signature, header, body, requests, attachments, foot, after,
            ..Composed::default()
        };
        let print = if large { Print::Large } else { Print::Ordinary };
        let file = pdf(&letter, print, &FONTS);
        prop_assert!(file.is_ok(), "{:?}", file.err());
    }
}
