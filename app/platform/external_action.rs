//! What the guide asks the phone to do, as plain data.

use jiff::civil::Date;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

const TEXT: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'_')
    .remove(b'.')
    .remove(b'~');
/// A place that is searched for by name, from wherever the map is (RFC 5870, and the `q` that Android's map apps read).
const MAP: &str = "geo:0,0?q=";

/// Something that another app does for the reader.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ExternalAction {
    /// Open a page in the network, `http` or `https`.
    Web(String),
    /// Put a number into the dialler; the reader presses the button.
    Call(String),
    /// Begin a letter.
    Mail {
        /// E-mail address.
        to: String,
        /// Subject line.
        subject: String,
        /// The text so far.
        body: String,
    },
    /// Look for a place on a map, by its name.
    Map(String),
    /// Hand a text to an app of the reader's choice.
    Share(String),
    /// Put a day into a calendar of the reader's choice.
    Event {
        /// What is to be done by then.
        title: String,
        /// The day, whole.
        day: Date,
        /// What else is to be known.
        text: String,
    },
    /// Hand a file to an app of the reader's choice.
    File {
        /// The name of the file, without a folder: `kenes-letter.pdf`.
        name: String,
        /// What kind of file it is. Its name ends as that kind does: what receives it may have nothing else to go by.
        kind: FileKind,
        /// What is in it.
        bytes: Vec<u8>,
        /// The same as text, where no app takes it.
        text: String,
    },
}

/// A kind of file that leaves the guide.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// A letter on paper.
    Pdf,
    /// What the guide itself reads again.
    Data,
}

impl FileKind {
    /// Its name among all kinds of files (MIME).
    #[must_use]
    pub fn mime(self) -> &'static str {
        match self {
            FileKind::Pdf => "application/pdf",
            FileKind::Data => "application/json",
        }
    }
}

impl ExternalAction {
    /// A WhatsApp chat with a number, with a message already in it.
    #[must_use]
    pub fn whatsapp(phone: &str, message: &str) -> ExternalAction {
        let digits: String = phone.chars().filter(char::is_ascii_digit).collect();
        if message.is_empty() {
            return ExternalAction::Web(format!("https://wa.me/{digits}"));
        }
        ExternalAction::Web(format!("https://wa.me/{digits}?text={}", encode(message)))
    }

    /// A letter to be begun, empty so far.
    #[must_use]
    pub fn mail(to: String) -> ExternalAction {
        ExternalAction::Mail {
            to,
            subject: String::new(),
            body: String::new(),
        }
    }

    /// The errand of an address: `https:`, `http:`, `tel:`, `mailto:`, `geo:0,0?q=`; none for anything else.
    #[must_use]
    pub fn of_address(address: &str) -> Option<ExternalAction> {
        if let Some(phone) = address.strip_prefix("tel:") {
            return Some(ExternalAction::Call(phone.to_owned()));
        }
        if let Some(to) = address.strip_prefix("mailto:") {
            return Some(ExternalAction::mail(to.to_owned()));
        }
        if let Some(query) = address.strip_prefix(MAP) {
            let query = percent_decode_str(query).decode_utf8().ok()?;
            return Some(ExternalAction::Map(query.into_owned()));
        }
        (address.starts_with("https://") || address.starts_with("http://"))
            .then(|| ExternalAction::Web(address.to_owned()))
    }

    /// The errand as one address, for handlers that take addresses; a text to share has none.
    #[must_use]
    pub fn address(&self) -> Option<String> {
        match self {
            ExternalAction::Web(url) => Some(url.clone()),
            ExternalAction::Call(phone) => Some(format!("tel:{phone}")),
            ExternalAction::Mail { to, subject, body } if subject.is_empty() && body.is_empty() => {
                Some(format!("mailto:{to}"))
            }
            ExternalAction::Mail { to, subject, body } => Some(format!(
                "mailto:{to}?subject={}&body={}",
                encode(subject),
                // In a letter a line ends with two signs (RFC 6068); some apps see none in one of them.
                encode(&body.replace('\n', "\r\n"))
            )),
            ExternalAction::Map(query) => Some(format!("{MAP}{}", encode(query))),
            ExternalAction::Share(_)
            | ExternalAction::File { .. }
            | ExternalAction::Event { .. } => None,
        }
    }

    /// The page of a map site that looks for the same, where there is no app for maps.
    #[must_use]
    pub fn map_site(query: &str) -> String {
        format!(
            "https://www.openstreetmap.org/search?query={}",
            encode(query)
        )
    }

    /// What the reader needs to do it by hand: the address, number or text in full.
    #[must_use]
    pub fn fallback_text(&self) -> &str {
        match self {
            ExternalAction::Web(url) => url,
            ExternalAction::Call(phone) => phone,
            ExternalAction::Mail { to, .. } => to,
            ExternalAction::Map(query) => query,
            ExternalAction::Share(text)
            | ExternalAction::File { text, .. }
            | ExternalAction::Event { text, .. } => text,
        }
    }
}

fn encode(text: &str) -> String {
    utf8_percent_encode(text, TEXT).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_travels_in_the_address() {
        let errand = ExternalAction::whatsapp("+7 707 650-43-80", "Сәлем! 1 & 2");
        assert_eq!(
            errand.address().as_deref(),
            Some("https://wa.me/77076504380?text=%D0%A1%D3%99%D0%BB%D0%B5%D0%BC%21%201%20%26%202")
        );
    }

    #[test]
    fn only_known_kinds_of_address_leave_the_app() {
        assert_eq!(
            ExternalAction::of_address("tel:112"),
            Some(ExternalAction::Call("112".into()))
        );
        assert_eq!(ExternalAction::of_address("file:///etc/passwd"), None);
        assert_eq!(ExternalAction::of_address("javascript:alert(1)"), None);
    }
}
