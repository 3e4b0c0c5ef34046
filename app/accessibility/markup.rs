//! What an element is beyond the roles that Slint 1.18 has: headings, links, dialogs, passages in the other language. `ui/` writes it into
//! the element's `accessible-id`.

use i_slint_core::accessibility::AccessibleStringProperty;
use i_slint_core::item_tree::ItemRc;
use kenes_content::Lang;

/// What an `accessible-id` says, words after one another: `heading 2`, `link`, `dialog`, `lang ru`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Markup {
    /// A heading, and of which level: 1 is the page's title.
    pub heading: Option<usize>,
    /// It leads to another page, or out of the guide.
    pub link: bool,
    /// It lies over the page, which cannot be used meanwhile.
    pub dialog: bool,
    /// It is in this language, whatever the page is in.
    pub lang: Option<Lang>,
}

impl Markup {
    /// What a text says; words that mean nothing here are passed over.
    #[must_use]
    pub fn parse(text: &str) -> Markup {
        let mut markup = Markup::default();
        let mut words = text.split_whitespace();
        while let Some(word) = words.next() {
            match word {
                "heading" => markup.heading = words.next().and_then(|level| level.parse().ok()),
                "link" => markup.link = true,
                "dialog" => markup.dialog = true,
                "lang" => markup.lang = words.next().and_then(Lang::parse),
                _ => {}
            }
        }
        markup
    }

    pub(super) fn of(item: &ItemRc) -> Markup {
        let id = item.accessible_string_property(AccessibleStringProperty::Id);
        id.map(|id| Markup::parse(&id)).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_after_one_another_say_what_an_element_is() {
        let heading = Markup::parse("heading 2 lang ru");
        assert_eq!((heading.heading, heading.lang), (Some(2), Some(Lang::Ru)));
        assert!(Markup::parse("link").link && Markup::parse("dialog").dialog);
        assert_eq!(Markup::parse("something else"), Markup::default());
    }
}
