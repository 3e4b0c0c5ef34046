#!/usr/bin/env bash
# Builds and links libkenes.so for arm64 where there is neither an SDK nor an NDK, and looks at it: what it exports, how it is aligned,
# whether it carries a path of this machine, whether LTO was on, how large it is. Usage: arm64.sh [OUTPUT-FOLDER]
#
# It is the real compiler, with the real profile, on all of our Rust code, our dependencies' and SQLite's C. Not inside, for want of an NDK:
# Skia, Slint's Java helper, libunwind; Android's own libraries are named but not looked into.
# So it cannot start, and its size is the part that we can do something about, not what a package weighs.
#
# Needs rustup's Rust, python3 with pip, readelf, and no Java. Where the target's standard library is not installed
# (rustup target add aarch64-linux-android), it is built from Rust's own sources: rustup component add rust-src, or Debian's package rust-src.
# Exit status 3: a tool cannot be had here. KENES_SOURCE names another checkout to build, for comparing.
set -euo pipefail
here=$(cd "$(dirname "$0")/../.." && pwd)
source=$(cd "${KENES_SOURCE:-$here}" && pwd)
target=aarch64-linux-android
zig_version=0.17.1
work=${CARGO_TARGET_DIR:-$source/target}/arm64
output=${1:-$work}
cannot() { echo "arm64.sh: not run: $1" >&2; exit 3; }
mkdir -p "$work/bin" "$work/java/bin" "$work/lib" "$work/sdk" "$output"

sysroot=$(rustc --print sysroot)
lld=$sysroot/lib/rustlib/$(rustc -vV | sed -n 's/^host: //p')/bin/rust-lld
[ -x "$lld" ] || cannot "this Rust has no rust-lld"
command -v readelf > /dev/null || cannot "readelf is missing (binutils)"

# --- the standard library -------------------------------------------------------------------
standard=()
if [ ! -d "$sysroot/lib/rustlib/$target" ]; then
    rust=$sysroot/lib/rustlib/src/rust
    if [ ! -f "$rust/library/std/Cargo.toml" ]; then
        rustup component add rust-src > /dev/null 2>&1 || "$here/android/ci/rust-src.sh" "$rust" || cannot "Rust's own sources cannot be had"
    fi
    standard=("-Zbuild-std=std,panic_unwind")
    export RUSTC_BOOTSTRAP=1
fi

# --- a C compiler for SQLite: Zig's clang knows arm64 and brings headers -----------------------
zig=$work/zig-$zig_version/ziglang/zig
if [ ! -x "$zig" ]; then
    python3 -m pip install --quiet --disable-pip-version-check --no-deps --target "$work/zig-$zig_version" "ziglang==$zig_version" >&2 || cannot "ziglang cannot be had"
fi
cat > "$work/bin/cc" << S
#!/usr/bin/env bash
# Zig has no headers of Android's libc, and takes those of musl, another small one.
arguments=()
for argument in "\$@"; do
    case \$argument in --target=*) ;; *) arguments+=("\$argument") ;; esac
done
exec "$zig" cc -target aarch64-linux-musl -fno-sanitize=undefined "\${arguments[@]}"
S
printf '#!/usr/bin/env bash\nexec "%s" ar "$@"\n' "$zig" > "$work/bin/ar"

# --- stand-ins for what packaging needs: Slint's Java helper is not compiled --------------------
cat > "$work/java/bin/javac" << 'S'
#!/usr/bin/env bash
[ "${1-}" = -version ] && { echo "javac 17.0.0"; exit 0; }
out=. before=
for argument in "$@"; do [ "$before" = -d ] && out=$argument; before=$argument; done
mkdir -p "$out/stand/in" && : > "$out/stand/in/StandIn.class"
S
cat > "$work/java/bin/java" << 'S'
#!/usr/bin/env bash
out=. before=
for argument in "$@"; do [ "$before" = --output ] && out=$argument; before=$argument; done
if [ -d "$out" ]; then out=$out/classes.dex; fi
printf 'dex\n035\0' > "$out"
S
chmod +x "$work"/bin/* "$work"/java/bin/*
: > "$work/sdk/android.jar"
mkdir -p "$work/sdk/build-tools/36.0.0/lib" && : > "$work/sdk/build-tools/36.0.0/lib/d8.jar"

# --- Android's libraries: names only; what is looked for in them stays open, as it does in any library -----
echo 'void kenes_stand_in(void) {}' > "$work/lib/empty.c"
"$work/bin/cc" -c -O1 "$work/lib/empty.c" -o "$work/lib/empty.o"
for name in c m dl log android EGL GLESv2 GLESv3 vulkan mediandk jnigraphics nativewindow unwind gcc; do
    "$lld" -flavor gnu -shared -soname "lib$name.so" -o "$work/lib/lib$name.so" "$work/lib/empty.o"
done

# --- the library ------------------------------------------------------------------------------
cargo_home=${CARGO_HOME:-$HOME/.cargo}
flags=("-Clinker=$lld" "-Clinker-flavor=ld.lld" "-Lnative=$work/lib" "--remap-path-prefix=$cargo_home=/cargo" "--remap-path-prefix=$source=/kenes"
       "--remap-path-prefix=${CARGO_TARGET_DIR:-$source/target}=/kenes/target" "--remap-path-prefix=$sysroot/lib/rustlib/src/rust=/rust")
CARGO_ENCODED_RUSTFLAGS=$(IFS=$'\037'; echo "${flags[*]}")
export CARGO_ENCODED_RUSTFLAGS
# What the packages' linker is told, told here without the compiler between that takes «-Wl,».
linking=(-Clink-arg=--unresolved-symbols=ignore-all)
while IFS= read -r argument; do
    linking+=("-Clink-arg=$argument")
done < <(grep -rhoE -- "-Clink-arg=-Wl,[^'\"]*" "$source"/android/ci/library.sh "$source"/android/app/build.gradle.kts 2> /dev/null | sed 's/^-Clink-arg=-Wl,//' | tr ',' '\n')
[ "${#linking[@]}" -gt 1 ] || { echo "arm64.sh: what the linker is told was not found" >&2; exit 1; }
export CC_aarch64_linux_android="$work/bin/cc" AR_aarch64_linux_android="$work/bin/ar" TARGET_CFLAGS="-g0 -ffile-prefix-map=$cargo_home=/cargo"
export ANDROID_HOME=$work/sdk ANDROID_JAR=$work/sdk/android.jar ANDROID_BUILD_TOOLS_VERSION=36.0.0 JAVA_HOME=$work/java
export DOCS_RS=1 # Skia's bindings: types only
cd "$source"
status=0
cargo rustc --lib --crate-type cdylib --profile phone --locked --target "$target" "${standard[@]}" --target-dir "$work/cargo" -v \
    -- "${linking[@]}" > "$work/build.log" 2>&1 || status=$?
if [ "$status" -ne 0 ]; then
    grep -v '^ *\(Running\|Fresh\|Dirty\|Compiling\)' "$work/build.log" | tail -n 60 >&2
    echo "arm64.sh: the build failed; all of it is in $work/build.log" >&2
    exit 1
fi
cp "$work/cargo/$target/phone/libkenes.so" "$output/libkenes.so"

# Cargo leaves LTO out without a word where a library is made in two forms at once. An unchanged library is not compiled again.
compiled=$(grep -- '--crate-name kenes .*--crate-type' "$work/build.log" | grep -v 'build\.rs' || true)
if [ -n "$compiled" ]; then
    grep -q -- '-C lto\(=fat\)\?[ `]' <<< "$compiled" || { echo "FAILED: LTO was not on" >&2; exit 1; }
    ! grep -q -- '--crate-type lib' <<< "$compiled" || { echo "FAILED: the library was made in two forms" >&2; exit 1; }
fi
"$here/android/ci/inspect-library.sh" "$output/libkenes.so" "$source" "$cargo_home" "$sysroot" "$work"
