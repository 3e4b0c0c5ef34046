//! Values that are one of a few: kinds and scopes of contacts, languages.

use super::home::EMERGENCY;
use crate::Lang;
use crate::compiler::author::Str;
use crate::compiler::files::File;
use crate::compiler::problem::{Problem, ProblemKind};
use crate::compiler::world::World;

const KINDS: [&str; 4] = [EMERGENCY, "line", "office", "online"];
/// How far an office serves, as the bundle says it too.
const SCOPES: [&str; 3] = ["village", "district", "region"];

/// What a page can have beside its texts.
const TOOLS: [&str; 1] = ["converter"];

pub(super) fn check(world: &World<'_>, problems: &mut Vec<Problem>) {
    let content = world.content;
    let langs = Lang::ALL.map(Lang::code);
    let mut one_of = |file: &File, key, value: &Str, allowed: &[&str]| {
        self::one_of(file, key, Some(value), allowed, problems);
    };
    for contact in content.contacts.entries() {
        if let Some(kind) = &contact.get_ref().kind {
            one_of(&content.contacts.file, "kind", kind, &KINDS);
        }
        if let Some(scope) = &contact.get_ref().scope {
            one_of(&content.contacts.file, "scope", scope, &SCOPES);
        }
    }
    for resource in content.resources.entries() {
        if let Some(tool) = &resource.get_ref().tool {
            one_of(&content.resources.file, "tool", tool, &TOOLS);
        }
    }
    for video in content.videos.entries() {
        if let Some(lang) = &video.get_ref().lang {
            one_of(&content.videos.file, "lang", lang, &langs);
        }
    }
    let style = &content.style.file;
    for entry in &world.style.officialese {
        one_of(style, "lang", &entry.lang, &langs);
    }
    for entry in &world.style.calque {
        one_of(style, "lang", &entry.lang, &langs);
    }
    for entry in &world.style.abbreviation {
        one_of(style, "lang", &entry.lang, &langs);
    }
}

/// The problem of a value that is none of those allowed.
pub(super) fn one_of(
    file: &File,
    key: &'static str,
    value: Option<&Str>,
    allowed: &[&str],
    problems: &mut Vec<Problem>,
) {
    if let Some(value) = value
        && !allowed.contains(&value.get_ref().as_str())
    {
        let kind = ProblemKind::UnknownValue {
            key,
            value: value.get_ref().clone(),
            allowed: allowed.join(", "),
        };
        problems.push(Problem::new(file, &value.span(), kind));
    }
}
