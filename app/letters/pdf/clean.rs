//! A text made ready for print: what cannot be printed goes, and every line stands alone.

/// The lines of a text, trimmed. Empty lines at the ends go, and of several between others one stays.
pub(super) fn lines(text: &str) -> Vec<String> {
    let text = text.replace("\r\n", "\n");
    let mut lines: Vec<String> = Vec::new();
    for line in text.split(ends_line) {
        let line: String = line.chars().filter_map(printed).collect();
        let line = line.trim();
        let follows_text = lines.last().is_some_and(|last| !last.is_empty());
        if !line.is_empty() || follows_text {
            lines.push(line.to_owned());
        }
    }
    while lines.last().is_some_and(String::is_empty) {
        lines.pop();
    }
    lines
}

/// The text on one line.
pub(super) fn line(text: &str) -> String {
    lines(text).join(" ")
}

fn ends_line(c: char) -> bool {
    matches!(
        c,
        '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}'
    )
}

/// Tabs are spaces, and no-break spaces narrow ones, which the faces draw as spaces. Soft hyphens, controls, marks of direction
/// and of byte order, and what is no character at all are left out.
fn printed(c: char) -> Option<char> {
    let none = matches!(u32::from(c) & 0xffff, 0xfffe | 0xffff);
    match c {
        '\t' => Some(' '),
        '\u{a0}' => Some('\u{202f}'),
        '\u{ad}' | '\u{feff}' | '\u{fdd0}'..='\u{fdef}' => None,
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
            None
        }
        _ if none || c.is_control() => None,
        _ => Some(c),
    }
}
