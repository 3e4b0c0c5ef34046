#!/usr/bin/env bash
# Looks into built packages: size, permissions, alignment. Usage: inspect.sh FILE.apk|FILE.aab …
# Needs ANDROID_HOME with the build tools, unzip and readelf.
set -euo pipefail
[ $# -gt 0 ] || { echo "inspect.sh: no package named" >&2; exit 2; }
versions=$(dirname "$0")/../gradle/libs.versions.toml
tools=$ANDROID_HOME/build-tools/$(sed -n 's/^buildTools = "\(.*\)"/\1/p' "$versions")
aimed=$((12 * 1024 * 1024)) most=$((15 * 1024 * 1024)) page=$((16 * 1024))
top=$(cd "$(dirname "$0")/../.." && pwd)
failed=0
fail() { echo "FAILED: $1" >&2; failed=1; }

for package in "$@"; do
    size=$(stat -c %s "$package")
    echo "$package: $size bytes"
    case $package in
        *.apk)
            [ "$size" -le "$most" ] || fail "larger than $most bytes"
            [ "$size" -le "$aimed" ] || echo "::warning::$package is larger than the $aimed bytes aimed at"
            permissions=$("$tools/aapt2" dump permissions "$package" | grep -i 'permission:' || true)
            [ -z "$permissions" ] || fail "it asks for permissions: $permissions"
            "$tools/zipalign" -c -P 16 4 "$package" > /dev/null || fail "not aligned in the package"
            ;;
        *.aab) ;; # What a phone gets of it is split by the store: its splits' sizes are those above, unpacked.
    esac
    folder=$(mktemp -d)
    unzip -q "$package" '*.so' -d "$folder"
    while IFS= read -r library; do
        while read -r alignment; do
            [ $((alignment % page)) -eq 0 ] || fail "$library: a segment is aligned to $alignment, not to 16 KB"
        done < <(readelf -lW "$library" | awk '$1 == "LOAD" { print $NF }')
        for path in "$top" "${CARGO_HOME:-$HOME/.cargo}" "$ANDROID_HOME"; do
            ! grep -aqF "$path/" "$library" || fail "$library: it carries $path, a path of the machine that built it"
        done
    done < <(find "$folder" -name '*.so')
    rm -rf "$folder"
done
exit "$failed"
