# Собственные слова приложения. Тексты содержания лежат в content/.

app-name = Кеңес

header-back = Назад
header-back-label = Вернуться назад
header-language = Қаз
header-language-label = Қаз. Читать по-казахски. Қазақша оқу
header-large-print = Аа
header-large-print-on = Аа: включить крупный шрифт
header-large-print-off = Аа: вернуть обычный шрифт
looks-offer = Выбрать цвета и размер букв
looks-offer-label = Выбрать цвета и размер букв. Откроются настройки

kenes-title = Спросите «Кеңес»
kenes-about = Служба «Кеңес» даёт бесплатные консультации. Напишите вопрос или оставьте голосовое сообщение.
kenes-ask = Спросить «Кеңес»
kenes-ask-label = Спросить «Кеңес». Способы связи в конце страницы
kenes-whatsapp = WhatsApp
kenes-whatsapp-label = Написать в «Кеңес» по WhatsApp
kenes-call = Звонок
kenes-call-label = Звонок: позвонить в «Кеңес» и оставить голосовое сообщение
kenes-site = Сайт
kenes-site-label = Открыть сайт «Кеңес»
kenes-email = Почта
kenes-email-label = Почта: написать в «Кеңес» электронное письмо
kenes-greeting = Здравствуйте! Мне нужна консультация.
kenes-message-topic = Тема: { $topic }
kenes-message-region = Регион: { $region }
kenes-message-question = Мой вопрос:
kenes-subject = Вопрос из приложения «Кеңес»

home-title = Что случилось? Разберёмся
home-search = Напишите свой вопрос
home-sections = Права
home-asked = Спрашивают чаще всего
home-more = Что ещё есть
home-topics = { $count ->
    [one] { $count } тема
    [few] { $count } темы
   *[many] { $count } тем
}
home-not-government = Это не государственное приложение. Перед важным решением посоветуйтесь с юристом.

resources-title = Полезные ресурсы
resources-lead = Бесплатный юрист, справочные службы и контакт-центры.
letters-title = Письма
letters-lead = По готовому образцу напишете заявление, жалобу, претензию.
memos-title = Памятки
memos-lead = Шаг за шагом: что делать и как.
videos-title = Видео
videos-lead = { $count } видео службы «Кеңес»
videos-network = Чтобы смотреть видео, нужен интернет. Они на YouTube, на канале «Кеңес».
bookmarks-title = Сохранённое
bookmarks-lead = Страницы, которые вы сохранили
bookmarks-renamed = Вы сохранили страницу «{ $title }». Теперь вместо неё эта.
bookmarks-gone = { $named ->
    [0] { $count ->
        [one] { $count } сохранённой страницы больше нет в справочнике.
       *[other] { $count } сохранённых страниц больше нет в справочнике.
    }
   *[other] { $count ->
        [one] { $count } сохранённой страницы больше нет в справочнике: { $titles }.
       *[other] { $count } сохранённых страниц больше нет в справочнике: { $titles }.
    }
}
bookmarks-gone-drop = Убрать их из списка
said-bookmarks-dropped = Страницы, которых нет, убраны из списка
bookmarks-empty = Пока ничего нет. На странице темы нажмите «Сохранить».
own-number-title = Мой номер
own-number-about = Запишите номер один раз, и с любой страницы сюда можно будет позвонить. Он хранится только в вашем телефоне и никому не отправляется.
own-number-field = Номер телефона
own-number-hint = например: 8 7XX XXX XX XX или 2-XX-XX
own-number-save = Сохранить
own-number-delete = Удалить
own-number-wrong = По этому номеру нельзя позвонить. Пишите только цифры: не меньше трёх и не больше пятнадцати.
settings-lead = Шрифт, цвета, язык, регион
about-lead = Что такое «Кеңес» и откуда сведения

topic-checked = Сведения за { $month }
topic-urgent = Сначала позвоните сюда
topic-bookmark = Сохранить
topic-bookmarked = Сохранено
topic-share = Поделиться
topic-facts = Что нужно знать
topic-more = Ещё { $count }
topic-less = Скрыть
topic-parts = На этой странице
part-steps = Что делать
part-facts = Что нужно знать
part-info = Где узнать
part-links = Где узнать
part-consult = Кого спросить
part-contacts = Кого спросить
part-appeal = Как обжаловать
part-use = Когда писать
part-not = Когда не писать
part-terms = Срок и цена
part-hand-in = Как подать
part-next = Что потом
topic-steps = Что делать
topic-info = Где можно получить информацию?
topic-consult = Куда можно обратиться за консультацией?
topic-appeal = Как обжаловать нарушение прав?
topic-laws = Законы
topic-articles = ст. { $articles } · нужен интернет
topic-network = { $host } · нужен интернет
topic-related = Близкие темы
topic-sources-show = Откуда эти сведения
topic-sources-hide = Скрыть источники
topic-letters = Готовые письма

letter-use = Когда пишут это письмо?
letter-not = Когда его не пишут?
letter-terms = Когда ответят и сколько это стоит?
letter-hand-in = Как подать письмо?
letter-next = Что будет потом?
letter-example = Образец. Человек и адрес здесь выдуманы.
letter-fill = Написать своё письмо
letter-go-on = Продолжить начатое письмо

fill-progress = Шаг { $step } из { $steps }
fill-language = На каком языке письмо?
fill-language-kk = На казахском
fill-language-ru = На русском
fill-language-note = Ответ придёт на государственном языке или на языке письма.
fill-safety = Вы сейчас в безопасности?
fill-safety-call = Если опасно, сначала звоните 102 или 112. Заявление можно сделать и устно: полиция запишет сама.
fill-safety-alone = Заполняйте там, где не видит тот, кто вас обидел. То, что вы пишете, на телефоне не сохранится. Распечатку не держите дома.
fill-safety-go = Я в безопасности, буду писать
fill-letter = Письмо готово
fill-letter-unfinished = Письмо ещё не полное
fill-optional = не обязательно
fill-example = Например: { $example }
fill-day = День
fill-month = Месяц
fill-year = Год
fill-item = За что
fill-item-sum = Сколько тенге
fill-item-more = Добавить ещё
fill-next = Дальше
fill-back = Назад
fill-edit = Изменить ответы
fill-copy = Скопировать текст
fill-share = Отправить текстом
fill-pdf = Отправить как PDF
fill-unprintable = Эти знаки на бумаге не печатаются, на их месте будет пустой квадрат: { $signs }. Лучше написать словами.
fill-by-hand = Переписать от руки
fill-by-hand-close = Вернуть обычный вид
fill-delete = Удалить письмо
fill-keep = Хранить на телефоне
fill-keep-not = Не хранить на телефоне
fill-due = Ответить должны не позже: { $day }
fill-due-today = Это если сдать письмо сегодня. День можно сохранить.
fill-where = Куда нести письмо
said-letter-copied = Текст письма скопирован
said-letter-deleted = Письмо удалено
said-letter-kept = Письмо теперь хранится на телефоне
said-letter-not-kept = Письмо больше не хранится на телефоне
home-drafts = Мои письма

wrong-missing = Нужен ответ.
wrong-day = Напишите день, месяц и год цифрами. Год – четырьмя: 2026.
wrong-no-such-day = Такого дня в календаре нет.
wrong-time = Напишите время так: 14:30.
wrong-sum = Напишите сумму только цифрами, например 85000.
wrong-number = Напишите цифрами.
wrong-digits = Нужно { $wanted } цифр, а здесь { $found }.
wrong-phone = Напишите номер телефона цифрами.
wrong-email = Напишите почту так: obrazec@example.kz.
wrong-account = Номер счёта начинается с букв KZ, в нём 20 знаков.
wrong-option = Выберите что-нибудь одно.
wrong-long = Слишком длинно: { $found } букв. Самое большее { $most }.
memo-contacts = У кого можно спросить?

contact-call = Позвонить: { $phone }
contact-whatsapp = WhatsApp: { $phone }
contact-site = Сайт: { $host }
contact-email = Написать: { $email }
contact-letter = Написать письмо
contact-write = Написать: { $host }
contact-write-how = На сайт входят с электронной подписью или по QR-коду из eGov Mobile. Сохраните номер, под которым письмо зарегистрировали. Можно отнести и на бумаге: сила та же.
contact-about = Подробнее
contact-map = Показать на карте
contact-own-call = Мой номер: { $phone }
contact-own-save = Сохранить номер
contact-own-change = Изменить номер
contact-hours = Часы работы: { $hours }
contact-cost = Стоимость: { $cost }
contact-place = Где: { $place }

leaving-web = Откроется в браузере
leaving-youtube = Откроется в YouTube
leaving-whatsapp = Откроется в WhatsApp
leaving-call = Откроется набор номера
leaving-map = Откроется в приложении карт
leaving-mail = Откроется в почте
leaving-calendar = Откроется календарь
leaving-share = Вы выберете, через что отправить

said-language = Теперь по-русски
said-large-print-on = Крупный шрифт включён
said-large-print-off = Возвращён обычный шрифт
said-bookmark-on = Страница сохранена
said-bookmark-off = Страница убрана из сохранённых
said-number-saved = Номер сохранён
said-number-deleted = Номер удалён

search-title = Поиск
search-hint = например: алименты
search-label = Ваш вопрос
search-start = Пишите своими словами, как говорите.
search-found = { $count ->
    [0] Ничего не нашлось. Попробуйте другие слова или спросите «Кеңес».
   *[other] Найдено: { $count }
}
search-unsure = Похоже, такой страницы у нас нет. Отправьте вопрос в «Кеңес»: он уже вписан в сообщение.
search-near = Близкие страницы
search-suggestion = Возможно, «{ $query }»?
search-recent = Вы искали раньше
search-recent-clear = Очистить список
search-nearest = Возможно, помогут эти страницы
search-danger-more = Подробнее: { $title }

welcome-kk = Ауыл тұрғындарына арналған құқықтық анықтамалық. Интернетсіз жұмыс істейді.
welcome-ru = Справочник прав для жителей села. Работает без интернета.
welcome-print-title = Нужен крупный шрифт?
welcome-print-sample-title = Родился ребёнок: что положено
welcome-print-sample = Легко ли читать этот текст? Выберите, как удобнее глазам.
welcome-print-normal = Обычный шрифт
welcome-print-large = Крупный шрифт
welcome-print-later = Потом это можно поменять кнопкой «Аа» на любой странице.
welcome-next = Дальше
welcome-region-title = Где вы живёте?
welcome-region-why = Покажем номера вашего региона, и на карте будем искать рядом. Регион хранится только в телефоне. Если напишете в «Кеңес», он добавится в сообщение.
welcome-region-skip = Пропустить

settings-title = Настройки
settings-print = Крупный шрифт
settings-print-off = Обычный шрифт
settings-print-on = Крупный шрифт
settings-size = Размер текста
settings-sample = Пример: заявление на пособие можно подать в акимат или в центр обслуживания населения.
settings-size-now = Сейчас: { $percent } %
settings-size-more = Крупнее
settings-size-less = Мельче
settings-size-more-label = Крупнее. Текст станет крупнее
settings-size-most = Крупнее. Это самый большой размер
settings-size-less-label = Мельче. Текст станет мельче
settings-size-least = Мельче. Это самый маленький размер
settings-look = Цвета
settings-look-standard = Обычные: как в телефоне, днём светлые, ночью тёмные
settings-look-dark = Тёмные
settings-look-black-on-white = Чёрным по белому
settings-look-white-on-black = Белым по чёрному
settings-look-blue = Тёмно-синим по голубому
settings-look-brown = Коричневым по бежевому
settings-look-yellow = Жёлтым по чёрному
settings-spacing = Расстояние между буквами
settings-spacing-normal = Обычное
settings-spacing-wide = Широкое
settings-spacing-wider = Очень широкое
settings-leading = Расстояние между строками
settings-leading-normal = Обычное
settings-leading-wide = Широкое
settings-leading-wider = Очень широкое
settings-pictures = Значки и орнамент
settings-pictures-on = Показывать
settings-pictures-off = Скрыть
settings-language = Язык
settings-language-kk = Қазақша
settings-language-ru = Русский
settings-region = Регион
settings-region-none = Не выбран

notice-close = Понятно
notice-reader-damaged = Файл с вашими настройками повреждён, настройки вернулись к начальным. Повреждённый файл сохранён отдельно: { $file }
notice-reader-newer = Ваши настройки сохранила более новая версия приложения. Эта версия их не меняет: то, что вы выберете сейчас, сохранится только до закрытия приложения. Обновите приложение.
notice-reader-not-kept = Не удалось записать в память телефона. Приложение работает, но настройки не сохранятся.
notice-no-page = Такой страницы нет: { $address }
notice-unreadable = Эта страница не открылась: файл приложения повреждён. Установите приложение заново. Если помощь нужна сейчас, звоните 112.
stranded-web = Сайт не открылся. Его адрес:
stranded-call = Позвонить не получилось. Номер:
stranded-map = Карта не открылась. Что искать:
stranded-mail = Почта не открылась. Письмо можно отправить самим на этот адрес:
stranded-whatsapp = WhatsApp не открылся. Можно самим написать на этот номер:
stranded-share = Этот текст можно скопировать и отправить:
stranded-calendar = Календарь не открылся. Сохраните этот текст:
stranded-copied = Этот текст можно скопировать:
stranded-address = Адрес, номер или текст
stranded-copy = Скопировать
stranded-close = Закрыть

share-from = Из приложения «Кеңес»: { $link }

about-title = О приложении «Кеңес»
about-what = Что это такое
about-what-1 = Это справочник прав для жителей села. Работает без интернета, по-казахски и по-русски.
about-what-2 = Внизу каждой страницы есть контакты службы бесплатных консультаций «Кеңес».
about-not = Помните
about-not-1 = Это не государственное приложение, его выпустил не госорган.
about-not-2 = Оно не заменяет юриста. Перед важным решением посоветуйтесь с юристом.
about-facts = Откуда сведения
about-facts-1 = У каждого факта есть источник и месяц. Самый новый источник: { $newest }. Самый старый: { $oldest }.
about-facts-2 = Законы меняются. Проверить можно по бесплатному номеру 1414 или на сайте adilet.zan.kz.
about-figures = Базовые показатели
about-figure = { $name }: { $value } ₸, действует по { $until }.
about-privacy = Личные данные
about-privacy-1 = Ничего о вас не уходит из телефона. Что в нём сохранено, видно в настройках, на странице «Мои данные»; там же это можно удалить.
about-privacy-2 = Приложение не просит разрешений. WhatsApp, звонок, письмо и сайт открываются, только когда вы нажмёте кнопку.
about-licences = Лицензии
about-licences-1 = Программа распространяется по лицензии GPL-3.0, тексты по лицензии CC BY 4.0.
about-licences-2 = Шрифт Golos Text: SIL Open Font License. Значки: Material Symbols, Apache 2.0. Slint: GPL-3.0.

month = { $month ->
    [1] январь { $year } года
    [2] февраль { $year } года
    [3] март { $year } года
    [4] апрель { $year } года
    [5] май { $year } года
    [6] июнь { $year } года
    [7] июль { $year } года
    [8] август { $year } года
    [9] сентябрь { $year } года
    [10] октябрь { $year } года
    [11] ноябрь { $year } года
   *[12] декабрь { $year } года
}
day = { $month ->
    [1] { $day } января { $year } года
    [2] { $day } февраля { $year } года
    [3] { $day } марта { $year } года
    [4] { $day } апреля { $year } года
    [5] { $day } мая { $year } года
    [6] { $day } июня { $year } года
    [7] { $day } июля { $year } года
    [8] { $day } августа { $year } года
    [9] { $day } сентября { $year } года
    [10] { $day } октября { $year } года
    [11] { $day } ноября { $year } года
   *[12] { $day } декабря { $year } года
}
day-from = { $month ->
    [1] С { $day } января { $year } года
    [2] С { $day } февраля { $year } года
    [3] С { $day } марта { $year } года
    [4] С { $day } апреля { $year } года
    [5] С { $day } мая { $year } года
    [6] С { $day } июня { $year } года
    [7] С { $day } июля { $year } года
    [8] С { $day } августа { $year } года
    [9] С { $day } сентября { $year } года
    [10] С { $day } октября { $year } года
    [11] С { $day } ноября { $year } года
   *[12] С { $day } декабря { $year } года
}

dated-ahead = { $day }: { $text }
figure-note = { $short }: { $name }, в { $year } году { $value } ₸.
figure-note-same = { $name }: в { $year } году { $value } ₸.
sums-past = Суммы здесь посчитаны на { $year } год. Год сменился, они могли измениться. Новые узнайте по 1414 или в законе о бюджете на adilet.zan.kz.
clock-wrong = На телефоне дата: { $day }. Похоже, это ошибка, поэтому здесь написан порядок на { $month }. Поправьте дату в телефоне.

converter-title = { $short } и тенге
converter-units = Сколько { $short }
converter-units-hint = например: 38
converter-tenge = Сколько тенге
converter-tenge-hint = например: 150 000
converter-answer = { $from } = { $to }
converter-answer-past = { $from } = { $to } ({ $short } { $year } года)
converter-wrong = Напишите число, например: 38 или 5,5.

home-dates = Мои сроки
wrong-ahead = Этот день ещё не наступил.
day-and-weekday = { $weekday ->
    [1] { $day }, понедельник
    [2] { $day }, вторник
    [3] { $day }, среда
    [4] { $day }, четверг
    [5] { $day }, пятница
    [6] { $day }, суббота
   *[7] { $day }, воскресенье
}
term-working-days = { $amount ->
    [one] { $amount } рабочий день
    [few] { $amount } рабочих дня
   *[many] { $amount } рабочих дней
}
term-nights = { $amount ->
    [one] { $amount } сутки
   *[many] { $amount } суток
}
term-days = { $amount ->
    [one] { $amount } день
    [few] { $amount } дня
   *[many] { $amount } дней
}
term-months = { $amount ->
    [one] { $amount } месяц
    [few] { $amount } месяца
   *[many] { $amount } месяцев
}
term-years = { $amount ->
    [one] { $amount } год
    [few] { $amount } года
   *[many] { $amount } лет
}
term-day-of-next-month = до { $amount }-го числа следующего месяца
term-then = {", потом ещё "}
deadline-length-reader = Вам дано: { $length }.
deadline-length-other = По закону ждать { $length }.
deadline-length-before = Заранее, не позже чем за { $length }.
deadline-reader = Сделайте это не позже:
deadline-other = Это должно быть сделано не позже:
deadline-left = { $days ->
    [0] Это сегодня.
    [1] Это завтра.
    [one] Остался { $days } день.
    [few] Осталось { $days } дня.
   *[many] Осталось { $days } дней.
}
deadline-passed = Этот день уже прошёл.
deadline-law = По закону последний день: { $day }. Для надёжности показываем более ранний.
deadline-day-off = { $day } – выходной ({ $name }).
deadline-weekend = { $day } – выходной.
deadline-non-working = По закону выходные в этот срок не входят. Но как считает суд, мы не знаем, поэтому показываем более ранний день.
deadline-no-rule = Что бывает, если последний день – выходной, в законе не сказано. Поэтому показываем рабочий день перед ним.
deadline-uncertain = День Курбан-айта ещё точно не известен, поэтому показываем самый ранний день.
deadline-transfers = В календаре сведения за { $month }. Если выходные перенесут, может измениться и этот день.
deadline-unknown = Этот день посчитать не можем: в нашем календаре только { $first }–{ $last } годы.
deadline-follow = Добавить в мои сроки
deadline-follow-not = Убрать из моих сроков
deadline-calendar = Добавить в календарь телефона
deadline-then = Что потом
deadline-how = Как считается
deadline-source = Источник
said-deadline-followed = Срок добавлен на главную
said-deadline-copied = Срок скопирован
said-deadline-not-followed = Срок убран с главной

exit = Быстро выйти
exit-label = Быстро выйти. Приложение сразу закроется
exit-about = Нажмите «Быстро выйти», и приложение сразу закроется. Или трижды нажмите «Назад» за две секунды. В телефоне не сохранится, что вы открывали эту страницу.

share-title = Поделиться
share-language = На каком языке текст?
share-send = Отправить текстом
share-text = Что уйдёт
share-qr = QR-код
share-qr-how = Наведите на картинку камеру другого телефона. Если в нём есть «Кеңес», откроется эта страница.
share-qr-label = QR-код: ссылка на эту страницу
said-share-copied = Текст скопирован

steps-progress = Сделано: { $done } из { $all }
steps-all-done = Все шаги сделаны
steps-clear = Убрать отметки
step-tick = Шаг { $number } сделан
said-ticks-cleared = Отметки убраны
home-begun = Начатое

ask-title = Вопрос в «Кеңес»
ask-short = Задать вопрос
ask-lead = На вопрос бесплатно ответят люди. Ответ может прийти не сразу.
ask-danger = Если в опасности ваша жизнь или жизнь другого человека, не ждите ответа: звоните 112.
ask-what = Что случилось?
ask-what-hint = Напишите, когда, где и с кем это было и что хотите узнать. ИИН и номер карты не пишите.
ask-missing = Сначала напишите, что случилось.
ask-about = Вопрос по этой теме?
ask-about-other = Нет, о другом
ask-reply = Как вам ответить?
ask-reply-whatsapp = Написать в WhatsApp
ask-reply-call = Позвонить
ask-reply-email = Написать на почту
ask-contact = На какой номер или почту?
ask-contact-hint = например: 8 7XX XXX XX XX или ulgi@example.kz
ask-message-contact = Связь: { $contact }
ask-call = Можно ли вам звонить?
ask-call-yes = Можно
ask-call-no = Нельзя
ask-message = Ваше сообщение
ask-message-reply-whatsapp = Ответьте мне в WhatsApp.
ask-message-reply-call = Ответьте мне по телефону.
ask-message-reply-email = Ответьте мне на почту.
ask-message-call-yes = Мне можно звонить.
ask-message-call-no = Мне не звоните.
ask-send-whatsapp = Отправить в WhatsApp
ask-send-email = Отправить по электронной почте
ask-send-site = Скопировать текст и открыть сайт
ask-voice = Если проще сказать голосом
ask-voice-how = Позвоните: автоответчик запишет ваше сообщение. Скажите, что случилось, откуда вы и по какому номеру вам ответить.
ask-voice-call = Позвонить
ask-forget = Стереть написанное
said-ask-forgotten = Написанное стёрто

rating-title = «Кеңес» ответил? Ответ помог?
rating-lead = Если хотите, отправьте «Кеңес» оценку: так служба станет лучше.
rating-helped = Помог
rating-partly = Помог отчасти
rating-not-helped = Не помог
rating-no-answer = Ответ не пришёл
rating-message = Ответ на мой вопрос:
rating-decline = Не отправлять и больше не спрашивать
said-rating-over = Больше спрашивать не будем

data-title = Мои данные
data-lead = Всё это хранится только в этом телефоне. Любое можно удалить.
data-empty = Пока ничего не сохранено.
data-counted = { $title }: { $count }
data-choices = Шрифт, цвета, регион
data-bookmarks = Сохранённые страницы
data-numbers = Записанные вами номера
data-dates = Сроки
data-steps = Отмеченные шаги
data-letters = Письма
data-question = Ваш вопрос в «Кеңес»
data-searches = Прежние поиски
data-delete = Удалить
data-delete-label = Удалить. { $title }
data-delete-all = Удалить всё
data-delete-sure = Всё удалится навсегда, приложение станет таким, как в первый день. Удалить?
data-delete-yes = Да, удалить всё
data-delete-no = Нет, оставить
data-take = Перенести на другой телефон
data-take-about = Данные можно отправить себе одним файлом. В нём ваши письма и номера, поэтому не давайте его чужим.
data-export = Отправить файлом
data-import = Взять из файла
data-import-about = То, что уже есть в этом телефоне, не пропадёт: добавится только новое. А язык, регион, шрифт и цвета станут как в файле.
said-data-deleted = Удалено: { $title }
said-data-all-deleted = Всё удалено
notice-data-taken = Добавлено из файла: { $added }.
notice-data-not-ours = Это не файл приложения «Кеңес». Ничего не изменилось.
notice-data-damaged = Файл повреждён, из него ничего не взято. Попробуйте отправить его ещё раз.
notice-data-newer = Этот файл сделала более новая версия приложения. Сначала обновите своё.
notice-data-not-kept = В телефоне не хватило места, из файла ничего не взято.
notice-data-unreadable = Файл не открылся.
notice-data-no-picker = Здесь файл не выбрать. На компьютере наберите команду: kenes import ФАЙЛ
settings-data = Что сохранено

listen = Слушать
listen-bar = Чтение вслух
listen-pause = Пауза
listen-go-on = Дальше
listen-back = Выше
listen-back-label = Выше. Прочитать предыдущее предложение
listen-forward = Ниже
listen-forward-label = Ниже. Прочитать следующее предложение
listen-rate = Скорость чтения
listen-stop = Стоп
listen-stop-label = Стоп. Закончить чтение
listen-voiceless = Русского голоса, чтобы прочитать эту страницу вслух, в телефоне нет. Такой голос устанавливают в настройках телефона. Если его нет, можно послушать страницу по-казахски.
listen-install = Установить голос
listen-other = Слушать по-казахски
said-listen-failed = Прочитать страницу вслух не получилось.
said-listen-ended = Страница прочитана до конца.
