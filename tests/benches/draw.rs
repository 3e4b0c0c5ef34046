//! How long a page takes to be drawn whole, at 720×1440, and how long it takes to open another: `cargo bench --bench draw`.

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use kenes::Lang;
use kenes::cli::headless::{Shot, Studio};
use kenes::page::Page;
use kenes::platform::RecordingLauncher;
use kenes::user::Settings;

const TOPIC: &str = "topic/labour-rights";

fn page(address: &str) -> Page {
    address.parse().expect("an address")
}

fn studio(address: &str) -> Studio {
    let shot = Shot {
        page: page(address),
        settings: Settings {
            lang: Some(Lang::Kk),
            ..Settings::default()
        },
        size: (720, 1440),
        scale: 2.0,
        font_scale: 1.0,
        scroll: 0.0,
        today: jiff::civil::date(2026, 11, 27),
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

criterion_group!(benches, drawing, turning);
criterion_main!(benches);
