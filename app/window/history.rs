//! Where the reader is, and where Back leads.

use std::collections::BTreeSet;

use crate::page::Page;

/// A place on a page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Place {
    /// How far down it is, in logical pixels.
    pub scroll: f32,
    /// The parts that are unfolded: without them it is elsewhere.
    pub unfolded: BTreeSet<String>,
}

/// A page and where it was left.
#[derive(Clone, Debug, PartialEq)]
pub struct Visit {
    /// The page.
    pub page: Page,
    /// The place.
    pub place: Place,
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
            now: Visit {
                page,
                place: Place::default(),
            },
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

    /// Opens a page from the one shown, which is left at this place.
    pub fn open(&mut self, page: Page, place: Place) {
        if page == self.now.page {
            return;
        }
        let opened = Visit {
            page,
            place: Place::default(),
        };
        let mut left = std::mem::replace(&mut self.now, opened);
        left.place = place;
        self.before.push(left);
        if self.before.len() > Self::LONGEST {
            self.before.remove(1);
        }
    }

    /// Goes from this place to another of the page shown: Back leads to where the reader was on it.
    pub fn jump(&mut self, place: Place) {
        let page = self.now.page.clone();
        self.before.push(Visit { page, place });
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

    fn place(scroll: f32) -> Place {
        Place {
            scroll,
            unfolded: BTreeSet::from(["laws".to_owned()]),
        }
    }

    #[test]
    fn back_leads_where_the_reader_was() {
        let mut history = History::starting_at(Page::Home);
        history.open(Page::Section("social".into()), place(40.0));
        history.open(Page::Topic("alimony".into()), place(300.0));
        assert_eq!(
            history.back(),
            Some(&Visit {
                page: Page::Section("social".into()),
                place: place(300.0)
            })
        );
        assert_eq!(
            history.back(),
            Some(&Visit {
                page: Page::Home,
                place: place(40.0)
            })
        );
        assert_eq!(history.back(), None);
        assert_eq!(history.now(), &Page::Home);
    }

    #[test]
    fn back_leads_from_a_part_to_where_the_reader_was_on_the_page() {
        let mut history = History::starting_at(Page::Home);
        history.open(Page::Topic("alimony".into()), Place::default());
        history.jump(place(120.0));
        let back = history.back().cloned();
        let page = Page::Topic("alimony".into());
        assert_eq!(
            back,
            Some(Visit {
                page,
                place: place(120.0)
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
            history.open(Page::Topic(format!("t{n}")), Place::default());
        }
        while history.back().is_some() {}
        assert_eq!(history.now(), &Page::Home);
    }
}
