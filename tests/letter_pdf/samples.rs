//! Letters to try the printing with.

use kenes_content::letters::Composed;

/// A letter of one page to the head of a village, in the language.
#[allow(dead_code)]
pub(crate) fn letter(lang: &str) -> Composed {
    let owned =
        |lines: &[&str]| -> Vec<String> { lines.iter().map(|line| (*line).to_owned()).collect() };
    match lang {
        "kk" => Composed {
            id: "akim-problem".to_owned(),
            lang: "kk",
            title: "ӨТІНІШ".to_owned(),
            about: Some("көшедегі шамдарды жөндеу туралы".to_owned()),
            header: owned(&[
                "Кімге: ауылдық округ әкімі (Үлгі)",
                "Кімнен: Үлгібаев Үлгі Үлгіұлы",
                "ЖСН: 000000000000",
                "Мекенжайы: Үлгі облысы, Үлгі ауданы, Үлгі ауылы, Абай көшесі, 5-үй",
                "Телефоны: +7 700 000 00 00",
            ]),
            body: owned(&[
                "Мекенжай: Абай көшесі, 1–12-үйлер.",
                "6 шамның 5-еуі жанбайды. Бұл жағдай 2026 жылғы 10 қазаннан бері жалғасып келеді. Балалар мектептен қараңғыда қайтады.",
                "Бұрын жүгінгенім: 2 қараша, 109, № 123.",
            ]),
            ask: "Сұраймын:".to_owned(),
            requests: owned(&[
                "Шамдарды жөндеңіз.",
                "Жұмыс қай күні істелетінін, оған бюджетте ақша бар-жоғын жазыңыз.",
                "Маған жазбаша жауап беріңіз, оны поштамен жіберіңіз.",
            ]),
            attached: "Қосымша:".to_owned(),
            attachments: owned(&["сурет – 3 парақ"]),
            date: "2026 жылғы 27 қараша".to_owned(),
            signature: "қолы ____________ (Ү. Ү. Үлгібаев)".to_owned(),
            ..Composed::default()
        },
        _ => Composed {
            id: "akim-problem".to_owned(),
            lang: "ru",
            title: "ЗАЯВЛЕНИЕ".to_owned(),
            about: Some("о ремонте уличного освещения".to_owned()),
            header: owned(&[
                "Кому: аким сельского округа (Примерный)",
                "От кого: Образцов Образец Образцович",
                "ИИН: 000000000000",
                "Адрес: Примерная область, Примерный район, село Примерное, улица Абая, дом 5",
                "Телефон: +7 700 000 00 00",
            ]),
            body: owned(&[
                "Место: улица Абая, дома 1–12.",
                "Не горят 5 фонарей из 6. Так продолжается с 10 октября 2026 года. Дети идут из школы в темноте.",
                "Обращались раньше: 2 ноября, 109, № 123.",
            ]),
            ask: "Прошу:".to_owned(),
            requests: owned(&[
                "Починить фонари.",
                "Сообщить, в какой день сделают работу и есть ли на неё деньги в бюджете.",
                "Дать мне письменный ответ по почте.",
            ]),
            attached: "Приложения:".to_owned(),
            attachments: owned(&["фото – на 3 л."]),
            date: "27 ноября 2026 года".to_owned(),
            signature: "подпись ____________ (О. О. Образцов)".to_owned(),
            ..Composed::default()
        },
    }
}

/// The letter with more to say, a list of ten and more, and neighbours who sign it too.
#[allow(dead_code)]
pub(crate) fn long(lang: &str) -> Composed {
    let mut letter = letter(lang);
    let told = letter.body.join("\n");
    letter.body = (1..=14)
        .map(|number| format!("{told} ({number})"))
        .collect();
    letter.requests = letter.requests.iter().cycle().take(12).cloned().collect();
    letter.foot = letter.body.iter().take(1).cloned().collect();
    letter.after = vec!["Бірге қол қоятындар: аты-жөні, ЖСН-і, мекенжайы, қолы".to_owned()];
    letter
        .after
        .extend((1..=8).map(|number| format!("{number}. {}", "_".repeat(48))));
    letter
}
