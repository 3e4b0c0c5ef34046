//! Where sentences end.

/// Words that end with a point which ends no sentence.
const SHORTENED: [&str; 38] = [
    "г", "гг", "ст", "п", "пп", "т", "д", "п", "е", "к", "др", "пр", "тг", "млн", "млрд", "тыс",
    "руб", "обл", "р", "н", "ул", "кв", "им", "тел", "см", "стр", "рис", "мин", "сек", "ж", "жж",
    "б", "бб", "м", "қ", "ауд", "көш", "мыс",
];

/// The sentences of a text.
///
/// A sentence ends with `.`, `!`, `?` or `…` before a space or the end. The point of a shortened word («г.», «т.б.»,
/// «млн.») ends none, nor does the point of a number at the beginning of a sentence («1. Барыңыз») or before a small letter.
pub(crate) fn sentences(text: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    let mut start = 0;
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let after = at + c.len_utf8();
        let closing = |c: char| matches!(c, '»' | ')' | '"' | '.' | '!' | '?' | '…');
        if !matches!(c, '.' | '!' | '?' | '…') {
            continue;
        }
        let mut end = after;
        while let Some((_, next)) = chars.next_if(|(_, next)| closing(*next)) {
            end += next.len_utf8();
        }
        let rest = &text[end..];
        if !(rest.is_empty() || rest.starts_with(char::is_whitespace)) {
            continue;
        }
        if c == '.' && end == after && !point_ends(&text[start..at], rest) {
            continue;
        }
        push(&mut sentences, &text[start..end]);
        start = end;
    }
    push(&mut sentences, &text[start..]);
    sentences
}

/// How many words a sentence has: runs of characters between spaces, with at least one letter or digit.
pub(crate) fn count_words(sentence: &str) -> usize {
    sentence
        .split_whitespace()
        .filter(|word| word.contains(|c: char| c.is_alphanumeric() || c == '₸'))
        .count()
}

fn push<'a>(sentences: &mut Vec<&'a str>, sentence: &'a str) {
    let sentence = sentence.trim();
    if !sentence.is_empty() {
        sentences.push(sentence);
    }
}

/// Whether a point between `before` (from the beginning of the sentence) and `rest` ends the sentence.
fn point_ends(before: &str, rest: &str) -> bool {
    if rest.is_empty() {
        return true;
    }
    let word = before
        .rsplit(|c: char| !c.is_alphanumeric())
        .next()
        .unwrap_or_default();
    if SHORTENED.contains(&word.to_lowercase().as_str()) {
        return false;
    }
    let number = !word.is_empty() && word.bytes().all(|b| b.is_ascii_digit());
    let begins = before.trim_start().len() == word.len();
    let small = rest.trim_start().starts_with(char::is_lowercase);
    !(number && (begins || small))
}

#[cfg(test)]
mod tests {
    use super::{count_words, sentences};

    #[test]
    fn sentences_end_with_a_mark_and_a_space() {
        assert_eq!(
            sentences("Барыңыз. Сұраңыз! Неге? Күтіңіз… Бітті"),
            ["Барыңыз.", "Сұраңыз!", "Неге?", "Күтіңіз…", "Бітті"]
        );
        assert_eq!(
            sentences("Сайт egov.kz ашық. Кіріңіз."),
            ["Сайт egov.kz ашық.", "Кіріңіз."]
        );
        assert_eq!(
            sentences("Он сказал: «Нет!» Идите."),
            ["Он сказал: «Нет!»", "Идите."]
        );
        assert_eq!(sentences("Что?! Да."), ["Что?!", "Да."]);
    }

    #[test]
    fn shortened_words_and_list_numbers_do_not_end_one() {
        assert_eq!(
            sentences("В 2026 г. платят 5 млн. тенге и т.д. сразу.").len(),
            1
        );
        assert_eq!(sentences("Паспорт, анықтама т.б. құжаттар.").len(), 1);
        assert_eq!(sentences("1. Барыңыз.").len(), 1);
        assert_eq!(sentences("до 1. июля").len(), 1);
        assert_eq!(sentences("Звоните 1414. Спросите.").len(), 2);
    }

    #[test]
    fn words_are_counted_without_dashes() {
        assert_eq!(count_words("Бір – екі, ₸ үш."), 4);
    }
}
