//! The command line: the guide in a window, a page as text, JSON or picture, the search.

mod arguments;
mod deadlines;
pub mod headless;
mod letters;
mod my_data;
mod refusal;
mod search;
mod tour;

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;
use kenes_content::Lang;
use kenes_content::text::plain;
use serde::Serialize;
use slint::{Rgba8Pixel, SharedPixelBuffer};

use crate::guide::Guide;
use crate::i18n::Words;
use crate::pages::{self, Context};
use crate::platform::DesktopLauncher;
use crate::platform::{Clock, FixedClock, SystemClock};
#[cfg(target_os = "linux")]
use crate::speech::speech_dispatcher::SpeechDispatcher;
use crate::user::{Look, Settings, TextSize, UserData};
use crate::window::{App, OpenError, Setup};
use arguments::{Arguments, Command, Face};
use headless::{BASE_FONT_PX, Shot};
use refusal::Refusal;

/// Runs the program with the arguments it was started with.
#[must_use]
pub fn run() -> ExitCode {
    env_logger::init();
    let arguments = Arguments::parse();
    match carry_out(arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(refusal) => {
            eprintln!("kenes: {refusal}");
            ExitCode::from(refusal.status())
        }
    }
}

fn carry_out(arguments: Arguments) -> Result<(), Refusal> {
    let data = arguments.data.as_deref();
    let knows_the_reader = matches!(
        arguments.command,
        None | Some(Command::Data { .. } | Command::Export { .. } | Command::Import { .. })
    );
    if data.is_some() && !knows_the_reader {
        return Err(Refusal::NoReader);
    }
    match arguments.command {
        None => open(data),
        Some(Command::Data { lang, json }) => my_data::list(data, language(&lang)?, json),
        Some(Command::Export { file }) => my_data::export(data, &file),
        Some(Command::Import { file }) => my_data::import(data, &file),
        Some(Command::Render { page, out, face }) => {
            Ok(headless::render(&shot(&page, &face)?, &out)?)
        }
        Some(Command::Show {
            page,
            lang,
            json,
            today,
        }) => show(&page, language(&lang)?, json, &*clock(today.as_deref())?),
        Some(Command::Letters { lang, json }) => letters::list(language(&lang)?, json),
        Some(Command::Letter {
            id,
            lang,
            answers,
            json,
            pdf,
            large_print,
        }) => {
            let letter = letters::letter(
                &id,
                language(&lang)?,
                answers.as_deref(),
                SystemClock.today(),
            )?;
            if let Some(file) = pdf {
                return letters::write_pdf(&letter, large_print, &file);
            }
            say_data(json, &letter, || letter.text.clone())
        }
        Some(Command::Count {
            date,
            amount,
            unit,
            rule,
            lang,
            json,
        }) => {
            let way = deadlines::Way {
                amount,
                unit: &unit,
                rule: &rule,
            };
            deadlines::count(&date, &way, language(&lang)?, json)
        }
        Some(Command::Deadlines { lang, json }) => deadlines::list(language(&lang)?, json),
        Some(Command::Deadline {
            id,
            from,
            lang,
            json,
        }) => deadlines::deadline(&id, &from, language(&lang)?, json),
        Some(Command::Search {
            query,
            lang,
            limit,
            json,
        }) => search::print(&query, language(&lang)?, limit, json),
    }
}

fn open(data: Option<&Path>) -> Result<(), Refusal> {
    if !has_display() {
        return Ok(tour::draw(SystemClock.today())?);
    }
    let reader = match data.map(Path::to_path_buf).or_else(data_directory) {
        Some(directory) => UserData::open(&directory)?,
        None => UserData::in_memory(Settings::default())?,
    };
    let app = App::start(Setup {
        guide: Guide::open()?,
        user: reader,
        outside: Box::new(DesktopLauncher),
        clock: Box::new(SystemClock),
        base_font_px: BASE_FONT_PX,
    })?;
    if let Some(mark) = mark() {
        app.window().set_mark(mark);
    }
    #[cfg(target_os = "linux")]
    let _bus = crate::at_spi::Bus::enter(app.window());
    #[cfg(target_os = "linux")]
    app.give_voice(SpeechDispatcher::connect);
    Ok(app.run().map_err(OpenError::from)?)
}

/// The guide's mark. Decoded here and not by Slint, so that the phone's library holds no decoder of pictures.
fn mark() -> Option<slint::Image> {
    let file: &[u8] = include_bytes!("../../ui/icons/window.png");
    let mut picture = png::Decoder::new(std::io::Cursor::new(file))
        .read_info()
        .ok()?;
    let (width, height) = picture.info().size();
    let mut pixels = SharedPixelBuffer::<Rgba8Pixel>::new(width, height);
    picture.next_frame(pixels.make_mut_bytes()).ok()?;
    Some(slint::Image::from_rgba8(pixels))
}

fn show(page: &str, lang: Lang, json: bool, clock: &dyn Clock) -> Result<(), Refusal> {
    let (guide, words) = (Guide::open()?, Words::new(lang));
    let context = Context {
        guide: &guide,
        user: &UserData::in_memory(Settings::default())?,
        words: &words,
        today: clock.today(),
        topic: None,
    };
    let view = pages::view(&context, &page.parse()?)?;
    say_data(json, &view, || view.text(&words).trim_end().to_owned())
}

fn has_display() -> bool {
    let set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || set("DISPLAY") || set("WAYLAND_DISPLAY") || set("WAYLAND_SOCKET")
}

fn data_directory() -> Option<PathBuf> {
    directories::ProjectDirs::from("kz", "trinta", "kenes")
        .map(|directories| directories.data_dir().to_path_buf())
}

/// Prints, without the joints that only a drawn text needs. Whoever reads may stop reading: `kenes show home | head -1`.
fn say(text: &str) -> std::io::Result<()> {
    match writeln!(std::io::stdout(), "{}", plain(text)) {
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => Ok(()),
        printed => printed,
    }
}

/// Prints data as JSON, or as the text that is made of it.
fn say_data(
    json: bool,
    data: &impl Serialize,
    text: impl FnOnce() -> String,
) -> Result<(), Refusal> {
    let text = match json {
        true => serde_json::to_string_pretty(data)?,
        false => text(),
    };
    Ok(say(&text)?)
}

/// The ids of a list with their titles, one a line.
fn titles<'a>(entries: impl Iterator<Item = (&'a str, &'a str)>) -> String {
    let lines = entries.map(|(id, title)| format!("{id}  {title}"));
    lines.collect::<Vec<_>>().join("\n")
}

fn shot(page: &str, face: &Face) -> Result<Shot, Refusal> {
    let settings = Settings {
        lang: Some(language(&face.lang)?),
        look: Look::parse(&face.look).ok_or_else(|| Refusal::Look(face.look.clone()))?,
        large_print: face.large_print,
        size: TextSize::of(face.text_size).ok_or(Refusal::TextSize(face.text_size))?,
        ..Settings::default()
    };
    let size = face
        .size
        .split_once('x')
        .and_then(|(width, height)| Some((width.parse().ok()?, height.parse().ok()?)));
    let sane = |side: u32| (16..=8000).contains(&side);
    let size = size
        .filter(|&(width, height)| sane(width) && sane(height))
        .ok_or_else(|| Refusal::Size(face.size.clone()))?;
    for scale in [face.scale, face.font_scale] {
        if !(0.5..=8.0).contains(&scale) {
            return Err(Refusal::Scale(scale));
        }
    }
    Ok(Shot {
        page: page.parse()?,
        settings,
        size,
        scale: face.scale,
        font_scale: face.font_scale,
        scroll: face.scroll.max(0.0),
        today: clock(face.today.as_deref())?.today(),
    })
}

/// The phone's clock, or one that stands at the day given.
fn clock(today: Option<&str>) -> Result<Box<dyn Clock>, Refusal> {
    Ok(match today {
        None => Box::new(SystemClock),
        Some(day) => Box::new(FixedClock(
            day.parse().map_err(|_| Refusal::Day(day.to_owned()))?,
        )),
    })
}

fn language(code: &str) -> Result<Lang, Refusal> {
    Lang::ALL
        .into_iter()
        .find(|lang| lang.code() == code)
        .ok_or_else(|| Refusal::Lang(code.to_owned()))
}
