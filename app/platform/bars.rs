//! The phone's own bars, which lie over the guide's colours.

use slint::Color;

/// What is below the icons of the phone's bars: a light colour wants dark icons, a dark one light icons.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bars {
    /// Below the clock the guide is light.
    pub light_above: bool,
    /// Below the navigation bar the guide is light.
    pub light_below: bool,
}

impl Bars {
    /// The bars over these colours.
    #[must_use]
    pub fn over(above: Color, below: Color) -> Bars {
        Bars {
            light_above: is_light(above),
            light_below: is_light(below),
        }
    }
}

/// Black has more contrast with it than white, as WCAG reckons it.
fn is_light(color: Color) -> bool {
    const EVEN: f64 = 0.179;
    luminance(color) > EVEN
}

fn luminance(color: Color) -> f64 {
    let part = |value: u8| {
        let value = f64::from(value) / 255.0;
        if value <= 0.040_45 {
            value / 12.92
        } else {
            ((value + 0.055) / 1.055).powf(2.4)
        }
    };
    0.2126 * part(color.red()) + 0.7152 * part(color.green()) + 0.0722 * part(color.blue())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn icons_are_seen_over_every_colour() {
        for (color, light) in [
            (0x00_0000, false),
            (0xFF_FFFF, true),
            (0xFF_FF00, true),
            (0x00_566E, false),
            (0x0A_3442, false),
            (0x06_3462, false),
            (0x9D_D1FF, true),
            (0x4D_4B43, false),
            (0xF7_F3D6, true),
        ] {
            let color = Color::from_argb_encoded(0xFF00_0000 | color);
            assert_eq!(is_light(color), light, "{color:?}");
            let icons = if light { 0.0 } else { 1.0 };
            let (dim, bright) = (luminance(color).min(icons), luminance(color).max(icons));
            assert!((bright + 0.05) / (dim + 0.05) >= 4.5, "{color:?}");
        }
    }
}
