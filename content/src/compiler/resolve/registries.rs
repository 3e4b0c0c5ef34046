//! The registries in one language.

use toml::Spanned;

use super::{Speaker, days, plain, texts};
use crate::compiler::alphabet;
use crate::compiler::author::{self, Registry, Str};
use crate::compiler::model::{
    Asked, Contact, Danger, Days, Emergency, Figure, Former, Law, Link, Region, Regional, Section,
};
use crate::compiler::phone::dialable;
use crate::figures::FigureValue;
use crate::schema;

impl Speaker<'_> {
    pub(super) fn sections(self) -> Vec<Section> {
        each(&self.world.content.sections, |section| Section {
            id: plain(&section.id),
            title: self.pair(&section.title),
            summary: self.pair(&section.summary),
            topics: self.topics(&plain(&section.id)),
        })
    }

    /// The contacts, and after them the service itself: its number is looked for as those of others are.
    pub(super) fn contacts(self) -> Vec<Contact> {
        let mut contacts = each(&self.world.content.contacts, |contact| Contact {
            id: plain(&contact.id),
            name: self.pair(&contact.name),
            purpose: self.pair(&contact.purpose),
            phone: number(&contact.phone),
            whatsapp: number(&contact.whatsapp),
            url: self.address(&contact.url),
            email: contact.email.as_ref().map(|email| email.get_ref().clone()),
            hours: self.optional(&contact.hours),
            cost: self.optional(&contact.cost),
            place: self.optional(&contact.place),
            scope: contact.scope.as_ref().map(|scope| scope.get_ref().clone()),
            map: self.optional(&contact.map),
            write: self.letters_go_to(&contact.write),
            letters: texts(&contact.letters),
            days: days(contact.period()),
        });
        contacts.extend(self.kenes());
        contacts
    }

    fn kenes(self) -> Option<Contact> {
        let kenes = self.world.content.kenes.item.as_ref()?;
        let text = |text: &Option<Str>| text.as_ref().map(|_| plain(text));
        Some(Contact {
            id: schema::KENES.to_owned(),
            name: self.pair(&kenes.name),
            purpose: self.pair(&kenes.purpose),
            phone: number(&kenes.phone),
            whatsapp: number(&kenes.whatsapp),
            url: text(&kenes.site),
            email: text(&kenes.email),
            hours: None,
            cost: None,
            place: None,
            scope: None,
            map: None,
            write: None,
            letters: Vec::new(),
            days: Days::default(),
        })
    }

    /// The site of the contact that takes letters for another.
    fn letters_go_to(self, id: &Option<Str>) -> Option<String> {
        let taker = self.world.contact(id.as_ref()?.get_ref())?;
        self.address(&taker.url)
    }

    /// The numbers of the home page, in the order of the contacts.
    pub(super) fn emergency(self) -> Vec<Emergency> {
        let contacts = self.world.content.contacts.values();
        let at_home = contacts.filter_map(|contact| {
            contact.home.as_ref()?;
            Some(Emergency {
                contact: plain(&contact.id),
                caption: self.pair(&contact.home),
            })
        });
        at_home.collect()
    }

    pub(super) fn asked(self) -> Vec<Asked> {
        each(&self.world.content.asked, |asked| Asked {
            page: plain(&asked.page),
            caption: self.pair(&asked.caption),
        })
    }

    pub(super) fn dangers(self) -> Vec<Danger> {
        each(&self.world.content.dangers, |danger| Danger {
            id: plain(&danger.id),
            say: self.pair(&danger.say),
            page: danger.page.as_ref().map(|page| page.get_ref().clone()),
        })
    }

    pub(super) fn links(self) -> Vec<Link> {
        each(&self.world.content.links, |link| Link {
            id: plain(&link.id),
            name: self.pair(&link.name),
            url: self.address(&link.url).unwrap_or_default(),
        })
    }

    pub(super) fn laws(self) -> Vec<Law> {
        each(&self.world.content.laws, |law| Law {
            id: plain(&law.id),
            name: self.pair(&law.name),
            url: self.law_address(&plain(&law.id)),
        })
    }

    /// By the alphabet of the language: the reader looks for one of them by its name.
    pub(super) fn regions(self) -> Vec<Region> {
        let mut regions = each(&self.world.content.regions, |region| Region {
            id: plain(&region.id),
            name: self.pair(&region.name),
            // A city is its own centre.
            centre: self
                .optional(&region.centre)
                .unwrap_or_else(|| self.pair(&region.name)),
        });
        regions.sort_by_cached_key(|region| alphabet::place(&region.name));
        regions
    }

    /// Pages that are gone.
    pub(super) fn former(self) -> Vec<Former> {
        let Some(registry) = &self.world.content.former else {
            return Vec::new();
        };
        each(registry, |former| Former {
            page: plain(&former.page),
            title: self.pair(&former.title),
            to: former.to.as_ref().map(|to| to.get_ref().clone()),
        })
    }

    pub(super) fn regional(self) -> Vec<Regional> {
        let files = self.world.content.regional.iter();
        let numbers = files.flat_map(|file| {
            let region = file.file.stem();
            each(file, |number| Regional {
                region: region.to_owned(),
                contact: plain(&number.contact),
                phone: self::number(&number.phone),
                address: self.optional(&number.address),
            })
        });
        numbers.collect()
    }

    pub(super) fn figures(self) -> Vec<Figure> {
        each(&self.world.content.figures, |figure| Figure {
            key: plain(&figure.key),
            name: self.pair(&figure.name),
            short: self.pair(&figure.short),
            share: self.pair(&figure.share),
            values: figure
                .values
                .iter()
                .map(|value| self::value(value.get_ref()))
                .collect(),
        })
    }

    fn topics(self, section: &str) -> usize {
        let drafts = self.world.drafts.iter();
        drafts
            .filter(|draft| draft.section == Some(section))
            .count()
    }
}

fn each<T, Row>(registry: &Registry<T>, row: impl Fn(&T) -> Row) -> Vec<Row> {
    let entries = registry.entries();
    entries.map(Spanned::get_ref).map(row).collect()
}

fn value(written: &author::FigureValue) -> FigureValue {
    FigureValue {
        value: written.value.as_ref().map_or(0, |value| *value.get_ref()),
        valid_from: plain(&written.valid_from),
        valid_until: plain(&written.valid_until),
    }
}

fn number(phone: &Option<Str>) -> Option<String> {
    dialable(phone.as_ref()?.get_ref())
}
