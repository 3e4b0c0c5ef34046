//! From the guide's rows to the shape of a page outside the window.

use crate::guide::{Contact, Guide, GuideError, LawRef, Line, Link, PageHead, PageTitle, Result};
use crate::page::Page;
use crate::screens::kenes;
use crate::words::Words;

use super::view::{
    Appeal, Body, Channel, Fact, Law, MemoView, Part, Place, Reach, Title, TopicView, View,
};

pub(super) fn of(guide: &Guide, words: &Words, page: &Page) -> Result<View> {
    let body = body(guide, words, page)?;
    let channels = kenes::channels(guide, words, page, None)?;
    let kenes = channels
        .into_iter()
        .filter_map(|channel| {
            Some(Channel {
                channel: channel.name,
                url: channel.errand.address()?,
            })
        })
        .collect();
    Ok(View {
        page: page.to_string(),
        body,
        kenes,
    })
}

fn body(guide: &Guide, words: &Words, page: &Page) -> Result<Body> {
    let lang = words.lang();
    let list = |id: &str, pages: Vec<PageTitle>| Body::List {
        title: words.get(id),
        pages: titles(pages),
    };
    Ok(match page {
        Page::Home => Body::Home {
            sections: guide
                .sections(lang)?
                .into_iter()
                .map(|section| Title {
                    id: section.id,
                    title: section.title,
                })
                .collect(),
        },
        Page::Section(id) => {
            let section = guide
                .section(lang, id)?
                .ok_or_else(|| GuideError::NoPage(page.to_string()))?;
            Body::Section {
                title: section.title,
                topics: titles(guide.topics(lang, id)?),
            }
        }
        Page::Topic(id) => Body::Topic(Box::new(topic(guide.topic(lang, id)?))),
        Page::Memo(_) | Page::Resource(_) => {
            Body::Memo(Box::new(memo(guide.memo(lang, &page.to_string())?)))
        }
        Page::Memos => list("memos-title", guide.memos(lang)?),
        Page::Resources => list("resources-title", guide.resources(lang)?),
        Page::Videos => Body::Videos {
            title: words.get("videos-title"),
            videos: guide
                .videos(lang)?
                .into_iter()
                .map(|video| Place {
                    name: video.title,
                    url: video.url,
                })
                .collect(),
        },
        Page::Search(query) => {
            let hits = guide
                .search(lang, query, 20)?
                .hits
                .into_iter()
                .map(|hit| Title {
                    id: hit.id,
                    title: hit.title,
                })
                .collect();
            Body::Search {
                query: query.clone(),
                hits,
            }
        }
        Page::Bookmarks => Body::Plain {
            title: words.get("bookmarks-title"),
        },
        Page::Settings => Body::Plain {
            title: words.get("settings-title"),
        },
        Page::Region | Page::Welcome(_) => Body::Plain {
            title: words.get("welcome-region-title"),
        },
        Page::About => Body::Plain {
            title: words.get("about-title"),
        },
    })
}

fn topic(topic: crate::guide::Topic) -> TopicView {
    let PageHead {
        section,
        title,
        as_of,
        notice,
        figure_note,
        summary,
        urgent,
        laws,
        ..
    } = topic.head;
    TopicView {
        section,
        title,
        as_of,
        urgent: reaches(urgent),
        notice,
        summary: texts(summary),
        facts: facts(topic.facts),
        figure_note,
        steps: texts(topic.steps),
        info: places(topic.links),
        info_text: texts(topic.info),
        consult: reaches(topic.consult_contacts),
        consult_text: texts(topic.consult),
        appeal: Appeal {
            text: texts(topic.appeal),
            contacts: reaches(topic.appeal_contacts),
        },
        laws: law_list(laws),
    }
}

fn memo(memo: crate::guide::Memo) -> MemoView {
    let parts = memo
        .parts
        .into_iter()
        .map(|part| Part {
            title: part.title,
            numbered: part.numbered,
            items: facts(part.items),
        })
        .collect();
    let PageHead {
        title,
        as_of,
        notice,
        summary,
        laws,
        ..
    } = memo.head;
    MemoView {
        title,
        as_of,
        notice,
        summary: texts(summary),
        parts,
        contacts: reaches(memo.contacts),
        links: places(memo.links),
        laws: law_list(laws),
    }
}

fn titles(pages: Vec<PageTitle>) -> Vec<Title> {
    let id = |address: &str| {
        address
            .split_once('/')
            .map_or(address, |(_, id)| id)
            .to_owned()
    };
    pages
        .into_iter()
        .map(|page| Title {
            id: id(&page.address),
            title: page.title,
        })
        .collect()
}

fn texts(lines: Vec<Line>) -> Vec<String> {
    lines.into_iter().map(|line| line.text).collect()
}

fn facts(lines: Vec<Line>) -> Vec<Fact> {
    lines
        .into_iter()
        .map(
            |Line {
                 text,
                 source,
                 as_of,
             }| Fact {
                text,
                source,
                as_of,
            },
        )
        .collect()
}

fn places(links: Vec<Link>) -> Vec<Place> {
    links
        .into_iter()
        .map(|Link { name, url }| Place { name, url })
        .collect()
}

fn law_list(laws: Vec<LawRef>) -> Vec<Law> {
    laws.into_iter()
        .map(
            |LawRef {
                 name,
                 url,
                 articles,
             }| Law {
                name,
                url,
                articles,
            },
        )
        .collect()
}

fn reaches(contacts: Vec<Contact>) -> Vec<Reach> {
    contacts
        .into_iter()
        .map(
            |Contact {
                 name,
                 phone,
                 whatsapp,
                 url,
                 email,
                 place,
                 ..
             }| Reach {
                name,
                phone,
                whatsapp,
                url,
                email,
                place,
            },
        )
        .collect()
}
