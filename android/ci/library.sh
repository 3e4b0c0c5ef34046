#!/usr/bin/env bash
# Builds the guide's library for phones: all that Cargo and the compilers are told of a package stands here, and Gradle,
# sizes.sh and the tests run this very script.
# Usage: library.sh FOLDER ABI …   writes FOLDER/<ABI>/libkenes.so. Needs ANDROID_HOME, and what tools.sh installs there.
# KENES_COMPILE_SKIA=1 lets Skia be compiled from its sources also for phones that it should come ready-made for.
set -euo pipefail
[ $# -ge 2 ] || { echo "library.sh: a folder and at least one kind of phone are wanted" >&2; exit 2; }
top=$(cd "$(dirname "$0")/../.." && pwd -P)
mkdir -p "$1"
output=$(cd "$1" && pwd -P)
shift
version() { sed -n "s/^$1 = \"\(.*\)\"/\1/p" "$top/android/gradle/libs.versions.toml"; }

ndk=${ANDROID_HOME:?android/README.md tells where the SDK comes from}/ndk/$(version ndk)
# By name: cargo-ndk puts its own value, the oldest phone's, into ANDROID_PLATFORM, where Slint's Java would be compiled
# against that old a platform, or against none.
ANDROID_JAR=$ANDROID_HOME/platforms/android-$(version platform)/android.jar
for needed in "$ndk/source.properties" "$ANDROID_JAR"; do
    [ -e "$needed" ] || { echo "library.sh: there is no $needed; android/ci/tools.sh installs it" >&2; exit 1; }
done
export ANDROID_JAR ANDROID_NDK="$ndk" ANDROID_NDK_HOME="$ndk" ANDROID_NDK_ROOT="$ndk"
ANDROID_BUILD_TOOLS_VERSION=$(version buildTools)
RUSTUP_TOOLCHAIN=$(version rust)
# For whatever would ask the clock while it builds: the first moment that a zip archive can name.
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-315532800}
export ANDROID_BUILD_TOOLS_VERSION RUSTUP_TOOLCHAIN SOURCE_DATE_EPOCH

# No path of this machine in the library: the messages of panics and of C's assertions would carry it.
separator=$(printf '\037')
rust='-Clink-arg=-Wl,-z,max-page-size=16384'$separator'-Clink-arg=-Wl,--build-id=none'
# Which pointers the loader has to set is written down packed: Android reads that since 6.0, and it is a tenth as long.
rust=$rust$separator'-Clink-arg=-Wl,--pack-dyn-relocs=android'
c=
for path in "${CARGO_HOME:-$HOME/.cargo}=/cargo" "$top=/kenes" "$ndk=/ndk"; do
    rust=$rust$separator--remap-path-prefix=$path
    c="$c -ffile-prefix-map=$path"
done
# For the phone alone. In plain CFLAGS cargo-ndk puts the phone's target too, and those reach the compiler of this
# machine, which makes the SQLite that the content is compiled with.
unset CFLAGS CXXFLAGS
export TARGET_CFLAGS="${c# }" TARGET_CXXFLAGS="${c# }" CARGO_ENCODED_RUSTFLAGS="$rust"

cd "$top"
for abi in "$@"; do
    unset SKIA_GN_COMMAND
    if [ "$abi" != armeabi-v7a ] && [ -z "${KENES_COMPILE_SKIA-}" ]; then
        export SKIA_GN_COMMAND="$top/android/ci/no-skia.sh"
    fi
    # Of one kind: beside an rlib Cargo leaves link-time optimisation out.
    cargo ndk --platform "$(version minPlatform)" --target "$abi" --output-dir "$output" \
        rustc --lib --crate-type cdylib --profile phone --locked
done
