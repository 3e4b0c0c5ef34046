//! A topic: one question of a villager, answered.

use kenes_content::Lang;

use super::{Contact, Guide, Line, Link, PageHead, Result};

/// Everything on a topic's page.
#[derive(Clone, Debug)]
pub struct Topic {
    /// Title, summary, urgent numbers, laws.
    pub head: PageHead,
    /// Who is entitled, how much, until when.
    pub facts: Vec<Line>,
    /// What to do, in order.
    pub steps: Vec<Line>,
    /// Where to find out: words.
    pub info: Vec<Line>,
    /// Where to find out: pages in the network.
    pub links: Vec<Link>,
    /// Whom to ask: words.
    pub consult: Vec<Line>,
    /// Whom to ask.
    pub consult_contacts: Vec<Contact>,
    /// How to appeal, in order.
    pub appeal: Vec<Line>,
    /// To whom to appeal.
    pub appeal_contacts: Vec<Contact>,
}

impl Guide {
    /// The topic of this id.
    ///
    /// # Errors
    /// [`super::GuideError::NoPage`] where there is none.
    pub fn topic(&self, lang: Lang, id: &str) -> Result<Topic> {
        let page = format!("topic/{id}");
        Ok(Topic {
            head: self.head(lang, &page)?,
            facts: self.lines(lang, &page, "fact")?,
            steps: self.lines(lang, &page, "step")?,
            info: self.lines(lang, &page, "info")?,
            links: self.links_of(lang, &page, "info")?,
            consult: self.lines(lang, &page, "consult")?,
            consult_contacts: self.contacts_of(lang, &page, "consult")?,
            appeal: self.lines(lang, &page, "appeal")?,
            appeal_contacts: self.contacts_of(lang, &page, "appeal")?,
        })
    }
}
