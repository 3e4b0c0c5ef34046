//! Which rows stand on which page.

use super::paper::Paper;
use super::row::Row;

/// A row at its place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Placed {
    /// The row's number.
    pub(super) row: usize,
    /// Its upper end, from the first row's upper end.
    pub(super) top: f32,
}

/// The pages: one at least. Rows that hold each other stand on one page, if a page can hold them.
pub(super) fn pages(rows: &[Row], paper: Paper) -> Vec<Vec<Placed>> {
    let mut pages = Pages {
        paper,
        done: Vec::new(),
        page: Vec::new(),
        end: 0.0,
    };
    let mut number = 0;
    for group in rows.chunk_by(|row, _| row.holds_next) {
        if !pages.fits(group) && pages.fit_alone(group) {
            pages.turn();
        }
        for row in group {
            if !pages.fits(std::slice::from_ref(row)) {
                pages.turn();
            }
            pages.put(number, row);
            number += 1;
        }
    }
    pages.done.push(pages.page);
    pages.done
}

struct Pages {
    paper: Paper,
    done: Vec<Vec<Placed>>,
    page: Vec<Placed>,
    end: f32,
}

impl Pages {
    fn gap(&self, row: &Row) -> f32 {
        if self.page.is_empty() { 0.0 } else { row.gap }
    }

    /// The height of rows that stand under each other, without the gap above them.
    fn height(&self, rows: &[Row]) -> f32 {
        let gaps: f32 = rows.iter().skip(1).map(|row| row.gap).sum();
        rows.iter().map(|_| self.paper.row()).sum::<f32>() + gaps
    }

    fn fits(&self, rows: &[Row]) -> bool {
        let gap = rows.first().map_or(0.0, |row| self.gap(row));
        self.end + gap + self.height(rows) <= Paper::TEXT_HEIGHT
    }

    fn fit_alone(&self, rows: &[Row]) -> bool {
        self.height(rows) <= Paper::TEXT_HEIGHT
    }

    fn turn(&mut self) {
        if !self.page.is_empty() {
            self.done.push(std::mem::take(&mut self.page));
        }
        self.end = 0.0;
    }

    fn put(&mut self, number: usize, row: &Row) {
        let top = self.end + self.gap(row);
        self.page.push(Placed { row: number, top });
        self.end = top + self.paper.row();
    }
}
