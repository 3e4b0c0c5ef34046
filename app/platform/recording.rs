//! An outside that only writes down what it was asked, for trying the guide without leaving it.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use super::{ExternalAction, Failed, Launcher, NoHandler, Veil};

/// Keeps every errand; clones share one list.
#[derive(Clone, Default)]
pub struct RecordingLauncher {
    errands: Rc<RefCell<Vec<ExternalAction>>>,
    veil: Rc<Cell<Veil>>,
    vanished: Rc<Cell<usize>>,
    picks: Rc<Cell<usize>>,
    refuses: bool,
}

impl RecordingLauncher {
    /// An outside in which no app takes anything.
    #[must_use]
    pub fn refusing() -> RecordingLauncher {
        RecordingLauncher {
            refuses: true,
            ..RecordingLauncher::default()
        }
    }

    /// The errands so far, in order.
    #[must_use]
    pub fn errands(&self) -> Vec<ExternalAction> {
        self.errands.borrow().clone()
    }

    /// Who else may see what is shown now, as told last.
    #[must_use]
    pub fn veil_now(&self) -> Veil {
        self.veil.get()
    }

    /// How many times the guide was to be gone at once.
    #[must_use]
    pub fn vanished(&self) -> usize {
        self.vanished.get()
    }

    /// How many times the reader was to pick a file.
    #[must_use]
    pub fn picks(&self) -> usize {
        self.picks.get()
    }

    fn answer(&self) -> Result<(), NoHandler> {
        match self.refuses {
            true => Err(NoHandler::because("recording only")),
            false => Ok(()),
        }
    }
}

impl Launcher for RecordingLauncher {
    fn run(&self, errand: &ExternalAction, _failed: Failed) -> Result<(), NoHandler> {
        self.errands.borrow_mut().push(errand.clone());
        self.answer()
    }

    fn veil(&self, veil: Veil) {
        self.veil.set(veil);
    }

    fn vanish(&self) -> Result<(), NoHandler> {
        self.vanished.set(self.vanished.get() + 1);
        self.answer()
    }

    fn pick(&self) -> Result<(), NoHandler> {
        self.picks.set(self.picks.get() + 1);
        self.answer()
    }
}
