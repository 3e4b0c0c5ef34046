//! What a letter has of its own and what all share, put together.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::given::Given;
use super::model::{Field, Letter, Shared, Step};

/// The question for the day that a letter is written on.
const DATE: &str = "letter_date";

impl Letter {
    /// All its questions, in their order.
    pub fn fields(&self) -> impl Iterator<Item = &Field> {
        self.steps.iter().flat_map(|step| &step.fields)
    }

    /// A question by its id.
    #[must_use]
    pub fn field(&self, id: &str) -> Option<&Field> {
        self.fields().find(|field| field.id == id)
    }

    /// Dates what was typed for it: of this day, where it has a date and none was typed.
    pub fn date(&self, given: &mut BTreeMap<String, Given>, today: Date) {
        if self.field(DATE).is_some() {
            let today = || Given::Text(today.to_string());
            given.entry(DATE.to_owned()).or_insert_with(today);
        }
    }

    /// Whether it has a shared question.
    fn wants(&self, field: &Field) -> bool {
        let named = |list: &[String]| list.contains(&field.id);
        // Who is written for is asked together with for whom.
        let follows = matches!(field.id.as_str(), "child" | "other")
            && self.shared.iter().any(|id| id == "on_behalf");
        !named(&self.without) && (!field.optional || follows || named(&self.shared))
    }
}

impl Shared {
    /// A letter with its shared questions after its own, and the shared lines of the header before its own.
    #[must_use]
    pub fn join(&self, mut letter: Letter) -> Letter {
        for step in &self.steps {
            let fields = step.fields.iter().filter(|field| letter.wants(field));
            let fields: Vec<Field> = fields.cloned().collect();
            if !fields.is_empty() {
                let title = step.title.clone();
                letter.steps.push(Step { title, fields });
            }
        }
        let own = std::mem::take(&mut letter.lines.header);
        letter.lines.header = self.header.iter().cloned().chain(own).collect();
        letter
    }
}
