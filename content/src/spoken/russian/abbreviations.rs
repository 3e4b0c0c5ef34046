//! Abbreviations of the Russian texts. Those that people say as a word are words and take endings («ЦОНе»); the rest are said
//! letter by letter, and have none.

use super::super::pieces::Piece;

/// What is said as a word.
pub(super) fn word(capitals: &str) -> Option<&'static str> {
    Some(match capitals {
        "ЦОН" => "цон",
        "ИИН" => "иин",
        "БИН" => "бин",
        "ФИО" => "фио",
        "ВИЧ" => "вич",
        "СМИ" => "сми",
        "ИПАР" => "ипар",
        "РОВД" => "ровэдэ",
        "ГАСК" => "гаск",
        "США" => "сэ-шэ-а",
        "РК" => "эр-ка",
        "НҚ" => "эн-ка",
        "СНГ" => "эс-эн-гэ",
        "МЧС" => "эм-че-эс",
        "МВД" => "эм-вэ-дэ",
        "ООН" => "оон",
        "МРОТ" => "мрот",
        _ => return None,
    })
}

/// Short words with full stops. `counted`: a number stands before; `behind` is what follows.
pub(super) fn dotted(
    letters: &[&str],
    counted: bool,
    behind: Option<&Piece>,
) -> Option<&'static str> {
    let numbered = matches!(behind, Some(Piece::Number(_)));
    let named = matches!(behind, Some(Piece::Word(_)));
    Some(match letters {
        ["т", "д"] => "так далее",
        ["т", "п"] => "тому подобное",
        ["т", "е"] => "то есть",
        ["т", "к"] => "так как",
        ["др"] => "другие",
        ["пр"] => "прочее",
        ["обл"] => "область",
        ["ул"] => "улица",
        ["тел"] => "телефон",
        ["ст"] if numbered => "статья",
        ["п"] if numbered => "пункт",
        ["пп"] if numbered => "подпункт",
        ["ч"] if numbered => "часть",
        ["д"] if numbered => "дом",
        ["кв"] if numbered => "квартира",
        ["стр"] if numbered => "страница",
        ["г"] if named && !counted => "город",
        ["тыс"] => "тысяч",
        ["мин"] if counted => "минут",
        ["ч"] if counted => "часов",
        _ => return None,
    })
}
