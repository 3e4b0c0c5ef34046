//! What is no bundle, or was made for another app, is refused and says why.

use kenes::guide::{Guide, GuideError};

use crate::{BUNDLE, changed, open_and_read};

#[test]
fn what_is_no_bundle_is_an_error() {
    let nothing_like_it = [
        Vec::new(),
        b"SQLite format 3\0".to_vec(),
        b"not a database ".repeat(4096),
        vec![0; 65_536],
    ];
    for bytes in nothing_like_it {
        let length = bytes.len();
        assert!(
            open_and_read(bytes).is_err(),
            "{length} bytes of something else"
        );
    }
}

#[test]
fn a_bundle_cut_short_is_an_error() {
    for part in [1, 2, 3] {
        let cut = BUNDLE[..BUNDLE.len() * part / 4].to_vec();
        assert!(open_and_read(cut).is_err(), "{part}/4 of the bundle");
    }
}

#[test]
fn a_bundle_of_another_format_is_refused_by_its_number() {
    let mut bytes = BUNDLE.to_vec();
    // The file header keeps `user_version` in bytes 60 to 63.
    bytes[60..64].copy_from_slice(&99_i32.to_be_bytes());
    match Guide::from_bundle(bytes).err() {
        Some(GuideError::Format { found: 99, .. }) => {}
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_file_of_another_program_is_refused_by_its_number() {
    let mut bytes = BUNDLE.to_vec();
    // The file header keeps `application_id` in bytes 68 to 71.
    bytes[68..72].copy_from_slice(&0_i32.to_be_bytes());
    let Some(error) = Guide::from_bundle(bytes).err() else {
        panic!("it is read");
    };
    assert!(matches!(error, GuideError::Application { found: 0, .. }));
    let said = error.to_string();
    assert!(
        said.contains("0x0") && said.contains("0x4b454e45"),
        "{said}"
    );
}

/// Words spelt by another normaliser would be looked up in vain, or answer something else.
#[test]
fn a_bundle_whose_words_are_spelt_otherwise_is_refused_by_its_number() {
    let newer = changed("UPDATE meta SET value = '99' WHERE key = 'normaliser'");
    let Some(error) = Guide::from_bundle(newer).err() else {
        panic!("it is read");
    };
    let said = error.to_string();
    assert!(said.contains("normaliser 99"), "{said}");
    match error {
        GuideError::Normaliser { found, expected } => {
            assert_eq!(found.as_deref(), Some("99"));
            assert_eq!(expected, kenes_content::NORMALISER);
        }
        other => panic!("{other:?}"),
    }
    let silent = changed("DELETE FROM meta WHERE key = 'normaliser'");
    match Guide::from_bundle(silent).err() {
        Some(GuideError::Normaliser { found: None, .. }) => {}
        other => panic!("{other:?}"),
    }
}
