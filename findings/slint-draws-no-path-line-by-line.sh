#!/usr/bin/env bash
# Slint's software renderer leaves every Path out where it draws line by line, and says nothing.
#
# Version:  slint 1.18.1 from crates.io, features renderer-software and software-renderer-path.
# Input:    a window of 40×40 with a Rectangle on the left and a filled Path of the same colour on the right, drawn once with
#           `SoftwareRenderer::render` (a whole picture) and once with `render_by_line` (the way to draw with little memory).
# Expected: the same picture, or an error, or a word of it in the documentation of `render_by_line`, which says of the difference
#           only that `render` is more efficient.
# Seen:     the Rectangle is in both; the Path is in the first one only, and where it should be, there is the background.
#           Icons and ornaments that are a Path have to be pictures, or the whole picture has to be kept in memory.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
mkdir src
cat > Cargo.toml << 'TOML'
[package]
name = "probe"
version = "0.0.0"
edition = "2024"
[dependencies]
slint = { version = "=1.18.1", default-features = false, features = ["compat-1-2", "std", "renderer-software", "software-renderer-path"] }
TOML
cat > src/main.rs << 'RUST'
use std::ops::Range;
use std::rc::Rc;

use slint::platform::software_renderer::{LineBufferProvider, MinimalSoftwareWindow, RepaintBufferType};
use slint::platform::{Platform, PlatformError, WindowAdapter};
use slint::{ComponentHandle, PhysicalSize, Rgb8Pixel};

slint::slint! {
    export component Probe inherits Window {
        width: 40px;
        height: 40px;
        background: white;
        Rectangle { x: 4px; y: 4px; width: 12px; height: 32px; background: black; }
        Path {
            x: 24px; y: 4px; width: 12px; height: 32px;
            viewbox-width: 12; viewbox-height: 32;
            fill: black;
            commands: "M 0 0 L 12 0 L 12 32 L 0 32 Z";
        }
    }
}

const SIDE: usize = 40;

struct Headless(Rc<MinimalSoftwareWindow>);

impl Platform for Headless {
    fn create_window_adapter(&self) -> Result<Rc<dyn WindowAdapter>, PlatformError> {
        Ok(self.0.clone())
    }
}

struct Lines<'a>(&'a mut [Rgb8Pixel]);

impl LineBufferProvider for Lines<'_> {
    type TargetPixel = Rgb8Pixel;
    fn process_line(&mut self, line: usize, range: Range<usize>, draw: impl FnOnce(&mut [Rgb8Pixel])) {
        draw(&mut self.0[line * SIDE..][range]);
    }
}

fn main() {
    let window = MinimalSoftwareWindow::new(RepaintBufferType::NewBuffer);
    slint::platform::set_platform(Box::new(Headless(window.clone()))).expect("a platform");
    let probe = Probe::new().expect("a window");
    window.set_size(PhysicalSize::new(SIDE as u32, SIDE as u32));
    probe.show().expect("shown");
    for by_line in [false, true] {
        let mut pixels = vec![Rgb8Pixel::new(255, 0, 0); SIDE * SIDE];
        window.request_redraw();
        window.draw_if_needed(|renderer| {
            if by_line {
                renderer.render_by_line(Lines(&mut pixels));
            } else {
                renderer.render(&mut pixels, SIDE);
            }
        });
        let at = |x: usize, y: usize| match pixels[y * SIDE + x] {
            Rgb8Pixel { r: 0, g: 0, b: 0 } => "black",
            Rgb8Pixel { r: 255, g: 255, b: 255 } => "white",
            _ => "something else",
        };
        let how = if by_line { "by line" } else { "whole" };
        println!("{how}: rectangle {}, path {}", at(10, 20), at(30, 20));
    }
}
RUST
cargo run --quiet > seen
cat seen
expected='whole: rectangle black, path black
by line: rectangle black, path white'
[ "$(cat seen)" = "$expected" ] || { echo "This has changed: see the head of the script." >&2; exit 1; }
