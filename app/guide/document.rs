//! A page of the bundle: a topic, a memo, a useful resource.

use std::borrow::Cow;

use jiff::civil::Date;
use kenes_content::Lang;
use kenes_content::schema::{EntryRef, Part};
use serde::Serialize;

use super::contact::{self, Contact};
use super::day::{Period, Standing};
use super::error::unreadable;
use super::{Figure, Guide, GuideError, PageTitle, Result, catalog};

/// Everything on a page, in the order of reading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// Which page it is.
    pub entry: EntryRef,
    /// What stands above and beside its parts.
    pub head: Head,
    /// Its parts that say anything.
    pub blocks: Vec<Block>,
}

/// What a page has once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// The section of a topic.
    pub section: Option<String>,
    /// The title.
    pub title: String,
    /// The month that its newest source speaks for, `YYYY-MM`.
    pub as_of: String,
    /// Warnings, such as «the law is changing», that hold on the day of reading.
    pub notices: Vec<String>,
    /// The base figures that it names.
    pub figures: Vec<Figure>,
    /// What stands on it beside its texts: `converter`.
    pub tool: Option<String>,
    /// Nobody else is to see that it was read.
    pub private: bool,
    /// Something on it depends on the day of reading.
    pub dated: bool,
    /// The year of its sums, where that is over and no newer figures are known.
    pub past: Option<u16>,
    /// The laws it rests on.
    pub laws: Vec<LawRef>,
    /// Pages that go with it.
    pub related: Vec<PageTitle>,
}

/// One part of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// What it is for.
    pub part: Part,
    /// The heading of a memo's list, else empty.
    pub title: String,
    /// Its lines are done one after another.
    pub numbered: bool,
    /// Its sentences.
    pub lines: Vec<Line>,
    /// Whom it tells to ask.
    pub contacts: Vec<Contact>,
    /// Where it sends in the network.
    pub links: Vec<WebLink>,
}

/// A sentence or two of the guide, with where it comes from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Line {
    /// The id of a step that can be ticked off.
    #[serde(rename = "id", skip_serializing_if = "Option::is_none")]
    pub step: Option<String>,
    /// The text.
    pub text: String,
    /// The address of its source.
    pub source: Option<String>,
    /// The month that the source speaks for, `YYYY-MM`.
    pub as_of: Option<String>,
    /// The name of its source, where that is a law.
    #[serde(skip)]
    pub law: Option<String>,
    /// The day that it holds from, where that is after the day of reading.
    #[serde(skip)]
    pub ahead: Option<Date>,
    /// Where it leads: letters and other pages, deadlines.
    #[serde(skip)]
    pub doors: Vec<EntryRef>,
}

/// A page in the network.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct WebLink {
    /// What it is.
    pub name: String,
    /// Its address.
    pub url: String,
}

/// A law that a page rests on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LawRef {
    /// The law's name.
    pub name: String,
    /// Its text in the reader's language.
    pub url: String,
    /// The articles meant, `79, 80`; empty for the whole law.
    pub articles: String,
}

impl Document {
    /// The first block of a part.
    #[must_use]
    pub fn block(&self, part: Part) -> Option<&Block> {
        self.blocks.iter().find(|block| block.part == part)
    }

    /// The lines of the first block of a part; none where there is none.
    #[must_use]
    pub fn lines(&self, part: Part) -> &[Line] {
        self.block(part).map_or(&[], |block| &block.lines)
    }

    /// The contacts of the first block of a part; none where there is none.
    #[must_use]
    pub fn contacts(&self, part: Part) -> &[Contact] {
        self.block(part).map_or(&[], |block| &block.contacts)
    }

    /// The links of the first block of a part; none where there is none.
    #[must_use]
    pub fn links(&self, part: Part) -> &[WebLink] {
        self.block(part).map_or(&[], |block| &block.links)
    }
}

impl Guide {
    /// A page with everything on it: one look-up for its head, one range of keys for each of the things it is made of.
    ///
    /// # Errors
    /// [`GuideError::NoPage`] where there is none, [`GuideError::NoBlock`] where it does not hold together.
    pub fn document(&self, lang: Lang, entry: &EntryRef) -> Result<Document> {
        let read = Reading {
            guide: self,
            lang,
            entry,
            page: entry.to_string(),
        };
        let mut head = read.head()?;
        let blocks = read.blocks(&mut head)?;
        Ok(Document {
            entry: entry.clone(),
            head,
            blocks,
        })
    }
}

/// A page being read.
struct Reading<'a> {
    guide: &'a Guide,
    lang: Lang,
    entry: &'a EntryRef,
    page: String,
}

impl Reading<'_> {
    fn head(&self) -> Result<Head> {
        let head = self.guide.one(
            "SELECT section, title, as_of, figures, tool, private FROM page WHERE address = ?1 AND lang = ?2",
            &[&self.page, &self.lang.code()],
            |row| {
                let head = Head {
                    section: row.get(0)?,
                    title: row.get(1)?,
                    as_of: row.get(2)?,
                    notices: Vec::new(),
                    figures: Vec::new(),
                    tool: row.get(4)?,
                    private: row.get(5)?,
                    dated: false,
                    past: None,
                    laws: Vec::new(),
                    related: Vec::new(),
                };
                Ok((head, row.get::<_, String>(3)?))
            },
        )?;
        let (head, keys) = head.ok_or_else(|| GuideError::NoPage(self.page.clone()))?;
        let mut figures = Vec::new();
        if !keys.is_empty() {
            let named = |figure: &Figure| keys.split(' ').any(|key| key == figure.key);
            figures = self.guide.figures(self.lang)?;
            figures.retain(named);
        }
        Ok(Head {
            figures,
            laws: self.laws()?,
            related: self.related()?,
            ..head
        })
    }

    /// The parts; what depends on the day, and on figures of a year that is over, is marked in the head.
    fn blocks(&self, head: &mut Head) -> Result<Vec<Block>> {
        let day = self.guide.day();
        let notices = self.rows(
            "SELECT text, from_day, until_day FROM notice WHERE page = ?1 AND lang = ?2 ORDER BY position",
            |row| Ok((row.get::<_, String>(0)?, Period::read(row, 1, None)?)),
        )?;
        for (text, period) in notices {
            head.dated |= period.is_dated();
            if period.holds(day) {
                let said = self.guide.said(self.lang, &text)?;
                head.past = head.past.max(said.past);
                head.notices.push(said.text.into_owned());
            }
        }
        let mut blocks: Vec<(i64, Block)> = self.rows(
            "SELECT position, part, title, numbered FROM block WHERE page = ?1 AND lang = ?2 ORDER BY position",
            |row| Ok((row.get(0)?, block(row)?)),
        )?;
        let written = self.rows(
            "SELECT block, text, source, as_of, law.name, from_day, until_day, ahead, doors, step FROM line LEFT JOIN law ON law.lang = line.lang AND law.url = line.source
             WHERE page = ?1 AND line.lang = ?2 ORDER BY block, position",
            |row| Ok((row.get(0)?, line(row)?, Period::read(row, 5, Some(7))?)),
        )?;
        let mut lines = Vec::with_capacity(written.len());
        for (block, mut line, period) in written {
            head.dated |= period.is_dated();
            line.ahead = match period.on(day) {
                Standing::Holds => None,
                Standing::Ahead(from) => Some(from),
                Standing::Hidden => continue,
            };
            let said = self.guide.said(self.lang, &line.text)?;
            head.past = head.past.max(said.past);
            if let Cow::Owned(text) = said.text {
                line.text = text;
            }
            lines.push((block, line));
        }
        self.hand_out(&mut blocks, lines, |block| &mut block.lines)?;
        let contacts = self.rows(
            &format!(
                "SELECT block, {} FROM page_contact JOIN contact ON contact.id = page_contact.contact AND contact.lang = ?2
                 WHERE page = ?1 ORDER BY block, page_contact.position",
                contact::COLUMNS
            ),
            |row| Ok((row.get(0)?, contact::answering(row, 1, day)?)),
        )?;
        let contacts = contacts.into_iter();
        let contacts = contacts
            .filter_map(|(block, contact)| Some((block, contact?)))
            .collect();
        self.hand_out(&mut blocks, contacts, |block| &mut block.contacts)?;
        let links = self.rows(
            "SELECT block, name, url FROM page_link JOIN link ON link.id = page_link.link AND link.lang = ?2
             WHERE page = ?1 ORDER BY block, position",
            |row| Ok((row.get(0)?, WebLink { name: row.get(1)?, url: row.get(2)? })),
        )?;
        self.hand_out(&mut blocks, links, |block| &mut block.links)?;
        Ok(blocks.into_iter().map(|(_, block)| block).collect())
    }

    /// Gives what was read to the blocks that it stands in. Both come in the order of blocks.
    fn hand_out<T>(
        &self,
        blocks: &mut [(i64, Block)],
        read: Vec<(i64, T)>,
        into: impl Fn(&mut Block) -> &mut Vec<T>,
    ) -> Result<()> {
        let mut blocks = blocks.iter_mut().peekable();
        for (position, item) in read {
            while blocks.next_if(|(before, _)| *before < position).is_some() {}
            match blocks.peek_mut() {
                Some((own, block)) if *own == position => into(block).push(item),
                _ => {
                    return Err(GuideError::NoBlock {
                        entry: self.entry.clone(),
                        block: position,
                    });
                }
            }
        }
        Ok(())
    }

    fn laws(&self) -> Result<Vec<LawRef>> {
        self.rows(
            "SELECT name, url, articles FROM page_law JOIN law ON law.id = page_law.law AND law.lang = ?2
             WHERE page = ?1 ORDER BY position",
            |row| Ok(LawRef { name: row.get(0)?, url: row.get(1)?, articles: row.get(2)? }),
        )
    }

    fn related(&self) -> Result<Vec<PageTitle>> {
        self.rows(
            "SELECT address, section, title FROM page_related JOIN page ON page.address = page_related.target AND page.lang = ?2
             WHERE page_related.page = ?1 ORDER BY page_related.position",
            catalog::page_title,
        )
    }

    /// Reads what belongs to the page, `?1`, in the language, `?2`.
    fn rows<T>(
        &self,
        sql: &str,
        read: impl FnMut(&rusqlite::Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Vec<T>> {
        self.guide.rows(sql, &[&self.page, &self.lang.code()], read)
    }
}

fn block(row: &rusqlite::Row<'_>) -> rusqlite::Result<Block> {
    Ok(Block {
        part: super::error::part(row, 1)?,
        title: row.get(2)?,
        numbered: row.get(3)?,
        lines: Vec::new(),
        contacts: Vec::new(),
        links: Vec::new(),
    })
}

fn line(row: &rusqlite::Row<'_>) -> rusqlite::Result<Line> {
    let doors = row.get_ref(8)?.as_str()?.split_whitespace();
    let doors = doors.map(str::parse).collect::<std::result::Result<_, _>>();
    Ok(Line {
        step: row.get(9)?,
        text: row.get(1)?,
        source: row.get(2)?,
        as_of: row.get(3)?,
        law: row.get(4)?,
        ahead: None,
        doors: doors.map_err(|error| unreadable(8, error))?,
    })
}
