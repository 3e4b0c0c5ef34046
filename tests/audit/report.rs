//! What was looked at, and what was wrong with it.

use std::collections::BTreeMap;
use std::io::Write;

use crate::bench::Bench;
use crate::cases::{Face, Sight};
use crate::checks;

/// How many findings of one kind are told in full.
const TOLD: usize = 6;

/// Counts what is looked at, and keeps what is found.
#[derive(Default)]
pub(crate) struct Report {
    faces: usize,
    sights: usize,
    taps: usize,
    texts: usize,
    broken: usize,
    findings: Vec<String>,
}

impl Report {
    /// Looks at all sights in all faces.
    pub(crate) fn on(faces: &[Face], sights: &[Sight]) -> Report {
        let mut report = Report::default();
        for face in faces {
            let bench = Bench::new(face);
            report.faces += 1;
            for sight in sights {
                let snapshot = bench.open(sight);
                report.sights += 1;
                report.taps += snapshot.taps().count();
                report.texts += snapshot.texts().count();
                report.broken += checks::broken_words(&snapshot).len();
                report.findings.extend(bench.judge(sight, &snapshot));
            }
        }
        report
    }

    /// One line of the table of what was covered, on the terminal even where the test passes; fails where something was found.
    #[track_caller]
    pub(crate) fn pass(&self, what: &str) {
        let Report {
            faces,
            sights,
            taps,
            texts,
            broken,
            findings,
        } = self;
        let line = format!(
            "audit  {what:44} {faces:4} faces {sights:5} pages {taps:6} targets {texts:6} texts {broken:5} with a broken word {:4} findings\n",
            findings.len()
        );
        let _ = std::io::stdout().write_all(line.as_bytes());
        assert!(findings.is_empty(), "{what}:\n{}", self.told());
    }

    fn told(&self) -> String {
        let mut kinds: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for finding in &self.findings {
            let kind = finding.split(':').next().unwrap_or_default();
            kinds.entry(kind).or_default().push(finding);
        }
        let kinds = kinds.into_iter().map(|(kind, found)| {
            let told = found.iter().take(TOLD).copied().collect::<Vec<_>>();
            format!("{} × {kind}:\n  {}", found.len(), told.join("\n  "))
        });
        kinds.collect::<Vec<_>>().join("\n")
    }
}
