//! What a reader does with the guide, done in the real window: finds a button by its name, taps it, sees what comes.

mod asking;
mod choices;
mod copying;
mod dates;
mod deadlines;
mod doors;
mod first_start;
mod kept;
mod letters;
mod listening;
mod my_data;
mod out;
mod places;
mod private;
mod renamed;
mod search;
mod share;
mod steps;
#[path = "../support/mod.rs"]
mod support;
mod ways;

use kenes::platform::ExternalAction;
use percent_encoding::percent_decode_str;

const TOPIC: &str = "topic/alimony";
const LONG_TOPIC: &str = "topic/labour-rights";

/// The message in a WhatsApp errand to the Kenes service.
#[track_caller]
fn whatsapp_message(errand: &ExternalAction) -> String {
    let ExternalAction::Web(url) = errand else {
        panic!("not an address: {errand:?}");
    };
    let message = url.strip_prefix("https://wa.me/77076504380?text=");
    let message = percent_decode_str(message.expect(url)).decode_utf8();
    message.expect("a message in UTF-8").into_owned()
}
