//! Every kind of problem, and the one place where its text is made: what is wrong, and what to do.

use crate::Lang;
use crate::compiler::hints::{did_you_mean, language, reference_hint, unknown_key_hint};
use crate::compiler::month::Month;
use crate::compiler::thing::Thing;

/// What is wrong.
#[allow(missing_docs, reason = "the fields are what their names say")]
#[derive(
    Clone, Debug, PartialEq, Eq, thiserror::Error, strum::IntoStaticStr, strum::VariantNames,
)]
pub enum ProblemKind {
    /// A registry is not there.
    #[error("the file is missing: create it")]
    MissingFile,
    /// A file in another encoding.
    #[error("the file is not in UTF-8: save it again and choose the encoding UTF-8")]
    NotUtf8,
    /// A file lies in a folder where nothing is read.
    #[error(
        "a file in this folder is not read: topics go to topics/<section>/<id>.toml, memos to memos/<id>.toml, numbers of a region to regional/<region>.toml"
    )]
    MisplacedFile,
    /// The file is not TOML.
    #[error(
        "not valid TOML: {reason}: correct this line, the rest of the file is checked after that"
    )]
    Syntax { reason: String },
    /// A key that the format does not know.
    #[error("unknown key \"{key}\"{}", unknown_key_hint(.suggestion, .known))]
    UnknownKey {
        key: String,
        suggestion: Option<String>,
        known: String,
    },
    /// A value of another type than the format asks for.
    #[error("wrong kind of value: {reason}")]
    WrongType { reason: String },
    /// A value that is none of those allowed.
    #[error("{key} \"{value}\" is not known: write one of {allowed}")]
    UnknownValue {
        key: &'static str,
        value: String,
        allowed: String,
    },
    /// A required key is not there.
    #[error("{thing} has no {key}: add it")]
    MissingKey { thing: Thing, key: &'static str },
    /// An id with other characters than the format allows.
    #[error(
        "\"{id}\" cannot be an id: use small Latin letters, digits and hyphens, 64 of them at most"
    )]
    BadId { id: String },
    /// Two things with one id.
    #[error(
        "{thing} \"{id}\" is there already ({first}): remove one of the two, or give it another id"
    )]
    DuplicateId {
        thing: Thing,
        id: String,
        first: String,
    },
    /// A reference to something that does not exist.
    #[error("unknown {} \"{id}\": {}", .thing.bare(), reference_hint(*.thing, .suggestion))]
    UnknownReference {
        thing: Thing,
        id: String,
        suggestion: Option<String>,
    },
    /// An article that is not written as one.
    #[error(
        "\"{article}\" is not an article: write law-id:80 or law-id:79(3),36-2, numbers as in the law, with commas between"
    )]
    BadArticle { article: String },
    /// A text that one language lacks.
    #[error("no {} text here: write {lang} = \"…\" beside the other language", language(*.lang))]
    MissingTranslation { lang: Lang },
    /// The same text in both languages.
    #[error(
        "the Kazakh and the Russian text are the same: \"{text}\": translate it; a name that is the same in both goes into same_in_both of style.toml"
    )]
    SameInBoth { text: String },
    /// A Kazakh text with none of the Kazakh letters.
    #[error(
        "no Kazakh letter (ә ғ қ ң ө ұ ү һ і) in \"{text}\": is it Russian? A Kazakh text that happens to have none goes into without_kazakh_letters of style.toml"
    )]
    NoKazakhLetters { text: String },
    /// Formulas that one language has and the other has not.
    #[error("different amounts: Kazakh has {kk}, Russian has {ru}: compute the same in both")]
    DifferentAmounts { kk: String, ru: String },
    /// Summaries of different length.
    #[error(
        "the summary has {kk} sentences in Kazakh and {ru} in Russian: say the same in both, sentence by sentence"
    )]
    SummaryCounts { kk: usize, ru: usize },
    /// Fewer of something than a page needs.
    #[error("too few {what}: {found} here, at least {least} needed: add what is missing")]
    TooFew {
        what: &'static str,
        found: usize,
        least: usize,
    },
    /// More of something than a reader can take in.
    #[error("too many {what}: {found} here, at most {most}: join or drop some")]
    TooMany {
        what: &'static str,
        found: usize,
        most: usize,
    },
    /// One of the three blocks of a topic is not there.
    #[error(
        "the topic has no block [{block}]: add it, every topic says where to find out, whom to ask and how to complain"
    )]
    MissingBlock { block: &'static str },
    /// A topic file that its section does not list.
    #[error(
        "the topic \"{topic}\" is not listed: add it to topics of section \"{section}\" in sections.toml"
    )]
    NotListed { topic: String, section: String },
    /// A contact that cannot be reached.
    #[error(
        "the contact \"{id}\" cannot be reached: give it a phone, whatsapp, url, email, map or write: every contact has something to tap"
    )]
    Unreachable { id: String },
    /// An office on the map of which nobody knows how far it serves.
    #[error(
        "the contact \"{id}\" has {has}, but not {lacks}: a map and the reader's region are asked for with both, add {lacks}"
    )]
    HalfPlaced {
        id: String,
        has: &'static str,
        lacks: &'static str,
    },
    /// A contact for danger that cannot be called.
    #[error(
        "the contact \"{id}\" has no phone: in danger people call, name a contact with a phone here"
    )]
    NoPhone { id: String },
    /// Letters that would go through a contact without a site.
    #[error(
        "the contact \"{id}\" takes letters for others, but has no url: add it, or remove write"
    )]
    NoSite { id: String },
    /// A contact of the whole country with a number for one region.
    #[error(
        "the contact \"{id}\" does not say scope = \"region\": only bodies of a region have numbers by region"
    )]
    NotRegional { id: String },
    /// A number of the home page that is none of the emergency numbers.
    #[error(
        "the contact \"{id}\" has home, but its kind is not \"emergency\": only emergency numbers stand on the home page, remove home"
    )]
    HomeNotEmergency { id: String },
    /// A number of the home page that does not fit there.
    #[error(
        "the contact \"{id}\" has home, but no short number: give it a phone as 112, or remove home"
    )]
    HomeNotShort { id: String },
    /// A text that does not fit on a button of the home page.
    #[error(
        "{letters} letters on a button of the home page (at most {most}): say it in a word or two: \"{text}\""
    )]
    LongCaption {
        letters: usize,
        most: usize,
        text: String,
    },
    /// A phone that cannot be dialled as written.
    #[error(
        "\"{phone}\" cannot be dialled: write one number, either short (1414) or +7 or 8 with ten digits after it"
    )]
    Undialable { phone: String },
    /// A number that WhatsApp cannot write to.
    #[error("\"{phone}\" is not a WhatsApp number: write +7 and ten digits after it")]
    NotWhatsapp { phone: String },
    /// Not an e-mail address.
    #[error("\"{email}\" is not an e-mail address: write name@domain.kz")]
    BadEmail { email: String },
    /// Not a web address.
    #[error("\"{url}\" is not a web address ({reason}): write it whole, as https://egov.kz/page")]
    BadUrl { url: String, reason: String },
    /// Not an id of adilet.zan.kz.
    #[error(
        "\"{adilet}\" is not an id of adilet.zan.kz: copy what follows /docs/ in the address, as K2300000224"
    )]
    BadAdilet { adilet: String },
    /// No source where one is required.
    #[error("no source: add source = \"https://…\" or source = \"law-id:article\"")]
    MissingSource,
    /// A number in a text without a source.
    #[error(
        "the number {number} has no source: add source = \"…\", or the phone to contacts.toml if it is one"
    )]
    UnsourcedNumber { number: String },
    /// A source that is a web address, without its month.
    #[error("no month: add as_of = \"YYYY-MM\", the month that the source speaks for")]
    MissingMonth,
    /// Not a month.
    #[error("\"{text}\" is not a month: write YYYY-MM, as 2026-03")]
    BadMonth { text: String },
    /// A month that has not come yet.
    #[error(
        "{month} has not come yet (now is {today}): write the month that the source speaks for"
    )]
    FutureMonth { month: Month, today: Month },
    /// A page dated otherwise than its newest source.
    #[error(
        "the page says as_of = \"{written}\", but its newest source is of {newest}: write as_of = \"{newest}\""
    )]
    PageMonth { written: Month, newest: Month },
    /// A figure that ends before it begins.
    #[error("valid_until {until} is before valid_from {from}: correct one of the two")]
    BadPeriod { from: Month, until: Month },
    /// Not a day.
    #[error("\"{text}\" is not a day: write YYYY-MM-DD, as 2027-01-01")]
    BadDay { text: String },
    /// A statement that ends before it begins.
    #[error("until {until} is before from {from}: correct one of the two")]
    BadDays { from: String, until: String },
    /// A version of a rule that takes no other's place.
    #[error(
        "from {from}, but nothing before it ends the day before: write the version that holds until then right above it with until, or begins = true where there was none"
    )]
    FromAlone { from: String },
    /// A version of a rule that nothing takes the place of.
    #[error(
        "until {until}, but nothing follows it: write the version that holds from the day after right below it with from, or ends = true where there is none"
    )]
    UntilAlone { until: String },
    /// Days on which no version of a rule holds.
    #[error(
        "nothing holds between {until} and {from}: let the later one begin on the day (the month) after the earlier one ends"
    )]
    Gap { until: String, from: String },
    /// Days on which two versions of a rule hold.
    #[error(
        "one ends with {until}, the other begins with {from}, and both hold in between: let the later one begin on the day (the month) after the earlier one ends"
    )]
    Overlap { until: String, from: String },
    /// A key that says nothing without another.
    #[error("{key} says nothing without {lacks}: add {lacks}, or remove {key}")]
    IdleKey {
        key: &'static str,
        lacks: &'static str,
    },
    /// A sentence longer than a reader can hold.
    #[error("a sentence of {words} words (at most {most}): split it: \"{sentence}\"")]
    LongSentence {
        words: usize,
        most: usize,
        sentence: String,
    },
    /// A phrase from the list of officialese.
    #[error("officialese \"{found}\": write {instead}")]
    Officialese { found: String, instead: String },
    /// A wording of the list of calques.
    #[error("nobody says \"{found}\": write {instead}")]
    Calque { found: String, instead: String },
    /// A calque of which nothing can be found.
    #[error("\"{pattern}\" finds nothing ({reason}): write words as in # жұмыс күнінде")]
    BadPattern {
        pattern: String,
        reason: &'static str,
    },
    /// An abbreviation used before it is explained.
    #[error(
        "the abbreviation {short} is not explained at or before its first use on the page: write it out once, as «{full} ({short})»"
    )]
    Unexplained { short: String, full: String },
    /// Braces that are not a formula.
    #[error(
        "{formula} is not a formula: {reason}; write {{figure:mrp*38}}, {{figure:pm*70%}}, {{figure:min-pension}}, or the same with tenge: (only the sum) or plain: (only the multiple)"
    )]
    BadFormula {
        formula: String,
        reason: &'static str,
    },
    /// A word of `synonyms.toml` that is there twice.
    #[error("\"{word}\" is there already ({first}): remove one of the two, or join their groups")]
    DuplicateWord { word: String, first: String },
    /// A question that stands in its list twice.
    #[error("the question \"{text}\" is there already ({first}): remove one of the two")]
    DuplicateQuestion { text: String, first: String },
    /// A word of `synonyms.toml` or `danger.toml`, or a question, without a letter or a digit.
    #[error("\"{text}\" is no word: write letters or digits, or remove it")]
    NoWord { text: String },
    /// A figure that lacks the words that a formula needs.
    #[error(
        "the figure \"{key}\" has no \"{missing}\", which {formula} needs: add it in figures.toml, or write {{tenge:…}}"
    )]
    FigureWithoutWords {
        key: String,
        missing: &'static str,
        formula: String,
    },
    /// A letter names a field that it does not have.
    #[error("the letter has no field \"{field}\"{}", did_you_mean(.suggestion))]
    UnknownField {
        field: String,
        suggestion: Option<String>,
    },
    /// A question that no line and no condition uses.
    #[error(
        "the field \"{field}\" is asked for and nothing uses it: print it in a line, or remove it"
    )]
    UnusedField { field: String },
    /// Braces that are no placeholder, or a form that does not fit.
    #[error("{placeholder} cannot be filled in: {reason}")]
    BadPlaceholder {
        placeholder: String,
        reason: &'static str,
    },
    /// An answer that would get an ending, or become part of a word.
    #[error(
        "the answer \"{field}\" touches a letter, a digit or a hyphen: answers are never inflected, put it after a colon, after a dash or in brackets"
    )]
    InflectedAnswer { field: String },
    /// A line that prints other answers in one language than in the other.
    #[error("the Kazakh line prints {kk}, the Russian {ru}: print the same answers in both")]
    DifferentFields { kk: String, ru: String },
    /// A condition on an option that there is not.
    #[error("the field \"{field}\" has no option \"{option}\": write one of {known}")]
    UnknownOption {
        field: String,
        option: String,
        known: String,
    },
    /// An example that the letter itself would refuse.
    #[error("the example of \"{field}\" does not fit: {reason}")]
    BadExample { field: String, reason: String },
    /// A day that its year does not have.
    #[error("\"{text}\" is no day of {year}: write MM-DD, as 03-08")]
    NoSuchDay { text: String, year: u16 },
    /// A day of the calendar that is there twice.
    #[error("{day} is there already ({first}): remove one of the two")]
    DuplicateDay { day: String, first: String },
    /// A day off that is a Saturday or a Sunday.
    #[error(
        "{day} is a {weekday}, which is off anyway: remove it, or write uncertain = true where the moon may bring it to another day"
    )]
    OffAnyway { day: String, weekday: &'static str },
    /// A worked day that is none of a weekend.
    #[error(
        "{day} is a {weekday}: only a Saturday or a Sunday is worked instead of another day, remove it"
    )]
    WorksAnyway { day: String, weekday: &'static str },
    /// A calendar with years left out, or not in a row.
    #[error("{year} does not follow {before}: write the years one after another, none left out")]
    YearsNotInARow { year: u16, before: u16 },
    /// Transfers that are known for days that the calendar does not have.
    #[error(
        "transfers_until {day} is not in the years of the calendar ({first} to {last}): write the last day for which the moved days off are known"
    )]
    OutsideCalendar { day: String, first: u16, last: u16 },
    /// An amount that is no term of a law.
    #[error("{amount} {unit} is no term of a law: write a number from 1 to {most}")]
    AmountOutOfRange {
        amount: u32,
        unit: String,
        most: u16,
    },
    /// Deadlines that follow each other in a circle.
    #[error("then goes round in a circle ({circle}): remove one of them")]
    Circle { circle: String },
    /// A new step with the id of one that was taken out.
    #[error(
        "the id \"{id}\" belonged to a step that was taken out (retired_steps): give this one another, or who had ticked off the old one finds it done"
    )]
    RetiredStep { id: String },
    /// Not the name of a page.
    #[error("\"{page}\" is not the name of a page: write it as it was, topic/alimony")]
    NoPageName { page: String },
    /// A page among those that are gone.
    #[error("\"{page}\" is there still: former.toml is for pages that are gone, remove it here")]
    StillThere { page: String },
    /// Something that the law asks of a letter, and that it does not have.
    #[error("the law asks for {asks}, and \"{field}\" in {part} does not give it: {reason}")]
    PointNotMet {
        asks: String,
        field: String,
        part: String,
        reason: &'static str,
    },
}
