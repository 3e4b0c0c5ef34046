//! The desktop's entry: the window, and the commands of the workbench.

use std::process::ExitCode;

fn main() -> ExitCode {
    #[cfg(not(target_os = "android"))]
    return kenes::cli::run();
    #[cfg(target_os = "android")]
    ExitCode::FAILURE
}
