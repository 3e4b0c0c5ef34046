//! The reader's hand on a phone: what Android says of touch, mouse and keys, as the window's events. Android's numbers are
//! those of `android.view.MotionEvent` and `android.view.KeyEvent`; places come in pixels of the screen.

use i_slint_core::input::TouchPhase;
use i_slint_core::lengths::logical_point_from_api;
use i_slint_core::platform::InternalEvent;
use slint::platform::{Key, WindowEvent};
use slint::{LogicalPosition, SharedString};

/// `KeyEvent.META_CTRL_ON`.
const CTRL: i32 = 0x1000;
/// `KeyEvent.KEYCODE_A` and `KEYCODE_Z`, and all letters between them.
const LETTERS: std::ops::RangeInclusive<i32> = 29..=54;

/// How far beside the window a touch ends that the phone took for itself, in logical pixels.
const AWAY: f32 = -10_000.0;

/// Where a touch goes first that the phone has taken for itself, as for its own «back» at the window's edge: the window takes
/// the end of any touch for a tap where it ends, so that this one ends beside everything. None for other touches.
#[must_use]
pub fn away(action: i32, finger: i32, at: (f32, f32), scale: f32) -> Option<[WindowEvent; 2]> {
    if !matches!(action, 3 | 4) {
        return None;
    }
    let beside = (AWAY * scale, at.1);
    Some([
        touch(2, finger, beside, scale)?,
        touch(action, finger, beside, scale)?,
    ])
}

/// What one finger does, or the mouse with its first button; none for what is no touch.
#[must_use]
pub fn touch(action: i32, finger: i32, at: (f32, f32), scale: f32) -> Option<WindowEvent> {
    let phase = match action {
        0 | 5 => TouchPhase::Started,
        1 | 6 => TouchPhase::Ended,
        2 => TouchPhase::Moved,
        3 | 4 => TouchPhase::Cancelled,
        _ => return None,
    };
    Some(WindowEvent::internal(InternalEvent::Touch {
        id: finger,
        position: logical_point_from_api(place(at, scale)),
        phase,
    }))
}

/// The mouse over the window, no button pressed.
#[must_use]
pub fn hover(at: (f32, f32), scale: f32) -> WindowEvent {
    WindowEvent::PointerMoved {
        position: place(at, scale),
    }
}

/// A wheel or two fingers on a trackpad: how far what is shown goes right and down.
#[must_use]
pub fn scroll(at: (f32, f32), by: (f32, f32), scale: f32) -> WindowEvent {
    WindowEvent::PointerScrolled {
        position: place(at, scale),
        delta_x: by.0 / scale,
        delta_y: by.1 / scale,
    }
}

/// What a key means: what it is called where it has a name, the letter of its layout otherwise. None for keys that are the
/// phone's own (volume, home) and for those that Android turns into others (the number block without its lock).
#[must_use]
pub fn key(code: i32, letter: i32, meta: i32) -> Option<SharedString> {
    if let Some(key) = named(code) {
        return Some(key.into());
    }
    if meta & CTRL != 0 && LETTERS.contains(&code) {
        // Ctrl+C is the key beside X, whatever the layout writes with it.
        let letter = u8::try_from(code - LETTERS.start()).ok()? + b'a';
        return Some(char::from(letter).into());
    }
    // An accent that waits for its letter is a negative number.
    let letter = char::from_u32(u32::try_from(letter).ok()?)?;
    (!letter.is_control()).then(|| letter.into())
}

/// What a key's movement is for the window.
#[must_use]
pub fn stroke(action: i32, repeats: i32, text: SharedString) -> Option<WindowEvent> {
    match action {
        0 if repeats > 0 => Some(WindowEvent::KeyPressRepeated { text }),
        0 => Some(WindowEvent::KeyPressed { text }),
        1 => Some(WindowEvent::KeyReleased { text }),
        _ => None,
    }
}

/// A place on the screen, in the window's own measure.
#[must_use]
pub fn place(at: (f32, f32), scale: f32) -> LogicalPosition {
    LogicalPosition::new(at.0 / scale, at.1 / scale)
}

fn named(code: i32) -> Option<Key> {
    Some(match code {
        4 => Key::Back,
        19 => Key::UpArrow,
        20 => Key::DownArrow,
        21 => Key::LeftArrow,
        22 => Key::RightArrow,
        23 | 66 | 160 => Key::Return,
        57 => Key::Alt,
        58 => Key::AltGr,
        59 => Key::Shift,
        60 => Key::ShiftR,
        61 => Key::Tab,
        67 => Key::Backspace,
        82 => Key::Menu,
        92 => Key::PageUp,
        93 => Key::PageDown,
        111 => Key::Escape,
        112 => Key::Delete,
        113 => Key::Control,
        114 => Key::ControlR,
        117 => Key::Meta,
        118 => Key::MetaR,
        122 => Key::Home,
        123 => Key::End,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const DOWN: i32 = 0;
    const A: i32 = 29;
    const SEMICOLON: i32 = 74;
    const SHIFT_ON: i32 = 1;

    fn of(key: Key) -> Option<SharedString> {
        Some(key.into())
    }

    #[test]
    fn a_letter_is_the_layouts() {
        assert_eq!(key(SEMICOLON, 'ж' as i32, 0), Some("ж".into()));
        assert_eq!(key(SEMICOLON, 'Ж' as i32, SHIFT_ON), Some("Ж".into()));
        assert_eq!(key(8, 'ә' as i32, 0), Some("ә".into()));
        assert_eq!(key(A, 'a' as i32, 0), Some("a".into()));
        assert_eq!(key(62, ' ' as i32, 0), Some(" ".into()));
    }

    #[test]
    fn copying_is_the_same_key_in_every_layout() {
        for letter in [0, 'с' as i32, 'c' as i32] {
            assert_eq!(key(31, letter, CTRL), Some("c".into()));
        }
        assert_eq!(key(A, 'ф' as i32, CTRL), Some("a".into()));
        assert_eq!(key(54, 0, CTRL), Some("z".into()));
    }

    #[test]
    fn keys_without_a_letter_are_called_by_their_names() {
        assert_eq!(key(66, '\n' as i32, 0), of(Key::Return));
        assert_eq!(key(61, '\t' as i32, SHIFT_ON), of(Key::Tab));
        assert_eq!(key(19, 0, 0), of(Key::UpArrow));
        assert_eq!(key(67, 0, 0), of(Key::Backspace));
        assert_eq!(key(4, 0, 0), of(Key::Back));
    }

    #[test]
    fn the_phones_own_keys_stay_its_own() {
        // Louder, quieter, off, home; the number block's 8 without the lock; an accent that waits.
        for (code, letter) in [
            (24, 0),
            (25, 0),
            (26, 0),
            (3, 0),
            (152, 0),
            (75, i32::MIN | 0x301),
        ] {
            assert_eq!(key(code, letter, 0), None, "{code}");
        }
    }

    #[test]
    fn a_key_is_pressed_held_and_released() {
        let text = SharedString::from("ж");
        assert_eq!(
            stroke(DOWN, 0, text.clone()),
            Some(WindowEvent::KeyPressed { text: text.clone() })
        );
        assert_eq!(
            stroke(DOWN, 3, text.clone()),
            Some(WindowEvent::KeyPressRepeated { text: text.clone() })
        );
        assert_eq!(
            stroke(1, 0, text.clone()),
            Some(WindowEvent::KeyReleased { text: text.clone() })
        );
        assert_eq!(stroke(2, 0, text), None);
    }

    #[test]
    fn fingers_come_and_go_where_the_window_measures_them() {
        for action in 0..=6 {
            let event = touch(action, 1, (300.0, 60.0), 3.0).expect("a touch");
            assert_eq!(event.position(), Some(LogicalPosition::new(100.0, 20.0)));
        }
        // Hovering and scrolling are no touch.
        for action in [7, 8, 9, 10, 11, 12] {
            assert!(touch(action, 1, (0.0, 0.0), 3.0).is_none());
        }
    }

    #[test]
    fn a_touch_taken_away_ends_beside_everything() {
        assert!(away(1, 0, (300.0, 60.0), 3.0).is_none());
        for event in away(3, 0, (300.0, 60.0), 3.0).expect("two events") {
            assert_eq!(event.position(), Some(LogicalPosition::new(AWAY, 20.0)));
        }
    }

    #[test]
    fn a_wheel_turned_away_brings_back_what_was_above() {
        assert_eq!(
            scroll((30.0, 60.0), (0.0, 120.0), 3.0),
            WindowEvent::PointerScrolled {
                position: LogicalPosition::new(10.0, 20.0),
                delta_x: 0.0,
                delta_y: 40.0,
            }
        );
    }
}
