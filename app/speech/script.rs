//! What there is to read of a page, sentence by sentence, in the order in which it stands: made of the tree that screen readers are
//! told of, so that it holds for every page.

use std::collections::HashMap;

use accesskit::{Node, NodeId, Role, TreeUpdate};
use kenes_content::{Lang, spoken};

/// A sentence to be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// The element that it stands in.
    pub element: NodeId,
    /// The text for the ear.
    pub text: String,
    /// Its language.
    pub lang: Lang,
}

/// The sentences of the page, or of the dialog that lies over it. `lang` is the page's language, which the passages without one of their
/// own are in.
#[must_use]
pub fn script(tree: &TreeUpdate, lang: Lang) -> Vec<Sentence> {
    let nodes: HashMap<NodeId, &Node> = tree.nodes.iter().map(|(id, node)| (*id, node)).collect();
    let of_role = |role| tree.nodes.iter().find(|(_, node)| node.role() == role);
    let begin = of_role(Role::Dialog).or_else(|| of_role(Role::Main));
    let mut sentences = Vec::new();
    if let Some((id, _)) = begin {
        read(&nodes, *id, lang, &mut sentences);
    }
    sentences
}

fn read(nodes: &HashMap<NodeId, &Node>, id: NodeId, lang: Lang, out: &mut Vec<Sentence>) {
    let Some(node) = nodes.get(&id) else {
        return;
    };
    if is_passed_over(node) {
        return;
    }
    let lang = node.language().and_then(Lang::parse).unwrap_or(lang);
    for text in said(node).into_iter().flatten() {
        let text = spoken(text, lang);
        let texts = text.lines().flat_map(sentences);
        out.extend(texts.map(|text| Sentence {
            element: id,
            text: text.to_owned(),
            lang,
        }));
    }
    for child in node.children() {
        read(nodes, *child, lang, out);
    }
}

/// Cuts a text for the ear at its stops. It has no abbreviations any more, so that every stop before a space is the end of a sentence,
/// whatever the next begins with: a figure written out begins with a small letter, where the rules of Unicode would go on.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let mut before = ' ';
    let pieces = text.split_inclusive(move |letter: char| {
        let ends = letter.is_whitespace() && matches!(before, '.' | '!' | '?' | '…');
        before = letter;
        ends
    });
    pieces.map(str::trim).filter(|piece| !piece.is_empty())
}

/// The way through the page says its headings a second time. Live messages have been said when they came.
fn is_passed_over(node: &Node) -> bool {
    node.role() == Role::Navigation
}

/// What is read of an element itself. Buttons and the boxes of steps are for the hand; answers to choose from belong to the question.
fn said(node: &Node) -> [Option<&str>; 2] {
    match node.role() {
        Role::Label => [node.value(), None],
        Role::Heading | Role::Link | Role::RadioButton => [node.label(), None],
        Role::CheckBox if node.position_in_set().is_some() => [node.label(), None],
        Role::TextInput => [node.label(), node.value()],
        _ => [None, None],
    }
}

#[cfg(test)]
mod tests {
    use accesskit::{TreeId, TreeInfo};

    use super::*;

    fn page(parts: &[(Role, &str, Option<&str>)]) -> TreeUpdate {
        let mut main = Node::new(Role::Main);
        main.set_children((2..2 + parts.len() as u64).map(NodeId).collect::<Vec<_>>());
        let mut nodes = vec![(NodeId(1), main)];
        for (id, (role, text, lang)) in (2..).zip(parts) {
            let mut node = Node::new(*role);
            match role {
                Role::Label => node.set_value(*text),
                _ => node.set_label(*text),
            }
            if let Some(lang) = lang {
                node.set_language(*lang);
            }
            nodes.push((NodeId(id), node));
        }
        TreeUpdate {
            nodes,
            tree: Some(TreeInfo::new(NodeId(1))),
            tree_id: TreeId::ROOT,
            focus: NodeId(1),
        }
    }

    fn texts(sentences: &[Sentence]) -> Vec<(&str, Lang)> {
        let texts = sentences.iter();
        texts
            .map(|sentence| (sentence.text.as_str(), sentence.lang))
            .collect()
    }

    #[test]
    fn a_page_is_read_sentence_by_sentence_in_words() {
        let tree = page(&[
            (Role::Heading, "Не істеу керек", None),
            (
                Role::Label,
                "10 күн күтіңіз. Содан кейін 1414-ке қоңырау шалыңыз.",
                None,
            ),
            (Role::Button, "Тағы 3", None),
        ]);
        assert_eq!(
            texts(&script(&tree, Lang::Kk)),
            [
                ("Не істеу керек", Lang::Kk),
                ("он күн күтіңіз.", Lang::Kk),
                ("Содан кейін он төрт он төртке қоңырау шалыңыз.", Lang::Kk),
            ]
        );
    }

    #[test]
    fn a_passage_in_the_other_language_is_read_in_it() {
        let tree = page(&[(Role::Label, "До 31 марта.", Some("ru"))]);
        let sentences = script(&tree, Lang::Kk);
        assert_eq!(
            texts(&sentences),
            [("До тридцать первого марта.", Lang::Ru)]
        );
    }

    #[test]
    fn a_dialog_is_read_instead_of_the_page_beneath_it() {
        let mut tree = page(&[(Role::Label, "Бет.", None)]);
        let mut dialog = Node::new(Role::Dialog);
        dialog.set_children([NodeId(90)]);
        let mut text = Node::new(Role::Label);
        text.set_value("Терезе.");
        tree.nodes
            .extend([(NodeId(80), dialog), (NodeId(90), text)]);
        assert_eq!(texts(&script(&tree, Lang::Kk)), [("Терезе.", Lang::Kk)]);
    }
}
