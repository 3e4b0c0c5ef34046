#!/usr/bin/env bash
# Rust's own sources from Debian, of exactly this compiler's version, for where rustup cannot be reached. Usage: rust-src.sh FOLDER
# The sources then lie in FOLDER/library, as rustup would put them. Nothing of the system is changed.
set -euo pipefail
to=$1
version=$(rustc -V | cut -d' ' -f2)
for tool in apt-get dpkg-deb; do
    command -v "$tool" > /dev/null || { echo "rust-src.sh: there is no $tool here" >&2; exit 1; }
done
# Debian keeps its releases' names in its own list of sources; the server is the one that this machine uses.
server=$(cat /etc/apt/sources.list /etc/apt/sources.list.d/* 2> /dev/null | grep -oE '[a-z]+://[^ ]*/debian( |$)' | tr -d ' ' | sort -u | head -n 1)
[ -n "$server" ] || { echo "rust-src.sh: no server of Debian is known here" >&2; exit 1; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir -p "$folder/lists/partial" "$folder/cache/archives/partial"
for suite in trixie trixie-backports forky sid; do
    echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $server $suite main"
done > "$folder/sources.list"
options=(-oDir::Etc::SourceList="$folder/sources.list" -oDir::Etc::SourceParts=/dev/null
         -oDir::State::Lists="$folder/lists" -oDir::Cache="$folder/cache" -oAPT::Sandbox::User=root)
apt-get "${options[@]}" update -qq >&2
found=$(apt-cache "${options[@]}" madison rust-src | awk -v v="$version" '$3 ~ "^" v "[+]" { print $3; exit }')
[ -n "$found" ] || { echo "rust-src.sh: Debian has no rust-src $version" >&2; exit 1; }
(cd "$folder" && apt-get "${options[@]}" download -qq "rust-src=$found" >&2)
dpkg-deb -x "$folder"/rust-src_*.deb "$folder/unpacked"
mkdir -p "$to"
cp -r "$folder/unpacked/usr/src/rustc-$version/library" "$to/library"
