#!/usr/bin/env bash
# What each setting of the phone profile brings: the size of libkenes.so, as it is and packed as in a package.
# Usage: sizes.sh [ABI]   One whole build for each line. Needs what tools.sh installs.
set -euo pipefail
cd "$(dirname "$0")/../.."
abi=${1:-arm64-v8a}
version() { sed -n "s/^$1 = \"\(.*\)\"/\1/p" android/gradle/libs.versions.toml; }
ndk=$ANDROID_HOME/ndk/$(version ndk)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

echo "| Profile `phone`, $abi | libkenes.so, bytes | packed, bytes |"
echo "|---|---|---|"
while read -r settings; do
    variables=()
    for setting in $settings; do
        name=${setting%%=*}
        name=${name//-/_}
        variables+=("CARGO_PROFILE_PHONE_${name^^}=${setting#*=}")
    done
    env "${variables[@]}" RUSTUP_TOOLCHAIN="$(version rust)" ANDROID_NDK="$ndk" ANDROID_NDK_HOME="$ndk" \
        ANDROID_PLATFORM="android-$(version platform)" ANDROID_BUILD_TOOLS_VERSION="$(version buildTools)" \
        cargo ndk --platform "$(version minPlatform)" --target "$abi" --output-dir "$work" \
        build --lib --profile phone --locked < /dev/null >&2
    library=$work/$abi/libkenes.so
    echo "| ${settings:-as in Cargo.toml} | $(stat -c %s "$library") | $(gzip -9 -c "$library" | wc -c) |"
done << 'SETTINGS'

strip=none
lto=off
lto=thin codegen-units=4
opt-level=3
opt-level=z
SETTINGS
