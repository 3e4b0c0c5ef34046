#!/usr/bin/env bash
# Looks into a libkenes.so: entry, alignment, paths, size. Usage: inspect-library.sh FILE [FOLDER …]   No FOLDER may be named in the file.
set -euo pipefail
library=$1
shift
page=$((16 * 1024))
failed=0
fail() { echo "FAILED: $1" >&2; failed=1; }

exported=$(readelf --dyn-syms -W "$library" | awk '$4 == "FUNC" && $5 == "GLOBAL" && $7 != "UND" { print $8 }')
# Android's NativeActivity looks this one up by its name; it starts the thread that runs android_main, which LTO draws into it.
grep -qx 'ANativeActivity_onCreate' <<< "$exported" || fail "ANativeActivity_onCreate is not exported"
! readelf --dyn-syms -W "$library" | awk '$7 == "UND" { print $8 }' | grep -qx 'android_main' || fail "android_main is looked for elsewhere"
while read -r alignment; do
    [ $((alignment % page)) -eq 0 ] || fail "a segment is aligned to $alignment, not to 16 KB"
done < <(readelf -lW "$library" | awk '$1 == "LOAD" { print $NF }')
for folder in "$@"; do
    ! grep -aqF "$folder/" "$library" || fail "it carries $folder, a path of the machine that built it"
done
echo "libkenes.so: $(stat -c %s "$library") bytes, packed (gzip -9) $(gzip -9 -c "$library" | wc -c)"
echo "It exports: $(tr '\n' ' ' <<< "$exported")"
exit "$failed"
