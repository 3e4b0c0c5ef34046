//! Where the facts of a page come from.

use super::Row;
use super::target::host;
use crate::guide::Document;
use crate::i18n::Words;
use kenes_content::schema::Part;

/// Each source of the page once, in the order of its facts: the law's name or the site, and the month. Pages of one
/// site are numbered, so that no two rows are called alike.
pub(super) fn rows(words: &Words, document: &Document) -> Vec<Row> {
    let mut sources: Vec<Row> = Vec::new();
    let lines = document
        .blocks
        .iter()
        .filter(|block| block.part != Part::Summary)
        .flat_map(|block| &block.lines);
    for line in lines {
        let Some(url) = &line.source else { continue };
        if sources.iter().any(|row| row.url() == *url) {
            continue;
        }
        let title = line.law.as_deref().unwrap_or_else(|| host(url)).to_owned();
        let month = words.month(line.as_of.as_deref().unwrap_or_default());
        sources.push(Row::web(title, month, url.clone()));
    }
    number_twins(&mut sources);
    sources
}

/// «zakon.kz 1», «zakon.kz 2» where two rows would be called alike.
fn number_twins(rows: &mut [Row]) {
    let titles: Vec<String> = rows.iter().map(|row| row.title.clone()).collect();
    for (place, row) in rows.iter_mut().enumerate() {
        let alike = |title: &&String| **title == titles[place];
        if titles.iter().filter(alike).count() > 1 {
            let number = titles[..=place].iter().filter(alike).count();
            row.title = format!("{} {number}", row.title);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_of_one_site_are_told_apart() {
        let row = |title: &str, url: &str| Row::web(title.into(), String::new(), url.into());
        let mut rows = [
            row("zakon.kz", "https://zakon.kz/a"),
            row("gov.kz", "https://gov.kz/"),
            row("zakon.kz", "https://zakon.kz/b"),
        ];
        number_twins(&mut rows);
        assert_eq!(
            rows.map(|row| row.title),
            ["zakon.kz 1", "gov.kz", "zakon.kz 2"]
        );
    }
}
