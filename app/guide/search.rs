//! The search over the whole guide.

use kenes_content::{Lang, fold};

use super::{Guide, Result, code};

/// A page that answers a question.
#[derive(Clone, Debug, serde::Serialize)]
pub struct Hit {
    /// Its address; a contact's is `contact/<id>`.
    #[serde(skip)]
    pub address: String,
    /// Its id.
    pub id: String,
    /// The section of a topic.
    pub section: Option<String>,
    /// Its title.
    pub title: String,
    /// How well it answers; greater is better.
    pub score: f64,
}

impl Guide {
    /// The pages that hold every word of the query or a word that begins with it, best first.
    ///
    /// # Errors
    /// Where the bundle cannot be read.
    pub fn search(&self, lang: Lang, query: &str, limit: usize) -> Result<Vec<Hit>> {
        let folded = fold(query);
        let words: Vec<String> = folded
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .map(|word| format!("\"{word}\"*"))
            .collect();
        if words.is_empty() {
            return Ok(Vec::new());
        }
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        self.rows(
            "SELECT search.page, page.section, coalesce(page.title, contact.name), -bm25(search, 0, 0, 8, 6, 1) AS score
             FROM search
             LEFT JOIN page ON page.address = search.page AND page.lang = search.lang
             LEFT JOIN contact ON 'contact/' || contact.id = search.page AND contact.lang = search.lang
             WHERE search MATCH ?1 AND search.lang = ?2
             ORDER BY score DESC, search.page LIMIT ?3",
            &[&words.join(" "), &code(lang), &limit],
            |row| {
                let address: String = row.get(0)?;
                let id = address.split_once('/').map_or(address.as_str(), |(_, id)| id).to_owned();
                Ok(Hit { address, id, section: row.get(1)?, title: row.get(2)?, score: row.get(3)? })
            },
        )
    }
}
