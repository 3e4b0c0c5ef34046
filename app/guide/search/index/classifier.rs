//! The classifier as it stands in the bundle: which page the pieces of a question's words ask for.

use kenes_content::schema::weights::{self, BEGIN, MOST_PAGES, STEP};
use kenes_content::text::BUCKETS;
use miniz_oxide::inflate::decompress_to_vec_with_limit;

use super::Index;
use crate::guide::Result;

/// What is kept of it.
#[derive(Debug, Default)]
pub(in crate::guide::search) struct Classifier {
    /// The ids of the pages.
    pages: Vec<u32>,
    /// The weights in steps, piece by piece, one to a page. None where the bundle's are not as many as they should be.
    weights: Vec<i8>,
}

impl Classifier {
    fn of(pages: Vec<u32>, deflated: &[u8]) -> Classifier {
        let bytes = weights::bytes(pages.len());
        if pages.is_empty() || pages.len() > MOST_PAGES {
            return Classifier::default();
        }
        let packed = decompress_to_vec_with_limit(deflated, bytes * BUCKETS).unwrap_or_default();
        if packed.len() != bytes * BUCKETS {
            return Classifier::default();
        }
        let of_pieces = packed.chunks(bytes);
        Classifier {
            weights: of_pieces
                .flat_map(|packed| weights::unpack(packed).take(pages.len()))
                .collect(),
            pages,
        }
    }

    /// How far a question with these pieces, none of them twice, asks for each page: above 2 where it plainly does, and
    /// below 0 where it does not.
    pub(in crate::guide::search) fn answers(
        &self,
        pieces: &[u16],
    ) -> impl Iterator<Item = (u32, f32)> {
        let pages = self.pages.len();
        // Wide enough: there are no more pieces than numbers of them.
        const { assert!(BUCKETS * weights::MOST as usize <= i16::MAX as usize) };
        let mut sums = vec![0_i16; pages];
        for &piece in pieces {
            let start = usize::from(piece) * pages;
            let weights = self.weights.get(start..start + pages).unwrap_or_default();
            let sums = sums.iter_mut().zip(weights);
            sums.for_each(|(sum, &weight)| *sum += i16::from(weight));
        }
        let step = STEP / (pieces.len().max(1) as f32).sqrt();
        let answers = sums
            .into_iter()
            .map(move |sum| 1.0 + BEGIN + f32::from(sum) * step);
        self.pages.iter().copied().zip(answers)
    }
}

impl<'a> Index<'a> {
    /// The classifier; read with the first question.
    pub(in crate::guide::search) fn classifier(self) -> Result<&'a Classifier> {
        if let Some(read) = self.kept.classifier.get() {
            return Ok(read);
        }
        let pages = self.rows(
            "SELECT entry FROM search_class ORDER BY position",
            &[],
            |row| row.get(0),
        )?;
        let read = self.one("SELECT weights FROM search_weights", &[], |row| {
            Ok(Classifier::of(pages, row.get_ref(0)?.as_blob()?))
        })?;
        Ok(self
            .kept
            .classifier
            .get_or_init(|| read.unwrap_or_default()))
    }
}
