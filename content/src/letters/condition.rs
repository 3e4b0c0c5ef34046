//! Conditions: `kind=light`, `kind!=light`, `act_no` (answered), `!act_no` (not answered).

use super::answers::Answers;

/// What has to hold of one field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Condition<'a> {
    /// The field's id.
    pub field: &'a str,
    /// What has to hold of it.
    pub test: Test<'a>,
}

/// What has to hold of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Test<'a> {
    /// This option is chosen, or is among those chosen.
    Is(&'a str),
    /// This option is not chosen.
    IsNot(&'a str),
    /// There is an answer.
    Answered,
    /// There is none.
    Unanswered,
}

impl<'a> Condition<'a> {
    /// Reads a condition.
    #[must_use]
    pub fn of(text: &'a str) -> Condition<'a> {
        let text = text.trim();
        if let Some((field, option)) = text.split_once("!=") {
            let test = Test::IsNot(option);
            Condition { field, test }
        } else if let Some((field, option)) = text.split_once('=') {
            let test = Test::Is(option);
            Condition { field, test }
        } else if let Some(field) = text.strip_prefix('!') {
            let test = Test::Unanswered;
            Condition { field, test }
        } else {
            let test = Test::Answered;
            Condition { field: text, test }
        }
    }

    fn holds(self, answers: &Answers) -> bool {
        let chosen = |option: &str| answers.chose(self.field, option);
        match self.test {
            Test::Is(option) => chosen(option),
            Test::IsNot(option) => !chosen(option),
            Test::Answered => answers.get(self.field).is_some(),
            Test::Unanswered => answers.get(self.field).is_none(),
        }
    }
}

/// Whether all conditions hold.
pub(super) fn all(conditions: &[String], answers: &Answers) -> bool {
    conditions
        .iter()
        .all(|text| Condition::of(text).holds(answers))
}

#[cfg(test)]
mod tests {
    use super::{Condition, Test};

    #[test]
    fn the_four_kinds_are_read() {
        for (text, field, test) in [
            ("kind=light", "kind", Test::Is("light")),
            ("kind!=light", "kind", Test::IsNot("light")),
            ("act_no", "act_no", Test::Answered),
            ("!act_no", "act_no", Test::Unanswered),
        ] {
            assert_eq!(Condition::of(text), Condition { field, test });
        }
    }
}
