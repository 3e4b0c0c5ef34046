//! Learning which page a question asks for: a linear classifier over the pieces of its words ([`ngrams`]).
//!
//! Every page has a weight for every piece. A question's own page is to come out above 1 and every other below −1; what
//! does not is moved by how far it is off (one against the rest, squared hinge loss with L2 regularisation, averaged
//! stochastic gradient descent: Bottou, «Stochastic gradient descent tricks», 2012). The average hangs less on which
//! question came last. Nothing is drawn by lot, so that the same content is always the same bundle.

use super::questions::{Asked, Whose};
use crate::fold;
use crate::schema::weights::{self, BEGIN, MOST, MOST_PAGES, STEP};
use crate::text::{BUCKETS, ngrams};

/// How often all questions are gone through.
const EPOCHS: usize = 6;
/// How far a weight is moved.
const RATE: f32 = 0.3;
/// How much all weights shrink with every question, times the rate.
const SHRINK: f32 = 5e-6;
/// Questions from one look at the weights to the next, for their average over the second half of the way.
const LOOK: usize = 200;

/// What was learned.
#[derive(Debug, Default)]
pub(super) struct Classifier {
    /// The pages, by their ids in the index.
    pub(super) pages: Vec<usize>,
    /// The weights, piece by piece, as they stand in the bundle.
    pub(super) packed: Vec<u8>,
}

/// A question: its pieces, and the place of its page.
struct Question {
    pieces: Vec<u16>,
    page: usize,
}

/// Learns from the questions that are asked for pages.
pub(super) fn learn(asked: &[Asked<'_>]) -> Classifier {
    let mut pages = Vec::new();
    let mut questions = Vec::new();
    for asked in asked {
        let Whose::Entry(id) = asked.whose else {
            continue;
        };
        let own = asked.questions.iter().filter(|question| !question.added);
        questions.extend(own.map(|question| {
            let words: Vec<String> = question.written.iter().map(|word| fold(word)).collect();
            Question {
                pieces: ngrams(words.iter().map(String::as_str)),
                page: pages.len(),
            }
        }));
        pages.push(id);
    }
    questions.retain(|question| !question.pieces.is_empty());
    if questions.is_empty() || pages.len() > MOST_PAGES {
        return Classifier::default();
    }
    let learned = descend(&questions, pages.len());
    let steps = |weight: &f32| {
        (weight / STEP)
            .round()
            .clamp(-f32::from(MOST), f32::from(MOST)) as i8
    };
    let of_pieces = learned.chunks(pages.len());
    let packed = of_pieces.flat_map(|of_piece| {
        let in_steps: Vec<i8> = of_piece.iter().map(steps).collect();
        weights::pack(&in_steps)
    });
    Classifier {
        packed: packed.collect(),
        pages,
    }
}

/// The weights, piece by piece, one to a page.
fn descend(questions: &[Question], pages: usize) -> Vec<f32> {
    let mut learned = vec![0.0_f32; BUCKETS * pages];
    let mut average = learned.clone();
    // What all weights are to be multiplied with: shrinking them costs nothing.
    let mut scale = 1.0_f32;
    let mut moves = vec![0.0_f32; pages];
    let half = EPOCHS * questions.len() / 2;
    let looks = (half / LOOK + 1) as f32;
    let steps = (0..EPOCHS).flat_map(|_| scattered(questions.len()));
    for (done, place) in (1..).zip(steps) {
        let Question { pieces, page } = &questions[place];
        let of_piece = |piece: &u16| {
            let start = usize::from(*piece) * pages;
            start..start + pages
        };
        moves.fill(0.0);
        for piece in pieces {
            let weights = moves.iter_mut().zip(&learned[of_piece(piece)]);
            weights.for_each(|(sum, weight)| *sum += weight);
        }
        let length = (pieces.len() as f32).sqrt();
        let told = scale / length;
        scale *= 1.0 - RATE * SHRINK;
        let by = RATE / (length * scale);
        for (place, sum) in moves.iter_mut().enumerate() {
            let wanted = if place == *page { 1.0 } else { -1.0 };
            let missing = 1.0 - wanted * (*sum * told + BEGIN);
            *sum = wanted * missing.max(0.0) * by;
        }
        for piece in pieces {
            let weights = learned[of_piece(piece)].iter_mut().zip(&moves);
            weights.for_each(|(weight, by)| *weight += by);
        }
        // Counted back from the end, so that the last look is at what was learned last.
        let left = EPOCHS * questions.len() - done;
        if left <= half && left.is_multiple_of(LOOK) {
            let part = scale / looks;
            let weights = average.iter_mut().zip(&learned);
            weights.for_each(|(average, weight)| *average += weight * part);
        }
    }
    average
}

/// All places once, those that follow one another far apart (by the golden ratio), so that no page is learned in one go.
fn scattered(all: usize) -> impl Iterator<Item = usize> {
    let mut stride = (all as f64 * 0.618) as usize | 1;
    while !coprime(stride, all) {
        stride += 2;
    }
    (0..all).map(move |step| step * stride % all)
}

fn coprime(mut one: usize, mut other: usize) -> bool {
    while other > 0 {
        (one, other) = (other, one % other);
    }
    one == 1
}

#[cfg(test)]
mod tests {
    use super::scattered;

    #[test]
    fn every_question_is_learned_from() {
        for all in [1, 2, 3, 10, 94, 34_080] {
            let mut places: Vec<usize> = scattered(all).collect();
            places.sort_unstable();
            assert!(places.into_iter().eq(0..all), "{all}");
        }
    }
}
