//! Pauses: before the words are found, and after.

/// The line without quotation marks and invisible signs, with one kind of hyphen and one of dash.
pub(super) fn bare(line: &str) -> String {
    let mut bare = String::with_capacity(line.len());
    for c in line.chars() {
        match c {
            '«' | '»' | '"' | '“' | '”' | '„' | '‘' | '’' | '\'' | '`' | '\u{301}' => {}
            '\u{200b}'..='\u{200f}' | '\u{ad}' | '\u{feff}' => {}
            '\u{2010}' | '\u{2011}' => bare.push('-'),
            '—' | '−' | '‒' | '―' => bare.push('–'),
            '…' => bare.push('.'),
            other => bare.push(other),
        }
    }
    bare
}

/// How strong a pause is; nothing for what is none.
fn strength(c: char) -> Option<u8> {
    Some(match c {
        '.' | '!' | '?' => 5,
        ';' => 4,
        ':' => 3,
        '–' => 2,
        ',' => 1,
        _ => return None,
    })
}

/// A letter of one of the two languages: no other is said.
const fn is_letter(c: char) -> bool {
    matches!(c, 'а'..='я' | 'А'..='Я' | 'ё' | 'Ё'
        | 'ә' | 'ғ' | 'қ' | 'ң' | 'ө' | 'ұ' | 'ү' | 'һ' | 'і'
        | 'Ә' | 'Ғ' | 'Қ' | 'Ң' | 'Ө' | 'Ұ' | 'Ү' | 'Һ' | 'І')
}

/// The words with their pauses: brackets are commas, of several pauses the strongest stays, signs that
/// nobody says go, and a sentence begins with a capital, for engines find its beginning by that.
pub(super) fn tidy(words: &str) -> String {
    let chars: Vec<char> = words.chars().collect();
    let mut said = String::with_capacity(words.len());
    let mut pause = None;
    let mut gap = false;
    let letter = |at: Option<usize>| {
        at.and_then(|at| chars.get(at))
            .is_some_and(|c| is_letter(*c))
    };
    for (at, &c) in chars.iter().enumerate() {
        let c = match c {
            '(' | ')' | '[' | ']' | '{' | '}' => ',',
            other => other,
        };
        if let Some(new) = strength(c) {
            if pause.and_then(strength).is_none_or(|old| new > old) {
                pause = Some(c);
            }
        } else if c == '-' && letter(at.checked_sub(1)) && letter(Some(at + 1)) {
            said.push('-');
        } else if is_letter(c) {
            let begins = matches!(pause, Some('.' | '!' | '?')) && !said.is_empty();
            separate(&mut said, pause.take(), gap);
            gap = false;
            if begins {
                said.extend(c.to_uppercase());
            } else {
                said.push(c);
            }
        } else {
            gap = true;
        }
    }
    // At the end a comma and a dash are no pause: the line is over.
    said.extend(pause.filter(|pause| !said.is_empty() && !matches!(pause, ',' | '–')));
    said
}

fn separate(said: &mut String, pause: Option<char>, gap: bool) {
    if said.is_empty() {
        return;
    }
    match pause {
        Some('–') => said.push_str(" – "),
        Some(pause) => {
            said.push(pause);
            said.push(' ');
        }
        None if gap => said.push(' '),
        None => {}
    }
}

/// Kazakh names in Russian letters: a Russian voice has no others.
pub(super) fn russian(said: &str) -> String {
    said.chars()
        .map(|c| match c {
            'ә' => 'а',
            'Ә' => 'А',
            'ғ' => 'г',
            'Ғ' => 'Г',
            'қ' => 'к',
            'Қ' => 'К',
            'ң' => 'н',
            'Ң' => 'Н',
            'ө' => 'о',
            'Ө' => 'О',
            'ұ' | 'ү' => 'у',
            'Ұ' | 'Ү' => 'У',
            'һ' => 'х',
            'Һ' => 'Х',
            'і' => 'и',
            'І' => 'И',
            other => other,
        })
        .collect()
}
