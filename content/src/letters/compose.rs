//! Puts answers into the lines of a letter.

use serde::Serialize;

use super::answers::Answers;
use super::condition;
use super::model::{Letter, Line, SharedWords};
use super::print::Printer;
use crate::Lang;

/// How many neighbours can sign on the page.
const NEIGHBOURS: usize = 8;

/// A letter, written out in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Composed {
    /// The letter's id.
    pub id: String,
    /// The language, `kk` or `ru`.
    pub lang: &'static str,
    /// The title: «ӨТІНІШ».
    pub title: String,
    /// What the title says more.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub about: Option<String>,
    /// The addressee; empty where there is none.
    pub to: String,
    /// Who writes to whom, line by line.
    pub header: Vec<String>,
    /// The paragraphs.
    pub body: Vec<String>,
    /// «Сұраймын:», where there are requests.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub ask: String,
    /// What is asked for, without the numbers.
    pub requests: Vec<String>,
    /// «Қосымша:», where there are attachments.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub attached: String,
    /// What goes with the letter, without the numbers.
    pub attachments: Vec<String>,
    /// Before date and signature.
    pub foot: Vec<String>,
    /// The day; empty where the letter has none.
    pub date: String,
    /// The line to sign on; empty where the letter has none.
    pub signature: String,
    /// After the signature.
    pub after: Vec<String>,
    /// All of it as plain text.
    pub text: String,
}

/// Writes a letter out. Lines that name a field without an answer are left out.
#[must_use]
pub fn compose(letter: &Letter, words: &SharedWords, answers: &Answers, lang: Lang) -> Composed {
    let printer = Printer {
        letter,
        answers,
        lang,
    };
    let lines = &letter.lines;
    let fits = |line: &&Line| condition::all(&line.when, answers);
    let all = |lines: &[Line]| -> Vec<String> {
        lines
            .iter()
            .filter(fits)
            .flat_map(|line| printer.lines(line))
            .collect()
    };
    let to = lines
        .to
        .iter()
        .filter(fits)
        .find_map(|line| printer.line(line));
    let to = to.unwrap_or_default();
    let header = lines.header.iter().filter(fits);
    let header = header
        .filter_map(|line| printer.header(line, &to))
        .collect();
    let together = answers.chose("together", "yes");
    let requests = all(&lines.requests);
    let mut attachments = all(&lines.attachments);
    attachments.extend(printer.items("attach"));
    let mut after = all(&lines.after);
    if together {
        after.push(words.neighbours.get(lang).clone());
        after.extend((1..=NEIGHBOURS).map(|number| format!("{number}. {}", "_".repeat(48))));
    }
    let ask = match &lines.ask {
        Some(own) => own,
        None if together => &words.ask_together,
        None => &words.ask,
    };
    let when_any = |list: &[String], word: &String| match list.is_empty() {
        true => String::new(),
        false => word.clone(),
    };
    let mut composed = Composed {
        id: letter.id.clone(),
        lang: lang.code(),
        title: lines.heading.get(lang).clone(),
        about: lines.about.as_ref().map(|about| about.get(lang).clone()),
        to,
        header,
        body: paragraphs(lines.body.iter().filter(fits), &printer),
        ask: when_any(&requests, ask.get(lang)),
        requests,
        attached: when_any(&attachments, words.attachments.get(lang)),
        attachments,
        foot: all(&lines.foot),
        date: printer.template("{letter_date}").unwrap_or_default(),
        signature: printer
            .template(words.signature.get(lang))
            .unwrap_or_default(),
        after,
        text: String::new(),
    };
    composed.text = text(&composed);
    composed
}

/// The paragraphs: a line that joins goes on in the one before it, if that one is there.
fn paragraphs<'a>(lines: impl Iterator<Item = &'a Line>, printer: &Printer<'_>) -> Vec<String> {
    let mut paragraphs: Vec<String> = Vec::new();
    let mut begun = false;
    for line in lines {
        let printed = printer.lines(line);
        let goes_on = line.join && begun;
        begun = goes_on || !printed.is_empty();
        for text in printed {
            match paragraphs.last_mut() {
                Some(last) if goes_on => {
                    last.push(' ');
                    last.push_str(&text);
                }
                _ => paragraphs.push(text),
            }
        }
    }
    paragraphs
}

fn text(letter: &Composed) -> String {
    let numbered = |list: &[String]| -> Vec<String> {
        let items = list.iter().enumerate();
        items
            .map(|(index, item)| format!("{}. {item}", index + 1))
            .collect()
    };
    let titled = |title: &String, list: &[String]| -> Vec<String> {
        let items = numbered(list);
        std::iter::once(title.clone())
            .filter(|title| !title.is_empty())
            .chain(items)
            .collect()
    };
    let title = std::iter::once(letter.title.clone()).chain(letter.about.clone());
    let end = [letter.date.clone(), letter.signature.clone()];
    let end = end.into_iter().filter(|line| !line.is_empty());
    let blocks = [
        letter.header.clone(),
        title.collect(),
        letter.body.clone(),
        titled(&letter.ask, &letter.requests),
        titled(&letter.attached, &letter.attachments),
        letter.foot.clone(),
        vec![end.collect::<Vec<_>>().join("    ")],
        letter.after.clone(),
    ];
    let blocks = blocks.map(|block| block.join("\n"));
    let blocks: Vec<String> = blocks
        .into_iter()
        .filter(|block| !block.is_empty())
        .collect();
    blocks.join("\n\n")
}
