//! What is asked of the daemon for one utterance: how it is read, and its text as the protocol wants it.

use ssip_client_async::{
    CapitalLettersRecognitionMode, ClientScope, NotificationType, Priority, PunctuationMode,
    Request,
};

use super::choice::Choice;

/// The text is prose, written for the ear: it has no markup, and nothing of it is spelled out.
pub(super) fn manner() -> [Request; 5] {
    use Request as R;
    let own = ClientScope::Current;
    [
        R::SetPriority(Priority::Text),
        R::SetSsmlMode(false),
        R::SetPunctuationMode(own.clone(), PunctuationMode::None),
        R::SetSpelling(own.clone(), false),
        R::SetCapitalLettersRecognitionMode(own, CapitalLettersRecognitionMode::None),
    ]
}

/// Without these it would be read by nobody knows whom, and not be told of. In this order: a language may bring its own module,
/// and a module forgets the voice.
pub(super) fn voice(choice: &Choice) -> [Request; 4] {
    use Request as R;
    let own = ClientScope::Current;
    [
        R::SetNotification(NotificationType::All, true),
        R::SetLanguage(own.clone(), choice.language.clone()),
        R::SetOutputModule(own.clone(), choice.module.clone()),
        R::SetSynthesisVoice(own, choice.voice.clone()),
    ]
}

/// How fast, from -100 to 100, where `usual` is the reader's own setting for all that is spoken.
///
/// The protocol leaves to each module what the numbers mean. At -100 eSpeak is half as fast as at 0; at 80 it is 2.3 times as
/// fast and Flite 1.8 times, which is as near to twice as can be had with both.
pub(super) fn rate(wanted: f32, usual: i8) -> i8 {
    let usual = f32::from(usual);
    let wanted = wanted.clamp(0.5, 2.0) - 1.0;
    let room = if wanted < 0.0 {
        (usual + 100.0) * 2.0
    } else {
        (100.0 - usual) * 0.8
    };
    // Within -100 and 100 by now; `as` would hold it there.
    #[expect(clippy::cast_possible_truncation)]
    let rate = (usual + wanted * room).round() as i8;
    rate
}

/// The lines of a text, none of which is taken for the end of it: that is a dot alone, and so a dot before a line is doubled.
pub(super) fn lines(text: &str) -> Vec<String> {
    let lines = text.split(['\n', '\r']).map(str::trim);
    let lines = lines.filter(|line| !line.is_empty());
    let lines = lines.map(|line| line.replace(char::is_control, " "));
    lines
        .map(|line| match line.strip_prefix('.') {
            Some(_) => format!(".{line}"),
            None => line,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_speed_that_the_reader_has_set_is_the_one_to_start_from() {
        for usual in [-100, -30, 0, 40, 100] {
            assert_eq!(rate(1.0, usual), usual);
            assert_eq!(rate(0.5, usual), -100);
            assert!(rate(2.0, usual) >= usual);
        }
        assert_eq!(rate(2.0, 0), 80);
        assert_eq!(rate(0.75, 0), -50);
        assert_eq!(rate(9.0, 100), 100);
    }

    #[test]
    fn no_line_of_a_text_ends_it() {
        assert_eq!(lines("Бір.\r\n.\n\nЕкі."), ["Бір.", "..", "Екі."]);
        assert_eq!(lines("...\n .kz"), ["....", "..kz"]);
        assert_eq!(lines("бір\0екі\tүш"), ["бір екі үш"]);
        assert!(lines(" \n ").is_empty());
    }
}
