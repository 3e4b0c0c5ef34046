//! Pages that have another name now: who asks for one by its former name is led to it, and what was kept of it follows.

use super::App;
use crate::guide::{EntryRef, Guide};
use crate::page::Page;
use crate::pages;
use crate::user::UserData;

/// The pages by their former names. Without them the guide is whole all the same.
pub(super) fn read(guide: &Guide) -> Vec<(EntryRef, EntryRef)> {
    guide.renamed().unwrap_or_else(|error| {
        log::warn!("{error}");
        Vec::new()
    })
}

/// The steps ticked off and the letters begun go on under the present names.
pub(super) fn follow_work(names: &[(EntryRef, EntryRef)], user: &mut UserData) {
    for (former, now) in names {
        user.follow_work(&Page::of(former), &Page::of(now));
    }
}

impl App {
    /// The page that an address leads to now.
    pub(super) fn present_page(&self, page: Page) -> Page {
        let now = |entry: &EntryRef| {
            let mut names = self.names.iter();
            let (_, now) = names.find(|(former, _)| former == entry)?;
            Some(now.clone())
        };
        match page {
            Page::Fill(id) => match now(&EntryRef::Letter(id.clone())) {
                Some(EntryRef::Letter(id)) => Page::Fill(id),
                Some(entry) => Page::of(&entry),
                None => Page::Fill(id),
            },
            Page::Share(entry, lang) => Page::Share(now(&entry).unwrap_or(entry), lang),
            page => match page.entry().and_then(|entry| now(&entry)) {
                Some(entry) => Page::of(&entry),
                None => page,
            },
        }
    }

    /// A page put aside under a former name is put aside under this one from now on. Where the list of them has not said it,
    /// the page does.
    pub(super) fn follow_bookmarks(&self, from: &Page) {
        let page = self.page();
        let Some(entry) = page.entry() else {
            return;
        };
        for (former, _) in self.names.iter().filter(|(_, now)| *now == entry) {
            let moved = self
                .user
                .borrow_mut()
                .follow_bookmark(&Page::of(former), &page);
            if !moved {
                continue;
            }
            self.refresh();
            if *from != Page::Bookmarks
                && let Ok(Some(known)) = self.guide.former(self.lang(), former)
            {
                let title = [("title", known.title.into())];
                self.notice(&self.words.with("bookmarks-renamed", title));
            }
        }
    }

    /// Takes the pages that are gone out of those put aside.
    pub(super) fn drop_gone_bookmarks(&self) {
        let gone = {
            let user = self.user.borrow();
            pages::gone_bookmarks(&self.context(&user, None))
        };
        match gone {
            Ok(gone) => {
                let mut user = self.user.borrow_mut();
                gone.iter().for_each(|address| user.drop_bookmark(address));
            }
            Err(error) => self.tell_not_opened(&error),
        }
        self.refresh();
        self.say(&self.words.get("said-bookmarks-dropped"));
        self.tell_trouble();
    }
}
