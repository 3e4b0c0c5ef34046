//! Where the reader is, and where Back leads.

use crate::page::Page;

/// A page and how far down it was read, in logical pixels.
#[derive(Clone, Debug, PartialEq)]
pub struct Visit {
    /// The page.
    pub page: Page,
    /// Distance from the top of the page.
    pub scroll: f32,
}

/// The pages opened one from another; the last is the one shown.
#[derive(Clone, Debug)]
pub struct History {
    before: Vec<Visit>,
    now: Visit,
}

impl History {
    /// How many steps Back remembers; the oldest are forgotten, home stays.
    const LONGEST: usize = 64;

    /// A history that begins with this page.
    #[must_use]
    pub fn starting_at(page: Page) -> History {
        History {
            before: Vec::new(),
            now: Visit { page, scroll: 0.0 },
        }
    }

    /// The page shown.
    #[must_use]
    pub fn now(&self) -> &Page {
        &self.now.page
    }

    /// The page shown, and those that Back leads to, the last first.
    pub fn pages(&self) -> impl Iterator<Item = &Page> {
        let visits = std::iter::once(&self.now).chain(self.before.iter().rev());
        visits.map(|visit| &visit.page)
    }

    /// The topic that was read last.
    #[must_use]
    pub fn last_topic(&self) -> Option<&Page> {
        self.pages().find(|page| matches!(page, Page::Topic(_)))
    }

    /// Whether Back leads anywhere.
    #[must_use]
    pub fn can_go_back(&self) -> bool {
        !self.before.is_empty()
    }

    /// Opens a page from the one shown, which was scrolled this far.
    pub fn open(&mut self, page: Page, scroll: f32) {
        if page == self.now.page {
            return;
        }
        let mut left = std::mem::replace(&mut self.now, Visit { page, scroll: 0.0 });
        left.scroll = scroll;
        self.before.push(left);
        if self.before.len() > Self::LONGEST {
            self.before.remove(1);
        }
    }

    /// Goes to another place of the page shown, which was scrolled this far: Back leads to where the reader was on it.
    pub fn jump(&mut self, scroll: f32) {
        let page = self.now.page.clone();
        self.before.push(Visit { page, scroll });
        if self.before.len() > Self::LONGEST {
            self.before.remove(1);
        }
    }

    /// Puts another page in the place of the one shown: the same search with other words.
    pub fn replace(&mut self, page: Page) {
        self.now.page = page;
    }

    /// Goes back to where the reader came from.
    pub fn back(&mut self) -> Option<&Visit> {
        self.now = self.before.pop()?;
        Some(&self.now)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn back_leads_where_the_reader_was() {
        let mut history = History::starting_at(Page::Home);
        history.open(Page::Section("social".into()), 40.0);
        history.open(Page::Topic("alimony".into()), 300.0);
        assert_eq!(
            history.back(),
            Some(&Visit {
                page: Page::Section("social".into()),
                scroll: 300.0
            })
        );
        assert_eq!(
            history.back(),
            Some(&Visit {
                page: Page::Home,
                scroll: 40.0
            })
        );
        assert_eq!(history.back(), None);
        assert_eq!(history.now(), &Page::Home);
    }

    #[test]
    fn back_leads_from_a_part_to_where_the_reader_was_on_the_page() {
        let mut history = History::starting_at(Page::Home);
        history.open(Page::Topic("alimony".into()), 0.0);
        history.jump(120.0);
        let back = history.back().cloned();
        let page = Page::Topic("alimony".into());
        assert_eq!(
            back,
            Some(Visit {
                page,
                scroll: 120.0
            })
        );
        assert_eq!(
            history.back().map(|visit| visit.page.clone()),
            Some(Page::Home)
        );
    }

    #[test]
    fn a_long_walk_still_ends_at_home() {
        let mut history = History::starting_at(Page::Home);
        for n in 0..200 {
            history.open(Page::Topic(format!("t{n}")), 0.0);
        }
        while history.back().is_some() {}
        assert_eq!(history.now(), &Page::Home);
    }
}
