//! Stands for the guide.
