//! What Android is asked to do, as plain data: the phone's layer only carries it out.

use jiff::civil::Date;
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

use super::ExternalAction;

/// What a phone's number must not carry into an address as it is: `#` would end it.
const NUMBER: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'%')
    .add(b'/')
    .add(b'<')
    .add(b'>')
    .add(b'?');

/// The entries of the phone's calendars (CalendarContract.Events).
const EVENTS: &str = "content://com.android.calendar/events";
/// Milliseconds of a day.
const DAY: i64 = 24 * 60 * 60 * 1000;
const UNIX_DAY: Date = jiff::civil::date(1970, 1, 1);

/// An Android intent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Intent {
    /// What is to be done.
    pub action: Action,
    /// Whom or what with: an address.
    pub data: Option<String>,
    /// The kind of what is handed over, where there is no address.
    pub mime: Option<&'static str>,
    /// What is handed over beside the address.
    pub extras: Vec<(Extra, String)>,
    /// From when to when, in milliseconds since 1970 in UTC, where a calendar is asked; whole days.
    pub when: Option<(i64, i64)>,
    /// The reader chooses the app each time.
    pub chooser: bool,
}

/// What an intent asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// Show a page of the network, in whatever app takes its address.
    View,
    /// Put a number into the dialler. Needs no permission: the reader presses the button.
    Dial,
    /// Begin a letter.
    SendTo,
    /// Hand over a text.
    Send,
    /// Begin an entry of a calendar; the reader saves it. Needs no permission.
    Insert,
}

impl Action {
    /// Its name on Android.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Action::View => "android.intent.action.VIEW",
            Action::Dial => "android.intent.action.DIAL",
            Action::SendTo => "android.intent.action.SENDTO",
            Action::Send => "android.intent.action.SEND",
            Action::Insert => "android.intent.action.INSERT",
        }
    }
}

/// What an intent hands over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extra {
    /// The subject of a letter.
    Subject,
    /// The text.
    Text,
    /// The name of a calendar's entry.
    Title,
    /// What else it says.
    Description,
}

impl Extra {
    /// Its name on Android.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Extra::Subject => "android.intent.extra.SUBJECT",
            Extra::Text => "android.intent.extra.TEXT",
            // CalendarContract.EventsColumns
            Extra::Title => "title",
            Extra::Description => "description",
        }
    }
}

impl Intent {
    /// The intent of an errand.
    #[must_use]
    pub fn of(errand: &ExternalAction) -> Intent {
        match errand {
            ExternalAction::Web(_) | ExternalAction::Map(_) => {
                Intent::to(Action::View, errand.address())
            }
            ExternalAction::Call(phone) => {
                let address = format!("tel:{}", utf8_percent_encode(phone, NUMBER));
                Intent::to(Action::Dial, Some(address))
            }
            // Some letter apps read the address, others the extras: both say the same.
            ExternalAction::Mail { subject, body, .. } => Intent {
                extras: [(Extra::Subject, subject), (Extra::Text, body)]
                    .into_iter()
                    .filter(|(_, text)| !text.is_empty())
                    .map(|(extra, text)| (extra, text.clone()))
                    .collect(),
                ..Intent::to(Action::SendTo, errand.address())
            },
            // Sent by the window's own Java, which alone can grant the leave to read it: LetterFiles.java.
            ExternalAction::File { kind, .. } => Intent {
                mime: Some(kind.mime()),
                chooser: true,
                ..Intent::to(Action::Send, None)
            },
            ExternalAction::Event { title, day, text } => Intent {
                extras: vec![
                    (Extra::Title, title.clone()),
                    (Extra::Description, text.clone()),
                ],
                when: Some(whole_day(*day)),
                ..Intent::to(Action::Insert, Some(EVENTS.to_owned()))
            },
            ExternalAction::Share(text) => Intent {
                mime: Some("text/plain"),
                extras: vec![(Extra::Text, text.clone())],
                chooser: true,
                ..Intent::to(Action::Send, None)
            },
        }
    }

    /// What is done with an address, or with none, and nothing beside it.
    const fn to(action: Action, data: Option<String>) -> Intent {
        Intent {
            action,
            data,
            mime: None,
            extras: Vec::new(),
            when: None,
            chooser: false,
        }
    }
}

/// From a day's midnight to the next, in UTC: so Android's calendars want an entry of a whole day.
fn whole_day(day: Date) -> (i64, i64) {
    let days = (day - UNIX_DAY).get_days();
    let from = i64::from(days) * DAY;
    (from, from + DAY)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::FileKind;

    #[test]
    fn a_day_goes_into_the_calendar_whole() {
        let day = jiff::civil::date(2027, 2, 26);
        let intent = Intent::of(&ExternalAction::Event {
            title: "Шағым".into(),
            day,
            text: "Мына күннен кешіктірмеңіз".into(),
        });
        assert_eq!(intent.action.name(), "android.intent.action.INSERT");
        assert_eq!(
            intent.data.as_deref(),
            Some("content://com.android.calendar/events")
        );
        // 2027-02-26 00:00 UTC.
        assert_eq!(intent.when, Some((1_803_600_000_000, 1_803_686_400_000)));
        assert_eq!(intent.extras[0], (Extra::Title, "Шағым".to_owned()));
    }

    #[test]
    fn a_page_of_the_network_is_the_browsers() {
        let intent = Intent::of(&ExternalAction::Web("https://egov.kz/?a=1&b=2#c".into()));
        assert_eq!(intent.action.name(), "android.intent.action.VIEW");
        assert_eq!(intent.data.as_deref(), Some("https://egov.kz/?a=1&b=2#c"));
        assert!(intent.extras.is_empty() && !intent.chooser);
    }

    #[test]
    fn a_place_is_looked_for_on_whatever_map_there_is() {
        let intent = Intent::of(&ExternalAction::Map("аудан әкімдігі, Абай облысы".into()));
        assert_eq!(intent.action.name(), "android.intent.action.VIEW");
        let data = intent.data.expect("an address");
        assert!(data.starts_with("geo:0,0?q=%D0%B0"), "{data}");
        assert!(!data[10..].contains([' ', ',', '&', '+']), "{data}");
        assert!(intent.extras.is_empty() && !intent.chooser);
    }

    #[test]
    fn a_call_fills_the_dialler() {
        let call = |phone: &str| Intent::of(&ExternalAction::Call(phone.into())).data;
        assert_eq!(call("112").as_deref(), Some("tel:112"));
        assert_eq!(call("+77076504380").as_deref(), Some("tel:+77076504380"));
        assert_eq!(call("*123#").as_deref(), Some("tel:*123%23"));
        let intent = Intent::of(&ExternalAction::Call("112".into()));
        assert_eq!(intent.action.name(), "android.intent.action.DIAL");
        assert!(intent.extras.is_empty() && !intent.chooser);
    }

    #[test]
    fn a_letter_has_its_subject_and_text_in_both_places() {
        let intent = Intent::of(&ExternalAction::Mail {
            to: "Trinta-kz@mail.ru".into(),
            subject: "Сұрақ".into(),
            body: "1 & 2\nүш".into(),
        });
        assert_eq!(intent.action.name(), "android.intent.action.SENDTO");
        assert_eq!(
            intent.data.as_deref(),
            Some(
                "mailto:Trinta-kz@mail.ru?subject=%D0%A1%D2%B1%D1%80%D0%B0%D2%9B&body=1%20%26%202%0D%0A%D2%AF%D1%88"
            )
        );
        assert_eq!(
            intent.extras,
            [
                (Extra::Subject, "Сұрақ".to_owned()),
                (Extra::Text, "1 & 2\nүш".to_owned())
            ]
        );
    }

    #[test]
    fn an_empty_letter_has_only_its_address() {
        let intent = ExternalAction::of_address("mailto:info@egov.kz")
            .as_ref()
            .map(Intent::of)
            .expect("an intent");
        assert_eq!(intent.data.as_deref(), Some("mailto:info@egov.kz"));
        assert!(intent.extras.is_empty());
    }

    #[test]
    fn a_text_is_shared_with_an_app_of_the_readers_choice() {
        let intent = Intent::of(&ExternalAction::Share("Алимент".into()));
        assert_eq!(intent.action.name(), "android.intent.action.SEND");
        assert_eq!(intent.data, None);
        assert_eq!(intent.mime, Some("text/plain"));
        assert_eq!(intent.extras, [(Extra::Text, "Алимент".to_owned())]);
        assert!(intent.chooser);
    }

    #[test]
    fn a_file_goes_as_what_it_is_to_an_app_of_the_readers_choice() {
        for (kind, mime) in [
            (FileKind::Pdf, "application/pdf"),
            (FileKind::Data, "application/json"),
        ] {
            let intent = Intent::of(&ExternalAction::File {
                name: "kenes".into(),
                kind,
                bytes: vec![1],
                text: "т".into(),
            });
            assert_eq!(intent.action.name(), "android.intent.action.SEND");
            assert_eq!(intent.data, None);
            assert_eq!(intent.mime, Some(mime));
            assert!(intent.extras.is_empty() && intent.chooser);
        }
    }
}
