#!/usr/bin/env bash
# Fetches what the package is tested with where Android's SDK is not at hand: cargo-ndk, aapt2 with the framework's
# resources, shellcheck, actionlint. Says on stderr what cannot be had, and prints what the shell needs of the rest.
# Usage: eval "$(android/ci/desk.sh)"   Everything goes into ~/.cache/kenes, and is fetched once.
set -euo pipefail
version() { sed -n "s/^$1 = \"\(.*\)\"/\1/p" "$(dirname "$0")/../gradle/libs.versions.toml"; }
cache=${XDG_CACHE_HOME:-$HOME/.cache}/kenes
log=$cache/desk.log
mkdir -p "$cache/bin"
: > "$log"
cannot() { echo "Not to be had here: $1 (see $log)" >&2; }
must=

# The very version that packages are built with.
ndk=$(version cargoNdk)
if [ -x "$cache/cargo-ndk-$ndk/bin/cargo-ndk" ] ||
    cargo install cargo-ndk --version "$ndk" --locked --debug --root "$cache/cargo-ndk-$ndk" >> "$log" 2>&1; then
    must="$must cargo-ndk"
else
    cannot "cargo-ndk $ndk"
fi

# Android's own aapt2 and the framework's resources, as apktool packs them: the SDK itself comes from one place only.
apktool=3.0.3 jar=$cache/apktool-lib-3.0.3.jar
sum=983773879fd89ede2cd938858e3efce2a90ac1123f6a5140e9d949dcf4464e3e
aapt2=$cache/apktool-$apktool/prebuilt/linux/aapt2 framework=$cache/apktool-$apktool/prebuilt/android-framework.jar
fetch_aapt2() {
    [ "$(uname -sm)" = "Linux x86_64" ] || { echo "aapt2 is packed for Linux on x86_64 only"; return 1; }
    mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy -DoutputDirectory="$cache" \
        -Dartifact=org.apktool:apktool-lib:$apktool:jar < /dev/null || return 1
    echo "$sum  $jar" | sha256sum -c - || return 1
    mkdir -p "$cache/apktool-$apktool"
    (cd "$cache/apktool-$apktool" && jar xf "$jar" prebuilt/linux/aapt2 prebuilt/android-framework.jar) || return 1
    chmod +x "$aapt2"
}
if [ -x "$aapt2" ] && [ -f "$framework" ] || fetch_aapt2 >> "$log" 2>&1; then
    must="$must aapt2"
    echo "export KENES_AAPT2='$aapt2' KENES_FRAMEWORK='$framework'"
else
    cannot "aapt2 (wants a JDK and Maven)"
fi

if ! command -v shellcheck > /dev/null; then
    if [ "$(id -u)" -ne 0 ] || ! command -v apt-get > /dev/null ||
        ! { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends shellcheck; } >> "$log" 2>&1; then
        cannot shellcheck
    fi
fi

actionlint=1.7.12
if [ ! -x "$cache/bin/actionlint-$actionlint" ]; then
    if GOBIN=$cache/bin go install "github.com/rhysd/actionlint/cmd/actionlint@v$actionlint" >> "$log" 2>&1; then
        mv "$cache/bin/actionlint" "$cache/bin/actionlint-$actionlint"
        ln -sf "actionlint-$actionlint" "$cache/bin/actionlint"
    else
        cannot "actionlint (wants Go)"
    fi
fi

# What was fetched is not left out: its tests fail where they do not find it.
echo "export KENES_MUST_RUN='${must# }'"
echo "export PATH='$cache/bin:$cache/cargo-ndk-$ndk/bin':\"\$PATH\""
