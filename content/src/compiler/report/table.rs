//! Rows of text in columns.

use std::fmt::Write as _;

/// Writes rows in columns; columns of numbers stand to the right.
pub(super) fn table(text: &mut String, rows: &[Vec<String>]) {
    if rows.is_empty() {
        text.push_str("  none\n");
        return;
    }
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let width = |column: usize| {
        rows.iter()
            .filter_map(|row| row.get(column))
            .map(|cell| cell.chars().count())
            .max()
    };
    let number =
        |cell: &String| !cell.is_empty() && cell.chars().all(|c| c.is_ascii_digit() || c == '.');
    let right: Vec<bool> = (0..columns)
        .map(|column| {
            rows.iter()
                .skip(1)
                .filter_map(|row| row.get(column))
                .all(number)
                && rows.len() > 1
        })
        .collect();
    for row in rows {
        let mut line = String::new();
        for (column, cell) in row.iter().enumerate() {
            let width = width(column).unwrap_or(0);
            let _ = match right[column] {
                true => write!(line, "  {cell:>width$}"),
                false => write!(line, "  {cell:width$}"),
            };
        }
        text.push_str(line.trim_end());
        text.push('\n');
    }
}
