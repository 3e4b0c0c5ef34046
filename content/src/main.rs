//! `kenes-content`: the compiler of the content, as a command for editors.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use kenes_content::{Error, Folder, Problems, Summary};

/// Checks the content of «Кеңес», and tells what is getting old.
#[derive(Parser)]
#[command(name = "kenes-content", version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
    /// The content folder.
    #[arg(long, global = true, value_name = "DIR")]
    content: Option<PathBuf>,
}

#[derive(Subcommand)]
enum Command {
    /// Lists every problem of the content, with file and line.
    Check,
    /// Shows how much there is, how plain it is, and what is getting old.
    Report,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let folder = Folder::new(&arguments.content.unwrap_or_else(default_folder));
    let outcome = match arguments.command {
        Command::Check => folder.check().map(|summary| println!("{}", seen(summary))),
        Command::Report => folder
            .report()
            .map(|report| print!("{report}"))
            .map_err(Error::from),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(Error::Problems(problems)) => {
            eprintln!("{problems}\n\n{}", count(&problems));
            ExitCode::FAILURE
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn seen(summary: Summary) -> String {
    let Summary {
        topics,
        memos,
        resources,
        facts,
        contacts,
    } = summary;
    format!(
        "no problems: topics {topics}, facts {facts}, memos {memos}, resources {resources}, contacts {contacts}"
    )
}

fn count(problems: &Problems) -> String {
    match problems.as_slice().len() {
        1 => "1 problem".to_owned(),
        several => format!("{several} problems"),
    }
}

/// `content` of the current folder, or else the folder of this crate.
fn default_folder() -> PathBuf {
    let here = Path::new("content");
    if here.join("sections.toml").exists() {
        here.to_path_buf()
    } else {
        PathBuf::from(env!("CARGO_MANIFEST_DIR"))
    }
}
