//! A keyboard: what is pressed here, X takes for pressed by a hand.

use x11rb::connection::Connection;
use x11rb::protocol::xproto::{ConnectionExt as _, InputFocus, KEY_PRESS_EVENT, KEY_RELEASE_EVENT};
use x11rb::protocol::xtest::ConnectionExt as _;
use x11rb::rust_connection::RustConnection;

/// Keys by the names that a person calls them by, and their X names by number. `Orca` is the key that Orca's commands begin with;
/// `Pad` keys are those of the number block, as they are when Num Lock is off.
const NAMED: [(&str, u32); 25] = [
    ("Tab", 0xff09),
    ("Enter", 0xff0d),
    ("Esc", 0xff1b),
    ("Space", 0x20),
    ("Home", 0xff50),
    ("Left", 0xff51),
    ("Up", 0xff52),
    ("Right", 0xff53),
    ("Down", 0xff54),
    ("End", 0xff57),
    ("Orca", 0xff63),
    ("Pad7", 0xff95),
    ("Pad4", 0xff96),
    ("Pad8", 0xff97),
    ("Pad6", 0xff98),
    ("Pad2", 0xff99),
    ("Pad9", 0xff9a),
    ("Pad3", 0xff9b),
    ("Pad1", 0xff9c),
    ("Pad5", 0xff9d),
    ("PadPlus", 0xffab),
    ("PadEnter", 0xff8d),
    ("Shift", 0xffe1),
    ("Ctrl", 0xffe3),
    ("Alt", 0xffe9),
];

/// The keyboard of a screen.
pub(crate) struct Keyboard {
    screen: RustConnection,
    /// The first code, how many names each code has, and the names.
    layout: (u8, usize, Vec<u32>),
}

impl Keyboard {
    /// The keyboard of this display. No window has it from now on, until it is given to one: not even the one beneath the pointer.
    pub(crate) fn of(display: &str) -> Keyboard {
        let (screen, _) = x11rb::connect(Some(&format!(":{display}"))).expect("the screen");
        let setup = screen.setup();
        let (first, count) = (setup.min_keycode, setup.max_keycode - setup.min_keycode + 1);
        let layout = screen.get_keyboard_mapping(first, count).expect("asked");
        let layout = layout.reply().expect("the layout");
        let each = usize::from(layout.keysyms_per_keycode);
        let keyboard = Keyboard {
            screen,
            layout: (first, each, layout.keysyms),
        };
        keyboard.leave();
        keyboard
    }

    /// No window has it from now on.
    pub(crate) fn leave(&self) {
        self.screen
            .set_input_focus(InputFocus::NONE, x11rb::NONE, x11rb::CURRENT_TIME)
            .expect("asked")
            .check()
            .expect("X takes it");
    }

    /// Presses keys together, and lets them go: `Tab`, `Orca+z`, `Shift+Tab`.
    #[track_caller]
    pub(crate) fn press(&self, keys: &str) {
        let codes: Vec<u8> = keys.split('+').map(|key| self.code(key)).collect();
        for code in &codes {
            self.send(KEY_PRESS_EVENT, *code);
        }
        for code in codes.iter().rev() {
            self.send(KEY_RELEASE_EVENT, *code);
        }
    }

    #[track_caller]
    fn code(&self, key: &str) -> u8 {
        let named = NAMED.iter().find(|(name, _)| *name == key);
        let letter = key.bytes().next().filter(|_| key.len() == 1);
        let symbol = named.map(|(_, symbol)| *symbol).or(letter.map(u32::from));
        let symbol = symbol.unwrap_or_else(|| panic!("no key is called {key:?}"));
        let (first, each, symbols) = &self.layout;
        let place = symbols.chunks(*each).position(|own| own[0] == symbol);
        let place = place.unwrap_or_else(|| panic!("no key of this keyboard is {key:?}"));
        first + u8::try_from(place).expect("a code")
    }

    fn send(&self, kind: u8, code: u8) {
        let (now, nowhere) = (x11rb::CURRENT_TIME, x11rb::NONE);
        self.screen
            .xtest_fake_input(kind, code, now, nowhere, 0, 0, 0)
            .expect("pressed")
            .check()
            .expect("X takes it");
    }
}
