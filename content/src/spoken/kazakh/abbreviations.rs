//! Abbreviations of the Kazakh texts. What people know by its full name is said by it, with the ending on the last word;
//! what they say as one word or by letters is left so.

/// How an abbreviation is said.
pub(super) struct Said {
    pub(super) words: &'static str,
    /// Its last word has a possessive ending: «қызмет көрсету орталығы».
    pub(super) possessive: bool,
    /// It is the full name: where the text has said the name and gives the abbreviation in brackets, it is not said twice.
    pub(super) full: bool,
}

const fn full(words: &'static str) -> Said {
    Said {
        words,
        possessive: false,
        full: true,
    }
}

const fn of(words: &'static str) -> Said {
    Said {
        words,
        possessive: true,
        full: true,
    }
}

const fn short(words: &'static str) -> Said {
    Said {
        words,
        possessive: false,
        full: false,
    }
}

pub(super) fn said(capitals: &str) -> Option<Said> {
    Some(match capitals {
        // Said as a word; its endings are written for that («АЕК-тен»).
        "АЕК" => short("аек"),
        "ЦОН" => short("цон"),
        "ИИН" => short("иин"),
        "БАҚ" => of("бұқаралық ақпарат құралдары"),
        "ХҚКО" => of("халыққа қызмет көрсету орталығы"),
        "ЖСН" => of("жеке сәйкестендіру нөмірі"),
        "БСН" => of("бизнес-сәйкестендіру нөмірі"),
        "ЭЦҚ" => full("электрондық цифрлық қолтаңба"),
        "БЖЗҚ" => of("бірыңғай жинақтаушы зейнетақы қоры"),
        "МӘСҚ" => of("мемлекеттік әлеуметтік сақтандыру қоры"),
        "ӘМСҚ" => of("әлеуметтік медициналық сақтандыру қоры"),
        "МӘМС" => full("міндетті әлеуметтік медициналық сақтандыру"),
        "МӘС" => full("медициналық-әлеуметтік сараптама"),
        "АӘК" => full("атаулы әлеуметтік көмек"),
        "ЖК" => full("жеке кәсіпкер"),
        "ЖТ" => full("жеке тұлға"),
        "ҰБТ" => full("ұлттық бірыңғай тестілеу"),
        "ЖОО" => of("жоғары оқу орны"),
        "АИТВ" => of("адамның иммун тапшылығы вирусы"),
        "ӘКК" => full("әлеуметтік-кәсіпкерлік корпорация"),
        "НҚА" => full("нормативтік құқықтық акт"),
        "ҮЕҰ" => full("үкіметтік емес ұйым"),
        "ҰҚК" => of("ұлттық қауіпсіздік комитеті"),
        "ДКК" => full("дәрігерлік консультациялық комиссия"),
        "АОЖБ" => of("абилитациялау мен оңалтудың жеке бағдарламасы"),
        "ЖШС" => of("жауапкершілігі шектеулі серіктестігі"),
        "ҚР" => of("Қазақстан Республикасы"),
        "ТМД" => of("Тәуелсіз Мемлекеттер Достастығы"),
        "АҚШ" => of("Америка Құрама Штаттары"),
        "БҰҰ" => of("Біріккен Ұлттар Ұйымы"),
        "ІІМ" => of("ішкі істер министрлігі"),
        "ТЖМ" => of("төтенше жағдайлар министрлігі"),
        "БҚО" => of("Батыс Қазақстан облысы"),
        "ШҚО" => of("Шығыс Қазақстан облысы"),
        "СҚО" => of("Солтүстік Қазақстан облысы"),
        "МБ" => short("мегабайт"),
        "ГБ" => short("гигабайт"),
        "АҚ" => of("акционерлік қоғамы"),
        _ => return None,
    })
}

/// The name for several, where the ending of one stands in the way: «орны», but «орындары».
pub(super) fn several(capitals: &str) -> Option<&'static str> {
    Some(match capitals {
        "ХҚКО" => "халыққа қызмет көрсету орталықтары",
        "ЖОО" => "жоғары оқу орындары",
        "ЖСН" => "жеке сәйкестендіру нөмірлері",
        _ => return None,
    })
}

/// Units and short words that have no capitals. `counted`: a number stands before.
pub(super) fn short_word(word: &str, counted: bool) -> Option<&'static str> {
    Some(match word {
        "млн" => "миллион",
        "млрд" => "миллиард",
        "трлн" => "триллион",
        "тг" => "теңге",
        "км" => "километр",
        "см" => "сантиметр",
        "мм" => "миллиметр",
        "кг" => "килограмм",
        "мг" => "миллиграмм",
        "мл" => "миллилитр",
        "кВт" => "киловатт",
        "кв" => "шаршы",
        "га" if counted => "гектар",
        "м" if counted => "метр",
        "л" if counted => "литр",
        "г" if counted => "грамм",
        "т" if counted => "тонна",
        _ => return None,
    })
}

/// Short words with full stops. `numbered`: a number stands before.
pub(super) fn dotted(letters: &[&str], numbered: bool) -> Option<&'static str> {
    Some(match letters {
        ["т", "б"] => "тағы басқа",
        ["т", "с", "с"] => "тағы сол сияқты",
        ["т", "с", "б"] => "тағы сол сияқты басқа",
        ["б", "з", "д"] | ["б", "з", "б"] => "біздің заманымызға дейін",
        ["қ"] => "қаласы",
        ["обл"] => "облысы",
        ["тел"] => "телефон",
        ["ж"] if numbered => "жыл",
        ["жж"] if numbered => "жылдар",
        ["б"] if numbered => "бап",
        ["мин"] if numbered => "минут",
        ["сағ"] if numbered => "сағат",
        _ => return None,
    })
}
