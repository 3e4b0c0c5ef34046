//! Compiles C for the machine that builds, with that machine's own compiler.

fn main() {
    cc::Build::new().file("../native.c").compile("host");
}
