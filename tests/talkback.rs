//! The window's half of TalkBack's way in: the frame around what it is on, and the looks at what has changed.

mod support;

use accesskit::{Node, NodeId, Role, TreeUpdate};
use kenes::Lang;
use kenes::accessibility::watch::Watch;
use kenes::accessibility::{self, Audience};
use kenes::cli::headless::{Shot, Studio};
use kenes::platform::RecordingLauncher;
use kenes::talkback::frame::{self, Frame};
use kenes::ui;
use kenes::user::{Look, Settings};
use slint::ComponentHandle;
use slint::platform::Key;
use support::{OpenGuide, Phone, section_title};

/// The element whose name or text begins so.
fn element(guide: &OpenGuide, words: &str) -> NodeId {
    says(
        &accessibility::tree(guide.window(), Audience::TalkBack),
        words,
    )
}

fn says(tree: &TreeUpdate, words: &str) -> NodeId {
    let said = |node: &Node| node.label().or(node.value()).unwrap_or_default().to_owned();
    tree.nodes
        .iter()
        .find(|(_, node)| said(node).starts_with(words))
        .unwrap_or_else(|| panic!("nothing says {words:?}"))
        .0
}

fn frame_of(guide: &OpenGuide, element: NodeId) -> Option<Frame> {
    Frame::of(
        &accessibility::tree(guide.window(), Audience::TalkBack),
        element,
        1.0,
    )
}

/// TalkBack is put on it.
fn put(guide: &OpenGuide, element: NodeId) -> Frame {
    let frame = frame_of(guide, element).expect("it is there");
    frame::show(guide.window(), Some(frame));
    guide.settle();
    frame
}

fn is_framed(guide: &OpenGuide) -> bool {
    guide.window().global::<ui::ScreenReader<'_>>().get_on()
}

/// Whether the picture has the colour of the frame on all four sides of a place.
fn has_ring(guide: &OpenGuide, frame: &Frame, moved: f32) -> bool {
    let window = guide.window();
    let theme = window.global::<ui::Theme<'_>>();
    let (colour, reach) = (theme.get_look().focus, 2.0 + theme.get_ring() / 2.0);
    let (top, left) = (frame.top + moved, frame.left);
    let (middle, centre) = (top + frame.height / 2.0, left + frame.width / 2.0);
    let picture = window.window().take_snapshot().expect("a picture");
    [
        (left - reach, middle),
        (left + frame.width + reach, middle),
        (centre, top - reach),
        (centre, top + frame.height + reach),
    ]
    .into_iter()
    .all(|(x, y)| {
        let at = y as usize * picture.width() as usize + x as usize;
        let pixel = picture.as_slice()[at];
        (pixel.r, pixel.g, pixel.b) == (colour.red(), colour.green(), colour.blue())
    })
}

#[test]
fn a_frame_is_seen_around_what_it_is_on_in_every_look() {
    let guide = Phone::new().set_up(Lang::Kk);
    for look in Look::names() {
        let settings = guide.window().global::<ui::Settings<'_>>();
        settings.invoke_choose(ui::Setting::Look, look.into());
        guide.settle();
        for on in [
            guide.word("home-search"),
            guide.word("header-language-label"),
            guide.word("kenes-whatsapp-label"),
        ] {
            let frame = put(&guide, element(&guide, &on));
            assert!(has_ring(&guide, &frame, 0.0), "{look}: {on}");
        }
    }
}

#[test]
fn the_frame_goes_along_when_the_page_is_scrolled_and_is_cut_off_with_it() {
    let guide = Phone::new().set_up(Lang::Ru);
    guide.turn_wheel(200.0);
    let scrolled = guide.scroll();
    let tile = element(&guide, &section_title(Lang::Ru, "economic"));
    let before = put(&guide, tile);
    assert!(before.scrolls);
    guide.turn_wheel(40.0);
    let moved = guide.scroll() - scrolled;
    assert!(moved > 0.0);
    assert!(has_ring(&guide, &before, -moved), "it stays behind");
    guide.presses(Key::End);
    let bar = element(&guide, &guide.word("kenes-whatsapp-label"));
    assert!(!frame_of(&guide, bar).expect("the bar").scrolls);
    assert!(is_framed(&guide));
}

#[test]
fn the_frame_goes_with_the_page_and_with_the_element() {
    let guide = Phone::new().set_up(Lang::Kk);
    let tile = element(&guide, &section_title(Lang::Kk, "social"));
    put(&guide, tile);
    assert!(is_framed(&guide));
    guide.go("settings");
    assert!(!is_framed(&guide), "another page, the frame of the old one");
    assert_eq!(frame_of(&guide, tile), None);
    frame::show(guide.window(), None);
    assert!(!is_framed(&guide));
}

#[test]
fn the_window_as_a_whole_has_no_frame() {
    let guide = Phone::new().set_up(Lang::Kk);
    let tree = accessibility::tree(guide.window(), Audience::TalkBack);
    let root = tree.tree.as_ref().expect("a whole tree").root;
    assert_eq!(Frame::of(&tree, root, 1.0), None);
}

#[test]
fn what_is_hardly_seen_can_be_brought_into_sight() {
    let guide = Phone::new().set_up(Lang::Ru);
    guide.go("topic/alimony");
    let height = guide.window().global::<ui::Theme<'_>>().get_height();
    let tree = accessibility::tree(guide.window(), Audience::TalkBack);
    let hidden = |update: &TreeUpdate| {
        let below = |node: &Node| {
            node.bounds()
                .is_some_and(|bounds| bounds.y0 > f64::from(height))
        };
        let found = update
            .nodes
            .iter()
            .find(|(_, node)| node.role() == Role::Button && below(node));
        found.expect("something further down").0
    };
    let further = hidden(&tree);
    let frame = frame_of(&guide, further).expect("it is there");
    frame::reveal(guide.window(), &frame);
    guide.settle();
    let seen = frame_of(&guide, further).expect("it is there");
    assert!(
        seen.top > 0.0 && seen.top + seen.height < height,
        "{seen:?}"
    );
}

#[test]
fn the_places_are_those_of_the_screen_whatever_its_density() {
    let tile = |size: (u32, u32), scale: f32| {
        let shot = Shot {
            page: "home".parse().expect("a page"),
            settings: Settings {
                lang: Some(Lang::Kk),
                ..Settings::default()
            },
            size,
            scale,
            font_scale: 1.0,
            scroll: 0.0,
            today: jiff::civil::date(2026, 11, 27),
        };
        let studio = Studio::open(&shot, RecordingLauncher::default()).expect("a studio");
        let _ = studio.draw();
        let tree = accessibility::tree(studio.app().window(), Audience::TalkBack);
        Frame::of(
            &tree,
            says(&tree, &section_title(Lang::Kk, "social")),
            scale,
        )
    };
    let plain = tile((360, 720), 1.0);
    assert!(plain.is_some());
    assert_eq!(tile((720, 1440), 2.0), plain);
}

#[test]
fn a_look_at_a_window_that_has_not_changed_builds_no_tree() {
    let guide = Phone::new().set_up(Lang::Ru);
    let watch = Watch::new(Audience::TalkBack);
    let look = || {
        let changed = watch.has_changed(guide.window());
        let _ = watch.tree(guide.window());
        changed
    };
    let steps: [(&str, &dyn Fn()); 6] = [
        ("scrolled", &|| guide.turn_wheel(30.0)),
        ("another page", &|| guide.go("search")),
        ("typed", &|| guide.types("алимент")),
        ("the focus moved", &|| guide.presses(Key::Tab)),
        ("the language", &|| guide.tap_word("header-language-label")),
        ("a notice", &|| {
            let shell = guide.window().global::<ui::Shell<'_>>();
            shell.set_notice("!".into());
            guide.settle();
        }),
    ];
    assert!(look(), "the first look");
    for (name, step) in steps {
        guide.settle();
        assert!(!look(), "nothing has happened before: {name}");
        step();
        assert!(look(), "{name}");
    }
}
