//! The compiler seen from outside: what it refuses, what it writes, what the command says.

mod bundle;
mod command;
mod counting;
mod dated;
mod deadlines;
mod language;
mod letters;
mod must_fail;
mod place;
mod spoken;
mod stemmer;
