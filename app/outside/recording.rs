//! An outside that only writes down what it was asked, for trying the guide without leaving it.

use std::cell::RefCell;
use std::rc::Rc;

use super::{Errand, Outside, Stranded};

/// Keeps every errand; clones share one list.
#[derive(Clone, Default)]
pub struct Recording {
    errands: Rc<RefCell<Vec<Errand>>>,
    refuses: bool,
}

impl Recording {
    /// An outside in which no app takes anything.
    #[must_use]
    pub fn refusing() -> Recording {
        Recording {
            refuses: true,
            ..Recording::default()
        }
    }

    /// The errands so far, in order.
    #[must_use]
    pub fn errands(&self) -> Vec<Errand> {
        self.errands.borrow().clone()
    }
}

impl Outside for Recording {
    fn run(&self, errand: &Errand) -> Result<(), Stranded> {
        self.errands.borrow_mut().push(errand.clone());
        if self.refuses {
            Err(Stranded::because("recording only"))
        } else {
            Ok(())
        }
    }
}
