#!/usr/bin/env bash
# parley ends a line at a no-break space where that is the very cluster that no longer fits.
#
# Version:  parley 0.11.1 from crates.io (beneath Slint 1.18.1), with a font of this machine, whichever.
# Input:    «wwwwwwww 129 750 w» with U+00A0 inside the number, lines from six tenths of its width on, in steps of 0.5 px.
# Expected: no line ends behind U+00A0 while there is an ordinary space on the line to end it at (UAX 14, LB12).
# Seen:     at some widths the line ends behind U+00A0: what overflows as a space is hung over the line's end, and U+00A0 counts
#           as one. A U+2060 behind an ordinary space does not help, for the same reason. U+202F is never hung, and no line ends at it.
#           parley 0.12.0 does not tear at U+00A0.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
mkdir src
printf '[package]\nname = "probe"\nversion = "0.0.0"\nedition = "2024"\n[dependencies]\nparley = "=0.11.1"\n' > Cargo.toml
cat > src/main.rs << 'RUST'
use parley::{FontContext, Layout, LayoutContext, OverflowWrap, StyleProperty};

fn main() {
    let (mut fonts, mut context) = (FontContext::new(), LayoutContext::new());
    for (name, gap) in [("U+00A0", "\u{a0}"), ("U+0020 U+2060", " \u{2060}"), ("U+202F", "\u{202f}")] {
        let text = format!("wwwwwwww 129{gap}750 w");
        let mut builder = context.ranged_builder(&mut fonts, &text, 1.0, false);
        builder.push_default(StyleProperty::OverflowWrap(OverflowWrap::Anywhere));
        let mut layout: Layout<()> = builder.build(&text);
        let number = layout_width(&mut layout) * 0.6;
        let mut torn = 0;
        for step in (2 * number as u32)..800 {
            layout.break_all_lines(Some(step as f32 / 2.0));
            let ends = layout.lines().map(|line| line.text_range().end);
            torn += ends.filter(|end| text[..*end].trim_end_matches([' ', '\u{a0}', '\u{2060}', '\u{202f}']).ends_with("129")).count();
        }
        println!("{name}: {}", if torn > 0 { "torn" } else { "whole" });
    }
}

fn layout_width(layout: &mut Layout<()>) -> f32 {
    layout.break_all_lines(None);
    layout.full_width()
}
RUST
cargo run --quiet > seen
cat seen
expected='U+00A0: torn
U+0020 U+2060: torn
U+202F: whole'
[ "$(cat seen)" = "$expected" ] || { echo "This has changed: see the head of the script." >&2; exit 1; }
