//! Pages in one language.

use super::{Speaker, days};
use crate::compiler::author::{Period, Sentences, Statement, Str};
use crate::compiler::draft::{self, Draft};
use crate::compiler::model::{Block, CitedLaw, Line, Page};
use crate::compiler::problem::Thing;
use crate::compiler::source::LawRef;
use crate::schema::{EntryRef, Part};

impl Speaker<'_> {
    pub(super) fn pages(self) -> Vec<Page> {
        let drafts = self.world.drafts.iter().enumerate();
        drafts
            .map(|(index, draft)| self.page(index, draft))
            .collect()
    }

    fn page(self, index: usize, draft: &Draft<'_>) -> Page {
        let title = draft.title.and_then(|title| title.get_ref().get(self.lang));
        let notices = draft
            .notice
            .map_or_else(Vec::new, |notice| notice.get_ref().dated(self.lang));
        let keywords = draft
            .keywords
            .map_or(&[][..], |keywords| keywords.get_ref().get(self.lang));
        Page {
            entry: draft.entry(),
            section: draft.section.map(str::to_owned),
            position: self.position(index, draft),
            title: title.map_or_else(String::new, trimmed),
            as_of: draft
                .as_of
                .map_or_else(|| self.newest(draft), |as_of| as_of.get_ref().clone()),
            notices: notices.into_iter().map(sentence).collect(),
            figures: self.named_figures(draft),
            private: draft.private,
            tool: draft.tool.map(trimmed),
            keywords: keywords
                .iter()
                .map(|word| word.get_ref().trim().to_owned())
                .collect(),
            blocks: self.blocks(draft),
            laws: draft.laws.iter().map(|law| cited(law.get_ref())).collect(),
            related: related(draft),
        }
    }

    /// The month of the newest source.
    fn newest(self, draft: &Draft<'_>) -> String {
        let months = draft
            .statements()
            .map(|statement| self.world.month_of(statement.get_ref()));
        months
            .flatten()
            .max()
            .map_or_else(String::new, |month| month.to_string())
    }

    /// A topic stands where its section lists it, a letter where the order of letters does; memos and resources stand in the
    /// order of their files.
    fn position(self, index: usize, draft: &Draft<'_>) -> usize {
        let section = draft.section.and_then(|id| self.world.section(id));
        let listed = section.and_then(|section| {
            section
                .topics
                .iter()
                .position(|topic| topic.get_ref() == draft.id)
        });
        let shared = self.world.content.shared.as_ref();
        let order = shared.and_then(|read| Some(&read.item.as_ref()?.order));
        let listed = listed.or_else(|| {
            let mut order = order.filter(|_| draft.thing == Thing::Letter)?.iter();
            order.position(|letter| letter.get_ref() == draft.id)
        });
        let before = || {
            self.world.drafts[..index]
                .iter()
                .filter(|other| other.thing == draft.thing)
                .count()
        };
        // A letter that is in no order stands after those that are.
        let ordered = order.map_or(0, Vec::len);
        listed.unwrap_or_else(|| match draft.thing {
            Thing::Letter => ordered + before(),
            _ => before(),
        })
    }

    /// The parts of a page that say anything, in the order of reading.
    fn blocks(self, draft: &Draft<'_>) -> Vec<Block> {
        let written = draft.blocks.iter().filter(|block| !block.is_empty());
        let mut blocks: Vec<Block> = written.map(|block| self.block(block)).collect();
        blocks.extend(draft.summary.map(|summary| self.summary(summary.get_ref())));
        blocks.sort_by_key(|block| block.part);
        blocks
    }

    fn summary(self, summary: &Sentences) -> Block {
        Block {
            part: Part::Summary,
            title: String::new(),
            numbered: false,
            lines: summary.dated(self.lang).into_iter().map(sentence).collect(),
            contacts: Vec::new(),
            links: Vec::new(),
        }
    }

    fn block(self, written: &draft::Block<'_>) -> Block {
        let heading = written.heading;
        let title = heading
            .and_then(|heading| heading.title)
            .and_then(|title| title.get_ref().get(self.lang));
        let ids = |ids: &[Str]| ids.iter().map(|id| id.get_ref().clone()).collect();
        Block {
            part: written.part,
            title: title.map_or_else(String::new, trimmed),
            numbered: heading.map_or(written.part.is_in_order(), |heading| heading.numbered),
            lines: written
                .statements
                .iter()
                .map(|statement| self.line(statement.get_ref()))
                .collect(),
            contacts: ids(written.contacts),
            links: ids(written.links),
        }
    }

    fn line(self, statement: &Statement) -> Line {
        let text = statement.get(self.lang);
        Line {
            step: statement.id.as_ref().map(trimmed),
            text: text.map_or_else(String::new, trimmed),
            source: statement.source.as_ref().map(|source| self.source(source)),
            as_of: self
                .world
                .month_of(statement)
                .map(|month| month.to_string()),
            days: days(statement.period()),
            ahead: statement.ahead,
            doors: self.doors(statement),
        }
    }

    /// Where a statement leads. A deadline that another of them goes on to is not named: its page has the way there.
    fn doors(self, statement: &Statement) -> Vec<String> {
        let named = &statement.deadlines;
        let goes_on_to = |from: &Str, to: &Str| {
            let mut deadlines = self.world.content.deadlines();
            let from = deadlines.find(|(_, deadline)| deadline.get_ref().id.as_ref() == Some(from));
            from.is_some_and(|(_, from)| from.get_ref().then.contains(to))
        };
        let first = named
            .iter()
            .filter(|to| !named.iter().any(|from| from != *to && goes_on_to(from, to)));
        let deadlines = first.map(|id| EntryRef::Deadline(id.get_ref().clone()).to_string());
        let page = statement.leads.iter().map(|page| page.get_ref().clone());
        page.chain(deadlines).collect()
    }
}

/// The pages that the statements send to, and after them those that go with the page.
fn related(draft: &Draft<'_>) -> Vec<String> {
    let leads = draft
        .statements()
        .filter_map(|statement| statement.get_ref().leads.as_ref());
    let mut pages: Vec<String> = Vec::new();
    for page in leads.chain(draft.related).map(Str::get_ref) {
        if !pages.contains(page) {
            pages.push(page.clone());
        }
    }
    pages
}

/// A sentence of a summary or a warning: it has no source of its own and leads nowhere.
fn sentence((text, period): (&Str, Period<'_>)) -> Line {
    Line {
        step: None,
        text: trimmed(text),
        source: None,
        as_of: None,
        days: days(period),
        ahead: period.ahead,
        doors: Vec::new(),
    }
}

fn trimmed(text: &Str) -> String {
    text.get_ref().trim().to_owned()
}

fn cited(written: &str) -> CitedLaw {
    let law = LawRef::of(written);
    CitedLaw {
        id: law.id.to_owned(),
        articles: law.articles().collect::<Vec<_>>().join(", "),
    }
}
