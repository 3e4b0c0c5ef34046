#!/usr/bin/env bash
# What each setting of the phone profile brings: the size of libkenes.so, as it is and packed as in a package.
# Usage: sizes.sh [ABI]   One whole build for each line. Needs what tools.sh installs.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
abi=${1:-arm64-v8a}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

echo "| Profile \`phone\`, $abi | libkenes.so, bytes | packed, bytes |"
echo "|---|---|---|"
while read -r settings; do
    variables=()
    for setting in $settings; do
        name=$(echo "${setting%%=*}" | tr 'a-z-' 'A-Z_')
        variables+=("CARGO_PROFILE_PHONE_$name=${setting#*=}")
    done
    env ${variables[@]+"${variables[@]}"} "$here/library.sh" "$work" "$abi" < /dev/null >&2
    library=$work/$abi/libkenes.so
    echo "| ${settings:-as in Cargo.toml} | $(stat -c %s "$library") | $(gzip -9 -c "$library" | wc -c) |"
done << 'SETTINGS'

strip=none
lto=off
lto=thin codegen-units=4
opt-level=3
opt-level=z
SETTINGS
