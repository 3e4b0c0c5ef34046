//! What is what in the file, for those who listen to it: headings, paragraphs, lists.

use std::num::NonZeroU16;

use krilla::tagging::{Identifier, ListNumbering, Tag, TagGroup, TagTree};

/// What an element of the letter is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// The heading, with its text.
    Heading(String),
    /// A paragraph.
    Paragraph,
    /// The number of a list's item. The list begins with the first after something else.
    Number,
    /// The text of the item whose number comes before.
    Item,
}

/// The tree of elements. `drawn` says for each of them, in the same order, what was drawn of it.
pub(super) fn tree(lang: &str, elements: &[Role], drawn: Vec<Vec<Identifier>>) -> TagTree {
    let mut tree = TagTree::new().with_lang(Some(lang.to_owned()));
    let mut list: Option<TagGroup> = None;
    let mut item: Option<TagGroup> = None;
    for (role, drawn) in elements.iter().zip(drawn) {
        let children = drawn.into_iter().map(Into::into).collect();
        match role {
            Role::Number => {
                let of = list.get_or_insert_with(|| TagGroup::new(Tag::L(ListNumbering::Decimal)));
                if let Some(before) = item.take() {
                    of.push(before);
                }
                let number = TagGroup::with_children(Tag::Lbl, children);
                item = Some(TagGroup::with_children(Tag::LI, vec![number.into()]));
            }
            Role::Item => {
                if let Some(item) = &mut item {
                    item.push(TagGroup::with_children(Tag::LBody, children));
                }
            }
            Role::Heading(text) => {
                end(&mut tree, &mut list, &mut item);
                tree.push(TagGroup::with_children(
                    Tag::Hn(NonZeroU16::MIN, Some(text.clone())),
                    children,
                ));
            }
            Role::Paragraph => {
                end(&mut tree, &mut list, &mut item);
                tree.push(TagGroup::with_children(Tag::P, children));
            }
        }
    }
    end(&mut tree, &mut list, &mut item);
    tree
}

/// The list, if there is one, goes into the tree.
fn end(tree: &mut TagTree, list: &mut Option<TagGroup>, item: &mut Option<TagGroup>) {
    if let Some(mut list) = list.take() {
        if let Some(item) = item.take() {
            list.push(item);
        }
        tree.push(list);
    }
}
