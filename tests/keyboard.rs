//! By keyboard alone: everything is reached in its order, shown where it is, used, and never lost.

mod support;

use std::collections::BTreeSet;

use kenes::Lang;
use kenes::i18n::Words;
use kenes::page::Page;
use kenes::ui;
use slint::platform::Key;
use slint::{ComponentHandle, Model};

use support::{Hands, Phone};

/// A page of each kind, and one that is long.
const PAGES: [&str; 6] = [
    "home",
    "topic/alimony",
    "settings",
    "search?q=ақша",
    "memos",
    "settings/region",
];

#[test]
fn tab_comes_to_everything_and_everything_it_comes_to_is_seen() {
    for lang in Lang::ALL {
        for page in PAGES {
            let hands = Hands::at(page, lang);
            let round = hands.round();
            let reached: BTreeSet<String> = round.iter().cloned().collect();
            assert_eq!(reached, hands.tappable(), "{page}");
        }
    }
}

#[test]
fn shift_tab_goes_the_same_way_back() {
    let hands = Hands::at("topic/alimony", Lang::Kk);
    let mut there = hands.round();
    let mut back = Vec::new();
    for _ in 0..there.len() {
        back.push(hands.name());
        hands.guide.presses(Key::Backtab);
    }
    there[1..].reverse();
    assert_eq!(there, back);
}

#[test]
fn a_page_begins_at_its_title_and_enter_and_space_open() {
    for (key, lang) in [("\n", Lang::Kk), (" ", Lang::Ru)] {
        let hands = Hands::at("home", lang);
        hands.is_on_word("home-title");
        let section = support::section_title(lang, "social");
        hands.tab_to(&section);
        hands.guide.types(key);
        hands.guide.is_at("section/social");
        hands.is_on(&section);
        hands.is_seen();
        let topic = support::title_of(lang, "topic/alimony");
        hands.tab_to(&topic);
        hands.guide.types(key);
        hands.guide.is_at("topic/alimony");
        hands.is_on(&topic);
        hands.guide.presses(Key::Escape);
        hands.guide.is_at("section/social");
        hands.is_on(&section);
        hands.guide.presses(Key::Escape);
        hands.guide.is_at("home");
        hands.is_on_word("home-title");
    }
}

#[test]
fn arrows_and_page_keys_scroll() {
    let hands = Hands::at("topic/alimony", Lang::Kk);
    let at = || hands.guide.scroll();
    assert_eq!(at(), 0.0);
    hands.guide.presses(Key::DownArrow);
    let line = at();
    assert!(line > 0.0);
    hands.guide.presses(Key::PageDown);
    let page = at();
    assert!(page > line + 300.0);
    hands.guide.presses(Key::End);
    let end = at();
    assert!(end > page);
    hands.guide.presses(Key::UpArrow);
    assert!(at() < end);
    hands.guide.presses(Key::PageUp);
    hands.guide.presses(Key::Home);
    assert_eq!(at(), 0.0);
}

#[test]
fn a_choice_keeps_the_focus_and_is_said() {
    let hands = Hands::at("settings", Lang::Kk);
    let words = Words::new(Lang::Kk);
    for look in ["yellow", "black-on-white", "dark"] {
        let name = words.get(&format!("settings-look-{look}"));
        hands.tab_to(&name);
        hands.guide.types(" ");
        hands.is_on(&name);
        hands.is_seen();
        assert!(hands.guide.is_checked(&name));
        assert!(hands.said().ends_with(&name), "{:?}", hands.said());
    }
    hands.tab_to(&words.get("settings-size-more"));
    for _ in 0..8 {
        hands.guide.types("\n");
        hands.is_on(&words.get("settings-size-more"));
    }
    assert_eq!(hands.name(), words.get("settings-size-most"));
    hands.is_seen();
}

#[test]
fn another_language_and_large_print_keep_the_focus_and_are_said() {
    for page in ["home", "topic/alimony", "settings"] {
        let hands = Hands::at(page, Lang::Kk);
        hands.tab_to(&hands.guide.word("header-language-label"));
        hands.guide.types("\n");
        assert_eq!(hands.guide.lang(), Lang::Ru);
        hands.is_on_word("header-language-label");
        assert_eq!(hands.said(), hands.guide.word("said-language"));
        hands.tab();
        hands.is_on_word("header-large-print-on");
        hands.guide.types(" ");
        hands.is_on_word("header-large-print-off");
        hands.is_seen();
        assert_eq!(hands.said(), hands.guide.word("said-large-print-on"));
        if page != "settings" {
            hands.tab();
            hands.is_on_word("looks-offer-label");
            hands.guide.types("\n");
            hands.guide.is_at("settings");
            hands.is_on_word("settings-title");
        }
    }
}

#[test]
fn a_dialog_takes_the_focus_keeps_it_and_gives_it_back() {
    let phone = Phone::without_other_apps();
    let guide = phone.set_up(Lang::Kk);
    guide.go("share/topic/alimony");
    let hands = Hands { guide };
    let share = hands.guide.word("share-send");
    hands.tab_to(&share);
    hands.guide.types("\n");
    hands.is_on_word("stranded-share");
    hands.tab_to(&hands.guide.word("stranded-close"));
    for _ in 0..3 {
        hands.tab();
        assert!(!hands.name().starts_with(&share), "Tab left the dialog");
    }
    hands.guide.presses(Key::Escape);
    hands.guide.is_at("share/topic/alimony");
    hands.is_on(&share);
}

#[test]
fn the_ways_to_the_service_are_reached_in_large_print() {
    let hands = Hands::at("topic/alimony", Lang::Kk);
    hands.guide.tap_word("header-large-print-on");
    hands.tab_to(&hands.guide.word("kenes-ask"));
    hands.guide.types("\n");
    hands.is_on_word("kenes-title");
    hands.is_seen();
    hands.tab();
    hands.is_on_word("kenes-whatsapp-label");
}

#[test]
fn the_search_is_asked_and_answered_by_keyboard() {
    let hands = Hands::at("home", Lang::Kk);
    hands.tab_to(&hands.guide.word("home-search"));
    hands.guide.types("\n");
    hands.is_on_word("search-label");
    hands.guide.types("алимент");
    hands.is_on_word("search-label");
    let answer = support::title_of(Lang::Kk, "topic/alimony");
    hands.tab_to(&answer);
    hands.is_seen();
    hands.guide.types("\n");
    hands.guide.is_at("topic/alimony");
    // The page opens at the line that answers.
    let hits = support::bundle().search(Lang::Kk, "алимент", 1);
    let hit = hits.expect("an answer").hits.remove(0);
    let line: String = hit
        .snippet
        .iter()
        .map(|piece| piece.text.as_str())
        .collect();
    hands.is_on(&kenes_content::text::plain(&line));
    hands.is_seen();
}

/// Whoever goes to a part of the page by its name is there: the next key goes on from its heading.
#[test]
fn the_way_to_a_part_of_the_page_ends_at_its_heading() {
    for lang in Lang::ALL {
        let hands = Hands::at("topic/ethnocultural-associations", lang);
        hands.tab_to(&hands.guide.word("part-appeal"));
        hands.guide.types("\n");
        hands.is_on_word("topic-appeal");
        hands.tab();
        hands.is_seen();
        assert!(hands.guide.scroll() > 800.0, "{}", hands.guide.scroll());
    }
}

/// The keys of editing are where they are, whichever layout is on and with Caps Lock too.
#[test]
fn a_field_is_edited_by_the_same_keys_on_every_layout() {
    for (all, cut) in [('a', 'x'), ('A', 'X'), ('ф', 'ч'), ('Ф', 'Ч')] {
        let hands = Hands::at("search", Lang::Ru);
        hands.guide.types("алименты");
        hands.guide.presses_with_ctrl(all);
        hands.guide.types("п");
        assert_eq!(hands.guide.app().page(), Page::Search("п".to_owned()));
        hands.guide.presses_with_ctrl(all);
        hands.guide.presses_with_ctrl(cut);
        assert_eq!(hands.guide.app().page(), Page::Search(String::new()));
    }
    for (undo, redo) in [('z', 'Z'), ('Z', 'Z'), ('я', 'Я'), ('Я', 'я')] {
        let hands = Hands::at("search", Lang::Kk);
        hands.guide.types("алимент");
        let typed = hands.guide.app().page();
        hands.guide.presses_with_ctrl(undo);
        assert_ne!(hands.guide.app().page(), typed, "{undo}");
        hands.guide.presses_with(&[Key::Control, Key::Shift], redo);
        assert_eq!(hands.guide.app().page(), typed, "{redo}");
    }
    for [copy, paste] in [['c', 'v'], ['C', 'V'], ['с', 'м'], ['С', 'М']] {
        let hands = Hands::at("search", Lang::Kk);
        hands.guide.types("қой");
        hands.guide.presses_with_ctrl('a');
        hands.guide.presses_with_ctrl(copy);
        hands.guide.types("а");
        hands.guide.presses_with_ctrl(paste);
        assert_eq!(hands.guide.app().page(), Page::Search("ақой".to_owned()));
    }
}

#[test]
fn nothing_in_the_window_moves_by_itself() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("ui");
    let mut folders = vec![folder];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("ui/").flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "slint") {
                let source = std::fs::read_to_string(&path).expect("a file");
                for word in ["animate ", "Timer ", "animation-tick"] {
                    assert!(!source.contains(word), "{}: {word}", path.display());
                }
            }
        }
    }
}

/// A letter is written from its first question to its last, and what was chosen keeps the focus: the way goes on from there.
#[test]
fn a_letter_is_filled_in_to_its_end() {
    for lang in Lang::ALL {
        let hands = Hands::at("fill/akim-problem", lang);
        let letter = support::bundle()
            .letter("akim-problem")
            .expect("a letter")
            .letter;
        while !hands.guide.shows(&hands.guide.word("fill-letter")) {
            let fill = hands.guide.window().global::<ui::Fill<'_>>();
            let questions: Vec<ui::Question> = fill.get_questions().iter().collect();
            for question in questions.iter().filter(|question| question.required) {
                let field = letter.field(&question.id).expect("a field");
                if let Some(option) = field.options.first() {
                    hands.tab_to(option.label.get(lang));
                    hands.guide.types(" ");
                    hands.is_on(option.label.get(lang));
                } else if question.kind != "date" {
                    hands.tab_to(field.label.get(lang));
                    hands.guide.types(if question.kind == "iin" {
                        "000000000000"
                    } else {
                        "Үлгі"
                    });
                }
            }
            let step = fill.get_progress();
            hands.tab_to(&hands.guide.word("fill-next"));
            hands.guide.presses(Key::Return);
            assert!(fill.get_progress() != step || fill.get_stage() == ui::FillStage::Letter);
        }
        hands.tab_to(&hands.guide.word("fill-pdf"));
        hands.is_seen();
    }
}

/// A page that is opened from far down another begins at its top, with everything of the other unfolded and a contact in focus.
#[test]
fn a_page_opened_from_far_down_another_begins_at_its_top() {
    let hands = Hands::at("topic/domestic-violence", Lang::Kk);
    let document = hands.guide.window().global::<ui::Document<'_>>();
    for block in document.get_blocks().iter() {
        for part in ["", "/contacts", "/links"] {
            document.invoke_toggle(format!("{}{part}", block.id).into());
        }
    }
    hands.guide.settle();
    hands.tab_to(&hands.guide.word("contact-about"));
    hands.guide.presses(Key::Return);
    assert!(hands.guide.scroll() > 0.0);
    hands.guide.go("letter/wage-demand");
    assert!(hands.guide.scroll() < 1.0, "{}", hands.guide.scroll());
    hands.guide.settle();
    assert!(hands.guide.scroll() < 1.0, "{}", hands.guide.scroll());
}
