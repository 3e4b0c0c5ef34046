//! An outside that only writes down what it was asked, for trying the guide without leaving it.

use std::cell::RefCell;
use std::rc::Rc;

use super::{ExternalAction, Failed, Launcher, NoHandler};

/// Keeps every errand; clones share one list.
#[derive(Clone, Default)]
pub struct RecordingLauncher {
    errands: Rc<RefCell<Vec<ExternalAction>>>,
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
}

impl Launcher for RecordingLauncher {
    fn run(&self, errand: &ExternalAction, _failed: Failed) -> Result<(), NoHandler> {
        self.errands.borrow_mut().push(errand.clone());
        if self.refuses {
            Err(NoHandler::because("recording only"))
        } else {
            Ok(())
        }
    }
}
