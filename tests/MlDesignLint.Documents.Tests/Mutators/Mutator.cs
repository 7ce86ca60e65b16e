using System.Text.RegularExpressions;

namespace MlDesignLint.DocumentsTests.Mutators;

/// <summary>A change of the good document.</summary>
sealed partial record Mutator
{
    Func<string, string, string> _change = (text, _) => text;
    (string English, string Russian) _place = ("# ", "# ");

    /// <summary>What is done.</summary>
    public required string Name { get; init; }

    /// <summary>The rule that has to speak.</summary>
    public required string Rule { get; init; }

    /// <summary>Rules that may speak, too: what one of them says follows from the same change.</summary>
    public IReadOnlyList<string> Also { get; init; } = [];

    public static IReadOnlyList<Mutator> Spoiling { get; } =
    [
        Section("metrics are not defined", "MLD8023", 11, "Quality is looked at by experts.", "Качество смотрят эксперты."),
        Section("the baseline is waved at", "MLD8202", 14, "We will compare with what the shops do.", "Сравним с тем, что делают магазины.", "MLD9004"),
        Words("the split mixes past and future", "MLD9009", "Time split: train until April 2026, validate in May, test on June; no row of a later day is seen in training.", "A random split, 80/20.", "Разбиение по времени: обучение до апреля 2026, валидация в мае, тест на июне; строк более поздних дней в обучении нет.", "Случайное разбиение, 80/20."),
        Section("the split is not said", "MLD8202", 13, "The model is validated with care.", "Модель проверяется тщательно."),
        Words("nothing is out of scope", "MLD8202", "Out of scope: prices and promotions, alcohol, new shops.\n", "", "Не входит: цены и акции, алкоголь, новые магазины.\n", "", "## 5.", "## 5."),
        Section("monitoring is generic logging", "MLD8202", 27, "Logs are written to files.", "Логи пишутся в файлы."),
        Section("error analysis is one sentence", "MLD8202", 18, "We look at the errors.", "Смотрим на ошибки."),
        Words("an owner is to be named", "MLD8201", "Ivan Sokolov, ML engineer", "TBD, ML engineer", "Иван Соколов, ML-инженер", "TBD, ML-инженер"),
        Words("a loss for classes on a forecast", "MLD9003", "Absolute error, because it approximates WAPE; squared error would let a few large shops decide.", "Cross-entropy.", "Абсолютная ошибка, потому что она приближает WAPE; при квадратичной всё решали бы несколько крупных магазинов.", "Кросс-энтропия."),
        Section("experiments are not kept", "MLD8202", 36, "Everything can be repeated.", "Всё можно повторить."),
        Section("the experiment is for later", "MLD8202", 19, "An A/B test is checked later.", "A/B-тест проведём позже."),
        Section("there is no acceptance", "MLD8202", 20, "The head of supply accepts the model.", "Модель принимает директор по закупкам."),
        Words("another metric is monitored", "MLD9016", "Model: WAPE of the last 7 days, alert when it is above 22 %.", "Model: RMSE of the last 7 days, alert when it is above 22.", "Модель: WAPE за последние 7 дней, оповещение, если он выше 22 %.", "Модель: RMSE за последние 7 дней, оповещение, если он выше 22."),
        Words("a fast answer from a nightly batch", "MLD9015", "The nightly batch of 300 shops is ready within 40 minutes", "The response comes within 50 ms", "Ночной расчёт 300 магазинов готов за 40 минут", "Ответ приходит за 50 мс", "50", "50").And(Replaced("The ordering service reads table `forecast_daily` by shop and day; the job is started by the scheduler every night.", "A nightly batch job only.", "Сервис заказов читает таблицу `forecast_daily` по магазину и дню; задание каждую ночь запускает планировщик.", "Только ночной расчёт, пакетный режим."), "MLD8202"),
        Section("risks without a remedy", "MLD9013", 33, "- Tariffs rise.\n- Winters are warm.\n- Shops close.", "- Тарифы растут.\n- Зимы теплы.\n- Магазины закрываются."),
        Words("the baseline is as good as the target", "MLD9005", "WAPE 27 % on June", "WAPE 16 % on June", "WAPE 27 % на июне", "WAPE 16 % на июне", "18 %", "18 %"),
        Words("text of the template is left", "MLD8201", "Shops order fresh goods by hand.", "[Brief description of the problem]", "Магазины заказывают свежие товары вручную.", "[Краткое описание проблемы]"),
        Words("a row of the template is left", "MLD8201", "| Weather, public API | data platform team | 2023-01 to 2026-06 | 380 thousand | hourly |", "| ... | ... | ... | ... | ... |", "| Погода, открытый API | команда платформы данных | 2023-01 – 2026-06 | 380 тыс. | каждый час |", "| ... | ... | ... | ... | ... |"),
        Words("the direction of the target is flipped", "MLD9017", "- WAPE <= 18 % on the last eight weeks.", "- WAPE >= 18 % on the last eight weeks.", "- WAPE <= 18 % на последних восьми неделях.", "- WAPE >= 18 % на последних восьми неделях.", "WAPE >= 18 %", "WAPE >= 18 %") with { Also = ["MLD9005"] },
        Words("success is counted in models", "MLD9011", "| Share of write-offs (primary) | 9 % | <= 6 % | 2 quarters |", "| Number of models deployed per quarter | 1 | 4 | 2 quarters |", "| Доля списаний (основная) | 9 % | <= 6 % | 2 квартала |", "| Количество внедрённых моделей за квартал | 1 | 4 | 2 квартала |"),
        Section("costs have no currency", "MLD8202", 32, "Machines and people cost 12 900 per month.", "Машины и люди обходятся в 12 900 в месяц."),
        Section("the owner is gone", "MLD8202", 35, "The team is responsible.", "Отвечает команда."),
        Words("the loss comes before the metric", "MLD9002", "## 12. Loss", "## 12. Remarks", "## 12. Функция потерь", "## 12. Замечания", "Loss", "Функция потерь").And(Replaced("\n## 3. ", "\n## Loss\n\nAbsolute error, because it is robust.\n\n## 3. ", "\n## 3. ", "\n## Функция потерь\n\nАбсолютная ошибка, потому что она устойчива.\n\n## 3. "), "MLD9005", "MLD8202"),
        Words("patients on both sides", "MLD9018", "No personal data: receipts carry no card and no name.", "Several rows per store are kept, with no name.", "Персональных данных нет: в чеках нет ни карты, ни имени.", "Несколько строк на каждый магазин, без имён.", "A random split", "Случайное разбиение").And(Replaced("Time split: train until April 2026, validate in May, test on June; no row of a later day is seen in training.", "A random split.", "Разбиение по времени: обучение до апреля 2026, валидация в мае, тест на июне; строк более поздних дней в обучении нет.", "Случайное разбиение."), "MLD9009", "MLD8202"),
        Words("what is out of scope is in scope", "MLD9019", "In scope: dairy and bread in 300 shops.", "In scope: dairy, bread, new shops.", "Входит: молочные продукты и хлеб в 300 магазинах.", "Входит: молочные продукты, хлеб, новые магазины.", "Out of scope:", "Не входит:"),
        Words("a feature comes from an unlisted source", "MLD9020", "- Day of week, holiday and month, from the calendar.", "\n| Feature | Source |\n| --- | --- |\n| Mean sales | receipts |\n| Footfall | turnstiles |\n| Rain | weather |", "- День недели, праздник и месяц из календаря.", "\n| Признак | Источник |\n| --- | --- |\n| Средние продажи | чеки |\n| Поток людей | турникеты |\n| Дождь | погода |", "| Footfall |", "| Поток людей |"),
        Words("a feature has no source", "MLD9020", "- Day of week, holiday and month, from the calendar.", "\n| Feature | Source |\n| --- | --- |\n| Mean sales | receipts |\n| Footfall | - |\n| Rain | weather |", "- День недели, праздник и месяц из календаря.", "\n| Признак | Источник |\n| --- | --- |\n| Средние продажи | чеки |\n| Поток людей | - |\n| Дождь | погода |", "| Footfall |", "| Поток людей |"),
        Section("risks of one class", "MLD9021", 33, "- Drift: retrain the model.\n- Overfitting: check the metric.\n- Gaps in the data: add checks.", "- Дрейф: обучить модель заново.\n- Переобучение: проверка метрики.\n- Пропуски в данных: добавить проверки."),
        Words("the server of another framework", "MLD9022", "Two virtual machines with 16 CPUs", "TensorFlow Serving on two virtual machines with 16 CPUs", "Две виртуальные машины по 16 процессоров", "TensorFlow Serving на двух виртуальных машинах по 16 процессоров").And(Replaced("Gradient boosting (LightGBM)", "A network in PyTorch", "Градиентный бустинг (LightGBM)", "Сеть на PyTorch")),
        Words("trained more often than the data come", "MLD9023", "Every week, and when the alert on WAPE fires.", "The model is retrained every week.", "Каждую неделю и при оповещении по WAPE.", "Переобучение каждую неделю.").And(Replaced("| nightly |", "| monthly |", "| каждую ночь |", "| раз в месяц |")).And(Replaced("| hourly |", "| monthly |", "| каждый час |", "| раз в месяц |")),
        Words("two response times", "MLD9024", "The nightly batch of 300 shops is ready", "The response time is at most 20 s. The nightly batch of 300 shops is ready", "Ночной расчёт 300 магазинов готов", "Время ответа не более 20 сек. Ночной расчёт 300 магазинов готов").And(Replaced("until 7:00.", "until 7:00. The response time is at most 30 s.", "до 7:00.", "до 7:00. Время ответа не более 30 сек.")),
        Words("a heading is misspelt", "MLD8204", "## 33. Risks", "## 33. Qisks", "## 33. Риски", "## 33. Писки") with { Also = ["MLD8044", "MLD8202"] },
        Section("an empty section", "MLD8005", 2, "TBD", "TBD", "MLD8201"),
    ];

    public static IReadOnlyList<Mutator> Harmless { get; } =
    [
        All("numbers of headings are taken away", text => HeadingNumber().Replace(text, "## ")),
        All("headings become bold lines", text => Heading().Replace(text, "**$1**")),
        All("headings are underlined", text => Heading().Replace(HeadingNumber().Replace(text, "## "), match => $"{match.Groups[1].Value}\n-----")),
        All("headings are emphasised and carry ids", text => Heading().Replace(text, match => $"## *{match.Groups[1].Value}* {{#s{match.Index}}}")),
        All("headings are closed and in capitals", text => Heading().Replace(text, match => $"## {match.Groups[1].Value.ToUpperInvariant()} ##")),
        All("headings are one level deeper", text => text.Replace("\n## ", "\n### ")),
        All("lines end as on Windows, behind a byte order mark", text => "\uFEFF" + text.Replace("\n", "\r\n")),
        All("other front matter is added", text => text.Replace("---\nmldesign:", "---\ntitle: demand\ntags: [a, b]\nmldesign:")),
        All("numbers have a comma", text => DecimalPoint().Replace(text, "$1,$2")),
        All("numbers have a point", text => DecimalComma().Replace(text, "$1.$2")),
        All("percent signs are close", text => text.Replace(" %", "%")),
        All("comparators are signs", text => text.Replace("<=", "≤").Replace(">=", "≥")),
        All("items have another bullet", text => text.Replace("\n- ", "\n* ")),
        All("blank lines are doubled", text => text.Replace("\n\n", "\n\n\n")),
        All("rules stand between sections", text => text.Replace("\n## ", "\n---\n\n## ")),
        All("comments are added", text => text.Replace("\n## 9.", "\n<!-- reviewed -->\n\n## 9.")),
        All("a table of contents is added", text => text.Replace("\n## 1. ", "\n## Contents\n\n- [One](#one)\n- [Two](#two)\n\n## 1. ")),
        All("е stands for ё", text => text.Replace('ё', 'е')),
        Words("sections have other names", "", "## 14. Baseline", "## 14. Baseline solution", "## 14. Базовое решение", "## 14. Бейзлайн"),
        Words("sections are named in the other language", "", "## 33. Risks", "## 33. Риски", "## 33. Риски", "## 33. Risks"),
        All("the order is another", text => text.Replace(Part(text, 31), "\0").Replace(Part(text, 34), Part(text, 31)).Replace("\0", Part(text, 34))),
    ];

    public string Place(string language) => language == "en" ? _place.English : _place.Russian;

    public string Applied(string text, string language) => _change(text, language);

    /// <summary>With another change, and with rules that it makes speak besides.</summary>
    Mutator And(Func<string, string, string> next, params string[] also) =>
        this with { Also = [.. Also, .. also], _change = (text, language) => next(_change(text, language), language) };

    static Func<string, string, string> Replaced(string oldEnglish, string newEnglish, string oldRussian, string newRussian) =>
        (text, language) => language == "en" ? text.Replace(oldEnglish, newEnglish) : text.Replace(oldRussian, newRussian);

    static string Part(string text, int number) => Regex.Match(text, $@"\n## {number}\. .*?(?=\n## |$)", RegexOptions.Singleline).Value;

    /// <summary>The content of the section with a number is another; the finding is at its heading.</summary>
    static Mutator Section(string name, string rule, int number, string english, string russian, params string[] also) => new()
    {
        Name = name,
        Rule = rule,
        Also = also,
        _change = (text, language) => Regex.Replace(text, $@"(\n## {number}\. [^\n]*\n\n).*?(?=\n## |$)", match => $"{match.Groups[1].Value}{(language == "en" ? english : russian)}\n", RegexOptions.Singleline),
        _place = rule == "MLD8023" ? ("# ", "# ") : ($"## {number}.", $"## {number}."),
    };

    static Mutator Words(string name, string rule, string oldEnglish, string newEnglish, string oldRussian, string newRussian, string? english = null, string? russian = null) => new()
    {
        Name = name,
        Rule = rule,
        _change = Replaced(oldEnglish, newEnglish, oldRussian, newRussian),
        _place = (english ?? newEnglish, russian ?? newRussian),
    };

    static Mutator All(string name, Func<string, string> change) => new() { Name = name, Rule = "", _change = (text, _) => change(text) };

    [GeneratedRegex(@"^## \d+\. ", RegexOptions.Multiline)]
    private static partial Regex HeadingNumber();

    [GeneratedRegex("^## ([^\n]+)", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"(?<= )(\d+)\.(\d+)(?= (?:%|points|dollars))")]
    private static partial Regex DecimalPoint();

    [GeneratedRegex(@"(?<= )(\d+),(\d+)(?= (?:%|пункт|доллар))")]
    private static partial Regex DecimalComma();
}
