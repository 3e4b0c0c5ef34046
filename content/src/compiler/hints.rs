//! What to do about a problem, in the words of its message.

use crate::Lang;
use crate::compiler::thing::Thing;

pub(super) fn language(lang: Lang) -> &'static str {
    match lang {
        Lang::Kk => "Kazakh",
        Lang::Ru => "Russian",
    }
}

pub(super) fn did_you_mean(suggestion: &Option<String>) -> String {
    match suggestion {
        Some(name) => format!(": did you mean \"{name}\"?"),
        None => ": add it to a step, or name another".to_owned(),
    }
}

pub(super) fn unknown_key_hint(suggestion: &Option<String>, known: &str) -> String {
    match suggestion {
        Some(name) => format!(": did you mean \"{name}\"? (known here: {known})"),
        None => format!(": remove it, or write one of {known}"),
    }
}

/// What to do about an id that nothing of its kind has.
pub(super) fn reference_hint(thing: Thing, suggestion: &Option<String>) -> String {
    if let Some(id) = suggestion {
        return format!("did you mean \"{id}\"?");
    }
    match thing {
        Thing::Contact => "add it to contacts.toml, or use an id from there".into(),
        Thing::Link => "add it to links.toml, or use an id from there".into(),
        Thing::Law => "add it to laws.toml, or use an id from there".into(),
        Thing::Figure => "add it to figures.toml, or use a key from there".into(),
        Thing::Section => "add it to sections.toml, or use an id from there".into(),
        Thing::Danger => "name the file after an id of danger.toml, or none.toml".into(),
        Thing::Region => "name the file after an id of regions.toml".into(),
        Thing::Rule => "add it to counting.toml, or use an id from there".into(),
        Thing::Deadline => "add it to a file of deadlines, or use an id from there".into(),
        Thing::Page => {
            "write topic/<id>, memo/<id>, resource/<id> or letter/<id> of a page that exists".into()
        }
        _ => format!(
            "there is no {} with this id: write its file, or remove it here",
            thing.bare()
        ),
    }
}
