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

use kenes::Lang;
use kenes::guide::Part;
use kenes::i18n::Words;
use kenes::platform::ExternalAction;
use percent_encoding::percent_decode_str;

const TOPIC: &str = "topic/alimony";
const LONG_TOPIC: &str = "topic/labour-rights";

/// The first number to call that the long topic names: what its button is called, and the number.
fn way_to_call(lang: Lang) -> (String, String) {
    let topic = support::topic(lang, "labour-rights");
    let (name, number) = topic
        .contacts(Part::Consult)
        .iter()
        .find_map(|contact| Some((contact.name.clone(), contact.phone.clone()?)))
        .expect("a contact with a phone");
    let caption = Words::new(lang).with("contact-call", [("phone", number.as_str().into())]);
    (format!("{caption}. {name}"), number)
}

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
