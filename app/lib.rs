//! «Кеңес», an offline rights guide for villagers of Kazakhstan, in Kazakh and Russian.
//!
//! # Glossary: the field's term, and the room where it lives
//!
//! | Term | Room |
//! |---|---|
//! | route, address of a page | [`page`]: [`page::Page`] and its text form, `topic/alimony` |
//! | deep link, app link, URL scheme | [`deep_link`] |
//! | content bundle, database, repository | [`guide`]: reads the embedded SQLite bundle; [`guide::Document`] |
//! | effective dates, validity period, versions of a rule, today, stale data | [`guide::Guide::read_on`], `guide::day`; [`pages`]: `dated`; [`window`]: `day` |
//! | base figures, formulas, computed sums, converter | [`kenes_content::figures`]; `guide::figures`; [`pages`]: `converter` |
//! | full-text search: query, tokens, stemming, fuzzy matching, transliteration, ranking, linear classifier, snippet, danger | `guide::search` |
//! | user data, settings, preferences, bookmarks, storage, migrations | [`user`] |
//! | i18n, l10n, localisation, strings, Fluent | [`i18n`] |
//! | no-break spaces, line breaking | [`kenes_content::text`]: `joined`, `fitted`, `plain` |
//! | view model, presenter, state of a page | [`pages`]: [`pages::View`] from a [`pages::Context`]; no window in it |
//! | navigation, router, history, back stack | [`window`]: `navigation`, `history` |
//! | redirects, aliases, pages renamed or removed | `guide::former`; [`window`]: `names` |
//! | anchor, fragment, scroll to | [`pages::Anchor`]; [`window`]: `navigation`, `folds` |
//! | letters, forms, templates, placeholders, validation of answers | [`kenes_content::letters`]; [`guide::LetterForm`]; [`pages`]: `letter`, `fill`, `field`; [`window`]: `fill` |
//! | PDF, printing | [`letters::pdf`] |
//! | drafts | [`user`]: `drafts` |
//! | deadlines, due dates, limitation, working days, holidays, calendar | [`kenes_content::counting`]; `guide::deadlines`; [`pages`]: `deadline`; [`window`]: `deadline`; [`user`]: `dates` |
//! | iCalendar, calendar entry | [`platform::ExternalAction::Event`]; `platform::icalendar` |
//! | text for speech, text normalisation | [`kenes_content::spoken`]: the guide's texts for a voice |
//! | copying, clipboard, long press, pressed state | [`window`]: `copying`; `ui/press.slint`, `ui/parts/tap.slint` |
//! | reading aloud, text to speech, TTS, voices, speech engine, speech-dispatcher, SSIP | [`speech`]; [`window`]: `read_aloud`; `ui/read-aloud.slint` |
//! | steps, progress, checklist, ticks | [`user`]: `steps`; [`pages`]: `steps`; [`window`]: `ticks` |
//! | question to the service, contact form, feedback, rating | [`user`]: `question`; [`pages`]: `ask`, `rating`; [`window`]: `ask` |
//! | sharing, QR code | [`pages`]: `share`, `qr` |
//! | quick exit, private pages, privacy, recents | [`window`]: `exit`; [`platform::Veil`]; [`pages::View::private`] |
//! | export, import, backup, deleting data | [`user`]: `kept`, `transfer`; [`pages`]: `my_data`; [`window`]: `my_data` |
//! | own numbers, contacts of the reader | [`user`]: `own_numbers` |
//! | map, geo link | [`platform::ExternalAction::Map`] |
//! | actions, commands of the window, callbacks, wiring | [`window`]: `actions`, `wiring` |
//! | life cycle, save and restore | [`window`]: `lifecycle` |
//! | binding a view model to the UI | [`window`]: `present` |
//! | share sheet, intents, dialler, mail, browser, clock, time zone | [`platform`] |
//! | accessibility tree, AccessKit | [`accessibility`] |
//! | screen reader on Linux, AT-SPI, Orca, accessibility bus | `at_spi` |
//! | screen reader on Android, TalkBack, accessibility delegate, JNI | [`talkback`] |
//! | touch, mouse and key events of Android | [`hand`] |
//! | Android's entry and life cycle, JNI bridge | `android` |
//! | command line, headless rendering, screenshots | [`cli`] |
//! | markup, components, theme, colours, focus | `ui/`, compiled into [`ui`] |
//!
//! A page goes one way: `guide` and `user` → `pages` (a `View`) → `window` (Slint) or `cli` (text, JSON).
//! `tests/direction.rs` holds it.

#[cfg(any(target_os = "android", feature = "jvm"))]
pub mod android;

pub mod accessibility;
#[cfg(target_os = "linux")]
pub mod at_spi;
#[cfg(not(target_os = "android"))]
pub mod cli;
pub mod deep_link;
pub mod guide;
pub mod hand;
pub mod i18n;
pub mod letters;
pub mod page;
pub mod pages;
pub mod platform;
pub mod speech;
pub mod talkback;
pub mod user;
pub mod window;

/// What the Slint compiler makes of `ui/`.
#[allow(
    missing_docs,
    unreachable_pub,
    unsafe_code,
    clippy::all,
    clippy::pedantic,
    clippy::unwrap_used,
    clippy::todo
)]
pub mod ui {
    slint::include_modules!();
}

pub use kenes_content::Lang;
