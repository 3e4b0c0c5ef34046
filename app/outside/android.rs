//! The phone: `webbrowser` for pages. Everything else is shown, to be done by hand.

use super::{Errand, Outside, Stranded};

/// Hands errands to Android.
#[derive(Clone, Copy, Debug, Default)]
pub struct AndroidOutside;

impl Outside for AndroidOutside {
    fn run(&self, errand: &Errand) -> Result<(), Stranded> {
        match errand {
            Errand::Web(url) => webbrowser::open(url).map_err(Stranded::because),
            Errand::Call(_) | Errand::Mail { .. } | Errand::Share(_) => {
                Err(Stranded::because("not handed over"))
            }
        }
    }
}
