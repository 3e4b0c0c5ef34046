//! The parts of a page.

/// What a block of a page is for. The order is the order of reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// Whom to call first, above everything: contacts.
    Urgent,
    /// The answer in short: lines.
    Summary,
    /// What to do, in order: lines.
    Step,
    /// Who is entitled, how much, until when: lines, each with its source.
    Fact,
    /// Where to find out: lines and links.
    Info,
    /// Whom to ask: lines and contacts.
    Consult,
    /// How to appeal, in order, and to whom: lines and contacts.
    Appeal,
    /// When to write a letter: lines.
    Use,
    /// When not to: lines.
    Not,
    /// When its answer comes, what silence means, what it costs, what to keep: lines.
    Terms,
    /// How it is handed in, and to whom: lines and contacts.
    HandIn,
    /// What comes after it: lines.
    Next,
    /// A list of a memo, with a title of its own, or the one list of a resource, without: lines. A page may have several.
    List,
    /// Whom to ask, at the end of a memo or a resource: contacts.
    Contacts,
    /// Pages in the network, at the end of a memo or a resource: links.
    Links,
}

impl Part {
    /// All parts, in the order of reading.
    pub const ALL: [Part; 15] = [
        Part::Urgent,
        Part::Summary,
        Part::Step,
        Part::Fact,
        Part::Info,
        Part::Consult,
        Part::Appeal,
        Part::Use,
        Part::Not,
        Part::Terms,
        Part::HandIn,
        Part::Next,
        Part::List,
        Part::Contacts,
        Part::Links,
    ];

    /// Its name in the bundle.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Part::Urgent => "urgent",
            Part::Summary => "summary",
            Part::Fact => "fact",
            Part::Step => "step",
            Part::Info => "info",
            Part::Consult => "consult",
            Part::Appeal => "appeal",
            Part::Use => "use",
            Part::Not => "not",
            Part::Terms => "terms",
            Part::HandIn => "hand-in",
            Part::Next => "next",
            Part::List => "list",
            Part::Contacts => "contacts",
            Part::Links => "links",
        }
    }

    /// The part of a name.
    ///
    /// ```
    /// use kenes_content::schema::Part;
    /// assert_eq!(Part::parse("appeal"), Some(Part::Appeal));
    /// assert_eq!(Part::parse("appeals"), None);
    /// ```
    #[must_use]
    pub fn parse(code: &str) -> Option<Part> {
        Part::ALL.into_iter().find(|part| part.code() == code)
    }

    /// Its lines are done one after another.
    #[must_use]
    pub const fn is_in_order(self) -> bool {
        matches!(self, Part::Step | Part::Appeal)
    }
}

#[cfg(test)]
mod tests {
    use super::Part;

    #[test]
    fn all_parts_stand_in_the_order_of_reading_and_are_known_by_their_names() {
        assert!(Part::ALL.is_sorted());
        for part in Part::ALL {
            assert_eq!(Part::parse(part.code()), Some(part));
        }
    }
}
