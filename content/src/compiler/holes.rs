//! The last look before the bundle is written: whatever has to be there is there, and every amount is computed.
//!
//! The checks speak of the authors' files, line by line; this speaks of what was made of them. A hole here is a gap in the
//! checks, and better no guide than one with an empty line in it.

mod counting;

use std::fmt;

use crate::Lang;
use crate::compiler::model::{Common, Guide, Page};

/// Something in the guide that is not as it has to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hole {
    /// The language; `None` for what is the same in both.
    pub lang: Option<Lang>,
    /// The entry: `topic/alimony`, `law appk`.
    pub place: String,
    /// What of it.
    pub field: &'static str,
    /// What is wrong.
    pub fault: Fault,
}

/// What is wrong with a text of the guide.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// There is no text.
    Empty,
    /// Braces are left that should have become an amount; the text is given.
    Braces(String),
}

impl fmt::Display for Hole {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Hole {
            lang,
            place,
            field,
            fault,
        } = self;
        write!(f, "{place}: the {field}")?;
        if let Some(lang) = lang {
            write!(f, " ({lang})")?;
        }
        match fault {
            Fault::Empty => f.write_str(" is empty: write it"),
            Fault::Braces(text) => {
                write!(f, " has braces that are no formula: correct it: \"{text}\"")
            }
        }
    }
}

/// All holes of one run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holes(Vec<Hole>);

impl Holes {
    /// The holes, in the order of the guide.
    #[must_use]
    pub fn as_slice(&self) -> &[Hole] {
        &self.0
    }
}

impl fmt::Display for Holes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let lines: Vec<String> = self.0.iter().map(Hole::to_string).collect();
        f.write_str(&lines.join("\n"))
    }
}

impl std::error::Error for Holes {}

/// Looks at every text that the bundle will hold.
pub(crate) fn check(guides: &[Guide], common: &Common) -> Result<(), Holes> {
    let mut holes = Vec::new();
    for guide in guides {
        let mut look = Look {
            lang: Some(guide.lang),
            holes: &mut holes,
        };
        registries(guide, &mut look);
        for page in &guide.pages {
            self::page(guide, page, &mut look);
        }
    }
    let mut look = Look {
        lang: None,
        holes: &mut holes,
    };
    for (key, value) in &common.meta {
        look.at(&"the bundle").text(key, value);
    }
    for (channel, value) in &common.kenes {
        look.at(&"the service").text(channel, value);
    }
    for video in &common.videos {
        look.at(&format_args!("video {}", video.id))
            .text("title", &video.title)
            .text("lang", &video.lang)
            .text("url", &video.url);
    }
    counting::check(common, &mut holes);
    match holes.is_empty() {
        true => Ok(()),
        false => Err(Holes(holes)),
    }
}

fn registries(guide: &Guide, look: &mut Look<'_>) {
    for section in &guide.sections {
        look.at(&format_args!("section {}", section.id))
            .text("title", &section.title)
            .text("summary", &section.summary);
    }
    for contact in &guide.contacts {
        look.at(&format_args!("contact {}", contact.id))
            .text("name", &contact.name)
            .text("purpose", &contact.purpose)
            .optional("phone", &contact.phone)
            .optional("whatsapp", &contact.whatsapp)
            .optional("url", &contact.url)
            .optional("email", &contact.email)
            .optional("hours", &contact.hours)
            .optional("cost", &contact.cost)
            .optional("place", &contact.place)
            .optional("map", &contact.map)
            .optional("write", &contact.write);
    }
    for number in &guide.emergency {
        look.at(&format_args!("contact {}", number.contact))
            .text("home", &number.caption);
    }
    for asked in &guide.asked {
        look.at(&format_args!("most asked {}", asked.page))
            .text("caption", &asked.caption);
    }
    for danger in &guide.dangers {
        look.at(&format_args!("danger {}", danger.id))
            .text("say", &danger.say);
    }
    for link in &guide.links {
        look.at(&format_args!("link {}", link.id))
            .text("name", &link.name)
            .text("url", &link.url);
    }
    for law in &guide.laws {
        look.at(&format_args!("law {}", law.id))
            .text("name", &law.name)
            .text("url", &law.url);
    }
    for former in &guide.former {
        look.at(&format_args!("former {}", former.page))
            .text("title", &former.title);
    }
    for region in &guide.regions {
        look.at(&format_args!("region {}", region.id))
            .text("name", &region.name)
            .text("centre", &region.centre);
    }
    for number in &guide.regional {
        look.at(&format_args!(
            "contact {} in {}",
            number.contact, number.region
        ))
        .optional("phone", &number.phone)
        .optional("address", &number.address);
    }
    for figure in &guide.figures {
        // A figure of nothing is a figure that is not there.
        let value = figure.values.last().filter(|newest| newest.value > 0);
        let value = value.map_or_else(String::new, |newest| newest.value.to_string());
        let name = format!("figure {}", figure.key);
        let mut at = look.at(&name);
        at.text("name", &figure.name).text("value", &value);
        for value in &figure.values {
            at.text("valid_from", &value.valid_from)
                .text("valid_until", &value.valid_until);
        }
    }
}

fn page(guide: &Guide, page: &Page, look: &mut Look<'_>) {
    let mut at = look.at(&page.entry);
    at.text("title", &page.title).text("as_of", &page.as_of);
    for notice in &page.notices {
        at.text("notice", &guide.said(&notice.text));
    }
    for keyword in &page.keywords {
        at.text("keyword", keyword);
    }
    for block in &page.blocks {
        let part = block.part.code();
        // A title of its own is for lists alone, and only a memo's lists have one.
        if !block.title.is_empty() {
            at.text(part, &block.title);
        }
        if block.lines.is_empty() && block.contacts.is_empty() && block.links.is_empty() {
            at.text(part, "");
        }
        for line in &block.lines {
            at.text(part, &guide.said(&line.text))
                .optional("source", &line.source)
                .optional("as_of", &line.as_of);
        }
    }
}

/// Gathers the holes of one language.
struct Look<'a> {
    lang: Option<Lang>,
    holes: &'a mut Vec<Hole>,
}

impl Look<'_> {
    fn at<'b>(&'b mut self, place: &'b dyn fmt::Display) -> At<'b> {
        At {
            lang: self.lang,
            place,
            holes: self.holes,
        }
    }
}

/// Gathers the holes of one entry.
struct At<'a> {
    lang: Option<Lang>,
    place: &'a dyn fmt::Display,
    holes: &'a mut Vec<Hole>,
}

impl At<'_> {
    /// Looks at a text that has to be there.
    fn text(&mut self, field: &'static str, text: &str) -> &mut Self {
        let fault = if text.trim().is_empty() {
            Some(Fault::Empty)
        } else if text.contains(['{', '}']) {
            Some(Fault::Braces(text.to_owned()))
        } else {
            None
        };
        let (lang, place) = (self.lang, self.place);
        self.holes.extend(fault.map(|fault| Hole {
            lang,
            place: place.to_string(),
            field,
            fault,
        }));
        self
    }

    /// Looks at a text that may be missing, but not be there without a letter.
    fn optional(&mut self, field: &'static str, text: &Option<String>) -> &mut Self {
        match text {
            Some(text) => self.text(field, text),
            None => self,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::compiler::author::{Style, parse};
    use crate::compiler::world::World;
    use crate::compiler::{files, resolve};

    /// The guide that is made of `tests/base`, changed by a hand that no check sees.
    fn holes(change: impl FnOnce(&mut [Guide; 2], &mut Common)) -> Vec<Hole> {
        let base = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/base");
        let content = parse(files::read(&base).expect("the base"), &mut Vec::new());
        let style = Style::default();
        let world = World::new(&content, &style, None);
        let mut guides = Lang::ALL.map(|lang| resolve::guide(&world, lang));
        let mut common = resolve::common(&world);
        change(&mut guides, &mut common);
        check(&guides, &common).map_or_else(|holes| holes.as_slice().to_vec(), |()| Vec::new())
    }

    #[test]
    fn a_whole_guide_has_none() {
        assert_eq!(holes(|_, _| ()), []);
    }

    #[test]
    fn what_is_missing_or_not_computed_is_named() {
        let found = holes(|[kk, ru], common| {
            kk.pages[0].title.clear();
            ru.pages[0].blocks[1].lines[0].text = "Платят {figure:none*2}.".to_owned();
            ru.pages[0].blocks[3].lines.clear();
            kk.laws[0].url.clear();
            kk.figures[0].values[0].value = 0;
            common.kenes[0].1.clear();
        });
        let said: Vec<String> = found.iter().map(Hole::to_string).collect();
        assert_eq!(
            said,
            [
                "law social-code: the url (kk) is empty: write it",
                "figure mrp: the value (kk) is empty: write it",
                "topic/alimony: the title (kk) is empty: write it",
                "topic/alimony: the summary (ru) has braces that are no formula: correct it: \"Платят {figure:none*2}.\"",
                "topic/alimony: the fact (ru) is empty: write it",
                "the service: the whatsapp is empty: write it",
            ]
        );
    }
}
