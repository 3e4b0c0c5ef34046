//! The phonetic key, how a stem sounds: spellings that differ only to the eye become one.

/// ы and й are typed for и, э for е, щ for ш; soft and hard signs and doubled letters are left out (`жардемаки`,
/// `аллименты`, `мошеники`). Digits stay as they are.
pub(super) fn sound(stem: &str) -> String {
    let mut heard = String::with_capacity(stem.len());
    for c in stem.chars() {
        let c = match c {
            'ы' | 'й' => 'и',
            'э' => 'е',
            'щ' => 'ш',
            'ь' | 'ъ' => continue,
            other => other,
        };
        if c.is_ascii_digit() || !heard.ends_with(c) {
            heard.push(c);
        }
    }
    heard
}
