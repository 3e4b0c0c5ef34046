#!/usr/bin/env bash
# Stands where Skia's build would call its generator, for the phones that Skia should come ready-made for: compiling it
# takes hours, and nobody should learn of that from the clock. library.sh puts it there.
set -euo pipefail
cat >&2 << 'REASON'

Skia did not come ready-made for this kind of phone: the download failed (see above), or its packagers have no such set
of features. The build stops here, before it compiles Skia for hours. To compile it all the same: KENES_COMPILE_SKIA=1
(needs clang, libclang, ninja and python3).
REASON
exit 1
