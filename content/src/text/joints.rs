//! No-break joints: what belongs together stands on one line. «129 750 ₸», «15 жұмыс күні», «1-бап», «№ 5» are not torn at a
//! line's end, though their authors type ordinary spaces.
//!
//! A joint is [`GAP`] in the place of a space, or [`GLUE`] behind a hyphen or a dash. A text with joints is for drawing alone:
//! what is copied, sent, searched and spoken is the [`plain`] one.

mod rules;
mod width;

use std::borrow::Cow;

use crate::Lang;
use rules::{glued, together};
use width::width;

/// In the place of a space that no line ends at: NARROW NO-BREAK SPACE, which the guide's font draws as wide as a space.
///
/// NO-BREAK SPACE will not do: parley 0.11 lets it hang over the line's end, as it does a space, and then begins a line after
/// it. A WORD JOINER behind a space will not do for the same reason.
pub const GAP: char = '\u{202f}';

/// Behind a hyphen or a dash that no line ends at: WORD JOINER, of which nothing is drawn.
pub const GLUE: char = '\u{2060}';

/// How long a chain of joined words may be, in hundredths of the letters' size: the text of 240 px in print of 18 px.
const LONGEST: u32 = 1300;

/// The text as it is copied, sent, searched and spoken: without joints, every no-break space an ordinary one.
///
/// ```
/// use kenes_content::text::plain;
/// assert_eq!(plain("129\u{202f}750\u{202f}₸, 1-\u{2060}бап"), "129 750 ₸, 1-бап");
/// ```
#[must_use]
pub fn plain(text: &str) -> Cow<'_, str> {
    if !text.contains([GAP, GLUE, '\u{a0}']) {
        return Cow::Borrowed(text);
    }
    let chars = text.chars().filter(|c| *c != GLUE);
    Cow::Owned(
        chars
            .map(|c| match c {
                GAP | '\u{a0}' => ' ',
                other => other,
            })
            .collect(),
    )
}

/// The text with its joints, as it is drawn. Joints that it has already are set anew.
#[must_use]
pub fn joined(text: &str, lang: Lang) -> String {
    let text = plain(text);
    let mut joined = String::with_capacity(text.len() + 8);
    for (number, line) in text.split('\n').enumerate() {
        if number > 0 {
            joined.push('\n');
        }
        let words: Vec<Cow<'_, str>> = line.split(' ').map(glued).collect();
        let bare: Vec<&str> = line.split(' ').collect();
        let wanted = |at: usize| together(lang, &bare[..=at], bare[at + 1]);
        chain(&mut joined, &words, wanted, LONGEST);
    }
    joined
}

/// The text for a line of so many hundredths of the letters' size: a chain that would not fit is loosened, its weakest
/// joints first, for no joint is worth a word broken inside.
#[must_use]
pub fn fitted(text: &str, line: u32) -> Cow<'_, str> {
    let fits = |piece: &str| width(piece) <= line || !piece.contains([GAP, GLUE]);
    if line >= LONGEST || text.split([' ', '\n']).all(fits) {
        return Cow::Borrowed(text);
    }
    let mut fitted = String::with_capacity(text.len());
    for piece in text.split_inclusive([' ', '\n']) {
        let chained = piece.trim_end_matches([' ', '\n']);
        if fits(chained) {
            fitted.push_str(piece);
            continue;
        }
        let unglued = |word: &str| match width(word) > line {
            true => Cow::Owned(word.replace(GLUE, "")),
            false => Cow::Owned(word.to_owned()),
        };
        let words: Vec<Cow<'_, str>> = chained.split(GAP).map(unglued).collect();
        chain(&mut fitted, &words, |_| true, line);
        fitted.push_str(&piece[chained.len()..]);
    }
    Cow::Owned(fitted)
}

/// Writes words with gaps where they are wanted and no chain grows over `longest` by them. Joints that hold more are set
/// before others: inside a number, then between a number and its unit, then the rest as they come.
fn chain(into: &mut String, words: &[Cow<'_, str>], wanted: impl Fn(usize) -> bool, longest: u32) {
    let gaps = words.len().saturating_sub(1);
    let wanted: Vec<usize> = (0..gaps).filter(|at| wanted(*at)).collect();
    let mut set = vec![false; gaps];
    if !wanted.is_empty() {
        let widths: Vec<u32> = words.iter().map(|word| width(word)).collect();
        let space = width(" ");
        for hold in [Hold::Number, Hold::Unit, Hold::Word] {
            for &at in &wanted {
                if set[at] || Hold::of(&words[at], &words[at + 1]) != hold {
                    continue;
                }
                let before = (0..at).rev().take_while(|gap| set[*gap]);
                let after = (at + 1..gaps).take_while(|gap| set[*gap]);
                let long: u32 = before.map(|gap| widths[gap] + space).sum::<u32>()
                    + widths[at]
                    + space
                    + widths[at + 1]
                    + after.map(|gap| space + widths[gap + 1]).sum::<u32>();
                set[at] = long <= longest;
            }
        }
    }
    for (at, word) in words.iter().enumerate() {
        into.push_str(word);
        if at < gaps {
            into.push(if set[at] { GAP } else { ' ' });
        }
    }
}

/// How much a joint holds.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Hold {
    Number,
    Unit,
    Word,
}

impl Hold {
    fn of(before: &str, after: &str) -> Hold {
        let digit = |c: char| c.is_ascii_digit();
        let sign = |c: char| digit(c) || matches!(c, '₸' | '%' | '(');
        if before.ends_with(|c| digit(c) || c == ')') && after.starts_with(sign) {
            Hold::Number
        } else if before.ends_with(|c| digit(c) || c == '%') || after.starts_with(digit) {
            Hold::Unit
        } else {
            Hold::Word
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{GAP, GLUE, fitted, joined, plain};
    use crate::{Lang, tokenise};
    use proptest::prelude::*;

    /// A text with `_` for a gap and `~` for glue.
    fn seen(text: &str, lang: Lang) -> String {
        shown(&joined(text, lang))
    }

    fn shown(text: &str) -> String {
        text.replace(GAP, "_").replace(GLUE, "~")
    }

    /// The text is joined as it is written here.
    fn joins(lang: Lang, texts: &[&str]) {
        for text in texts {
            assert_eq!(seen(&text.replace('_', " ").replace('~', ""), lang), *text);
        }
    }

    #[test]
    fn what_belongs_together_is_joined_in_kazakh() {
        joins(
            Lang::Kk,
            &[
                "айына 129_750_₸ төленеді (259_500_₸)",
                "1_000_000_₸ дейін, 10_%, 70_%-~ы",
                "15_жұмыс_күні ішінде, 15_жұмыс_күнінде",
                "30_күнтізбелік_күн, 3_ай ішінде",
                "2_млн_₸, 2_мың_теңге, 38_АЕК төлейді",
                "1-~бап, Кодекстің 79-~бабы, 102-~ге қоңырау шалыңыз",
                "5–~7_күн, 12:30-~дан",
                "25_желтоқсан, 2026_жылғы_шілде, 2026_жылдың басы",
                "2026_жылғы 1_қаңтардан бастап",
                "№_5 бұйрық, ст._5, 3_бет",
                "А._Қ._Бейсенов, А.Қ._Бейсенов",
                "сіз_де барыңыз, ол_да келеді, бола_ма?",
                "жоқ_па, бар_ғой",
                "112_нөміріне қоңырау шалыңыз",
                "Құқық_— заңмен берілген мүмкіндік",
                "+7_707_650_43_80, 8_(7172)_74-90-00",
                "0,5_пайыз, 1,5_жасқа дейін",
            ],
        );
    }

    #[test]
    fn what_belongs_together_is_joined_in_russian() {
        joins(
            Lang::Ru,
            &[
                "ежемесячно 129_750_₸ (259_500_₸)",
                "за 10_рабочих_дней, за 3_месяца, 1_месяц",
                "до 25_декабря, с_1_июля_2026_года",
                "2_млн_₸, 100_тысяч_тенге, 38_МРП",
                "ст._5 закона, п._3, №_5",
                "А._К._Бейсенов и_о_нём",
                "Право_— это возможность",
                "в_суд, к_врачу, у_соседа, с_детьми",
                "14-~дневный срок, 5–~7_дней",
                "0,1_процента в_день",
            ],
        );
    }

    #[test]
    fn what_only_stands_side_by_side_is_not_joined() {
        for (lang, text) in [
            (Lang::Kk, "102, 103 және 112"),
            (Lang::Kk, "1414 немесе 111 арқылы"),
            (Lang::Kk, "2026. Келесі жылы"),
            (Lang::Kk, "Мекен мен дана табылды"),
            (Lang::Kk, "ХҚКО-ға барыңыз, онлайн-өтініш"),
            (Lang::Ru, "102 или 112, потом ждите"),
            (Lang::Ru, "позвоните на 1414. Если не ответят"),
            (Lang::Ru, "Та же да не та"),
            (Lang::Ru, "по-прежнему, онлайн-заявка"),
            (Lang::Ru, "статья закона"),
        ] {
            assert_eq!(seen(text, lang), text);
        }
    }

    #[test]
    fn a_chain_does_not_outgrow_a_line() {
        let long = "15 жұмыс күні — бұл";
        assert_eq!(seen(long, Lang::Kk), "15_жұмыс_күні_— бұл");
        let joined = joined(long, Lang::Kk);
        assert_eq!(shown(&fitted(&joined, 900)), "15_жұмыс_күні_— бұл");
        assert_eq!(shown(&fitted(&joined, 800)), "15_жұмыс_күні — бұл");
        assert_eq!(shown(&fitted(&joined, 550)), "15_жұмыс күні_— бұл");
        assert_eq!(shown(&fitted(&joined, 100)), long);
        let letters = "в электроэнергетикожабдықтау ғимараты";
        assert_eq!(
            seen(letters, Lang::Ru),
            letters,
            "a long word breaks as ever"
        );
    }

    #[test]
    fn the_plain_text_is_the_authors() {
        let text = "2026 жылғы 25 желтоқсаннан 129 750 ₸, 5–7 күн,\n1-бап — 102-ге";
        let joined = joined(text, Lang::Kk);
        assert_ne!(joined, text);
        assert_eq!(plain(&joined), text);
        assert_eq!(plain(&fitted(&joined, 300)), text);
        assert_eq!(plain("1\u{a0}000"), "1 000");
    }

    proptest! {
        #[test]
        fn any_text_stays_itself(text in "[а-яәіқңғүұөһА-Я0-9 .,:;()«»№%₸/\n–—-]{0,60}", line in 0_u32..1500) {
            for lang in Lang::ALL {
                let once = joined(&text, lang);
                prop_assert_eq!(plain(&once), text.as_str());
                prop_assert_eq!(&joined(&once, lang), &once);
                let fitted = fitted(&once, line);
                prop_assert_eq!(plain(&fitted), text.as_str());
                let words = |text: &str| tokenise(text).into_iter().map(|word| word.folded).collect::<Vec<_>>();
                prop_assert_eq!(words(&once), words(&text));
            }
        }
    }
}
