//! Deadlines: what is counted by the rules of each law, and what is never guessed.

mod examples;
mod fixture;
mod limits;
mod properties;
