//! Compiles `ui/` into Rust and `content/` into one SQLite bundle, both embedded in the program.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::SystemTime;

#[path = "ui/icons/font.rs"]
mod font;

fn main() -> ExitCode {
    match compile() {
        Ok(()) => ExitCode::SUCCESS,
        Err(problems) => {
            eprintln!("{problems}");
            ExitCode::FAILURE
        }
    }
}

fn compile() -> Result<(), String> {
    let root = PathBuf::from(variable("CARGO_MANIFEST_DIR")?);
    let out = PathBuf::from(variable("OUT_DIR")?);
    compile_content(&root.join("content"), &out.join("kenes.db"))?;
    let ui = root.join("ui");
    draw_icons(&ui.join("icons"), &out)?;
    compile_ui(&ui.join("app.slint"), out)
}

fn compile_content(content: &Path, bundle: &Path) -> Result<(), String> {
    for part in kenes_content::FOLDERS.into_iter().chain(["src"]) {
        println!("cargo::rerun-if-changed={}", content.join(part).display());
    }
    let registries =
        std::fs::read_dir(content).map_err(|error| format!("{}: {error}", content.display()))?;
    for registry in registries
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "toml"))
    {
        println!("cargo::rerun-if-changed={}", registry.display());
    }
    let bytes = kenes_content::build(content).map_err(|error| error.to_string())?;
    std::fs::write(bundle, bytes).map_err(|error| format!("{}: {error}", bundle.display()))
}

/// Leaves the icons beside what the Slint compiler makes: a font, and the names of its letters.
fn draw_icons(folder: &Path, out: &Path) -> Result<(), String> {
    println!("cargo::rerun-if-changed={}", folder.display());
    let icons = font::icons(folder)?;
    let drawn = newest(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    // As old as what they are made from: the Slint compiler has Cargo watch what it reads, and a file made while the script
    // runs would be newer than the run, and make the next one anew.
    let write = |name: &str, content: &[u8]| {
        let file = out.join(name);
        std::fs::write(&file, content)
            .and_then(|()| File::options().write(true).open(&file)?.set_modified(drawn))
            .map_err(|error| format!("{}: {error}", file.display()))
    };
    write("icons.ttf", &icons.font)?;
    write("glyphs.slint", icons.names.as_bytes())
}

/// When the newest file of a folder was changed.
fn newest(folder: &Path) -> std::io::Result<SystemTime> {
    let mut newest = SystemTime::UNIX_EPOCH;
    for file in std::fs::read_dir(folder)? {
        newest = newest.max(file?.metadata()?.modified()?);
    }
    Ok(newest)
}

fn compile_ui(root: &Path, made: PathBuf) -> Result<(), String> {
    // Names of elements are for the tests, which find them in the real window.
    let named = std::env::var_os("CARGO_FEATURE_ELEMENT_NAMES").is_some();
    let config = slint_build::CompilerConfiguration::new()
        .with_style("fluent".to_owned())
        .with_include_paths(vec![made])
        .with_debug_info(named);
    slint_build::compile_with_config(root, config).map_err(|error| error.to_string())
}

fn variable(name: &str) -> Result<String, String> {
    std::env::var(name).map_err(|error| format!("{name}: {error}"))
}
