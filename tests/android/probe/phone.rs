//! Writes down what a build script of a crate for the phone sees, and compiles C for the phone.

use std::path::Path;

fn main() {
    host::nothing();
    let target = std::env::var("TARGET").expect("TARGET");
    let mut seen = format!("android_jar={:?}\n", android_build::android_jar(None));
    for name in ["ANDROID_JAR", "ANDROID_PLATFORM", "CFLAGS", "TARGET_CFLAGS", "SKIA_GN_COMMAND", "SOURCE_DATE_EPOCH"] {
        seen.push_str(&format!("{name}={}\n", std::env::var(name).unwrap_or_default()));
    }
    let told = std::env::var("PROBE").expect("PROBE");
    std::fs::write(Path::new(&told).join(target), seen).expect("written");
    cc::Build::new().file("native.c").compile("phone");
}
