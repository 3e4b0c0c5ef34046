//! What can be asked of the program on the command line.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

use crate::user::Look;

/// «Кеңес», the offline rights guide. Without a command it opens in a window.
#[derive(Parser)]
#[command(name = "kenes", version)]
pub(super) struct Arguments {
    #[command(subcommand)]
    pub(super) command: Option<Command>,
    /// Keeps the reader's choices in this folder instead of the platform's own.
    #[arg(long, value_name = "DIR")]
    pub(super) data: Option<PathBuf>,
}

#[derive(Subcommand)]
pub(super) enum Command {
    /// Draws a page into a PNG file.
    Render {
        /// The page's address: home, section/social, topic/alimony, search?q=…
        page: String,
        /// The PNG file to write.
        out: PathBuf,
        #[command(flatten)]
        face: Face,
    },
    /// Prints a page as text.
    Show {
        /// The page's address.
        page: String,
        /// kk or ru.
        #[arg(long, default_value = "kk")]
        lang: String,
        /// Prints JSON.
        #[arg(long)]
        json: bool,
        /// The day of reading, YYYY-MM-DD; today where it is not given.
        #[arg(long)]
        today: Option<String>,
    },
    /// Prints the letters that can be filled in.
    Letters {
        /// kk or ru.
        #[arg(long, default_value = "kk")]
        lang: String,
        /// Prints JSON.
        #[arg(long)]
        json: bool,
    },
    /// Writes a letter out: with invented answers, or with those of a file.
    Letter {
        /// The letter's id, as `kenes letters` lists it.
        id: String,
        /// The language of the letter, kk or ru.
        #[arg(long, default_value = "kk")]
        lang: String,
        /// A TOML file with the answers, by the ids of the fields.
        #[arg(long, value_name = "FILE")]
        answers: Option<PathBuf>,
        /// Prints JSON.
        #[arg(long, conflicts_with = "pdf")]
        json: bool,
        /// Writes a PDF file instead.
        #[arg(long, value_name = "FILE")]
        pdf: Option<PathBuf>,
        /// In large print, with --pdf.
        #[arg(long, requires = "pdf")]
        large_print: bool,
    },
    /// Counts until when: from a day, by the rules of a law.
    Count {
        /// The day that it is counted from, YYYY-MM-DD.
        date: String,
        /// How many.
        amount: u16,
        /// working-days, days, months, years or day-of-next-month.
        unit: String,
        /// Whose rules: appk, gpk, gk, labour, koap, upk, tax, elections, family or plain.
        #[arg(long)]
        rule: String,
        /// kk or ru.
        #[arg(long, default_value = "kk")]
        lang: String,
        /// Prints JSON.
        #[arg(long)]
        json: bool,
    },
    /// Prints the deadlines that can be counted.
    Deadlines {
        /// kk or ru.
        #[arg(long, default_value = "kk")]
        lang: String,
        /// Prints JSON.
        #[arg(long)]
        json: bool,
    },
    /// Counts a deadline of the guide from a day.
    Deadline {
        /// The deadline's id, as `kenes deadlines` lists it.
        id: String,
        /// The day that it is counted from, YYYY-MM-DD.
        #[arg(long)]
        from: String,
        /// kk or ru.
        #[arg(long, default_value = "kk")]
        lang: String,
        /// Prints JSON.
        #[arg(long)]
        json: bool,
    },
    /// Prints what is kept of the reader.
    Data {
        /// kk or ru.
        #[arg(long, default_value = "kk")]
        lang: String,
        /// Prints JSON.
        #[arg(long)]
        json: bool,
    },
    /// Writes what is kept of the reader into a new file.
    Export {
        /// The file to write.
        file: PathBuf,
    },
    /// Takes over what `kenes export`, or the guide on a phone, has written.
    Import {
        /// The file to read.
        file: PathBuf,
    },
    /// Prints whom to call where a question tells of danger, and the pages that answer it, best first.
    Search {
        /// The question.
        query: String,
        /// kk or ru.
        #[arg(long, default_value = "kk")]
        lang: String,
        /// How many pages at most.
        #[arg(long, default_value_t = 10)]
        limit: usize,
        /// Prints JSON.
        #[arg(long)]
        json: bool,
    },
}

#[derive(Args)]
pub(super) struct Face {
    /// kk or ru.
    #[arg(long, default_value = "kk")]
    pub(super) lang: String,
    #[arg(long, default_value = "standard", help = Look::names().join(", "))]
    pub(super) look: String,
    /// Turns large print on.
    #[arg(long)]
    pub(super) large_print: bool,
    /// Size of text in percent: 100 to 250 in steps of 25.
    #[arg(long, default_value_t = 100)]
    pub(super) text_size: u16,
    /// Size of the picture in pixels.
    #[arg(long, default_value = "720x1440")]
    pub(super) size: String,
    /// Pixels to one logical pixel.
    #[arg(long, default_value_t = 2.0)]
    pub(super) scale: f32,
    /// The system's own font scale.
    #[arg(long, default_value_t = 1.0)]
    pub(super) font_scale: f32,
    /// How far down the page is scrolled, in logical pixels.
    #[arg(long, default_value_t = 0.0)]
    pub(super) scroll: f32,
    /// The day of reading, YYYY-MM-DD; today where it is not given.
    #[arg(long)]
    pub(super) today: Option<String>,
}
