//! Compiles `ui/` into Rust and `content/` into one SQLite bundle, both embedded in the program.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

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
    compile_ui(&root.join("ui").join("app.slint"))
}

fn compile_content(content: &Path, bundle: &Path) -> Result<(), String> {
    for part in ["src", "topics", "memos"] {
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

fn compile_ui(root: &Path) -> Result<(), String> {
    // Names of elements are for the tests, which find them in the real window.
    let named = variable("PROFILE")? != "release";
    let config = slint_build::CompilerConfiguration::new()
        .with_style("fluent".to_owned())
        .with_debug_info(named);
    slint_build::compile_with_config(root, config).map_err(|error| error.to_string())
}

fn variable(name: &str) -> Result<String, String> {
    std::env::var(name).map_err(|error| format!("{name}: {error}"))
}
