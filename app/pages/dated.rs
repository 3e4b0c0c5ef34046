//! What a page says of its day: what holds later, sums of a year that is over, a clock that cannot be right.

use kenes_content::money::grouped;

use super::Context;
use crate::guide::{Figure, Head, Line};
use crate::i18n::Words;

/// The lines as they are read: what holds from a later day says so.
pub(super) fn lines(words: &Words, lines: &[Line]) -> Vec<Line> {
    let line = |line: &Line| {
        let Some(from) = line.ahead else {
            return line.clone();
        };
        let values = [
            ("day", words.day_from(from).into()),
            ("text", line.text.as_str().into()),
        ];
        Line {
            text: words.with("dated-ahead", values),
            ..line.clone()
        }
    };
    lines.iter().map(line).collect()
}

/// The warnings of a page, those about its day first.
pub(super) fn notices(context: &Context<'_>, head: &Head) -> Vec<String> {
    let words = context.words;
    let mut notices = Vec::new();
    if head.dated || !head.figures.is_empty() || head.past.is_some() {
        notices.extend(clock(context));
    }
    if let Some(year) = head.past {
        notices.push(words.with("sums-past", [("year", year.to_string().into())]));
    }
    notices.extend(head.notices.iter().cloned());
    notices
}

/// What is said where the clock cannot be right: the guide speaks for another day then.
pub(super) fn clock(context: &Context<'_>) -> Option<String> {
    let (guide, words) = (context.guide, context.words);
    (guide.day() != context.today).then(|| {
        let values = [
            ("day", words.day(context.today).into()),
            ("month", words.month(&guide.month()).into()),
        ];
        words.with("clock-wrong", values)
    })
}

/// What the base figures named on a page are: one sentence for each.
pub(super) fn figure_note(words: &Words, figures: &[Figure]) -> String {
    let note = |figure: &Figure| {
        let same = figure.short.is_empty() || figure.short == figure.name;
        let id = if same {
            "figure-note-same"
        } else {
            "figure-note"
        };
        let name = if same {
            capital(&figure.name)
        } else {
            figure.name.clone()
        };
        let values = [
            ("short", capital(&figure.short).into()),
            ("name", name.into()),
            ("year", figure.year.to_string().into()),
            ("value", grouped(figure.value.into()).into()),
        ];
        words.with(id, values)
    };
    figures.iter().map(note).collect::<Vec<_>>().join(" ")
}

fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(chars).collect()
    })
}
