//! Web addresses are whole, and ids of adilet.zan.kz look like ids.

use std::ops::Range;

use toml::Spanned;
use url::{ParseError, Url};

use crate::Lang;
use crate::compiler::author::{Pair, SameOrPair, Str};
use crate::compiler::files::File;
use crate::compiler::problem::{Problem, ProblemKind};
use crate::compiler::source::Source;
use crate::compiler::world::World;

pub(super) fn check(world: &World<'_>, problems: &mut Vec<Problem>) {
    let content = world.content;
    let file = &content.contacts.file;
    for contact in content.contacts.values() {
        either(file, &contact.url, problems);
        source(file, &contact.source, problems);
    }
    let file = &content.links.file;
    for link in content.links.values() {
        either(file, &link.url, problems);
        source(file, &link.source, problems);
    }
    let file = &content.laws.file;
    for law in content.laws.values() {
        either(file, &law.url, problems);
        whole(file, &law.source, problems);
        if let Some(adilet) = law
            .adilet
            .as_ref()
            .filter(|adilet| !is_adilet_id(adilet.get_ref()))
        {
            let kind = ProblemKind::BadAdilet {
                adilet: adilet.get_ref().clone(),
            };
            problems.push(Problem::new(file, &adilet.span(), kind));
        }
    }
    let file = &content.figures.file;
    for figure in content.figures.values() {
        for value in &figure.values {
            source(file, &value.get_ref().source, problems);
        }
    }
    for (file, written) in content.counting_sources() {
        source(file, written, problems);
    }
    let file = &content.videos.file;
    for video in content.videos.values() {
        whole(file, &video.url, problems);
        whole(file, &video.source, problems);
    }
    if let Some(kenes) = &content.kenes.item {
        whole(&content.kenes.file, &kenes.site, problems);
        whole(&content.kenes.file, &kenes.source, problems);
    }
    for draft in &world.drafts {
        for statement in draft.statements() {
            source(draft.file, &statement.get_ref().source, problems);
        }
    }
}

/// A source, when it is a web address.
fn source(file: &File, written: &Option<Str>, problems: &mut Vec<Problem>) {
    if let Some(text) = written
        && let Source::Url(url) = Source::of(text.get_ref())
    {
        address(file, &text.span(), url, problems);
    }
}

fn whole(file: &File, written: &Option<Str>, problems: &mut Vec<Problem>) {
    if let Some(url) = written {
        address(file, &url.span(), url.get_ref(), problems);
    }
}

fn either(file: &File, written: &Option<Spanned<SameOrPair>>, problems: &mut Vec<Problem>) {
    let Some(url) = written else { return };
    match url.get_ref() {
        SameOrPair::Same(same) => address(file, &url.span(), same, problems),
        SameOrPair::Pair(pair) => each(file, url.span(), pair, problems),
    }
}

fn each(file: &File, span: Range<usize>, pair: &Pair, problems: &mut Vec<Problem>) {
    for lang in Lang::ALL {
        match pair.get(lang) {
            Some(url) => address(file, &url.span(), url.get_ref(), problems),
            None => problems.push(Problem::new(
                file,
                &span,
                ProblemKind::MissingTranslation { lang },
            )),
        }
    }
}

fn address(file: &File, span: &Range<usize>, url: &str, problems: &mut Vec<Problem>) {
    if let Err(reason) = is_web_address(url) {
        let kind = ProblemKind::BadUrl {
            url: url.to_owned(),
            reason,
        };
        problems.push(Problem::new(file, span, kind));
    }
}

fn is_web_address(text: &str) -> Result<(), String> {
    if text.contains(char::is_whitespace) {
        return Err("it has a space".to_owned());
    }
    let url = Url::parse(text).map_err(|error| match error {
        ParseError::RelativeUrlWithoutBase => "https:// is missing in front of it".to_owned(),
        other => other.to_string(),
    })?;
    if !matches!(url.scheme(), "http" | "https") {
        return Err("it does not begin with https:// or http://".to_owned());
    }
    if !url
        .host_str()
        .is_some_and(|host| host.trim_matches('.').contains('.'))
    {
        return Err("its site has no domain".to_owned());
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err("it has a name before @".to_owned());
    }
    Ok(())
}

/// A letter and ten digits, the last of which may be `_`.
fn is_adilet_id(text: &str) -> bool {
    let Some(digits) = text.strip_prefix(|c: char| c.is_ascii_uppercase()) else {
        return false;
    };
    let number = digits.strip_suffix('_').unwrap_or(digits);
    digits.len() == 10 && number.bytes().all(|b| b.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::{is_adilet_id, is_web_address};

    #[test]
    fn knows_web_addresses() {
        assert_eq!(is_web_address("https://egov.kz/cms/kk/?a=b#c"), Ok(()));
        assert_eq!(is_web_address("http://trinta.kz/kenes"), Ok(()));
        for wrong in [
            "egov.kz",
            "https://egov kz",
            "ftp://egov.kz",
            "https://egov",
            "https://",
            "mailto:a@b.kz",
            "https://a@b.kz",
        ] {
            assert!(is_web_address(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn knows_ids_of_adilet() {
        assert!(is_adilet_id("K2300000224") && is_adilet_id("K030000442_"));
        assert!(
            !is_adilet_id("K23") && !is_adilet_id("2300000224") && !is_adilet_id("K23000002244")
        );
    }
}
