//! Nothing is torn: no sum, no term, no date of the guide is parted by a line's end, at any width of a phone, in any print.
//!
//! Lines are laid out by parley itself, of the version beneath Slint, with the guide's font and the settings of `ui/parts/text.slint`.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicUsize, Ordering};

use jiff::civil::{Date, date};
use kenes::Lang;
use kenes::guide::Guide;
use kenes::i18n::Words;
use kenes::page::Page;
use kenes::pages::{self, Body, Context};
use kenes::user::{Settings, TextSize, UserData};
use kenes_content::text::{GAP, GLUE, fitted, joined, plain};
use parley::layout::{BreakReason, Layout};
use parley::style::{FontFamily, FontFamilyName, FontWeight, OverflowWrap, StyleProperty};
use parley::{FontContext, LayoutContext};
use rusqlite::{Connection, MAIN_DB};

/// `text-body` of `ui/theme.slint`, as drawn.
const BODY: f32 = 18.0;

/// Widths of text on phones, in logical pixels.
const WIDTHS: std::ops::RangeInclusive<u16> = 240..=480;

/// Every text of the bundle that is drawn, and whether it is drawn in bold.
const TEXTS: [(&str, bool); 17] = [
    ("SELECT title FROM page WHERE lang = ?1", true),
    ("SELECT title FROM block WHERE lang = ?1", true),
    ("SELECT title FROM section WHERE lang = ?1", true),
    ("SELECT summary FROM section WHERE lang = ?1", false),
    ("SELECT name FROM contact WHERE lang = ?1", true),
    ("SELECT purpose FROM contact WHERE lang = ?1", false),
    ("SELECT hours FROM contact WHERE lang = ?1", false),
    ("SELECT cost FROM contact WHERE lang = ?1", false),
    ("SELECT place FROM contact WHERE lang = ?1", false),
    ("SELECT caption FROM emergency WHERE lang = ?1", false),
    ("SELECT name FROM link WHERE lang = ?1", false),
    ("SELECT name FROM law WHERE lang = ?1", false),
    ("SELECT name FROM region WHERE lang = ?1", false),
    ("SELECT name FROM figure WHERE lang = ?1", false),
    ("SELECT title FROM video WHERE lang = ?1", false),
    ("SELECT title FROM page WHERE lang = ?1", false),
    ("SELECT name FROM contact WHERE lang = ?1", false),
];

/// Days on which the pages are looked at: one in the year of the figures, and one after it, when every sum says its year.
const DAYS: [Date; 2] = [date(2026, 11, 27), date(2027, 1, 2)];

fn texts() -> BTreeSet<(bool, String)> {
    let bytes: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/kenes.db"));
    let mut db = Connection::open_in_memory().expect("SQLite");
    db.deserialize_read_exact(MAIN_DB, bytes, bytes.len(), false)
        .expect("a database");
    let mut texts = BTreeSet::new();
    for (sql, bold) in TEXTS {
        for lang in Lang::ALL {
            let mut statement = db.prepare(sql).expect(sql);
            let rows = statement
                .query_map([lang.code()], |row| row.get::<_, Option<String>>(0))
                .expect(sql);
            let rows: Vec<Option<String>> = rows.collect::<Result<_, _>>().expect(sql);
            texts.extend(rows.into_iter().flatten().map(|text| (bold, text)));
        }
    }
    for day in DAYS {
        texts.extend(on_day(day).into_iter().map(|text| (false, text)));
    }
    texts
}

/// What the pages say on a day: their lines with their sums, their warnings, their notes.
fn on_day(today: Date) -> BTreeSet<String> {
    let guide = Guide::open().expect("the bundle");
    let user = UserData::in_memory(Settings::default()).expect("a database in memory");
    let mut texts = BTreeSet::new();
    for lang in Lang::ALL {
        let words = Words::new(lang);
        let context = Context {
            guide: &guide,
            user: &user,
            words: &words,
            today,
            topic: None,
        };
        for page in guide.pages(lang).expect("pages") {
            let view = pages::view(&context, &Page::of(&page.entry)).expect("a page");
            let Body::Document(document) = view.body else {
                panic!("{} is no document", page.title);
            };
            let blocks = document.blocks.iter();
            let lines = blocks.clone().flat_map(|block| &block.lines);
            texts.extend(lines.chain(&document.summary).map(|line| line.text.clone()));
            texts.extend(blocks.map(|block| block.note.clone()));
            texts.extend(document.notices);
        }
    }
    texts
}

/// The engine with the guide's font alone.
struct Engine {
    fonts: FontContext,
    context: LayoutContext<()>,
}

impl Engine {
    fn new() -> Engine {
        let mut fonts = FontContext::new();
        for font in [
            &include_bytes!("../ui/fonts/GolosText-Regular.ttf")[..],
            &include_bytes!("../ui/fonts/GolosText-SemiBold.ttf")[..],
        ] {
            let families = fonts.collection.register_fonts(font.to_vec().into(), None);
            assert_eq!(families.len(), 1);
        }
        let context = LayoutContext::new();
        Engine { fonts, context }
    }

    /// Shapes a text, as Slint does what wraps between words.
    fn shape(&mut self, text: &str, size: f32, bold: bool) -> Layout<()> {
        let mut builder = self
            .context
            .ranged_builder(&mut self.fonts, text, 1.0, false);
        let family = FontFamilyName::named("Golos Text");
        builder.push_default(StyleProperty::FontFamily(FontFamily::Single(family)));
        builder.push_default(StyleProperty::FontSize(size));
        builder.push_default(StyleProperty::FontWeight(FontWeight::new(match bold {
            true => 600.0,
            false => 400.0,
        })));
        builder.push_default(StyleProperty::OverflowWrap(OverflowWrap::Anywhere));
        builder.build(text)
    }

    fn width(&mut self, text: &str, size: f32, bold: bool) -> f32 {
        let mut layout = self.shape(text, size, bold);
        layout.break_all_lines(None);
        layout.full_width()
    }

    /// Where the lines of a shaped text end before its last, in bytes, and whether for want of a better place.
    fn ends(layout: &mut Layout<()>, width: f32) -> impl Iterator<Item = (usize, bool)> {
        layout.break_all_lines(Some(width));
        let last = layout.lines().count().saturating_sub(1);
        layout.lines().take(last).map(|line| {
            let forced = line.break_reason() == BreakReason::Emergency;
            (line.text_range().end, forced)
        })
    }
}

/// What a line's end tears, if it does: two words that are joined, or a word that stands in a chain.
fn torn(text: &str, end: usize, forced: bool) -> bool {
    let (before, after) = text.split_at(end);
    let at_joint = before.ends_with([GAP, GLUE]) || after.starts_with([GAP, GLUE]);
    let space = |c: char| c == ' ' || c == '\n';
    let begun = before.rsplit(space).next().unwrap_or_default();
    let rest = after.split(space).next().unwrap_or_default();
    at_joint || (forced && (begun.contains([GAP, GLUE]) || rest.contains([GAP, GLUE])))
}

/// The room of a line as `line-room` of `ui/theme.slint` gives it: hundredths of the letters' size, in steps.
fn room(width: u16, size: f32) -> u32 {
    let ems = f32::from(width) / size;
    (ems * 4.0).floor() as u32 * 25
}

/// What was laid out.
#[derive(Debug, Default)]
struct Counts {
    /// Texts, each at each width.
    laid: AtomicUsize,
    /// Joints that would not fit and were loosened, each at each width.
    loosened: AtomicUsize,
    /// Joints that held.
    held: AtomicUsize,
}

fn lay_out(engine: &mut Engine, text: &str, bold: bool, size: f32, counts: &Counts) -> Vec<String> {
    let mut shaped: Option<(String, Layout<()>)> = None;
    let mut found = Vec::new();
    let joints = |text: &str| text.matches([GAP, GLUE]).count();
    for width in WIDTHS {
        let shown = fitted(text, room(width, size));
        if shaped.as_ref().is_none_or(|(before, _)| *before != shown) {
            let layout = engine.shape(&shown, size, bold);
            shaped = Some((shown.into_owned(), layout));
        }
        let Some((shown, layout)) = &mut shaped else {
            continue;
        };
        counts.laid.fetch_add(1, Ordering::Relaxed);
        counts.held.fetch_add(joints(shown), Ordering::Relaxed);
        counts
            .loosened
            .fetch_add(joints(text) - joints(shown), Ordering::Relaxed);
        let ends: Vec<(usize, bool)> = Engine::ends(layout, f32::from(width)).collect();
        if ends.is_empty() && shown == text {
            // On one line with all its joints: so it is on every longer one.
            break;
        }
        let torn = ends
            .iter()
            .filter(|(end, forced)| torn(shown, *end, *forced));
        found.extend(torn.map(|(end, _)| {
            let (before, after) = shown.split_at(*end);
            format!("{width} px, {size} px: {before:?} / {after:?}")
        }));
    }
    found
}

/// Body text: as drawn, in large print, and the largest that can be chosen.
fn sizes() -> [f32; 3] {
    let large = Settings {
        large_print: true,
        ..Settings::default()
    };
    let most = f32::from(TextSize::STEPS[TextSize::STEPS.len() - 1]) / 100.0;
    [1.0, large.text_scale(), most].map(|scale| BODY * scale)
}

#[test]
fn no_line_of_the_guide_ends_within_what_belongs_together() {
    let texts: Vec<(bool, String)> = texts().into_iter().collect();
    assert!(texts.len() > 1000, "{} texts", texts.len());
    let chained: Vec<&(bool, String)> = texts
        .iter()
        .filter(|(_, text)| text.contains([GAP, GLUE]))
        .collect();
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    for size in sizes() {
        let (counts, next) = (Counts::default(), AtomicUsize::new(0));
        let work = || {
            let mut engine = Engine::new();
            let mut found = Vec::new();
            while let Some((bold, text)) = chained.get(next.fetch_add(1, Ordering::Relaxed)) {
                found.extend(lay_out(&mut engine, text, *bold, size, &counts));
            }
            found
        };
        let found: Vec<String> = std::thread::scope(|scope| {
            let workers: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
            let found = workers.into_iter();
            found
                .flat_map(|worker| worker.join().expect("a worker"))
                .collect()
        });
        println!(
            "{size} px: {} texts with joints of {}, {counts:?}",
            chained.len(),
            texts.len()
        );
        let first = &found[..found.len().min(20)];
        assert!(found.is_empty(), "{} torn: {first:#?}", found.len());
        if size == BODY {
            assert_eq!(
                counts.loosened.into_inner(),
                0,
                "ordinary print holds every joint"
            );
        }
    }
}

/// How the joints came to be what they are: a no-break space and a word joiner behind a space are torn by this version of the
/// engine. Where this fails after an update, simpler joints will do.
#[test]
fn other_joints_would_be_torn() {
    let mut engine = Engine::new();
    let mut tears = |gap: &str| {
        let text = joined("айына 129 750 ₸ төлейді", Lang::Kk).replace(GAP, gap);
        let mut layout = engine.shape(&text, BODY, false);
        let mut ends = Vec::new();
        for width in 90..240_u16 {
            ends.extend(Engine::ends(&mut layout, f32::from(width)).map(|(end, _)| end));
        }
        ends.iter()
            .any(|end| text[..*end].ends_with(gap) || text[*end..].starts_with(GLUE))
    };
    assert!(tears("\u{a0}"));
    assert!(tears(" \u{2060}"));
    assert!(!tears("\u{202f}"));
}

#[test]
fn joints_are_drawn_as_if_they_were_not_there() {
    let mut engine = Engine::new();
    for bold in [false, true] {
        let text = joined("айына 129 750 ₸ төлейді, 79-бап", Lang::Kk);
        assert!(text.contains(GAP) && text.contains(GLUE));
        let mut layout = engine.shape(&text, BODY, bold);
        layout.break_all_lines(None);
        let (mut fonts, mut missing) = (BTreeSet::new(), 0);
        for run in layout
            .lines()
            .flat_map(|line| line.runs().collect::<Vec<_>>())
        {
            fonts.insert(run.font().data.id());
            let glyphs = run
                .clusters()
                .flat_map(|cluster| cluster.glyphs().collect::<Vec<_>>());
            missing += glyphs.filter(|glyph| glyph.id == 0).count();
        }
        assert_eq!((fonts.len(), missing), (1, 0));
        let width = layout.full_width();
        assert_eq!(width, engine.width(&plain(&text), BODY, bold));
    }
}

/// Whether a chain fits is reckoned without the font: never as less than the font draws.
#[test]
fn no_chain_is_wider_than_it_is_reckoned() {
    let texts = texts();
    let chains: BTreeSet<&str> = texts
        .iter()
        .flat_map(|(_, text)| text.split([' ', '\n']))
        .filter(|chain| chain.contains(GAP))
        .collect();
    assert!(chains.len() > 300, "{} chains", chains.len());
    let mut engine = Engine::new();
    for chain in chains {
        for bold in [false, true] {
            let drawn = engine.width(chain, 100.0, bold);
            let narrower = (drawn.ceil() as u32).saturating_sub(1);
            assert!(
                fitted(chain, narrower) != chain,
                "{chain:?} is {drawn} wide"
            );
        }
    }
}

/// What is proved here of the engine holds of the one that draws the guide.
#[test]
fn there_is_one_such_engine() {
    let lock = include_str!("../Cargo.lock");
    let versions: Vec<&str> = lock
        .split("[[package]]")
        .filter(|package| package.contains("name = \"parley\"\n"))
        .filter_map(|package| package.split("version = \"").nth(1)?.split('"').next())
        .collect();
    assert_eq!(versions, ["0.11.1"]);
}
