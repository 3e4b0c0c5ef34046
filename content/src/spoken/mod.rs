//! The text for the ear: a sentence of the guide rewritten so that any speech engine reads it right. What an engine stumbles
//! over (figures, sums, dates, abbreviations, Latin names, signs) becomes words of the language with the endings that the
//! sentence asks for; brackets and quotation marks become pauses.

mod address;
mod capitals;
mod kazakh;
mod latin;
mod pieces;
mod reader;
mod russian;
mod scan;
mod telephone;
mod tidy;

use crate::Lang;
use crate::text::plain;

/// The text as it is to be spoken: letters of the language and pauses alone. A text that is words already stays as it is.
///
/// ```
/// use kenes_content::{Lang, spoken};
/// assert_eq!(
///     spoken("Шағым – 10 жұмыс күні ішінде (1414-ке тегін).", Lang::Kk),
///     "Шағым – он жұмыс күні ішінде, он төрт он төртке тегін."
/// );
/// assert_eq!(
///     spoken("За 3 рабочих дня, до 31 марта 2027 года.", Lang::Ru),
///     "За три рабочих дня, до тридцать первого марта две тысячи двадцать седьмого года."
/// );
/// ```
#[must_use]
pub fn spoken(text: &str, lang: Lang) -> String {
    let text = plain(text);
    let lines = text.split('\n').map(|line| {
        let line = tidy::bare(line);
        let pieces = scan::scan(&line, lang);
        match lang {
            Lang::Kk => tidy::tidy(&kazakh::Reader::words(&pieces)),
            Lang::Ru => tidy::russian(&tidy::tidy(&russian::Reader::words(&pieces))),
        }
    });
    lines.collect::<Vec<_>>().join("\n")
}
