//! What must hold in every window. Each check is a function of a snapshot and finds what breaks it.

use std::collections::BTreeMap;

use i_slint_core::items::AccessibleRole;
use kenes_content::text::plain;

use crate::paint::contrast;
use crate::tree::{Part, Plane, Rect, Snapshot};

/// Space between two things to tap, in logical pixels.
pub(crate) const APART: f32 = 8.0;
/// Contrast of text, and of icons, outlines and the focus ring.
pub(crate) const TEXT_CONTRAST: f32 = 7.0;
pub(crate) const SHAPE_CONTRAST: f32 = 3.0;

/// Something that breaks a check.
pub(crate) type Findings = Vec<String>;

/// Everything that can be tapped has a role and a name; so have the landmarks that need one.
pub(crate) fn named(snapshot: &Snapshot) -> Findings {
    let mut findings = Vec::new();
    for part in &snapshot.parts {
        let needs_name = part.tappable
            || matches!(
                part.role,
                AccessibleRole::Region
                    | AccessibleRole::RadioGroup
                    | AccessibleRole::Complementary
                    | AccessibleRole::Navigation
            );
        if part.nameless_touch {
            findings.push(format!("takes taps without a role at {:?}", part.place));
        }
        if part.tappable && matches!(part.role, AccessibleRole::None | AccessibleRole::Text) {
            findings.push(format!("{:?} can be tapped but has no role", part.label));
        }
        if needs_name && part.label.trim().is_empty() {
            findings.push(format!("a {:?} has no name at {:?}", part.role, part.place));
        }
    }
    findings
}

/// What is written on a thing to tap is part of what it is called, so that it can be asked for by voice.
pub(crate) fn called_as_written(snapshot: &Snapshot) -> Findings {
    let written = snapshot.texts().filter_map(|(part, written)| {
        let tap = &snapshot.parts[part.inside?];
        let is_button = tap.role != AccessibleRole::TextInput;
        let said = tap.label.to_lowercase();
        (is_button && !said.contains(&plain(&written.text).to_lowercase()))
            .then(|| format!("{:?} is called {:?}", written.text, tap.label))
    });
    written.collect()
}

/// Names that more than one thing to tap has, with the places of each.
pub(crate) fn twins(snapshot: &Snapshot) -> BTreeMap<&str, Vec<&Part>> {
    let mut called: BTreeMap<&str, Vec<&Part>> = BTreeMap::new();
    for part in snapshot.taps() {
        called.entry(&part.label).or_default().push(part);
    }
    called.retain(|_, parts| parts.len() > 1);
    called
}

/// Everything that can be tapped is at least this large.
pub(crate) fn large_enough(snapshot: &Snapshot, target: f32) -> Findings {
    let small = snapshot.taps().filter(|part| {
        part.role != AccessibleRole::TextInput
            && (part.place.width < target - 0.5 || part.place.height < target - 0.5)
    });
    small
        .map(|part| {
            let Rect { width, height, .. } = part.place;
            format!("{:?} is {width} × {height}", part.label)
        })
        .collect()
}

/// Nothing that can be tapped is nearer than eight pixels to another, or to a bar's edge.
pub(crate) fn apart(snapshot: &Snapshot) -> Findings {
    let taps: Vec<&Part> = snapshot.taps().collect();
    let mut findings = Vec::new();
    for (place, one) in taps.iter().enumerate() {
        for other in &taps[place + 1..] {
            let gap = one.place.gap(&other.place);
            if one.plane == other.plane && gap < APART - 0.5 {
                findings.push(format!(
                    "{:?} and {:?} are {gap} apart",
                    one.label, other.label
                ));
            }
        }
        let gap = one.place.gap(&snapshot.view);
        if one.plane == Plane::Fixed && has_view(snapshot) && gap < APART - 0.5 {
            findings.push(format!("{:?} is {gap} from the page", one.label));
        }
    }
    findings
}

/// Everything that can be tapped can be brought under the finger.
pub(crate) fn reachable(snapshot: &Snapshot) -> Findings {
    let out = snapshot.taps().filter(|part| {
        let reach = match part.plane {
            Plane::Page => &snapshot.page,
            Plane::Fixed | Plane::Over => &snapshot.window,
        };
        // A dialog scrolls by itself: only its width is given.
        let over = part.plane == Plane::Over;
        let place = Rect {
            top: if over { reach.top } else { part.place.top },
            height: if over { 0.0 } else { part.place.height },
            ..part.place
        };
        !place.is_in(reach) || part.place.width <= 0.0 || part.place.height <= 0.0
    });
    out.map(|part| format!("{:?} is out of reach at {:?}", part.label, part.place))
        .collect()
}

/// No text is larger than its place, and none leaves the page or the thing to tap that it is written on.
pub(crate) fn fits(snapshot: &Snapshot) -> Findings {
    let mut findings = Vec::new();
    for (part, written) in snapshot.texts() {
        let Rect { width, height, .. } = part.place;
        let said = &written.text;
        if !written.wraps && written.line > width + 1.0 {
            findings.push(format!("{said:?} is {} wide in {width}", written.line));
        }
        if written.height > height + 1.0 {
            findings.push(format!("{said:?} is {} high in {height}", written.height));
        }
        let sheet = match part.plane {
            Plane::Page => &snapshot.page,
            Plane::Fixed | Plane::Over => &snapshot.window,
        };
        if part.place.left < sheet.left - 1.0 || part.place.right() > sheet.right() + 1.0 {
            findings.push(format!("{said:?} leaves the page at {:?}", part.place));
        }
        if let Some(tap) = part.inside.map(|inside| &snapshot.parts[inside])
            && !part.place.is_in(&tap.place)
        {
            findings.push(format!("{said:?} leaves its button at {:?}", part.place));
        }
    }
    findings
}

/// How many words do not fit on a line and are broken.
pub(crate) fn broken_words(snapshot: &Snapshot) -> Findings {
    let broken = snapshot
        .texts()
        .filter(|(part, written)| written.wraps && written.word > part.place.width + 1.0);
    broken.map(|(_, written)| written.text.clone()).collect()
}

/// No text stands on another.
pub(crate) fn uncovered(snapshot: &Snapshot) -> Findings {
    let texts: Vec<_> = snapshot.texts().collect();
    let mut findings = Vec::new();
    for (place, (one, written)) in texts.iter().enumerate() {
        for (other, over) in &texts[place + 1..] {
            if one.plane == other.plane && one.place.gap(&other.place) < -1.0 {
                findings.push(format!("{:?} and {:?} overlap", written.text, over.text));
            }
        }
    }
    findings
}

/// What is said in turn stands in turn: below, or beside to the right; bars above and below the page.
pub(crate) fn in_order(snapshot: &Snapshot) -> Findings {
    let said: Vec<&Part> = snapshot
        .parts
        .iter()
        .filter(|part| {
            part.tappable || (part.role == AccessibleRole::Text && part.inside.is_none())
        })
        .filter(|part| part.place.width > 1.0 && part.place.height > 1.0)
        .collect();
    let mut findings = Vec::new();
    for pair in said.windows(2) {
        let (one, next) = (&pair[0].place, &pair[1].place);
        let below = next.top >= one.bottom() - 1.0;
        let beside = next.left >= one.right() - 1.0 && next.bottom() > one.top + 1.0;
        if pair[0].plane == pair[1].plane && !below && !beside {
            findings.push(format!("{:?} then {:?}", pair[0].label, pair[1].label));
        }
    }
    let page = said.iter().position(|part| part.plane == Plane::Page);
    for (place, part) in said.iter().enumerate() {
        let wrong = match page {
            Some(page) if place < page => part.place.bottom() > snapshot.view.top + 1.0,
            Some(_) => part.place.top < snapshot.view.bottom() - 1.0,
            None => false,
        };
        if part.plane == Plane::Fixed && wrong {
            findings.push(format!("{:?} is said out of turn", part.label));
        }
    }
    findings
}

/// Text is seven times, icons three times lighter or darker than what is behind them.
pub(crate) fn contrasts(snapshot: &Snapshot) -> Findings {
    let mut findings = Vec::new();
    for (_, written) in snapshot.texts() {
        let ratio = contrast(written.ink, written.ground);
        if ratio < TEXT_CONTRAST {
            findings.push(format!("{:?} has contrast {ratio:.2}", written.text));
        }
    }
    for part in &snapshot.parts {
        if let Some((ink, ground)) = part.icon {
            let ratio = contrast(ink, ground);
            if ratio < SHAPE_CONTRAST {
                findings.push(format!("an icon at {:?} has {ratio:.2}", part.place));
            }
        }
    }
    findings
}

/// The bars leave the page this many lines of its text, or give way altogether.
pub(crate) fn leaves_room(snapshot: &Snapshot, line: f32, lines: f32) -> Findings {
    let room = snapshot.view.height / line;
    if room >= lines || !has_view(snapshot) {
        return Vec::new();
    }
    vec![format!("the bars leave {room:.1} lines of {line} px")]
}

fn has_view(snapshot: &Snapshot) -> bool {
    snapshot.view != snapshot.window
}
