//! How long a page takes to be drawn whole, at 720×1440, and how long it takes to open another, also in a bundle a hundred times as large,
//! which takes a minute to make: `cargo bench --bench draw`.

#[path = "grown.rs"]
mod grown;

use std::hint::black_box;
use std::path::Path;

use criterion::{Criterion, criterion_group, criterion_main};
use jiff::civil::Date;
use kenes::Lang;
use kenes::cli::headless::{self, BASE_FONT_PX, Shot, Studio};
use kenes::guide::Guide;
use kenes::page::Page;
use kenes::platform::{FixedClock, RecordingLauncher};
use kenes::user::{Settings, UserData};
use kenes::window::{App, Setup};

const TOPIC: &str = "topic/labour-rights";

const TODAY: Date = jiff::civil::date(2026, 11, 27);

fn settings() -> Settings {
    Settings {
        lang: Some(Lang::Kk),
        ..Settings::default()
    }
}

fn page(address: &str) -> Page {
    address.parse().expect("an address")
}

fn studio(address: &str) -> Studio {
    let shot = Shot {
        page: page(address),
        settings: settings(),
        size: (720, 1440),
        scale: 2.0,
        font_scale: 1.0,
        scroll: 0.0,
        today: TODAY,
    };
    Studio::open(&shot, RecordingLauncher::default()).expect("the page opens")
}

fn drawing(criterion: &mut Criterion) {
    for address in ["home", "section/social", TOPIC] {
        let studio = studio(address);
        criterion.bench_function(&format!("draw {address}"), |bench| {
            bench.iter(|| black_box(studio.draw()));
        });
    }
}

fn turning(criterion: &mut Criterion) {
    let studio = studio("home");
    criterion.bench_function("open a topic, draw it, go home, draw it", |bench| {
        bench.iter(|| {
            for address in [TOPIC, "home"] {
                studio.app().open(page(address)).expect("the page opens");
                black_box(studio.draw());
            }
        });
    });
}

/// A section as long as ever, in a bundle of another size.
fn growing(criterion: &mut Criterion) {
    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
    let section = format!("section/{}", grown::KEPT);
    for times in [1, 100] {
        let guide = Guide::from_bundle(grown::bundle(&content, times)).expect("the bundle");
        headless::install();
        let app = App::start(Setup {
            guide,
            user: UserData::in_memory(settings()).expect("in memory"),
            outside: Box::new(RecordingLauncher::default()),
            clock: Box::new(FixedClock(TODAY)),
            base_font_px: BASE_FONT_PX,
        });
        let studio = Studio::around(app.expect("the guide opens"), (720, 1440), 2.0);
        let studio = studio.expect("a window");
        criterion.bench_function(&format!("open a section of {times} bundles"), |bench| {
            bench.iter(|| {
                for address in [section.as_str(), "about"] {
                    studio.app().open(page(address)).expect("the page opens");
                    black_box(studio.draw());
                }
            });
        });
    }
}

criterion_group!(benches, drawing, turning, growing);
criterion_main!(benches);
