//! The main pages as they are meant to look, kept in `tests/pictures`. `KENES_PICTURES=renew cargo test --test pictures` draws them anew.

#[path = "support/covers.rs"]
mod covers;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use kenes::Lang;
use kenes::cli::headless::{Shot, Studio};
use kenes::platform::RecordingLauncher;
use kenes::user::{Look, Settings};
use slint::{Rgb8Pixel, SharedPixelBuffer};

type Picture = SharedPixelBuffer<Rgb8Pixel>;

/// How far a channel of a pixel may be from the kept one without counting.
const LEVELS: u8 = 16;

/// The share of pixels that may differ: machines round differently, and a cursor may blink.
const SHARE: f64 = 0.005;

/// One picture: the name of its file and what is on it.
struct Sitting {
    name: String,
    page: &'static str,
    settings: Settings,
    size: (u32, u32),
    /// What the phone covers of the window.
    covered: Option<covers::Covers>,
    /// Height of the keyboard, where it is open.
    keyboard: Option<f32>,
}

impl Sitting {
    fn new(name: &str, page: &'static str, lang: Lang) -> Sitting {
        Sitting {
            name: format!("{name}-{lang}"),
            page,
            settings: Settings {
                lang: Some(lang),
                ..Settings::default()
            },
            size: (720, 1440),
            covered: None,
            keyboard: None,
        }
    }

    fn covered(mut self, covered: covers::Covers, keyboard: Option<f32>) -> Sitting {
        self.covered = Some(covered);
        self.keyboard = keyboard;
        self.name.push_str(match keyboard {
            Some(_) => "-keyboard",
            None => "-edges",
        });
        self
    }

    fn on_its_side(mut self) -> Sitting {
        self.size = (1440, 720);
        self
    }

    fn in_look(mut self, look: Look) -> Sitting {
        self.settings.look = look;
        self.name = format!("{}-{}", self.name, look.name());
        self
    }

    fn in_large_print(mut self) -> Sitting {
        self.settings.large_print = true;
        self.name.push_str("-large-print");
        self
    }

    fn draw(&self) -> Picture {
        let shot = Shot {
            page: self.page.parse().expect("an address"),
            settings: self.settings.clone(),
            size: self.size,
            scale: 2.0,
            font_scale: 1.0,
            scroll: 0.0,
            today: jiff::civil::date(2026, 11, 27),
        };
        let studio = Studio::open(&shot, RecordingLauncher::default()).expect("the page opens");
        if let Some(covered) = self.covered {
            covers::cover(studio.app().window(), covered);
        }
        if let Some(height) = self.keyboard {
            covers::open_keyboard(studio.app().window(), height);
        }
        // What is laid out the first time may change what is laid out beside it.
        let _ = studio.draw();
        studio.draw()
    }
}

fn sittings() -> Vec<Sitting> {
    let mut all = vec![
        Sitting::new("welcome", "welcome", Lang::Kk),
        Sitting::new("home", "home", Lang::Kk),
        Sitting::new("home", "home", Lang::Ru),
        Sitting::new("home", "home", Lang::Kk).in_large_print(),
        Sitting::new("section", "section/social", Lang::Kk),
        Sitting::new("topic", "topic/labour-rights", Lang::Kk),
        Sitting::new("topic", "topic/labour-rights", Lang::Ru),
        Sitting::new("search", "search?q=алимент", Lang::Ru),
        Sitting::new("call-centres", "resource/call-centres", Lang::Kk),
        Sitting::new("settings", "settings", Lang::Ru),
        Sitting::new("home", "home", Lang::Kk).covered(covers::UPRIGHT, None),
        Sitting::new("search", "search?q=алимент", Lang::Kk).covered(covers::UPRIGHT, Some(290.0)),
        Sitting::new("topic", "topic/alimony", Lang::Ru)
            .covered(covers::ON_ITS_SIDE, None)
            .on_its_side(),
    ];
    let low_vision = Look::ALL
        .iter()
        .filter(|look| !matches!(look, Look::Standard | Look::Dark));
    all.extend(low_vision.map(|&look| Sitting::new("home", "home", Lang::Ru).in_look(look)));
    all
}

fn kept() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pictures")
}

fn read(path: &Path) -> Option<Picture> {
    let file = std::fs::File::open(path).ok()?;
    let mut reader = png::Decoder::new(std::io::BufReader::new(file))
        .read_info()
        .expect("a PNG file");
    let (width, height) = (reader.info().width, reader.info().height);
    let mut picture = Picture::new(width, height);
    let bytes = picture.make_mut_bytes();
    assert_eq!(
        reader.output_buffer_size(),
        Some(bytes.len()),
        "eight bits of red, green and blue"
    );
    let frame = reader.next_frame(bytes).expect("pixels");
    assert_eq!(frame.color_type, png::ColorType::Rgb);
    Some(picture)
}

/// Writes a picture as small as it gets.
fn write(picture: &Picture, path: &Path) {
    let folder = path.parent().expect("a folder");
    std::fs::create_dir_all(folder).expect("a folder");
    let smallest = [
        png::Filter::NoFilter,
        png::Filter::Sub,
        png::Filter::Up,
        png::Filter::Paeth,
        png::Filter::Adaptive,
    ]
    .map(|filter| encode(picture, filter))
    .into_iter()
    .min_by_key(Vec::len);
    std::fs::write(path, smallest.expect("a picture")).expect("written");
}

fn encode(picture: &Picture, filter: png::Filter) -> Vec<u8> {
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, picture.width(), picture.height());
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_compression(png::Compression::High);
    encoder.set_filter(filter);
    let mut writer = encoder.write_header().expect("PNG");
    writer.write_image_data(picture.as_bytes()).expect("PNG");
    writer.finish().expect("PNG");
    file
}

/// The share of pixels that differ; everything where the sizes do.
fn difference(one: &Picture, other: &Picture) -> f64 {
    if one.size() != other.size() {
        return 1.0;
    }
    let far = |a: u8, b: u8| a.abs_diff(b) > LEVELS;
    let pairs = one.as_slice().iter().zip(other.as_slice());
    let differing = pairs
        .filter(|(a, b)| far(a.r, b.r) || far(a.g, b.g) || far(a.b, b.b))
        .count();
    differing as f64 / one.as_slice().len() as f64
}

fn names_in(folder: &Path) -> BTreeSet<String> {
    let files = std::fs::read_dir(folder).into_iter().flatten().flatten();
    files
        .map(|file| file.file_name().to_string_lossy().into_owned())
        .collect()
}

#[test]
fn the_main_pages_look_as_they_are_kept() {
    let renew = std::env::var("KENES_PICTURES").is_ok_and(|value| value == "renew");
    let new = Path::new(env!("CARGO_TARGET_TMPDIR")).join("pictures");
    let mut wrong = Vec::new();
    for sitting in sittings() {
        let file = format!("{}.png", sitting.name);
        let drawn = sitting.draw();
        let before = read(&kept().join(&file));
        let differs = before.map_or(1.0, |before| difference(&drawn, &before));
        if differs <= SHARE {
            continue;
        }
        if renew {
            write(&drawn, &kept().join(&file));
        } else {
            write(&drawn, &new.join(&file));
            let percent = differs * 100.0;
            let (kept, new) = (kept().join(&file), new.join(&file));
            wrong.push(format!(
                "{percent:6.2} % of {} is now as in {}",
                kept.display(),
                new.display()
            ));
        }
    }
    assert!(
        wrong.is_empty(),
        "{}\nIf that is meant: KENES_PICTURES=renew cargo test --test pictures",
        wrong.join("\n")
    );
}

#[test]
fn no_picture_is_kept_that_is_not_drawn() {
    let sittings = sittings().into_iter();
    let drawn: BTreeSet<String> = sittings
        .map(|sitting| format!("{}.png", sitting.name))
        .collect();
    let left_over: Vec<_> = names_in(&kept()).difference(&drawn).cloned().collect();
    assert!(left_over.is_empty(), "no longer drawn: {left_over:?}");
}

#[test]
fn a_difference_is_noticed() {
    let plain = Sitting::new("home", "home", Lang::Ru).draw();
    assert_eq!(difference(&plain, &plain), 0.0);
    for other in [
        Sitting::new("home", "home", Lang::Kk),
        Sitting::new("home", "home", Lang::Ru).in_large_print(),
        Sitting::new("home", "home", Lang::Ru).in_look(Look::Dark),
    ] {
        let share = difference(&plain, &other.draw());
        assert!(share > SHARE * 2.0, "{}: {share}", other.name);
    }
}
