//! What holds of every count.

use jiff::civil::{Date, date};
use jiff::{Span, ToSpan};
use kenes_content::counting::{
    Calendar, CountError, Counted, DayCount, IfOff, Rule, Term, Unit, Way, count,
};
use proptest::prelude::*;

use super::fixture::{calendar, rule};

const RULES: [&str; 6] = ["appk", "gpk", "koap", "tax", "elections", "plain"];

fn days() -> impl Strategy<Value = Date> {
    (0..365 * 6 + 2).prop_map(|number: i32| date(2024, 1, 1) + number.days())
}

fn term() -> impl Strategy<Value = Term> {
    let unit = prop_oneof![
        Just((Unit::WorkingDays, 60_u16)),
        Just((Unit::Days, 100)),
        Just((Unit::Months, 30)),
        Just((Unit::Years, 4)),
        Just((Unit::DayOfNextMonth, 31)),
    ];
    unit.prop_flat_map(|(unit, most)| (1..=most).prop_map(move |amount| Term::new(amount, unit)))
}

fn terms() -> impl Strategy<Value = Vec<Term>> {
    prop::collection::vec(term(), 1..=2)
}

fn rules() -> impl Strategy<Value = Rule> {
    prop::sample::select(RULES.to_vec()).prop_map(rule)
}

fn moves() -> impl Strategy<Value = Option<IfOff>> {
    let all = [IfOff::Yes, IfOff::Assumed, IfOff::No, IfOff::Back];
    prop::option::of(prop::sample::select(all.to_vec()))
}

/// No moon: what the moon changes is looked at apart.
fn certain() -> Calendar {
    let mut calendar = calendar();
    for day in calendar.years.iter_mut().flat_map(|year| &mut year.days) {
        day.uncertain = false;
    }
    calendar
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn a_count_is_in_order_and_never_fails_within_the_table(
        from in days(), terms in terms(), rule in rules(), moves in moves(), before: bool,
    ) {
        let way = Way { terms: &terms, before, moves };
        let calendar = calendar();
        let counted: Counted = match count(from, way, &rule, &calendar) {
            Ok(counted) => counted,
            Err(CountError::NotBackwards) => {
                prop_assert!(before);
                return Ok(());
            }
            Err(CountError::AfterCalendar { day, last }) => {
                prop_assert!(day > last);
                return Ok(());
            }
            Err(CountError::BeforeCalendar { day, first }) => {
                prop_assert!(day < first);
                return Ok(());
            }
            Err(other) => return Err(TestCaseError::fail(other.to_string())),
        };
        // The safe day is never later than any other, and nobody but the electoral bodies works on days off.
        prop_assert!(counted.safe <= counted.unmoved);
        prop_assert!(counted.law.is_none_or(|law| counted.safe <= law));
        let never = moves.unwrap_or(rule.moves.days) == IfOff::No
            || moves.unwrap_or(rule.moves.months) == IfOff::No;
        if before {
            prop_assert!(counted.unmoved < from);
        } else {
            prop_assert!(counted.unmoved > from);
            let office = calendar.is_working_day(counted.safe)?;
            // Beside a feast that the moon decides there may be no day that is open in any case.
            let beside_moon = counted.uncertain && counted.safe <= from + 4.days();
            prop_assert!(never || office || counted.safe == counted.unmoved || beside_moon);
        }
        prop_assert_eq!(counted.moved, counted.law.is_some_and(|law| law != counted.unmoved));
        prop_assert!(!counted.moved || counted.why.is_some());
    }

    #[test]
    fn where_the_law_moves_the_last_day_is_a_working_one(from in days(), terms in terms()) {
        let calendar = calendar();
        if let Ok(counted) = count(from, Way::of(&terms), &rule("gpk"), &calendar) {
            let law = counted.law.expect("a day by law");
            prop_assert!(calendar.is_working_day(law)?);
            prop_assert!(law >= counted.unmoved);
            // Moved once, at the end, and not a day further than needed.
            let skipped = counted.unmoved.series(1.day()).take_while(|day| *day < law);
            for day in skipped {
                prop_assert!(!calendar.is_working_day(day)?);
            }
        }
    }

    #[test]
    fn a_later_day_never_ends_sooner(from in days(), later in 0..40_i32, terms in terms(), rule in rules()) {
        let calendar = certain();
        let way = Way::of(&terms);
        let until = |from| count(from, way, &rule, &calendar);
        if let (Ok(one), Ok(other)) = (until(from), until(from + later.days())) {
            prop_assert!(one.unmoved <= other.unmoved);
            prop_assert!(one.law <= other.law);
            prop_assert!(one.safe <= other.safe);
        }
    }

    #[test]
    fn a_longer_term_never_ends_sooner(from in days(), term in term(), rule in rules()) {
        let calendar = certain();
        let longer = Term::new(term.amount + 1, term.unit);
        let until = |term| count(from, Way::of(&[term]), &rule, &calendar);
        if let (Ok(one), Ok(other)) = (until(term), until(longer)) {
            prop_assert!(one.unmoved <= other.unmoved && one.safe <= other.safe);
        }
    }

    #[test]
    fn forward_and_back_meet(from in days(), amount in 1..=60_u16) {
        let calendar = certain();
        let terms = [Term::new(amount, Unit::WorkingDays)];
        let rule = rule("gpk");
        let forward = count(from, Way::of(&terms), &rule, &calendar);
        if let Some(end) = forward.ok().and_then(|counted| counted.law) {
            let way = Way { terms: &terms, before: true, moves: None };
            if let Ok(begun) = count(end, way, &rule, &calendar) {
                // The day itself, or the last working one before it.
                prop_assert!(begun.unmoved <= from);
                let between = begun.unmoved.series(1.day()).skip(1);
                for day in between.take_while(|day| *day <= from) {
                    prop_assert!(!calendar.is_working_day(day)?);
                }
            }
        }
    }

    #[test]
    fn working_days_are_as_many_as_were_asked_for(from in days(), amount in 1..=60_u16) {
        let calendar = certain();
        let terms = [Term::new(amount, Unit::WorkingDays)];
        if let Ok(counted) = count(from, Way::of(&terms), &rule("gpk"), &calendar) {
            let days = from.series(1.day()).skip(1);
            let days = days.take_while(|day| *day <= counted.unmoved);
            let working = days.filter(|day| calendar.is_working_day(*day) == Ok(true));
            prop_assert_eq!(working.count(), usize::from(amount));
        }
    }

    #[test]
    fn a_month_ends_on_its_number_or_its_last_day(from in days(), months in 1..=40_u16) {
        let terms = [Term::new(months, Unit::Months)];
        if let Ok(counted) = count(from, Way::of(&terms), &rule("gpk"), &calendar()) {
            let end = counted.unmoved;
            prop_assert_eq!(end.day(), from.day().min(end.days_in_month()));
            let passed = (i32::from(end.year()) - i32::from(from.year())) * 12
                + i32::from(end.month()) - i32::from(from.month());
            prop_assert_eq!(passed, i32::from(months));
        }
    }

    #[test]
    fn past_the_table_is_an_error(from in days(), days in 1..=366_u16, rule in rules(), moves in moves()) {
        let calendar = calendar();
        let terms = [Term::new(days, Unit::Days)];
        let way = Way { terms: &terms, before: false, moves };
        let span: Span = i32::from(days).days();
        let last = date(2029, 12, 31);
        if from + span > last {
            let outcome = count(from, way, &rule, &calendar);
            let refused = matches!(outcome, Err(CountError::AfterCalendar { last: told, .. }) if told == last);
            prop_assert!(refused, "{outcome:?}");
        }
    }

    /// КоАП: without non-working days the term is never shorter, and the plain count is what is safe.
    #[test]
    fn leaving_days_out_only_makes_a_term_longer(from in days(), days in 1..=60_u16) {
        let calendar = certain();
        let terms = [Term::new(days, Unit::Days)];
        let mut plain = rule("koap");
        plain.days = DayCount::Plain;
        let of = |rule: &Rule| count(from, Way::of(&terms), rule, &calendar);
        if let (Ok(with), Ok(without)) = (of(&plain), of(&rule("koap"))) {
            prop_assert_eq!(with.safe, without.safe);
            prop_assert_eq!(with.unmoved, without.unmoved);
            prop_assert!(without.law >= with.law);
        }
    }

    /// Whatever sky it is, the safe day is not after what comes out under it.
    #[test]
    fn the_safe_day_is_safe_under_every_moon(from in days(), term in term(), drift in -1..=1_i32) {
        let listed = calendar();
        let mut sky = certain();
        for (year, known) in sky.years.iter_mut().zip(&listed.years) {
            for (day, listed) in year.days.iter_mut().zip(&known.days) {
                if listed.uncertain {
                    day.day += drift.days();
                }
            }
        }
        let terms = [term];
        let of = |calendar| count(from, Way::of(&terms), &rule("gpk"), calendar);
        if let (Ok(told), Ok(real)) = (of(&listed), of(&sky)) {
            prop_assert!(told.safe <= real.safe);
            prop_assert!(told.uncertain || told.law == real.law);
            // Where any day after the event is open under every moon, the safe day is.
            let open = |day| Ok::<_, CountError>(sky.is_working_day(day)? && listed.is_working_day(day)?);
            prop_assert!(open(told.safe)? || told.safe <= from + 4.days() || told.safe == told.unmoved);
        }
    }
}
