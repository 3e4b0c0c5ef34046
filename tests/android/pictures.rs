//! The store's pictures: as many, as large and of the kind that the store takes.

use std::io::BufReader;

use png::ColorType;

use crate::{files, project};

/// All pictures together, for they are part of the repository.
const MOST_BYTES: u64 = 3_000_000;

fn folder(language: &str) -> String {
    format!("android/fastlane/metadata/android/{language}/images")
}

fn open(path: &str) -> (u32, u32, ColorType) {
    let file = std::fs::File::open(project(path)).unwrap_or_else(|error| panic!("{path}: {error}"));
    let reader = png::Decoder::new(BufReader::new(file))
        .read_info()
        .expect(path);
    let info = reader.info();
    (info.width, info.height, info.color_type)
}

#[test]
fn each_language_has_six_pages() {
    for language in ["kk", "ru-RU"] {
        let pages = files(&format!("{}/phoneScreenshots", folder(language)));
        let names: Vec<&str> = pages
            .iter()
            .filter_map(|it| it.rsplit('/').next())
            .collect();
        assert_eq!(
            names,
            [
                "1-home.png",
                "2-topic.png",
                "3-search.png",
                "4-emergency.png",
                "5-large-print.png",
                "6-low-vision.png",
            ],
            "{language}"
        );
        for page in pages {
            // Twice as high as wide is the most that the store takes; it takes no transparency.
            assert_eq!(open(&page), (1080, 2160, ColorType::Rgb), "{page}");
        }
    }
}

#[test]
fn the_icon_and_the_banner_have_the_stores_sizes() {
    for language in ["kk", "ru-RU"] {
        let folder = folder(language);
        let (width, height, _) = open(&format!("{folder}/icon.png"));
        assert_eq!((width, height), (512, 512), "{language}");
        let banner = open(&format!("{folder}/featureGraphic.png"));
        assert_eq!(banner, (1024, 500, ColorType::Rgb), "{language}");
    }
}

#[test]
fn they_do_not_weigh_the_repository_down() {
    let bytes: u64 = files("android/fastlane")
        .iter()
        .map(|it| std::fs::metadata(project(it)).expect(it).len())
        .sum();
    assert!(bytes < MOST_BYTES, "{bytes} bytes");
}

#[test]
fn no_two_pages_are_the_same() {
    let mut seen = std::collections::BTreeMap::new();
    for language in ["kk", "ru-RU"] {
        for page in files(&format!("{}/phoneScreenshots", folder(language))) {
            let bytes = std::fs::read(project(&page)).expect(&page);
            if let Some(other) = seen.insert(bytes, page.clone()) {
                panic!("{page} is {other}");
            }
        }
    }
}
