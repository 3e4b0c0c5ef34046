//! With which voice each language is read: of all output modules, the first that has one of the language itself.

use kenes_content::Lang;
use ssip_client_async::SynthesisVoice;

use crate::speech::Voices;

/// A voice, and the output module that has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Choice {
    pub(super) module: String,
    pub(super) voice: String,
    /// As the module calls it: `kk`, `ru-RU`.
    pub(super) language: String,
}

/// What was found: a text without a voice of its language is not read, for another language's voice makes nonsense of it.
#[derive(Default)]
pub(super) struct Choices {
    kk: Option<Choice>,
    ru: Option<Choice>,
}

impl Choices {
    pub(super) fn of(&self, lang: Lang) -> Option<&Choice> {
        match lang {
            Lang::Kk => self.kk.as_ref(),
            Lang::Ru => self.ru.as_ref(),
        }
    }

    pub(super) fn voices(&self) -> Voices {
        Voices {
            kk: self.kk.is_some(),
            ru: self.ru.is_some(),
        }
    }

    /// Whether there is nothing left to look for.
    pub(super) fn is_full(&self) -> bool {
        Lang::ALL.into_iter().all(|lang| self.of(lang).is_some())
    }

    /// Takes from a module's voices what is still missing.
    pub(super) fn offer(&mut self, module: &str, voices: &[SynthesisVoice]) {
        for lang in Lang::ALL {
            let missing = match lang {
                Lang::Kk => &mut self.kk,
                Lang::Ru => &mut self.ru,
            };
            if missing.is_none() {
                *missing = best(voices, lang).map(|(voice, language)| Choice {
                    module: module.to_owned(),
                    voice: voice.name.clone(),
                    language: language.to_owned(),
                });
            }
        }
    }
}

/// The voice of a language as it is spoken at home, without an effect upon it, if there is one.
fn best(voices: &[SynthesisVoice], lang: Lang) -> Option<(&SynthesisVoice, &str)> {
    let spoken = voices.iter().filter_map(|voice| {
        let language = voice.language.as_deref()?;
        (Lang::parse(language) == Some(lang)).then_some((voice, language))
    });
    let home = match lang {
        Lang::Kk => "kz",
        Lang::Ru => "ru",
    };
    // Of voices that are equal the first is the module's own choice, and `min_by_key` keeps to it.
    spoken.min_by_key(|(voice, language)| {
        let region = language.split(['-', '_']).nth(1);
        let foreign = region.is_some_and(|region| !region.eq_ignore_ascii_case(home));
        (foreign, voice.dialect.is_some())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(voices: &[(&str, &str, &str)]) -> Choices {
        let voices: Vec<_> = voices
            .iter()
            .map(|line| format!("{}\t{}\t{}", line.0, line.1, line.2))
            .map(|line| line.parse::<SynthesisVoice>().expect("a voice"))
            .collect();
        let mut choices = Choices::default();
        choices.offer("module", &voices);
        choices
    }

    fn name(choices: &Choices, lang: Lang) -> Option<&str> {
        choices.of(lang).map(|choice| choice.voice.as_str())
    }

    #[test]
    fn neither_an_accent_nor_an_effect_is_taken_where_there_is_the_plain_voice() {
        let choices = chosen(&[
            ("Russian (Latvia)", "ru-LV", "none"),
            ("Russian+whisper", "ru", "whisper"),
            ("Russian", "ru", "none"),
            ("Kazakh+Andy", "kk", "Andy"),
            ("Kazakh", "kk", "none"),
        ]);
        assert_eq!(name(&choices, Lang::Ru), Some("Russian"));
        assert_eq!(name(&choices, Lang::Kk), Some("Kazakh"));
    }

    #[test]
    fn kazakh_is_not_left_to_a_neighbours_voice() {
        let choices = chosen(&[
            ("Kyrgyz", "ky", "none"),
            ("Tatar", "tt", "none"),
            ("Konkani", "kok", "none"),
            ("Anna", "ru-RU", "FEMALE1"),
        ]);
        assert_eq!(name(&choices, Lang::Kk), None);
        assert_eq!(
            choices.voices(),
            Voices {
                kk: false,
                ru: true
            }
        );
    }

    #[test]
    fn an_earlier_module_is_kept_to() {
        let mut choices = chosen(&[("Anna", "ru", "none")]);
        let voices = ["Kazakh\tkk\tnone", "Russian\tru\tnone"];
        let voices = voices.map(|line| line.parse::<SynthesisVoice>().expect("a voice"));
        choices.offer("another", &voices);
        assert!(choices.is_full());
        assert_eq!(name(&choices, Lang::Ru), Some("Anna"));
        let kazakh = choices.of(Lang::Kk).expect("a voice");
        assert_eq!(
            (kazakh.module.as_str(), kazakh.voice.as_str()),
            ("another", "Kazakh")
        );
    }
}
