//! What the writer and the reader of a bundle agree on: its tables and names, and how its lists of numbers are packed.

pub mod schema;
pub mod varint;
