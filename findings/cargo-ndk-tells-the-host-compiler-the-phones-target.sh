#!/usr/bin/env bash
# cargo-ndk passes flags of one's own on to the compiler of the machine that builds, with the phone's target in front.
#
# Version:  cargo-ndk 4.1.2 from crates.io, with the Cargo and C compiler at hand; of SDK and NDK only a version file and silent tools.
# Input:    CFLAGS=-O1 and ANDROID_PLATFORM=android-36 in the environment, one phone's ABI, --platform 26; a crate whose
#           build script writes down what it is given.
# Expected: CFLAGS as it was set (the flags of the target belong into the variables that name the target), and the variable
#           ANDROID_PLATFORM, by which Android's own build scripts look for a platform that is installed, as it was set.
# Seen:     CFLAGS="--target=aarch64-linux-android26 -O1", which the `cc` crate gives to compilations for this machine
#           too (gcc refuses it); and ANDROID_PLATFORM=26, a platform that need not be installed.
#
# TARGET_CFLAGS and ANDROID_JAR come through as meant.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cargo install cargo-ndk --version 4.1.2 --locked --quiet --root "$folder/tools"
ndk=$folder/ndk
bin=$ndk/toolchains/llvm/prebuilt/linux-x86_64/bin
mkdir -p "$bin" "$ndk/toolchains/llvm/prebuilt/linux-x86_64/sysroot/usr/lib" "$folder/probe/src"
echo 'Pkg.Revision = 28.2.13676358' > "$ndk/source.properties"
for tool in clang clang++ llvm-ar llvm-ranlib; do
    printf '#!/bin/sh\nexit 0\n' > "$bin/$tool"
    chmod +x "$bin/$tool"
done
cd "$folder/probe"
printf '[package]\nname = "probe"\nversion = "0.0.0"\nedition = "2024"\n' > Cargo.toml
echo '#![no_std]' > src/lib.rs
cat > build.rs << 'RUST'
fn main() {
    let told = |name: &str| format!("{name}={}\n", std::env::var(name).unwrap_or_default());
    let all: String = ["CFLAGS", "ANDROID_PLATFORM"].map(|name| told(name)).concat();
    std::fs::write("told", all).expect("told");
}
RUST
# What is compiled for the phone afterwards needs its standard library, which does not matter here.
PATH=$folder/tools/bin:$PATH CFLAGS=-O1 ANDROID_PLATFORM=android-36 ANDROID_NDK_HOME=$ndk \
    cargo ndk --target arm64-v8a --platform 26 check > log 2>&1 || true
cat told || { cat log >&2; exit 1; }
expected='CFLAGS=--target=aarch64-linux-android26 -O1
ANDROID_PLATFORM=26'
[ "$(cat told)" = "$expected" ] || { echo "This has changed: see the head of the script." >&2; exit 1; }
