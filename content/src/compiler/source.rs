//! What a statement rests on: a web address, or an article of a law.

/// A source as written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Source<'a> {
    /// Anything that looks like a web address.
    Url(&'a str),
    /// `law-id` or `law-id:articles`.
    Law(LawRef<'a>),
}

/// A law, and which of its articles.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct LawRef<'a> {
    pub(crate) id: &'a str,
    articles: Option<&'a str>,
}

impl<'a> Source<'a> {
    /// Tells the two apart: an id of a law has neither a slash nor a point.
    pub(crate) fn of(text: &'a str) -> Source<'a> {
        let law = LawRef::of(text);
        if text.contains("//") || law.id.contains(['.', '/']) {
            Source::Url(text)
        } else {
            Source::Law(law)
        }
    }
}

impl<'a> LawRef<'a> {
    /// Reads `social-code:79, 80` or `social-code`.
    pub(crate) fn of(text: &'a str) -> LawRef<'a> {
        match text.split_once(':') {
            Some((id, articles)) => LawRef {
                id: id.trim(),
                articles: Some(articles),
            },
            None => LawRef {
                id: text.trim(),
                articles: None,
            },
        }
    }

    /// The articles, as the law numbers them.
    pub(crate) fn articles(self) -> impl Iterator<Item = &'a str> {
        self.articles
            .into_iter()
            .flat_map(|list| list.split(','))
            .map(str::trim)
    }
}

/// Whether this is a number of an article: `79`, `36-2`, `79(3)`.
pub(crate) fn is_article(text: &str) -> bool {
    let number = |text: &str| {
        let mut parts = text.splitn(2, '-');
        parts.all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit()))
    };
    match text.split_once('(') {
        None => number(text),
        Some((article, paragraph)) => {
            number(article) && paragraph.strip_suffix(')').is_some_and(number)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{LawRef, Source, is_article};

    #[test]
    fn tells_laws_from_addresses() {
        assert!(matches!(Source::of("https://egov.kz/a:b"), Source::Url(_)));
        assert!(matches!(Source::of("egov.kz"), Source::Url(_)));
        let Source::Law(law) = Source::of("appk:91, 92") else {
            panic!("a law")
        };
        assert_eq!(law.id, "appk");
        assert_eq!(law.articles().collect::<Vec<_>>(), ["91", "92"]);
        assert_eq!(LawRef::of("appk").articles().count(), 0);
    }

    #[test]
    fn knows_articles() {
        for article in ["79", "36-2", "79(3)", "79(3-1)"] {
            assert!(is_article(article), "{article}");
        }
        for wrong in ["", "ст. 79", "79-", "79(", "79()", "79(а)", "1-2-3"] {
            assert!(!is_article(wrong), "{wrong}");
        }
    }
}
