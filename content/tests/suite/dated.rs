//! What holds for a time: in the bundle, and in the report.

use crate::bundle::Bundle;
use crate::place::Content;

#[test]
fn a_rule_that_changes_stands_in_both_its_versions_with_their_days() {
    let content = Content::base();
    content.replace(
        "topics/social/alimony.toml",
        "[[steps]]",
        "[[facts]]\nkk = \"Екі балаға үштен бірі төленеді.\"\nru = \"На двоих платят треть.\"\nsource = \"social-code:5\"\nuntil = \"2026-12-31\"\n\
         [[facts]]\nkk = \"Екі балаға жартысы төленеді.\"\nru = \"На двоих платят половину.\"\nsource = \"social-code:5\"\nfrom = \"2027-01-01\"\nahead = true\n\
         [[steps]]",
    );
    content.replace(
        "topics/social/alimony.toml",
        "summary.kk = [\"Алимент балаға төленеді.\", \"Оны сот тағайындайды.\"]\nsummary.ru = [\"Алименты платят на ребёнка.\", \"Их назначает суд.\"]",
        "summary = [{ kk = \"Алимент балаға төленеді.\", ru = \"Алименты платят на ребёнка.\" }, { kk = \"Оны сот тағайындайды.\", ru = \"Их назначает суд.\", until = \"2026-12-31\" }, { kk = \"Оны нотариус тағайындайды.\", ru = \"Их назначает нотариус.\", from = \"2027-01-01\" }]\n\
         notice = [{ kk = \"Тәртіп өзгереді.\", ru = \"Порядок меняется.\", until = \"2026-12-31\" }]",
    );
    let bundle = Bundle::of(&content);
    assert_eq!(
        bundle.rows("SELECT text, from_day, until_day, ahead FROM line WHERE page = 'topic/alimony' AND lang = 'ru' AND (from_day IS NOT NULL OR until_day IS NOT NULL) ORDER BY block, position"),
        [
            "Их назначает суд.|-|2026-12-31|0",
            "Их назначает нотариус.|2027-01-01|-|0",
            "На двоих платят треть.|-|2026-12-31|0",
            "На двоих платят половину.|2027-01-01|-|1",
        ]
    );
    assert_eq!(
        bundle.rows(
            "SELECT page, text, until_day FROM notice WHERE lang = 'kk' AND page = 'topic/alimony'"
        ),
        ["topic/alimony|Тәртіп өзгереді.|2026-12-31"]
    );
}

#[test]
fn the_report_is_a_work_list_of_what_ages_ends_and_waits() {
    let content = Content::base();
    let in_month = |month| {
        let month = kenes_content::Month::parse(month).expect("a month");
        content.folder().in_month(month).report().expect("a report")
    };
    let has = |report: &str, row: &str| {
        let mut rows = report.lines();
        rows.any(|found| found.split_whitespace().eq(row.split_whitespace()))
    };
    let early = in_month("2026-08");
    assert!(!has(&early, "2026-12 1 min-pension"), "{early}");
    assert!(!has(
        &early,
        "2026-03 1 https://example.kz/kujat content/topics/social/pension.toml:17"
    ));
    let late = in_month("2027-04");
    assert!(has(&late, "2026-12 4 mrp"), "{late}");
    assert!(
        has(
            &late,
            "2026-03 1 https://example.kz/kujat content/topics/social/pension.toml:17"
        ),
        "{late}"
    );
}
