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
/// A chat with a number, whatever app holds it.
const CHAT: &str = "https://wa.me/";

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
            return ExternalAction::Web(format!("{CHAT}{digits}"));
        }
        ExternalAction::Web(format!("{CHAT}{digits}?text={}", encode(message)))
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
                encode_lines(subject),
                encode_lines(body)
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

    /// Whom a chat is with, and the message in it; none where the errand is no chat.
    #[must_use]
    pub fn chat(&self) -> Option<(String, String)> {
        let ExternalAction::Web(url) = self else {
            return None;
        };
        let (phone, asked) = match url.strip_prefix(CHAT)?.split_once('?') {
            Some((phone, asked)) => (phone, asked),
            None => (url.strip_prefix(CHAT)?, ""),
        };
        let is_number = !phone.is_empty() && phone.bytes().all(|byte| byte.is_ascii_digit());
        let message = asked.split('&').find_map(|part| part.strip_prefix("text="));
        let message = percent_decode_str(message.unwrap_or_default())
            .decode_utf8()
            .ok()?;
        is_number.then(|| (format!("+{phone}"), message.into_owned()))
    }

    /// What the reader needs to do it by hand, in words: the number or the address, and below it all that was to be sent.
    #[must_use]
    pub fn by_hand(&self) -> String {
        match self {
            ExternalAction::Web(url) => match self.chat() {
                Some((phone, message)) => parts(&[&phone, &message]),
                None => readable(url),
            },
            ExternalAction::Call(phone) => phone.clone(),
            ExternalAction::Mail { to, subject, body } => parts(&[to, subject, body]),
            ExternalAction::Map(query) => query.clone(),
            ExternalAction::Share(text)
            | ExternalAction::File { text, .. }
            | ExternalAction::Event { text, .. } => text.clone(),
        }
    }
}

/// Those of the texts that say anything, an empty line between.
fn parts(texts: &[&str]) -> String {
    let said = texts.iter().map(|text| text.trim());
    let said: Vec<&str> = said.filter(|text| !text.is_empty()).collect();
    said.join("\n\n")
}

/// An address as browsers show it: letters of other alphabets as letters. What would mean something else then stays as it is, so
/// that it still leads to the same page.
fn readable(url: &str) -> String {
    let mut shown = String::with_capacity(url.len());
    let mut rest = url;
    while let Some(at) = rest.find('%') {
        shown.push_str(&rest[..at]);
        rest = &rest[at..];
        let run = rest.as_bytes().chunks(3);
        let run = run.take_while(|three| {
            matches!(three, [b'%', high, low] if high.is_ascii_hexdigit() && low.is_ascii_hexdigit())
        });
        let (written, after) = rest.split_at((run.count() * 3).max(1));
        rest = after;
        match percent_decode_str(written).decode_utf8() {
            Ok(decoded) if decoded != written => {
                for letter in decoded.chars() {
                    if !letter.is_ascii() && letter.is_alphanumeric() {
                        shown.push(letter);
                    } else {
                        shown.extend(utf8_percent_encode(&letter.to_string(), NON_ALPHANUMERIC));
                    }
                }
            }
            _ => shown.push_str(written),
        }
    }
    shown.push_str(rest);
    shown
}

/// A text as a letter's address carries it: its lines end as those of letters do (RFC 6068).
fn encode_lines(text: &str) -> String {
    encode(&text.lines().collect::<Vec<_>>().join("\r\n"))
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
    fn what_is_done_by_hand_is_in_words() {
        let by_hand = |address: &str| {
            let errand = ExternalAction::of_address(address);
            errand.expect(address).by_hand()
        };
        let message = "Сәлеметсіз бе!\nСұрағым: 100% & тағы?";
        let chat = ExternalAction::whatsapp("+7 707 650-43-80", message);
        assert_eq!(chat.by_hand(), format!("+77076504380\n\n{message}"));
        assert_eq!(by_hand("https://wa.me/77076504380"), "+77076504380");
        let letter = ExternalAction::Mail {
            to: "info@egov.kz".into(),
            subject: "Сұрақ".into(),
            body: message.into(),
        };
        assert_eq!(
            letter.by_hand(),
            format!("info@egov.kz\n\nСұрақ\n\n{message}")
        );
        assert_eq!(by_hand("mailto:info@egov.kz"), "info@egov.kz");
        // Letters are shown as such; what parts an address stays hidden, or it would lead elsewhere.
        for (address, shown) in [
            ("https://egov.kz/a?b=1#c", "https://egov.kz/a?b=1#c"),
            (
                "https://gfss.kz/%D0%BF%D0%BE-%D1%83%D0%BF?q=%D2%9B%20%26%3D%2F1",
                "https://gfss.kz/по-уп?q=қ%20%26%3D%2F1",
            ),
            ("https://egov.kz/%FF%", "https://egov.kz/%FF%"),
            ("https://egov.kz/100%ба", "https://egov.kz/100%ба"),
            ("https://wa.me/message/X1", "https://wa.me/message/X1"),
        ] {
            assert_eq!(by_hand(address), shown);
        }
    }

    #[test]
    fn the_lines_of_a_letter_end_as_in_letters() {
        for body in ["а\nб\n\nв", "а\r\nб\r\n\r\nв"] {
            let letter = ExternalAction::Mail {
                to: "info@egov.kz".into(),
                subject: "т".into(),
                body: body.into(),
            };
            assert_eq!(
                letter.address().as_deref(),
                Some(
                    "mailto:info@egov.kz?subject=%D1%82&body=%D0%B0%0D%0A%D0%B1%0D%0A%0D%0A%D0%B2"
                )
            );
        }
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
