//! Pages in one language.

use toml::Spanned;

use super::Speaker;
use crate::compiler::author::{Pair, Statement, Str};
use crate::compiler::draft::{Block, Draft};
use crate::compiler::model::{CitedLaw, Line, MemoPart, Mention, Page};
use crate::compiler::source::LawRef;

impl Speaker<'_> {
    pub(super) fn pages(self) -> Vec<Page> {
        let drafts = self.world.drafts.iter().enumerate();
        drafts
            .map(|(index, draft)| self.page(index, draft))
            .collect()
    }

    fn page(self, index: usize, draft: &Draft<'_>) -> Page {
        let title = draft.title.and_then(|title| title.get_ref().get(self.lang));
        let notice = draft
            .notice
            .and_then(|notice| notice.get_ref().get(self.lang));
        let keywords = draft
            .keywords
            .map_or(&[][..], |keywords| keywords.get_ref().get(self.lang));
        let headings = draft.blocks.iter().filter_map(|block| block.heading);
        Page {
            address: draft.address(),
            kind: draft.kind(),
            section: draft.section.map(str::to_owned),
            position: self.position(index, draft),
            title: title.map_or_else(String::new, |title| self.text(title.get_ref())),
            as_of: draft
                .as_of
                .map_or_else(String::new, |as_of| as_of.get_ref().clone()),
            notice: notice.map(|notice| self.text(notice.get_ref())),
            figure_note: self.figure_note(draft),
            keywords: keywords
                .iter()
                .map(|word| word.get_ref().trim().to_owned())
                .collect(),
            lines: self.lines(draft),
            parts: headings
                .map(|heading| MemoPart {
                    title: heading
                        .title
                        .map_or_else(String::new, |title| self.heading(title)),
                    numbered: heading.numbered,
                })
                .collect(),
            contacts: mentions(&draft.blocks, |block| block.contacts),
            links: mentions(&draft.blocks, |block| block.links),
            laws: draft.laws.iter().map(|law| cited(law.get_ref())).collect(),
            related: draft
                .related
                .iter()
                .map(|target| target.get_ref().clone())
                .collect(),
        }
    }

    fn heading(self, title: &Spanned<Pair>) -> String {
        title
            .get_ref()
            .get(self.lang)
            .map_or_else(String::new, |title| self.text(title.get_ref()))
    }

    /// A topic stands where its section lists it; memos and resources stand in the order of their files.
    fn position(self, index: usize, draft: &Draft<'_>) -> usize {
        let section = draft.section.and_then(|id| self.world.section(id));
        let listed = section.and_then(|section| {
            section
                .topics
                .iter()
                .position(|topic| topic.get_ref() == draft.id)
        });
        let before = || {
            self.world.drafts[..index]
                .iter()
                .filter(|other| other.thing == draft.thing)
                .count()
        };
        listed.unwrap_or_else(before)
    }

    fn lines(self, draft: &Draft<'_>) -> Vec<Line> {
        let summary = draft
            .summary
            .map_or(&[][..], |summary| summary.get_ref().get(self.lang));
        let mut lines: Vec<Line> = summary
            .iter()
            .enumerate()
            .map(|(position, text)| Line {
                part: "summary".to_owned(),
                position,
                text: self.text(text.get_ref()),
                source: None,
                as_of: None,
            })
            .collect();
        for block in &draft.blocks {
            let statements = block.statements.iter().enumerate();
            lines.extend(statements.map(|(position, statement)| {
                self.line(&block.part, position, statement.get_ref())
            }));
        }
        lines
    }

    fn line(self, part: &str, position: usize, statement: &Statement) -> Line {
        let text = statement.get(self.lang);
        Line {
            part: part.to_owned(),
            position,
            text: text.map_or_else(String::new, |text| self.text(text.get_ref())),
            source: statement.source.as_ref().map(|source| self.source(source)),
            as_of: self
                .world
                .month_of(statement)
                .map(|month| month.to_string()),
        }
    }
}

fn mentions<'a>(blocks: &'a [Block<'a>], ids: impl Fn(&Block<'a>) -> &'a [Str]) -> Vec<Mention> {
    let all = blocks.iter().flat_map(|block| {
        ids(block)
            .iter()
            .enumerate()
            .map(move |named| (block, named))
    });
    all.map(|(block, (position, id))| Mention {
        part: block.part.clone(),
        position,
        id: id.get_ref().clone(),
    })
    .collect()
}

fn cited(written: &str) -> CitedLaw {
    let law = LawRef::of(written);
    CitedLaw {
        id: law.id.to_owned(),
        articles: law.articles().collect::<Vec<_>>().join(", "),
    }
}
