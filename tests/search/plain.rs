//! The baseline: SQLite's FTS5 with its own tokenizer over the same texts, every word of the question, the last one as a
//! beginning.

use std::path::Path;

use kenes::Lang;
use kenes::guide::{EntryRef, Guide};
use rusqlite::Connection;

/// A plain index of titles, keywords and lines.
pub(crate) struct Index {
    db: Connection,
}

impl Index {
    pub(crate) fn new() -> Index {
        let db = Connection::open_in_memory().expect("a database");
        db.execute_batch("CREATE VIRTUAL TABLE plain USING fts5 (id UNINDEXED, lang UNINDEXED, title, keywords, body, tokenize = 'unicode61')")
            .expect("FTS5");
        let index = Index { db };
        let guide = Guide::open().expect("the bundle");
        for lang in Lang::ALL {
            for page in guide.pages(lang).expect("pages") {
                index.add(
                    page.entry.id(),
                    lang,
                    &page.title,
                    &keywords(&page.entry, lang),
                    &body(&guide, lang, &page.entry),
                );
            }
            for id in contacts() {
                if let Some(contact) = guide.contact(lang, &id).expect("the bundle") {
                    index.add(
                        &id,
                        lang,
                        &contact.name,
                        contact.phone.as_deref().unwrap_or_default(),
                        &contact.purpose,
                    );
                }
            }
        }
        index
    }

    fn add(&self, id: &str, lang: Lang, title: &str, keywords: &str, body: &str) {
        let mut statement = self
            .db
            .prepare_cached("INSERT INTO plain VALUES (?, ?, ?, ?, ?)")
            .expect("SQL");
        statement
            .execute((id, lang.code(), title, keywords, body))
            .expect("a row");
    }

    /// The ids found in the reader's language, best first.
    pub(crate) fn search(&self, lang: Lang, query: &str, limit: usize) -> Vec<String> {
        let words: Vec<String> = query
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .map(|word| format!("\"{word}\""))
            .collect();
        if words.is_empty() {
            return Vec::new();
        }
        let mut statement = self
            .db
            .prepare_cached("SELECT id FROM plain WHERE plain MATCH ? AND lang = ? ORDER BY bm25(plain, 0, 0, 8, 6, 1) LIMIT ?")
            .expect("SQL");
        let asked = format!("{}*", words.join(" "));
        let rows = statement
            .query_map((asked, lang.code(), limit as i64), |row| row.get(0))
            .expect("a query");
        rows.map(|row| row.expect("a row")).collect()
    }
}

fn body(guide: &Guide, lang: Lang, entry: &EntryRef) -> String {
    let document = guide.document(lang, entry).expect("a page");
    let lines = document.blocks.iter().flat_map(|block| &block.lines);
    let texts: Vec<&str> = lines.map(|line| line.text.as_str()).collect();
    texts.join("\n")
}

fn content() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("content")
}

fn table(path: &Path) -> toml::Table {
    std::fs::read_to_string(path)
        .expect("a file")
        .parse()
        .expect("TOML")
}

fn contacts() -> Vec<String> {
    let contacts = table(&content().join("contacts.toml"));
    let ids = contacts["contact"].as_array().expect("contacts").iter();
    ids.map(|contact| contact["id"].as_str().expect("an id").to_owned())
        .collect()
}

/// The keywords of a page's file.
fn keywords(entry: &EntryRef, lang: Lang) -> String {
    let id = entry.id();
    let page = match entry {
        EntryRef::Topic(_) => {
            let sections = std::fs::read_dir(content().join("topics")).expect("topics");
            let mut files = sections.map(|section| {
                section
                    .expect("a section")
                    .path()
                    .join(format!("{id}.toml"))
            });
            files.find(|file| file.exists()).map(|file| table(&file))
        }
        EntryRef::Memo(_) => Some(table(&content().join("memos").join(format!("{id}.toml")))),
        _ => {
            let resources = table(&content().join("resources.toml"));
            let all = resources["resource"].as_array().expect("resources").clone();
            all.into_iter()
                .filter_map(|resource| resource.as_table().cloned())
                .find(|resource| resource["id"].as_str() == Some(id))
        }
    };
    let words = page
        .as_ref()
        .and_then(|page| page.get("keywords")?.get(lang.code())?.as_array());
    let words = words.into_iter().flatten().filter_map(toml::Value::as_str);
    words.collect::<Vec<_>>().join(", ")
}
