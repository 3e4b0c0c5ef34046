//! Phone numbers as a dialler takes them.

/// The number to dial: a short one as it is, a long one as `+7` and ten digits. `None` when it is neither.
pub(crate) fn dialable(written: &str) -> Option<String> {
    let separators = [' ', '-', '(', ')', '\u{a0}', '\u{2011}'];
    let bare: String = written
        .chars()
        .filter(|c| !separators.contains(c))
        .collect();
    let digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    if (3..=4).contains(&bare.len()) && digits(&bare) {
        return Some(bare);
    }
    let number = bare.strip_prefix("+7").or_else(|| bare.strip_prefix('8'))?;
    (number.len() == 10 && digits(number)).then(|| format!("+7{number}"))
}

#[cfg(test)]
mod tests {
    use super::dialable;

    #[test]
    fn short_and_long_numbers_can_be_dialled() {
        assert_eq!(dialable("1414").as_deref(), Some("1414"));
        assert_eq!(
            dialable("8 (7172) 74-90-00").as_deref(),
            Some("+77172749000")
        );
        assert_eq!(dialable("8-800-080-7777").as_deref(), Some("+78000807777"));
        assert_eq!(
            dialable("+7 707 650 43 80").as_deref(),
            Some("+77076504380")
        );
    }

    #[test]
    fn nothing_else_can() {
        for wrong in [
            "",
            "11",
            "14141",
            "8 7172 74 90",
            "7 707 650 43 80",
            "74-90-00, 74-90-01",
            "1414 доб. 2",
        ] {
            assert_eq!(dialable(wrong), None, "{wrong}");
        }
    }
}
