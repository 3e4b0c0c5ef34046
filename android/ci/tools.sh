#!/usr/bin/env bash
# Installs what the packages are built with, in the versions of gradle/libs.versions.toml.
# Needs ANDROID_HOME with the command-line tools, and rustup.
set -euo pipefail
version() { sed -n "s/^$1 = \"\(.*\)\"/\1/p" "$(dirname "$0")/../gradle/libs.versions.toml"; }

manager=$(command -v sdkmanager || echo "$ANDROID_HOME/cmdline-tools/latest/bin/sdkmanager")
# «yes» is cut off when the last licence is accepted.
yes 2> /dev/null | "$manager" --licenses > /dev/null || true
"$manager" "platform-tools" "platforms;android-$(version platform)" "build-tools;$(version buildTools)" "ndk;$(version ndk)"

rustup toolchain install "$(version rust)" --profile minimal \
    --target aarch64-linux-android --target armv7-linux-androideabi --target x86_64-linux-android
RUSTUP_TOOLCHAIN=$(version rust) cargo install cargo-ndk --version "$(version cargoNdk)" --locked

# Skia should come ready-made for arm64-v8a and x86_64; for armeabi-v7a it is built from its source. Should bindgen
# stumble over built-in types there, take a libclang as new as the NDK's clang (19 for r28) or newer.
for tool in clang ninja python3 curl git; do
    command -v "$tool" > /dev/null || missing="${missing-} $tool"
done
[ -z "${missing-}" ] || echo "Missing, needed for armeabi-v7a:$missing (Debian, Ubuntu: apt install clang libclang-dev ninja-build python3 curl git)"
