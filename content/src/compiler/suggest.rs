//! «Did you mean»: the nearest of the names that exist.

/// The known name nearest to a mistyped one, if any is near enough.
pub(crate) fn closest<'a>(typed: &str, known: impl IntoIterator<Item = &'a str>) -> Option<String> {
    known
        .into_iter()
        .filter_map(|name| Some((distance(typed, name)?, name)))
        .min()
        .map(|(_, name)| name.to_owned())
}

/// How many slips of the finger lie between two names; `None` when they are too many for a slip.
/// A name that contains the other is near, too: `police` for `police-local`.
fn distance(typed: &str, name: &str) -> Option<usize> {
    let slips = strsim::damerau_levenshtein(typed, name);
    let longer = typed.chars().count().max(name.chars().count());
    if slips <= (longer / 3).max(1) {
        return Some(slips);
    }
    let shorter = typed.len().min(name.len());
    (shorter >= 4 && (name.contains(typed) || typed.contains(name))).then_some(slips)
}

#[cfg(test)]
mod tests {
    use super::closest;

    #[test]
    fn finds_slips_and_parts() {
        let known = ["1414", "112", "police-local", "prosecutor"];
        assert_eq!(closest("1144", known).as_deref(), Some("1414"));
        assert_eq!(closest("police", known).as_deref(), Some("police-local"));
        assert_eq!(closest("prosecuter", known).as_deref(), Some("prosecutor"));
        assert_eq!(closest("ombudsman", known), None);
    }
}
