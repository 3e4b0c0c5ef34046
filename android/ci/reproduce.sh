#!/usr/bin/env bash
# Builds the unsigned packages twice, in folders of different names, and compares them byte by byte.
# Usage: reproduce.sh [ABI …], from a clean checkout. Without ABIs: all of gradle.properties.
set -euo pipefail
top=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
unset KENES_KEYSTORE
abis=$(IFS=,; echo "$*")

for name in one a-rather-longer-name; do
    git clone -q "$top" "$work/$name"
    # A crate registry of its own, too: its path must not show either.
    (cd "$work/$name/android" &&
        CARGO_HOME="$work/$name-cargo" gradle --no-daemon :app:assembleRelease ${abis:+-Pkenes.abis="$abis"})
done

for package in "$work"/one/android/app/build/outputs/apk/release/*.apk; do
    other=$work/a-rather-longer-name/${package#"$work/one/"}
    sha256sum "$package" "$other"
    cmp "$package" "$other"
done
echo "Both builds are the same."
