//! No-break joints in everything that is drawn, so that authors type ordinary spaces: see [`crate::text::joined()`].

use super::model::{Common, Contact, Guide, Line, Page};
use crate::Lang;
use crate::both::Both;
use crate::text::joined;

/// Sets the joints of a guide's texts.
pub(crate) fn guide(guide: &mut Guide) {
    let set = Joiner(guide.lang);
    for section in &mut guide.sections {
        set.text(&mut section.title).text(&mut section.summary);
    }
    for page in &mut guide.pages {
        set.page(page);
    }
    for contact in &mut guide.contacts {
        set.contact(contact);
    }
    for number in &mut guide.emergency {
        set.text(&mut number.caption);
    }
    for danger in &mut guide.dangers {
        set.text(&mut danger.say);
    }
    for link in &mut guide.links {
        set.text(&mut link.name);
    }
    for law in &mut guide.laws {
        set.text(&mut law.name);
    }
    for former in &mut guide.former {
        set.text(&mut former.title);
    }
    for region in &mut guide.regions {
        set.text(&mut region.name);
    }
    for figure in &mut guide.figures {
        set.text(&mut figure.name);
    }
}

/// Sets the joints of what has no language of its own: a video's title is in the video's.
pub(crate) fn common(common: &mut Common) {
    for video in &mut common.videos {
        if let Some(lang) = Lang::parse(&video.lang) {
            Joiner(lang).text(&mut video.title);
        }
    }
    for deadline in &mut common.deadlines {
        for text in [&mut deadline.title, &mut deadline.since] {
            both(text);
        }
        deadline.note.iter_mut().for_each(both);
    }
    if let Some(counting) = &mut common.counting {
        for rule in &mut counting.rules {
            for text in [&mut rule.name, &mut rule.how] {
                both(text);
            }
            rule.hour.iter_mut().for_each(both);
        }
        let years = counting.calendar.years.iter_mut();
        for day in years.flat_map(|year| &mut year.days) {
            both(&mut day.name);
        }
    }
}

/// Sets the joints of a text in both languages.
fn both(text: &mut Both) {
    Joiner(Lang::Kk).text(&mut text.kk);
    Joiner(Lang::Ru).text(&mut text.ru);
}

#[derive(Clone, Copy)]
struct Joiner(Lang);

impl Joiner {
    fn text(self, text: &mut String) -> Joiner {
        *text = joined(text, self.0);
        self
    }

    fn optional(self, text: &mut Option<String>) -> Joiner {
        if let Some(text) = text {
            self.text(text);
        }
        self
    }

    fn page(self, page: &mut Page) {
        self.text(&mut page.title);
        for block in &mut page.blocks {
            self.text(&mut block.title);
            block.lines.iter_mut().for_each(|line| self.line(line));
        }
        page.notices.iter_mut().for_each(|line| self.line(line));
    }

    /// A line with a formula gets its joints when it is read.
    fn line(self, line: &mut Line) {
        if !line.text.contains('{') {
            self.text(&mut line.text);
        }
    }

    fn contact(self, contact: &mut Contact) {
        self.text(&mut contact.name)
            .text(&mut contact.purpose)
            .optional(&mut contact.hours)
            .optional(&mut contact.cost)
            .optional(&mut contact.place);
    }
}
