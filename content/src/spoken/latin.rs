//! Latin names in the letters of the language that is spoken: an engine that meets a Latin word changes its voice, or spells
//! it.

use crate::Lang;

/// Names of the guide: in Kazakh, in Russian. Kazakh names keep their own letters.
const NAMES: &[(&str, &str, &str)] = &[
    ("apk", "а-пэ-ка", "а-пэ-ка"),
    ("app", "эп", "эп"),
    ("apple", "эпл", "эпл"),
    ("apache", "апачи", "апачи"),
    ("android", "андроид", "андроид"),
    ("aqyl", "ақыл", "акыл"),
    ("artsport", "арт спорт", "арт спорт"),
    ("auth", "аус", "аус"),
    ("azamat", "азамат", "азамат"),
    ("baspana", "баспана", "баспана"),
    ("birgemiz", "біргеміз", "биргемиз"),
    ("business", "бизнес", "бизнес"),
    ("by", "бай", "бай"),
    ("cc", "си-си", "си-си"),
    ("client", "клиент", "клиент"),
    ("damubala", "дамубала", "дамубала"),
    ("doc", "док", "док"),
    ("e-mail", "имейл", "имейл"),
    ("e-salyq", "е-салық", "е-салык"),
    ("egov", "егов", "егов"),
    ("elicense", "е-лайсенс", "е-лайсенс"),
    ("email", "имейл", "имейл"),
    ("enbek", "еңбек", "енбек"),
    ("enpf", "е-эн-пэ-эф", "е-эн-пэ-эф"),
    ("eotinish", "е-өтініш", "е-отиниш"),
    ("epetition", "е-петишн", "е-петишн"),
    ("example", "экзампл", "экзампл"),
    ("facebook", "фейсбук", "фейсбук"),
    ("font", "фонт", "фонт"),
    ("fingramota", "финграмота", "финграмота"),
    ("golos", "голос", "голос"),
    ("google", "гугл", "гугл"),
    ("gosagro", "госагро", "госагро"),
    ("gov", "гов", "гов"),
    ("gps", "джи-пи-эс", "джи-пи-эс"),
    ("halyk", "халық", "халык"),
    ("hearings", "хирингс", "хирингс"),
    ("iban", "айбан", "айбан"),
    ("id", "ай-ди", "ай-ди"),
    ("infonpo", "инфо эн-пэ-о", "инфо эн-пэ-о"),
    ("instagram", "инстаграм", "инстаграм"),
    ("kaspi", "каспи", "каспи"),
    ("kazpatent", "казпатент", "казпатент"),
    ("kids", "кидс", "кидс"),
    ("legalacts", "легалактс", "легалактс"),
    ("license", "лайсенс", "лайсенс"),
    ("like", "лайк", "лайк"),
    ("mail", "мейл", "мейл"),
    ("market", "маркет", "маркет"),
    ("material", "материал", "материал"),
    ("migration", "миграция", "миграция"),
    ("mobile", "мобайл", "мобайл"),
    ("msqory", "эм-эс қоры", "эм-эс коры"),
    ("ncalayer", "эн-си-эй лейер", "эн-си-эй лейер"),
    ("ndbecology", "эн-дэ-бэ экология", "эн-дэ-бэ экология"),
    ("newcab", "ньюкаб", "ньюкаб"),
    ("office", "офис", "офис"),
    ("open", "оупен", "оупен"),
    ("orken", "өркен", "оркен"),
    ("otbasy", "отбасы", "отбасы"),
    ("otbasybank", "отбасы банк", "отбасы банк"),
    ("pdf", "пэ-дэ-эф", "пэ-дэ-эф"),
    ("pin", "пин", "пин"),
    ("pki", "пэ-ка-и", "пэ-ка-и"),
    ("play", "плей", "плей"),
    ("qazpatent", "қазпатент", "казпатент"),
    ("qr", "кью-ар", "кью-ар"),
    ("sil", "сил", "сил"),
    ("sim", "сим", "сим"),
    ("situations", "ситуэйшнс", "ситуэйшнс"),
    ("skills", "скиллс", "скиллс"),
    ("slint", "слинт", "слинт"),
    ("sms", "эс-эм-эс", "эс-эм-эс"),
    ("sos", "сос", "сос"),
    ("starlink", "старлинк", "старлинк"),
    ("store", "стор", "стор"),
    ("sud", "суд", "суд"),
    ("symbols", "симболс", "симболс"),
    ("tazaqazbot", "таза қаз бот", "таза каз бот"),
    ("telegram", "телеграм", "телеграм"),
    ("text", "текст", "текст"),
    ("tiktok", "тикток", "тикток"),
    ("ulgi", "үлгі", "улги"),
    ("vin", "вин", "вин"),
    ("whatsapp", "ватсап", "ватсап"),
    ("wi-fi", "вай-фай", "вай-фай"),
    ("youtube", "ютуб", "ютуб"),
];

/// A Latin word of a sentence. Nothing is a word if it is not known: capitals are spelled, the rest is transliterated.
pub(super) fn name(word: &str, lang: Lang) -> String {
    let folded = word.to_ascii_lowercase();
    if let Some(known) = known(&folded, lang) {
        return known.to_owned();
    }
    if word.contains('-') {
        let parts = word.split('-').map(|part| name(part, lang));
        return parts.collect::<Vec<_>>().join("-");
    }
    let capitals = word.chars().all(|c| c.is_ascii_uppercase());
    if capitals && word.len() < 5 || !folded.contains(VOWELS) {
        spelled(&folded)
    } else {
        transliterated(&folded, lang)
    }
}

/// A part of an address: small letters, spelled if nobody can say them.
pub(super) fn label(word: &str, lang: Lang) -> String {
    name(&word.to_ascii_lowercase(), lang)
}

fn known(folded: &str, lang: Lang) -> Option<&'static str> {
    let mut names = NAMES.iter();
    let (_, kazakh, russian) = names.find(|(latin, _, _)| *latin == folded)?;
    Some(match lang {
        Lang::Kk => kazakh,
        Lang::Ru => russian,
    })
}

const VOWELS: [char; 6] = ['a', 'e', 'i', 'o', 'u', 'y'];

fn spelled(folded: &str) -> String {
    let names = folded.bytes().map(|byte| match byte {
        b'a' => "а",
        b'b' => "бэ",
        b'c' => "цэ",
        b'd' => "дэ",
        b'e' => "е",
        b'f' => "эф",
        b'g' => "джи",
        b'h' => "аш",
        b'i' => "и",
        b'j' => "жи",
        b'k' => "ка",
        b'l' => "эл",
        b'm' => "эм",
        b'n' => "эн",
        b'o' => "о",
        b'p' => "пэ",
        b'q' => "ку",
        b'r' => "эр",
        b's' => "эс",
        b't' => "тэ",
        b'u' => "у",
        b'v' => "вэ",
        b'w' => "дабл-ю",
        b'x' => "икс",
        b'y' => "игрек",
        _ => "зэт",
    });
    names.collect::<Vec<_>>().join("-")
}

/// By the Kazakh Latin alphabet's sounds, which Russian words of the guide's addresses have too.
fn transliterated(folded: &str, lang: Lang) -> String {
    const PAIRS: [(&str, &str); 9] = [
        ("sh", "ш"),
        ("ch", "ч"),
        ("zh", "ж"),
        ("kh", "х"),
        ("gh", "ғ"),
        ("yu", "ю"),
        ("ya", "я"),
        ("ck", "к"),
        ("ph", "ф"),
    ];
    let mut said = String::new();
    let mut rest = folded;
    while let Some(first) = rest.chars().next() {
        let pair = PAIRS.iter().find(|(latin, _)| rest.starts_with(latin));
        if let Some((latin, cyrillic)) = pair {
            said.push_str(cyrillic);
            rest = &rest[latin.len()..];
            continue;
        }
        let beside_vowel = said.ends_with(['а', 'е', 'и', 'о', 'у', 'ы']);
        said.push_str(match first {
            'a' => "а",
            'b' => "б",
            'c' | 'k' => "к",
            'd' => "д",
            'e' => "е",
            'f' => "ф",
            'g' => "г",
            'h' => "х",
            'i' => "и",
            'j' => "ж",
            'l' => "л",
            'm' => "м",
            'n' => "н",
            'o' => "о",
            'p' => "п",
            'q' => "қ",
            'r' => "р",
            's' => "с",
            't' => "т",
            'u' => "у",
            'v' | 'w' => "в",
            'x' => "кс",
            'y' if beside_vowel => "й",
            'y' => "ы",
            'z' => "з",
            _ => "",
        });
        rest = &rest[first.len_utf8()..];
    }
    match lang {
        Lang::Kk => said,
        Lang::Ru => said.replace('қ', "к").replace('ғ', "г"),
    }
}
