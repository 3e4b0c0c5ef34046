//! A document as JSON. The keys of a topic and of a memo are read by other tools: they stay.

use kenes_content::schema::Part;
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use super::{BlockView, ContactView, DocumentView, LawView, Row};
use crate::guide::Line;

impl Serialize for DocumentView {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(section) = &self.section {
            map.serialize_entry("section", &section.id)?;
        }
        map.serialize_entry("title", &self.title)?;
        map.serialize_entry("as_of", &self.as_of)?;
        map.serialize_entry("urgent", &self.urgent)?;
        map.serialize_entry("notice", &filled(&self.notices.join("\n")))?;
        map.serialize_entry("summary", &texts(&self.summary))?;
        let note = self.blocks.iter().find_map(|block| filled(&block.note));
        map.serialize_entry("figure_note", &note)?;
        if let Some(converter) = &self.converter {
            map.serialize_entry("converter", converter)?;
        }
        if let Some(letter) = &self.letter {
            map.serialize_entry("letter", letter)?;
            self.about_letter(&mut map)?;
        } else if self.blocks.iter().any(|block| block.part == Part::Fact) {
            self.topic(&mut map)?;
        } else {
            self.memo(&mut map)?;
        }
        let doors = self.blocks.iter().flat_map(doors).collect::<Vec<_>>();
        map.serialize_entry("doors", &doors)?;
        map.serialize_entry("laws", &self.laws.iter().map(Law::of).collect::<Vec<_>>())?;
        map.serialize_entry("related", &self.related)?;
        map.serialize_entry("sources", &links(&self.sources))?;
        map.end()
    }
}

impl DocumentView {
    fn topic<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("parts", &self.parts)?;
        map.serialize_entry("facts", self.lines(Part::Fact))?;
        map.serialize_entry("steps", &texts(self.lines(Part::Step)))?;
        map.serialize_entry("info", &self.links(Part::Info))?;
        map.serialize_entry("info_text", &texts(self.lines(Part::Info)))?;
        map.serialize_entry("consult", self.contacts(Part::Consult))?;
        map.serialize_entry("consult_text", &texts(self.lines(Part::Consult)))?;
        map.serialize_entry(
            "appeal",
            &Appeal {
                text: texts(self.lines(Part::Appeal)),
                contacts: self.contacts(Part::Appeal),
            },
        )?;
        map.serialize_entry("letters", &self.letters)
    }

    fn about_letter<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("parts", &self.parts)?;
        for (key, part) in [
            ("use", Part::Use),
            ("not", Part::Not),
            ("terms", Part::Terms),
            ("hand_in", Part::HandIn),
            ("next", Part::Next),
        ] {
            map.serialize_entry(key, self.lines(part))?;
        }
        map.serialize_entry("contacts", self.contacts(Part::HandIn))
    }

    fn memo<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        let lists = self.blocks.iter().filter(|block| block.part == Part::List);
        let lists = lists.map(|block| List {
            id: &block.id,
            title: &block.heading,
            items: Some(Items {
                numbered: block.numbered,
                items: &block.lines,
            }),
        });
        let others = self.parts.iter();
        let others = others.filter(|part| !part.id.starts_with(Part::List.code()));
        let others = others.map(|part| List {
            id: &part.id,
            title: &part.title,
            items: None,
        });
        let parts: Vec<List<'_>> = lists.chain(others).collect();
        map.serialize_entry("parts", &parts)?;
        map.serialize_entry("contacts", self.contacts(Part::Contacts))?;
        map.serialize_entry("links", &self.links(Part::Links))
    }

    fn block(&self, part: Part) -> Option<&BlockView> {
        self.blocks.iter().find(|block| block.part == part)
    }

    fn lines(&self, part: Part) -> &[Line] {
        self.block(part).map_or(&[], |block| &block.lines)
    }

    fn contacts(&self, part: Part) -> &[ContactView] {
        self.block(part).map_or(&[], |block| &block.contacts)
    }

    fn links(&self, part: Part) -> Vec<Link<'_>> {
        self.block(part)
            .map_or(Vec::new(), |block| links(&block.links))
    }
}

/// Where a line leads.
#[derive(Serialize)]
struct Door<'a> {
    part: &'a str,
    /// The place of the line in its part, from 0.
    line: usize,
    #[serde(flatten)]
    row: &'a Row,
}

fn doors(block: &BlockView) -> Vec<Door<'_>> {
    let lines = block.doors.iter().enumerate();
    let doors = lines.flat_map(|(line, rows)| {
        rows.iter().map(move |row| Door {
            part: &block.id,
            line,
            row,
        })
    });
    doors.collect()
}

#[derive(Serialize)]
struct Appeal<'a> {
    text: Vec<&'a str>,
    contacts: &'a [ContactView],
}

#[derive(Serialize)]
struct List<'a> {
    id: &'a str,
    title: &'a str,
    #[serde(flatten)]
    items: Option<Items<'a>>,
}

#[derive(Serialize)]
struct Items<'a> {
    numbered: bool,
    items: &'a [Line],
}

#[derive(Serialize)]
struct Link<'a> {
    name: &'a str,
    url: String,
}

#[derive(Serialize)]
struct Law<'a> {
    name: &'a str,
    url: String,
    articles: &'a str,
}

impl<'a> Law<'a> {
    fn of(law: &'a LawView) -> Law<'a> {
        Law {
            name: &law.row.title,
            url: law.row.url(),
            articles: &law.articles,
        }
    }
}

fn links(rows: &[Row]) -> Vec<Link<'_>> {
    rows.iter()
        .map(|row| Link {
            name: &row.title,
            url: row.url(),
        })
        .collect()
}

fn texts(lines: &[Line]) -> Vec<&str> {
    lines.iter().map(|line| line.text.as_str()).collect()
}

fn filled(text: &str) -> Option<&str> {
    Some(text).filter(|text| !text.is_empty())
}
