//! Lists of the index as they stand in the bundle: read number by number, never trusted with a length or a place.

use kenes_content::varint::Numbers;

/// An entry that holds a term.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::guide::search) struct Posting {
    /// The entry's id.
    pub(in crate::guide::search) entry: u32,
    /// How much the entry is about the term, from 0 to 1.
    pub(in crate::guide::search) about: f32,
}

/// What holds a term.
#[derive(Clone, Debug, Default)]
pub(in crate::guide::search) struct Postings(Box<[u8]>);

impl Postings {
    /// Of the packed steps from one entry to the next, each with a byte of how much it is about the term.
    pub(super) fn of(bytes: &[u8]) -> Postings {
        Postings(bytes.into())
    }

    /// Whether nothing holds it.
    pub(in crate::guide::search) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The postings; a list that leads past every possible entry ends there.
    pub(in crate::guide::search) fn iter(&self) -> impl Iterator<Item = Posting> {
        let mut numbers = Numbers::of(&self.0);
        let mut before: u32 = 0;
        std::iter::from_fn(move || {
            let entry = before.checked_add(numbers.next()?)?;
            before = entry;
            let about = f32::from(numbers.byte().unwrap_or(0)) / 255.0;
            Some(Posting { entry, about })
        })
    }
}

/// The asked questions that hold a term.
#[derive(Clone, Debug)]
pub(in crate::guide::search) enum Questions {
    /// Packed steps from one question to the next.
    Listed(Box<[u8]>),
    /// It is asked with for nearly every page: how often in each group, packed.
    Counted(Box<[u8]>),
}

impl Questions {
    /// The numbers of the questions that are listed; a list that leads past every possible one ends there.
    pub(in crate::guide::search) fn iter(&self) -> impl Iterator<Item = u32> {
        let bytes = match self {
            Questions::Listed(bytes) => &bytes[..],
            Questions::Counted(_) => &[],
        };
        let mut before: u32 = 0;
        Numbers::of(bytes).map_while(move |step| {
            before = before.checked_add(step)?;
            Some(before)
        })
    }

    /// How many questions of each group hold it, where they are only counted.
    pub(in crate::guide::search) fn counts(&self) -> impl Iterator<Item = u32> {
        let bytes = match self {
            Questions::Listed(_) => &[],
            Questions::Counted(bytes) => &bytes[..],
        };
        Numbers::of(bytes)
    }
}

/// Lists of ids one after another.
#[derive(Clone, Debug, Default)]
pub(in crate::guide::search) struct IdLists {
    ids: Vec<u32>,
    ends: Vec<u32>,
}

impl IdLists {
    /// Of packed counts, each with its ids after it. A count that promises more than there is takes what there is.
    pub(super) fn of(bytes: &[u8]) -> IdLists {
        let mut numbers = Numbers::of(bytes);
        let mut lists = IdLists {
            ids: Vec::with_capacity(bytes.len() / 2),
            ends: Vec::new(),
        };
        while let Some(count) = numbers.next() {
            let count = usize::try_from(count).unwrap_or(usize::MAX);
            lists.ids.extend(numbers.by_ref().take(count));
            lists
                .ends
                .push(u32::try_from(lists.ids.len()).unwrap_or(u32::MAX));
        }
        lists
    }

    /// The lists.
    pub(in crate::guide::search) fn iter(&self) -> impl Iterator<Item = &[u32]> {
        let mut begin = 0;
        self.ends.iter().map(move |&end| {
            let end = usize::try_from(end).unwrap_or(usize::MAX);
            let list = self.ids.get(begin..end).unwrap_or_default();
            begin = end;
            list
        })
    }
}

#[cfg(test)]
mod tests {
    use kenes_content::varint::push;
    use proptest::prelude::*;

    use super::{IdLists, Postings};

    fn packed(numbers: &[u32]) -> Vec<u8> {
        let mut bytes = Vec::new();
        numbers.iter().for_each(|&number| push(&mut bytes, number));
        bytes
    }

    #[test]
    fn lists_are_read_as_they_were_written() {
        let lists = IdLists::of(&packed(&[2, 7, 300, 0, 1, 5]));
        let lists: Vec<&[u32]> = lists.iter().collect();
        assert_eq!(lists, [&[7, 300][..], &[], &[5]]);
    }

    #[test]
    fn a_step_past_every_entry_ends_the_list() {
        let mut bytes = packed(&[u32::MAX]);
        bytes.push(255);
        bytes.extend(packed(&[1]));
        bytes.push(255);
        let entries: Vec<u32> = Postings::of(&bytes)
            .iter()
            .map(|posting| posting.entry)
            .collect();
        assert_eq!(entries, [u32::MAX]);
    }

    proptest! {
        #[test]
        fn any_bytes_are_read_to_their_end(bytes in any::<Vec<u8>>()) {
            prop_assert!(Postings::of(&bytes).iter().count() <= bytes.len());
            let lists = IdLists::of(&bytes);
            prop_assert!(lists.iter().map(|list| list.len() + 1).sum::<usize>() <= bytes.len());
        }
    }
}
