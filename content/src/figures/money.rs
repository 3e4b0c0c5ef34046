//! Sums of tenge.

use crate::money::grouped;

/// `164350` → `164 350 ₸`.
#[must_use]
pub fn tenge(amount: u64) -> String {
    format!("{} ₸", grouped(amount))
}

#[cfg(test)]
mod tests {
    use super::tenge;

    #[test]
    fn groups_by_three() {
        assert_eq!(tenge(1_234_567), "1 234 567 ₸");
    }
}
