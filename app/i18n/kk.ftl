# Қосымшаның өз сөздері. Мазмұнның мәтіндері content/ ішінде.

app-name = Кеңес

header-back = Артқа
header-back-label = Артқа қайту
header-language = Рус
header-language-label = Рус. Орысша оқу. Читать по-русски
header-large-print = Аа
header-large-print-on = Аа: ірі қаріпке көшу
header-large-print-off = Аа: қалыпты қаріпке қайту
looks-offer = Түс пен әріп өлшемін таңдау
looks-offer-label = Түс пен әріп өлшемін таңдау. Баптаулар беті ашылады

kenes-title = «Кеңестен» сұраңыз
kenes-about = «Кеңес» қызметі тегін кеңес береді. Сұрағыңызды жазыңыз немесе дауыстық хабарлама қалдырыңыз.
kenes-ask = «Кеңестен» сұрау
kenes-ask-label = «Кеңестен» сұрау. Байланыс жолдары беттің соңында
kenes-whatsapp = WhatsApp
kenes-whatsapp-label = WhatsApp арқылы «Кеңеске» жазу
kenes-call = Қоңырау
kenes-call-label = Қоңырау: «Кеңеске» қоңырау шалып, дауыстық хабарлама қалдыру
kenes-site = Сайт
kenes-site-label = Сайт: «Кеңестің» сайтын ашу
kenes-email = Хат жазу
kenes-email-label = Хат жазу: «Кеңеске» электрондық хат жіберу
kenes-greeting = Сәлеметсіз бе! Маған кеңес керек.
kenes-message-topic = Тақырып: { $topic }
kenes-message-region = Өңір: { $region }
kenes-message-question = Сұрағым:
kenes-subject = «Кеңес» қосымшасынан сұрақ

home-title = Не болды? Бірге шешейік
home-search = Сұрағыңызды жазыңыз
home-sections = Құқықтар
home-asked = Жиі сұралатыны
home-more = Тағы не бар
home-topics = { $count } тақырып
home-not-government = Бұл мемлекеттік қосымша емес. Маңызды шешім қабылдамас бұрын заңгермен ақылдасыңыз.

resources-title = Пайдалы ресурстар
resources-lead = Тегін заңгер, анықтама қызметтері және байланыс орталықтары.
letters-title = Хаттар
letters-lead = Дайын үлгі бойынша өтініш, шағым, арыз жазып шығасыз.
memos-title = Жадынамалар
memos-lead = Не істеу керегі қадам-қадамымен жазылған.
videos-title = Бейнероликтер
videos-lead = «Кеңес» қызметінің { $count } бейнеролигі
videos-network = Бейнероликтер YouTube-тағы «Кеңес» арнасында. Көру үшін интернет керек.
bookmarks-title = Сақталғандар
bookmarks-lead = Сақтап қойған беттеріңіз
bookmarks-renamed = Сақтаған «{ $title }» бетіңіздің орнында енді осы бет.
bookmarks-gone = { $named ->
    [0] Сақтаған { $count } бетіңіз енді анықтамалықта жоқ.
   *[other] Сақтаған { $count } бетіңіз енді анықтамалықта жоқ: { $titles }.
}
bookmarks-gone-drop = Тізімнен алып тастау
said-bookmarks-dropped = Жоқ беттер тізімнен алынды
bookmarks-empty = Әзірге ештеңе жоқ. Тақырып бетінде «Сақтау» түймесін басыңыз.
own-number-title = Менің нөмірім
own-number-about = Нөмірді бір рет жазсаңыз, осы мекемеге кез келген беттен қоңырау шаласыз. Ол телефоныңызда ғана сақталады, ешкімге жіберілмейді.
own-number-field = Телефон нөмірі
own-number-hint = мысалы: 8 7XX XXX XX XX немесе 2-XX-XX
own-number-save = Сақтау
own-number-delete = Өшіру
own-number-wrong = Бұл нөмірге қоңырау шалуға болмайды. Тек цифр жазыңыз: кемінде үш, ең көбі он бес.
settings-lead = Қаріп, түс, тіл, өңір
about-lead = «Кеңес» деген не, деректер қайдан алынған

topic-checked = { $month } айындағы деректер
topic-urgent = Алдымен осында хабарласыңыз
topic-bookmark = Сақтау
topic-bookmarked = Сақталған
topic-share = Бөлісу
topic-facts = Нені білу керек
topic-more = Тағы { $count }
topic-less = Жасыру
topic-parts = Осы бетте
part-steps = Не істеу керек
part-facts = Нені білу керек
part-info = Қайдан білуге болады
part-links = Қайдан білуге болады
part-consult = Кімнен сұрауға болады
part-contacts = Кімнен сұрауға болады
part-appeal = Қалай шағымдануға болады
part-use = Қашан жазылады
part-not = Қашан жазылмайды
part-terms = Мерзімі мен ақысы
part-hand-in = Тапсыру жолы
part-next = Одан кейін
topic-steps = Не істеу керек
topic-info = Ақпаратты қайдан алуға болады?
topic-consult = Кеңес алу үшін қайда жүгінуге болады?
topic-appeal = Құқық бұзылса, қалай шағымдануға болады?
topic-laws = Заңдар
topic-articles = қай бап: { $articles } · интернет керек
topic-network = { $host } · интернет керек
topic-related = Ұқсас тақырыптар
topic-sources-show = Деректер қайдан алынды
topic-sources-hide = Дереккөздерді жасыру
topic-letters = Дайын хаттар

letter-use = Бұл хат қашан жазылады?
letter-not = Қашан жазылмайды?
letter-terms = Жауап қашан келеді, ақысы қанша?
letter-hand-in = Хатты қалай тапсыруға болады?
letter-next = Одан кейін не болады?
letter-example = Үлгі. Мұндағы адам да, мекенжай да ойдан алынған.
letter-fill = Өз хатымды жазу
letter-go-on = Бастаған хатымды жалғастыру

fill-progress = { $step }-қадам, барлығы { $steps }
fill-language = Хат қай тілде болсын?
fill-language-kk = Қазақша
fill-language-ru = Орысша
fill-language-note = Жауап мемлекеттік тілде немесе хатыңыздың тілінде келеді.
fill-safety = Қазір қауіпсіз жерде отырсыз ба?
fill-safety-call = Қауіп төнсе, алдымен 102-ге немесе 112-ге қоңырау шалыңыз. Арызды полицияға ауызша да айта аласыз, оны өзі жазып алады.
fill-safety-alone = Хатты сізге зорлық жасаған адам көрмейтін жерде толтырыңыз. Жазғаныңыз телефонда сақталмайды. Басып шығарған қағазды үйде қалдырмаңыз.
fill-safety-go = Қауіпсіз жердемін, жазамын
fill-letter = Хатыңыз дайын
fill-letter-unfinished = Хатыңыз әлі толық емес
fill-optional = міндетті емес
fill-example = Мысалы: { $example }
fill-day = Күні
fill-month = Айы
fill-year = Жылы
fill-item = Не үшін
fill-item-sum = Қанша теңге
fill-item-more = Тағы бірін қосу
fill-next = Әрі қарай
fill-back = Артқа
fill-edit = Жауаптарды өзгерту
fill-copy = Мәтінін көшіру
fill-share = Мәтін етіп жіберу
fill-pdf = PDF етіп жіберу
fill-unprintable = Мына таңбалар қағазға басылмайды, орнында бос шаршы қалады: { $signs }. Сөзбен жазған дұрыс.
fill-by-hand = Қолмен көшіріп жазу
fill-by-hand-close = Кәдімгі түрге қайту
fill-delete = Хатты өшіру
fill-keep = Телефонда сақтап қою
fill-keep-not = Телефонда сақтамау
fill-due = Жауап мына күннен кешікпеуге тиіс: { $day }
fill-due-today = Хатты бүгін тапсырсаңыз, осылай болады. Бұл күнді сақтап қоюға болады.
fill-where = Хатты қайда апарамын
said-letter-copied = Хаттың мәтіні көшірілді
said-letter-deleted = Хат өшірілді
said-letter-kept = Хат енді телефонда сақталады
said-letter-not-kept = Хат енді телефонда сақталмайды
home-drafts = Хаттарым

wrong-missing = Бұған жауап керек.
wrong-day = Күнді, айды және жылды санмен жазыңыз. Жыл төрт саннан тұрады: 2026.
wrong-no-such-day = Күнтізбеде ондай күн жоқ.
wrong-time = Уақытты былай жазыңыз: 14:30.
wrong-sum = Соманы санмен ғана жазыңыз, мысалы 85000.
wrong-number = Санмен жазыңыз.
wrong-digits = { $wanted } сан керек, ал мұнда { $found } сан тұр.
wrong-phone = Телефон нөмірін санмен жазыңыз.
wrong-email = Поштаны былай жазыңыз: ulgi@example.kz.
wrong-account = Шот нөмірі KZ әріптерінен басталады, онда 20 белгі болады.
wrong-option = Біреуін таңдаңыз.
wrong-long = Тым ұзын: { $found } әріп. Ең көбі { $most }.
memo-contacts = Кімнен сұрауға болады?

contact-call = Қоңырау шалу: { $phone }
contact-whatsapp = WhatsApp: { $phone }
contact-site = Сайт: { $host }
contact-email = Хат жазу: { $email }
contact-letter = Хат жазу
contact-write = Жазу: { $host }
contact-write-how = Сайтқа электрондық қолтаңбамен немесе eGov Mobile-дағы QR кодпен кіресіз. Хатыңыз тіркелген нөмірді сақтап қойыңыз. Қағазға жазып, өз қолыңызбен апарсаңыз да күші бірдей.
contact-about = Толығырақ
contact-map = Картадан көру
contact-own-call = Менің нөмірім: { $phone }
contact-own-save = Нөмірін сақтап қою
contact-own-change = Нөмірді өзгерту
contact-hours = Жұмыс уақыты: { $hours }
contact-cost = Ақысы: { $cost }
contact-place = Қайда: { $place }

leaving-web = Браузерде ашылады
leaving-youtube = YouTube-та ашылады
leaving-whatsapp = WhatsApp-та ашылады
leaving-call = Нөмір теру терезесі ашылады
leaving-map = Карта қосымшасында ашылады
leaving-mail = Пошта қосымшасында ашылады
leaving-calendar = Күнтізбе ашылады
leaving-share = Қай қосымша арқылы жіберетініңізді таңдайсыз

said-language = Енді қазақша
said-large-print-on = Ірі қаріп қосылды
said-large-print-off = Қалыпты қаріп қайтарылды
said-bookmark-on = Бет сақталды
said-bookmark-off = Бет сақталғандар тізімінен алынды
said-number-saved = Нөмір сақталды
said-number-deleted = Нөмір өшірілді

search-title = Іздеу
search-hint = мысалы: алимент
search-label = Сұрағыңыз
search-start = Өз сөзіңізбен жазыңыз. Қазақ әріптерінсіз жазсаңыз да болады.
search-found = { $count ->
    [0] Ештеңе табылмады. Басқа сөзбен жазып көріңіз немесе «Кеңестен» сұраңыз.
   *[other] Табылды: { $count }
}
search-unsure = Бұл туралы бетіміз жоқ сияқты. Сұрағыңызды «Кеңеске» жіберіңіз: ол хабарламада дайын тұр.
search-near = Осыған жақын беттер
search-suggestion = Мүмкін, «{ $query }»?
search-recent = Бұрын іздегеніңіз
search-recent-clear = Тізімді тазалау
search-nearest = Мына беттер көмектесуі мүмкін
search-danger-more = Толығырақ: { $title }

welcome-kk = Ауыл тұрғындарына арналған құқықтық анықтамалық. Интернетсіз жұмыс істейді.
welcome-ru = Справочник прав для жителей села. Работает без интернета.
welcome-print-title = Ірі қаріп керек пе?
welcome-print-sample-title = Бала туды: не беріледі
welcome-print-sample = Осы мәтінді қиналмай оқи аласыз ба? Көзіңізге ыңғайлысын таңдаңыз.
welcome-print-normal = Қалыпты қаріп
welcome-print-large = Ірі қаріп
welcome-print-later = Кейін кез келген бетте «Аа» түймесін басып өзгерте аласыз.
welcome-next = Әрі қарай
welcome-region-title = Қай өңірде тұрасыз?
welcome-region-why = Өңіріңіздегі нөмірлер көрсетіледі, карта да сол маңнан іздейді. Өңіріңіз тек телефоныңызда сақталады. «Кеңеске» жазсаңыз, хабарламаңызға қосылады.
welcome-region-skip = Өткізіп жіберу

settings-title = Баптаулар
settings-print = Ірі қаріп
settings-print-off = Қалыпты қаріп
settings-print-on = Ірі қаріп
settings-size = Әріп өлшемі
settings-sample = Үлгі: жәрдемақыға өтінішті әкімдікке немесе халыққа қызмет көрсету орталығына беруге болады.
settings-size-now = Қазір: { $percent } %
settings-size-more = Үлкейту
settings-size-less = Кішірейту
settings-size-more-label = Үлкейту. Әріп үлкенірек болады
settings-size-most = Үлкейту. Бұл ең үлкен әріп
settings-size-less-label = Кішірейту. Әріп кішірек болады
settings-size-least = Кішірейту. Бұл ең кіші әріп
settings-look = Түстер
settings-look-standard = Қалыпты: телефондағыдай, күндіз ашық, түнде қараңғы
settings-look-dark = Қараңғы
settings-look-black-on-white = Ақ бетте қара әріп
settings-look-white-on-black = Қара бетте ақ әріп
settings-look-blue = Көгілдір бетте қою көк әріп
settings-look-brown = Сарғыш бетте қоңыр әріп
settings-look-yellow = Қара бетте сары әріп
settings-spacing = Әріптердің арасы
settings-spacing-normal = Қалыпты
settings-spacing-wide = Кең
settings-spacing-wider = Өте кең
settings-leading = Жолдардың арасы
settings-leading-normal = Қалыпты
settings-leading-wide = Кең
settings-leading-wider = Өте кең
settings-pictures = Белгішелер мен өрнек
settings-pictures-on = Көрсету
settings-pictures-off = Жасыру
settings-language = Тіл
settings-language-kk = Қазақша
settings-language-ru = Русский
settings-region = Өңір
settings-region-none = Таңдалмаған

notice-close = Түсінікті
notice-reader-damaged = Баптауларыңыз сақталған файл бүлініпті, баптаулар бастапқы күйіне келді. Бүлінген файл бөлек сақталды: { $file }
notice-reader-newer = Баптауларыңызды қосымшаның жаңарақ нұсқасы сақтаған. Бұл нұсқа оларды өзгертпейді: қазір таңдағаныңыз қосымша жабылғанша ғана сақталады. Қосымшаны жаңартыңыз.
notice-reader-not-kept = Телефон жадына жазу мүмкін болмады. Қосымша жұмыс істейді, бірақ баптаулар сақталмайды.
notice-no-page = Мұндай бет жоқ: { $address }
notice-unreadable = Бұл бет ашылмады: қосымшаның файлы бүлінген. Қосымшаны қайта орнатыңыз. Қазір көмек керек болса, 112-ге қоңырау шалыңыз.
stranded-web = Сайт ашылмады. Мекенжайы:
stranded-call = Қоңырау шалу мүмкін болмады. Нөмірі:
stranded-map = Карта ашылмады. Іздейтініңіз:
stranded-mail = Пошта ашылмады. Хатты мына мекенжайға өзіңіз жібере аласыз:
stranded-whatsapp = WhatsApp ашылмады. Мына нөмірге өзіңіз жаза аласыз:
stranded-share = Осы мәтінді көшіріп, жібере аласыз:
stranded-calendar = Күнтізбе ашылмады. Мына мәтінді сақтап қойыңыз:
stranded-copied = Мына мәтінді көшіріп алуға болады:
stranded-address = Мекенжай, нөмір немесе мәтін
stranded-copy = Көшіру
stranded-close = Жабу

share-from = «Кеңес» қосымшасынан: { $link }

about-title = «Кеңес» туралы
about-what = «Кеңес» деген не
about-what-1 = «Кеңес» – ауыл тұрғындарына арналған құқықтық анықтамалық. Ол интернетсіз, қазақша және орысша жұмыс істейді.
about-what-2 = Тегін кеңес беретін «Кеңес» қызметінің байланыс жолдары әр беттің астында тұр.
about-not = Есіңізде болсын
about-not-1 = Бұл мемлекеттік қосымша емес, оны мемлекеттік орган шығармаған.
about-not-2 = Бұл заңгердің кеңесін алмастырмайды. Маңызды шешім қабылдамас бұрын заңгермен ақылдасыңыз.
about-facts = Деректер қайдан алынған
about-facts-1 = Әр деректің қайдан, қай айда алынғаны жазылған. Ең жаңа дереккөз: { $newest }. Ең ескісі: { $oldest }.
about-facts-2 = Заң өзгеруі мүмкін. Тексеру үшін 1414 нөміріне тегін қоңырау шалыңыз немесе adilet.zan.kz сайтын қараңыз.
about-figures = Негізгі көрсеткіштер
about-figure = { $name }: { $value } ₸, { $until } айының соңына дейін.
about-privacy = Жеке деректер
about-privacy-1 = Сіз туралы ешқандай дерек телефоннан шықпайды. Телефонда не сақталғанын «Баптаулар» ішіндегі «Менің деректерім» бетінен көріп, өшіре аласыз.
about-privacy-2 = Қосымша рұқсат сұрамайды. WhatsApp, қоңырау, хат пен сайт сіз түймені басқанда ғана ашылады.
about-licences = Лицензиялар
about-licences-1 = Бағдарлама GPL-3.0 лицензиясымен, мәтіндер CC BY 4.0 лицензиясымен таратылады.
about-licences-2 = Golos Text қарпі: SIL Open Font License. Белгішелер: Material Symbols, Apache 2.0. Slint: GPL-3.0.

month = { $month ->
    [1] { $year } жылғы қаңтар
    [2] { $year } жылғы ақпан
    [3] { $year } жылғы наурыз
    [4] { $year } жылғы сәуір
    [5] { $year } жылғы мамыр
    [6] { $year } жылғы маусым
    [7] { $year } жылғы шілде
    [8] { $year } жылғы тамыз
    [9] { $year } жылғы қыркүйек
    [10] { $year } жылғы қазан
    [11] { $year } жылғы қараша
   *[12] { $year } жылғы желтоқсан
}
day = { $month ->
    [1] { $year } жылғы { $day } қаңтар
    [2] { $year } жылғы { $day } ақпан
    [3] { $year } жылғы { $day } наурыз
    [4] { $year } жылғы { $day } сәуір
    [5] { $year } жылғы { $day } мамыр
    [6] { $year } жылғы { $day } маусым
    [7] { $year } жылғы { $day } шілде
    [8] { $year } жылғы { $day } тамыз
    [9] { $year } жылғы { $day } қыркүйек
    [10] { $year } жылғы { $day } қазан
    [11] { $year } жылғы { $day } қараша
   *[12] { $year } жылғы { $day } желтоқсан
}
day-from = { $month ->
    [1] { $year } жылғы { $day } қаңтардан
    [2] { $year } жылғы { $day } ақпаннан
    [3] { $year } жылғы { $day } наурыздан
    [4] { $year } жылғы { $day } сәуірден
    [5] { $year } жылғы { $day } мамырдан
    [6] { $year } жылғы { $day } маусымнан
    [7] { $year } жылғы { $day } шілдеден
    [8] { $year } жылғы { $day } тамыздан
    [9] { $year } жылғы { $day } қыркүйектен
    [10] { $year } жылғы { $day } қазаннан
    [11] { $year } жылғы { $day } қарашадан
   *[12] { $year } жылғы { $day } желтоқсаннан
}

dated-ahead = { $day } бастап: { $text }
figure-note = { $short }: { $name }, { $year } жылы { $value } ₸.
figure-note-same = { $name }: { $year } жылы { $value } ₸.
sums-past = Мұндағы сомалар { $year } жылға есептелген. Жыл ауысты, олар өзгерген болуы мүмкін. Жаңасын 1414-тен сұраңыз не adilet.zan.kz сайтындағы бюджет туралы заңнан қараңыз.
clock-wrong = Телефондағы күн: { $day }. Ол қате сияқты, сондықтан мұнда { $month } айындағы тәртіп жазылған. Телефонның күнін түзетіңіз.

converter-title = { $short } пен теңге
converter-units = Неше { $short }
converter-units-hint = мысалы: 38
converter-tenge = Неше теңге
converter-tenge-hint = мысалы: 150 000
converter-answer = { $from } = { $to }
converter-answer-past = { $from } = { $to } ({ $year } жылғы { $short })
converter-wrong = Тек сан жазыңыз, мысалы: 38 немесе 5,5.

home-dates = Мерзімдерім
wrong-ahead = Бұл күн әлі келген жоқ.
day-and-weekday = { $weekday ->
    [1] { $day }, дүйсенбі
    [2] { $day }, сейсенбі
    [3] { $day }, сәрсенбі
    [4] { $day }, бейсенбі
    [5] { $day }, жұма
    [6] { $day }, сенбі
   *[7] { $day }, жексенбі
}
term-working-days = { $amount } жұмыс күні
term-nights = { $amount } тәулік
term-days = { $amount } күн
term-months = { $amount } ай
term-years = { $amount } жыл
term-day-of-next-month = келесі айдың { $amount }-күніне дейін
term-then = {", одан кейін тағы "}
deadline-length-reader = Сізге { $length } уақыт беріледі.
deadline-length-other = Заң бойынша { $length } күтесіз.
deadline-length-before = Кемінде { $length } бұрын.
deadline-reader = Мына күннен кешіктірмеңіз:
deadline-other = Мына күннен кешікпеуге тиіс:
deadline-left = { $days ->
    [0] Ол күн – бүгін.
    [1] Ол күн – ертең.
   *[other] { $days } күн қалды.
}
deadline-passed = Бұл күн өтіп кетті.
deadline-law = Заң бойынша соңғы күн – { $day }. Сақтық үшін ертерек күнді көрсетіп тұрмыз.
deadline-day-off = { $day } – демалыс ({ $name }).
deadline-weekend = { $day } – демалыс.
deadline-non-working = Заң бойынша бұл мерзімге демалыс күндері кірмейді. Бірақ соттың қалай санайтынын білмейміз, сондықтан ертерек күнді көрсетіп тұрмыз.
deadline-no-rule = Соңғы күн демалысқа түссе, не болатыны заңда жазылмаған. Сондықтан оның алдындағы жұмыс күнін көрсетіп тұрмыз.
deadline-uncertain = Құрбан айттың қай күнге келетіні әлі нақты белгісіз, сондықтан ең ерте күнді көрсетіп тұрмыз.
deadline-transfers = Күнтізбеде { $month } айындағы дерек тұр. Демалыс күндері ауыстырылса, бұл күн де өзгеруі мүмкін.
deadline-unknown = Бұл күнді есептей алмаймыз: біздің күнтізбеде { $first }–{ $last } жылдар ғана бар.
deadline-follow = Мерзімдеріме қосу
deadline-follow-not = Мерзімдерімнен алып тастау
deadline-calendar = Телефон күнтізбесіне қосу
deadline-then = Одан кейін
deadline-how = Қалай саналады
deadline-source = Дереккөз
said-deadline-followed = Мерзім басты бетке қосылды
said-deadline-copied = Мерзім көшірілді
said-deadline-not-followed = Мерзім басты беттен алынды

exit = Тез шығу
exit-label = Тез шығу. Қосымша бірден жабылады
exit-about = «Тез шығу» түймесін бассаңыз, қосымша бірден жабылады. «Артқа» түймесін екі секунд ішінде үш рет бассаңыз да солай. Бұл бетті ашқаныңыз телефонда сақталмайды.

share-title = Бөлісу
share-language = Мәтін қай тілде болсын?
share-send = Мәтінін жіберу
share-text = Жіберілетін мәтін
share-qr = QR код
share-qr-how = Басқа телефонның камерасын осы суретке бағыттаңыз. Ол телефонда «Кеңес» болса, осы бет ашылады.
share-qr-label = QR код: осы беттің сілтемесі
said-share-copied = Мәтін көшірілді

steps-progress = { $done } қадам жасалды, барлығы { $all }
steps-all-done = Барлық қадам жасалды
steps-clear = Белгілерді өшіру
step-tick = { $number }-қадам жасалды
said-ticks-cleared = Белгілер өшірілді
home-begun = Бастағаным

ask-title = «Кеңеске» сұрақ жазу
ask-short = Сұрақ жазу
ask-lead = Сұрағыңызға «Кеңес» қызметінің адамдары тегін жауап береді. Жауап бірден келмеуі мүмкін.
ask-danger = Өзіңіздің немесе басқа біреудің өміріне қауіп төнсе, жауап күтпей, 112-ге қоңырау шалыңыз.
ask-what = Не болды?
ask-what-hint = Не, қашан, қайда болғанын, оған кімнің қатысы барын және нені білгіңіз келетінін жазыңыз. ЖСН мен карта нөмірін жазбаңыз.
ask-missing = Алдымен не болғанын жазыңыз.
ask-about = Сұрағыңыз осы тақырып туралы ма?
ask-about-other = Жоқ, басқа мәселе
ask-reply = Жауапты қалай алғыңыз келеді?
ask-reply-whatsapp = WhatsApp арқылы жазсын
ask-reply-call = Қоңырау шалсын
ask-reply-email = Электрондық поштама жазсын
ask-contact = Қай нөмірге не поштаға?
ask-contact-hint = мысалы: 8 7XX XXX XX XX немесе ulgi@example.kz
ask-message-contact = Байланыс: { $contact }
ask-call = Сізге қоңырау шалуға бола ма?
ask-call-yes = Болады
ask-call-no = Болмайды
ask-message = Хабарламаңыз
ask-message-reply-whatsapp = Жауапты WhatsApp арқылы жазыңыз.
ask-message-reply-call = Маған қоңырау шалып жауап беріңіз.
ask-message-reply-email = Жауапты электрондық поштама жазыңыз.
ask-message-call-yes = Маған қоңырау шалуға болады.
ask-message-call-no = Маған қоңырау шалмаңыз.
ask-send-whatsapp = WhatsApp арқылы жіберу
ask-send-email = Электрондық пошта арқылы жіберу
ask-send-site = Мәтінін көшіріп, сайтқа өту
ask-voice = Ауызша айтқыңыз келсе
ask-voice-how = Қоңырау шалсаңыз, телефонды автомат көтеріп, айтқаныңызды жазып алады. Не болғанын, қай өңірден екеніңізді, сізге қай нөмірмен хабарласу керегін айтыңыз.
ask-voice-call = Қоңырау шалу
ask-forget = Жазғанымды өшіру
said-ask-forgotten = Жазғаныңыз өшірілді

rating-title = «Кеңестен» жауап келді ме? Көмектесті ме?
rating-lead = Қаласаңыз, пікіріңізді «Кеңеске» жіберіңіз, сонда қызмет жақсара түседі.
rating-helped = Көмектесті
rating-partly = Аздап көмектесті
rating-not-helped = Көмектеспеді
rating-no-answer = Жауап келмеді
rating-message = Сұрағымның жауабы:
rating-decline = Жібермеймін, енді сұрамаңыз
said-rating-over = Енді бұл сұралмайды

data-title = Менің деректерім
data-lead = Мұның бәрі тек осы телефонда тұр. Қаласаңыз, өшіре аласыз.
data-empty = Әзірге ештеңе сақталмаған.
data-counted = { $title }: { $count }
data-choices = Қаріп, түс, өңір
data-bookmarks = Сақталған беттер
data-numbers = Өзіңіз жазған нөмірлер
data-dates = Мерзімдер
data-steps = Белгіленген қадамдар
data-letters = Хаттар
data-question = «Кеңеске» жазған сұрағыңыз
data-searches = Бұрын іздегендеріңіз
data-delete = Өшіру
data-delete-label = Өшіру. { $title }
data-delete-all = Бәрін өшіру
data-delete-sure = Бәрі біржола өшеді, қосымша алғаш ашылғандағыдай болады. Өшірейік пе?
data-delete-yes = Иә, бәрін өшіру
data-delete-no = Жоқ, қалсын
data-take = Басқа телефонға көшіру
data-take-about = Деректеріңізді бір файл етіп өзіңізге жібере аласыз. Ішінде хаттарыңыз бен нөмірлеріңіз бар, сондықтан файлды бөгде адамға бермеңіз.
data-export = Файл етіп жіберу
data-import = Файлдан алу
data-import-about = Файлдан алғанда осы телефонда бары өшпейді, тек жаңасы қосылады. Ал тіл, өңір, қаріп, түс файлдағыдай болады.
said-data-deleted = Өшірілді: { $title }
said-data-all-deleted = Бәрі өшірілді
notice-data-taken = Файлдан қосылғаны: { $added }.
notice-data-not-ours = Бұл – «Кеңестің» файлы емес. Ештеңе өзгерген жоқ.
notice-data-damaged = Файл бүлініпті, одан ештеңе алынған жоқ. Оны қайта жіберіп көріңіз.
notice-data-newer = Бұл файлды қосымшаның жаңарақ нұсқасы жасаған. Алдымен қосымшаны жаңартыңыз.
notice-data-not-kept = Телефонда орын жетпеді, файлдан ештеңе алынған жоқ.
notice-data-unreadable = Файл ашылмады.
notice-data-no-picker = Мұнда файл таңдалмайды. Компьютерде мына пәрменді жазыңыз: kenes import ФАЙЛ
settings-data = Сақталған деректер

listen = Тыңдау
listen-bar = Дауыстап оқу
listen-pause = Кідірту
listen-go-on = Жалғау
listen-back = Алдыңғы
listen-back-label = Алдыңғы. Алдыңғы сөйлемді оқу
listen-forward = Келесі
listen-forward-label = Келесі. Келесі сөйлемді оқу
listen-rate = Оқу жылдамдығы
listen-stop = Тоқтату
listen-stop-label = Тоқтату. Оқуды аяқтау
listen-voiceless = Бұл бетті дауыстап оқитын қазақша дауыс телефонда жоқ. Мұндай дауыс телефонға баптаулардан орнатылады. Қолыңызда қазақша дауыс болмаса, мәтінді орысша тыңдай аласыз.
listen-install = Дауыс орнату
listen-other = Орысша тыңдау
said-listen-failed = Бетті дауыстап оқу мүмкін болмады.
said-listen-ended = Бет соңына дейін оқылды.
