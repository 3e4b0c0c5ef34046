//! Addresses of sites and of e-mail, as people dictate them: «адилет нүкте зан нүкте ка-зэт».

use super::latin;
use super::telephone::counted;
use crate::Lang;

/// Above this, nobody writes an address down by ear: the site's name has to do.
const LONGEST: usize = 40;

/// An address, and how long it is.
pub(super) fn spoken(rest: &[char], lang: Lang) -> Option<(String, usize)> {
    let first = *rest.first()?;
    if !(first.is_ascii_alphanumeric() || first == '@') {
        return None;
    }
    let mut length = rest.iter().take_while(|&&c| belongs(c)).count();
    while length > 0 && !rest[length - 1].is_ascii_alphanumeric() && rest[length - 1] != '/' {
        length -= 1;
    }
    let written: String = rest[..length].iter().collect();
    if let Some(name) = written.strip_prefix('@') {
        let named = name.starts_with(|c: char| c.is_ascii_alphabetic());
        return named.then(|| (latin::name(name, lang), length));
    }
    let address = written
        .split_once("://")
        .map_or(&*written, |(_, rest)| rest);
    let address = address.strip_prefix("www.").unwrap_or(address);
    let host = address.split(['/', '?', '#']).next()?;
    let address = address.trim_end_matches('/');
    let shown = if written.len() > LONGEST || address.contains(['#', '?', '=', '&', '%']) {
        host
    } else {
        address
    };
    is_host(host).then(|| (dictated(shown, lang), length))
}

fn belongs(c: char) -> bool {
    c.is_ascii_alphanumeric() || ".-_@/:#!?=&%~+".contains(c)
}

/// Its last part is two letters at least: «egov.kz», but not «910.00».
fn is_host(host: &str) -> bool {
    let labels: Vec<&str> = host.split(['.', '@']).collect();
    labels.len() > 1
        && labels.iter().all(|label| !label.is_empty())
        && labels.last().is_some_and(|last| {
            last.len() > 1 && last.bytes().all(|byte| byte.is_ascii_alphabetic())
        })
        && !host.contains([':', '+'])
}

fn dictated(address: &str, lang: Lang) -> String {
    let mut words = Vec::new();
    let mut label = String::new();
    for c in address.chars().chain(['\0']) {
        let same = label
            .chars()
            .next()
            .is_none_or(|first| first.is_ascii_digit() == c.is_ascii_digit());
        if c.is_ascii_alphanumeric() && same {
            label.push(c);
            continue;
        }
        if !label.is_empty() {
            words.push(part(&label, lang));
            label.clear();
        }
        if c.is_ascii_alphanumeric() {
            label.push(c);
        } else if let Some(sign) = sign(c, lang) {
            words.push(sign.to_owned());
        }
    }
    words.join(" ")
}

fn part(label: &str, lang: Lang) -> String {
    label.parse().map_or_else(
        |_| latin::label(label, lang),
        |number| counted(number, lang),
    )
}

fn sign(c: char, lang: Lang) -> Option<&'static str> {
    Some(match (c, lang) {
        ('.', Lang::Kk) => "нүкте",
        ('.', Lang::Ru) => "точка",
        ('-', Lang::Kk) => "сызықша",
        ('-', Lang::Ru) => "дефис",
        ('_', Lang::Kk) => "астыңғы сызық",
        ('_', Lang::Ru) => "нижнее подчёркивание",
        ('/', Lang::Kk) => "қиғаш сызық",
        ('/', Lang::Ru) => "косая черта",
        ('@', Lang::Kk) => "ит белгісі",
        ('@', Lang::Ru) => "собака",
        _ => return None,
    })
}
