//! What the guide was asked to cover, and what a villager without internet needs from every topic.

use std::collections::BTreeSet;

use kenes::Lang;
use kenes::guide::{EntryRef, Guide, Part};

/// Each subject that the guide was asked to cover, and the topics that answer it.
const SUBJECTS: [(&str, &[&str]); 31] = [
    (
        "benefits and payments",
        &[
            "birth-and-childcare-benefits",
            "large-family-benefit",
            "targeted-social-assistance",
        ],
    ),
    (
        "privileges of families and persons with disability",
        &["large-family-benefit", "disability-support"],
    ),
    ("pension", &["pension"]),
    ("special social services", &["special-social-services"]),
    ("guardianship", &["guardianship-and-loss-of-parent"]),
    ("alimony", &["alimony"]),
    ("education grants", &["education-grants"]),
    (
        "opening a business",
        &["start-business-ip", "business-grants-and-cheap-loans"],
    ),
    ("employment", &["find-work-career-centre", "labour-rights"]),
    (
        "retraining and getting a trade",
        &["find-work-career-centre"],
    ),
    ("young specialists", &["young-specialist-village"]),
    ("the self-employed", &["self-employed-regime"]),
    ("customs", &["customs-personal-import"]),
    ("inheritance", &["inheritance"]),
    (
        "land and livestock",
        &["land-plot", "pasture-livestock", "agricultural-support"],
    ),
    (
        "complaints and appeals",
        &["appeal-to-state-body", "complain-about-decision"],
    ),
    ("peaceful assemblies", &["peaceful-assembly"]),
    ("public hearings", &["public-hearings"]),
    (
        "initiatives",
        &["petition", "village-gathering", "ngo-public-council"],
    ),
    ("elections", &["rural-elections"]),
    ("guaranteed legal aid", &["free-legal-aid"]),
    (
        "documents",
        &[
            "identity-documents",
            "civil-status-registration",
            "residence-registration",
        ],
    ),
    ("immigration and emigration", &["migration-citizenship"]),
    ("access to information", &["access-to-information"]),
    (
        "state orders for sports and creative clubs",
        &["children-clubs-voucher"],
    ),
    (
        "language and culture",
        &[
            "language-rights",
            "mother-tongue-education",
            "culture-access-libraries-museums",
        ],
    ),
    ("public order", &["public-order-police"]),
    (
        "improvement of settlements",
        &["village-improvement", "village-budget"],
    ),
    ("environment", &["ecology-dumps-trees"]),
    ("emergencies", &["emergency-flood-fire"]),
    ("domestic violence", &["domestic-violence"]),
];

fn topic_ids(guide: &Guide) -> BTreeSet<String> {
    guide
        .pages(Lang::Kk)
        .expect("the bundle opens")
        .into_iter()
        .filter_map(|page| match page.entry {
            EntryRef::Topic(id) => Some(id),
            _ => None,
        })
        .collect()
}

#[test]
fn every_subject_asked_for_has_its_topics() {
    let topics = topic_ids(&Guide::open().expect("the bundle opens"));
    for (subject, ids) in SUBJECTS {
        for id in ids {
            assert!(topics.contains(*id), "{subject}: there is no topic {id}");
        }
    }
}

#[test]
fn every_topic_can_be_followed_without_internet() {
    let guide = Guide::open().expect("the bundle opens");
    for id in topic_ids(&guide) {
        for lang in Lang::ALL {
            let entry = EntryRef::Topic(id.clone());
            let topic = guide.document(lang, &entry).expect("the topic opens");
            let reachable = [Part::Consult, Part::Appeal]
                .into_iter()
                .flat_map(|part| topic.contacts(part))
                .any(|contact| contact.phone.is_some() || contact.place.is_some());
            assert!(reachable, "{id}, {lang}: no phone and no place to go to");
        }
    }
}

#[test]
fn danger_is_answered_by_a_number_first() {
    let guide = Guide::open().expect("the bundle opens");
    for id in [
        "domestic-violence",
        "police-detention-rights",
        "emergency-flood-fire",
    ] {
        for lang in Lang::ALL {
            let entry = EntryRef::Topic(id.to_owned());
            let topic = guide.document(lang, &entry).expect("the topic opens");
            let mut urgent = topic.contacts(Part::Urgent).iter();
            assert!(
                urgent.any(|contact| contact.phone.is_some()),
                "{id}, {lang}"
            );
        }
    }
}
