//! The guide knows the date: sums after their year, midnight while a page is open, a clock that cannot be right.

use jiff::civil::date;
use kenes::Lang;
use kenes::i18n::Words;

use crate::support::Phone;

const PAGE: &str = "topic/birth-and-childcare-benefits";

#[test]
fn at_midnight_of_the_new_year_the_open_page_says_whose_its_sums_are() {
    for lang in Lang::ALL {
        let phone = Phone::new();
        let guide = phone.set_up(lang);
        let warning = Words::new(lang).with("sums-past", [("year", "2026".into())]);
        phone.set_today(date(2026, 12, 31));
        guide.go(PAGE);
        guide.sees_no(&warning);
        let of_year = match lang {
            Lang::Kk => "2026 жылы 164 350 ₸",
            Lang::Ru => "164 350 ₸ в 2026 году",
        };
        guide.sees_no(of_year);
        phone.set_today(date(2027, 1, 1));
        guide.app().follow_day();
        guide.settle();
        guide.is_at(PAGE);
        guide.sees(&warning);
        guide.sees(of_year);
    }
}

#[test]
fn a_clock_that_was_never_set_is_not_believed() {
    for lang in Lang::ALL {
        for wrong in [date(1970, 1, 1), date(2026, 3, 5), date(2041, 5, 6)] {
            let phone = Phone::new();
            let guide = phone.set_up(lang);
            phone.set_today(wrong);
            guide.app().follow_day();
            let words = Words::new(lang);
            guide.sees(&words.day(wrong));
            guide.go(PAGE);
            guide.sees(&words.day(wrong));
            let warning = words.with("sums-past", [("year", "2026".into())]);
            guide.sees_no(&warning);
        }
    }
}

#[test]
fn multiples_are_told_in_tenge_and_tenge_in_multiples_in_the_language_chosen() {
    let phone = Phone::new();
    let guide = phone.set_up(Lang::Kk);
    guide.go("resource/base-figures");
    guide.tap("Неше АЕК");
    guide.types("38");
    guide.sees("38 АЕК = 164 350 ₸");
    guide.tap("Неше теңге");
    guide.types("150000");
    guide.sees("150 000 ₸ = 34,68 АЕК");
    guide.sees_no("38 АЕК = 164 350 ₸");
    guide.tap_word("header-language-label");
    guide.sees("150 000 ₸ = 34,68 МРП");
    phone.set_today(date(2027, 1, 1));
    guide.app().follow_day();
    guide.settle();
    guide.tap("Сколько МРП");
    guide.types("2");
    guide.sees("2 МРП = 8 650 ₸ (МРП 2026 года)");
}
