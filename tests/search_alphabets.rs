//! A question means the same in every alphabet and in every writing of a number.

use kenes::Lang;
use kenes::guide::Guide;

fn first(guide: &Guide, lang: Lang, question: &str) -> Vec<String> {
    let answer = guide.search(lang, question, 5).expect("an answer");
    answer.hits.into_iter().map(|hit| hit.id).collect()
}

/// Kazakh words in Cyrillic; in the Latin letters of 2017, 2018 and 2021 and those of chats; in the Arabic ones.
const WRITTEN: [[&str; 6]; 6] = [
    [
        "жәрдемақы",
        "ja'rdemaqy",
        "járdemaqy",
        "järdemaqy",
        "zhardemaky",
        "جاردەماقى",
    ],
    [
        "зейнетақы",
        "zeınetaqy",
        "zeınetaqy",
        "zeinetaqy",
        "zeinetaky",
        "زەينەتاقى",
    ],
    [
        "жер учаскесі",
        "jer y'chaskesi",
        "jer ýchaskesi",
        "jer uchaskesı",
        "zher uchaskesi",
        "جەر ۋچاسكەسى",
    ],
    [
        "жайылым",
        "jai'ylym",
        "jaıylym",
        "jaiylym",
        "zhaiylym",
        "جايىلىم",
    ],
    [
        "төленбеген жалақы",
        "to'lenbegen jalaqy",
        "tólenbegen jalaqy",
        "tölenbegen jalaqy",
        "tolenbegen zhalaky",
        "تولەنبەگەن جالاقى",
    ],
    [
        "әкімнің қабылдауы",
        "a'kimnin' qabylday'y",
        "ákimniń qabyldaýy",
        "äkımnıñ qabyldauy",
        "akimnin kabyldauy",
        "اكىمنىڭ قابىلداۋى",
    ],
];

#[test]
fn a_word_is_the_same_in_every_alphabet() {
    let guide = Guide::open().expect("the bundle");
    for [cyrillic, others @ ..] in WRITTEN {
        let expected = first(&guide, Lang::Kk, cyrillic);
        for other in others {
            let found = first(&guide, Lang::Kk, other);
            assert_eq!(
                found.first(),
                expected.first(),
                "{other} is {cyrillic}: {found:?}"
            );
        }
    }
}

#[test]
fn a_number_is_the_same_in_every_writing() {
    let guide = Guide::open().expect("the bundle");
    for typed in [
        "+7 707 650 43 80",
        "8 (707) 650-43-80",
        "87076504380",
        "77076504380",
        "7076504380",
    ] {
        assert_eq!(
            first(&guide, Lang::Ru, typed).first().map(String::as_str),
            Some("kenes"),
            "{typed}"
        );
    }
}

#[test]
fn base_figures_are_found_by_all_their_names() {
    let guide = Guide::open().expect("the bundle");
    for (lang, name) in [
        (Lang::Kk, "АЕК"),
        (Lang::Ru, "МРП"),
        (Lang::Ru, "минималка"),
        (Lang::Ru, "прожиточный минимум"),
        (Lang::Kk, "ең төмен күнкөріс деңгейі"),
    ] {
        assert_eq!(
            first(&guide, lang, name).first().map(String::as_str),
            Some("base-figures"),
            "{name}"
        );
    }
}

/// Each may stand anywhere among the first five.
#[test]
fn endings_signs_and_other_letters_hide_nothing() {
    let guide = Guide::open().expect("the bundle");
    for (lang, typed, page) in [
        // Endings upon endings.
        (Lang::Kk, "жолдарымыздың жағдайы", "rural-transport-roads"),
        (Lang::Kk, "малдарымыздан", "pasture-livestock"),
        (Lang::Kk, "жерлерінің", "land-plot"),
        // An apostrophe for a hard sign.
        (Lang::Ru, "под'емные", "young-specialist-village"),
        // A word half typed.
        (Lang::Kk, "сотқ", "going-to-court"),
        (Lang::Kk, "пенсияғ", "pension"),
        // An abbreviation that the pages do not have, and one with dots between its letters.
        (Lang::Ru, "ЖКХ", "utilities"),
        (Lang::Kk, "ТКШ", "utilities"),
        (Lang::Ru, "квартплата", "utilities"),
        (Lang::Ru, "Э.Ц.П.", "digital-signature-egov"),
        (Lang::Ru, "А. С. П.", "targeted-social-assistance"),
    ] {
        let found = first(&guide, lang, typed);
        assert!(found.iter().any(|id| id == page), "{typed}: {found:?}");
    }
    // «э» for «ә».
    for (typed, meant) in [("эким", "әкім"), ("тэртип", "тәртіп")] {
        let (found, expected) = (
            first(&guide, Lang::Kk, typed),
            first(&guide, Lang::Kk, meant),
        );
        assert_eq!(found.first(), expected.first(), "{typed}");
    }
}
