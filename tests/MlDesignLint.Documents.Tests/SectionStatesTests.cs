using MlDesignLint.Design;
using MlDesignLint.Documents;

namespace MlDesignLint.DocumentsTests;

public class SectionStatesTests
{
    [Theory]
    [InlineData("## Monitoring\n\nTBD", SectionState.Placeholder)]
    [InlineData("## Monitoring", SectionState.Placeholder)]
    [InlineData("## Monitoring\n\nWe look at logs.", SectionState.Weak)]
    [InlineData("## Monitoring\n\n- Drift of inputs by PSI and latency of the service.\n- Quality on fresh labels; an alert when MAPE exceeds 15 %.", SectionState.Filled)]
    [InlineData("## Service\n\nDrift of the inputs is watched by eye.", SectionState.Absent)]
    [InlineData("## Service\n\nDrift of the inputs is watched by eye.\n\nThe dashboard shows the latency.", SectionState.Weak)]
    [InlineData("## Monitoring\n\nNot applicable: the model is used once, for the annual report.", SectionState.NotApplicable)]
    [InlineData("## Мониторинг\n\nНе применимо: модель запускается один раз, для годового отчёта.", SectionState.NotApplicable)]
    [InlineData("## Monitoring\n\nNot applicable.", SectionState.Weak)]
    [InlineData("## Мониторинг\n\nБудет описан на этапе пилота, когда появится сервис и его метрики.", SectionState.Deferred)]
    [InlineData("## Goals\n\nCut costs.", SectionState.Absent)]
    [InlineData("## Monitoring\n\nN/A", SectionState.Placeholder)]
    [InlineData("## Monitoring\n\n*Will be added later.*", SectionState.Placeholder)]
    [InlineData("## Monitoring\n\nTODO: draw the dashboard", SectionState.Placeholder)]
    [InlineData("## Monitoring\n\nDescribe how the service will be watched.", SectionState.Placeholder)]
    [InlineData("## Мониторинг\n\nБудет согласовано с заказчиком.", SectionState.Placeholder)]
    [InlineData("## Мониторинг\n\nОпишите, за чем следит дежурный.", SectionState.Placeholder)]
    [InlineData("## Monitoring\n\nA column will be added to the log for each model. We look at it.", SectionState.Weak)]
    public void The_state_of_monitoring(string text, SectionState state) => Assert.Equal(state, Of(text, "monitoring").State);

    [Fact]
    public void A_weak_section_says_what_it_lacks() =>
        Assert.Equal(["an amount with its currency"], Of("## Costs\n\nThe budget per month is agreed.", "economics").Missing.Select(text => text.In(Language.English)));

    [Fact]
    public void A_child_speaks_for_its_parent() => Assert.Equal(SectionState.Filled, Of("## Scope\n\n### Included\n\nFares of taxis.\n\n### Excluded\n\nBuses are not covered.", "scope").State);

    [Theory]
    [InlineData("## Architecture\n\n```mermaid\ngraph LR\n```", SectionState.Filled)]
    [InlineData("## Architecture\n\nThe service asks the model.", SectionState.Weak)]
    [InlineData("## Serving\n\n```mermaid\ngraph LR\n```", SectionState.Filled)]
    [InlineData("## Data\n\n```mermaid\ngraph LR\n```", SectionState.Absent)]
    [InlineData("## Serving\n\nThe shop waits.", SectionState.Absent)]
    public void A_drawing_shows_what_several_lines_say(string text, SectionState state) => Assert.Equal(state, Of(text, "architecture").State);

    [Theory]
    [InlineData("## Risks\n\n- Rain: add cars.\n- Drift: retrain weekly.\n- Late data: use the baseline.", SectionState.Filled)]
    [InlineData("## Risks\n\n- Accuracy: the answer may be wrong.\n- Downtime: it would bring the paper back.\n- Rain: demand could rise.", SectionState.Weak)]
    public void A_risk_that_is_only_explained_has_no_remedy(string text, SectionState state) => Assert.Equal(state, Of(text, "risks").State);

    [Theory]
    [InlineData("## Model\n\nEach risk of overfitting grows with depth.", SectionState.Absent)]
    [InlineData("## Model\n\nThe risk of overfitting is mitigated by early stopping.\n\nThe risk of drift: retrain weekly.\n\nA risk of gaps: use the baseline.", SectionState.Filled)]
    [InlineData("## Risks\n\nOverfitting.", SectionState.Weak)]
    public void A_word_dropped_in_passing_treats_no_risk(string text, SectionState state) => Assert.Equal(state, Of(text, "risks").State);

    [Theory]
    [InlineData("risks", "## Notes\n\nThe sensors may drift in winter.", SectionState.Weak)]
    [InlineData("risks", "## Notes\n\nA guest may choose a colour.", SectionState.Absent)]
    [InlineData("risks", "## Заметки\n\nНа складе может не хватить людей.", SectionState.Weak)]
    [InlineData("risks", "## Заметки\n\nНа складе может ночевать кот.", SectionState.Absent)]
    [InlineData("risks", "## Credit risk model\n\nClass E is the worst.", SectionState.Absent)]
    [InlineData("rollout_fallback", "## Notes\n\nWhen the forecast service is overloaded, the screen keeps the numbers of Monday.", SectionState.Filled)]
    [InlineData("rollout_fallback", "## Notes\n\nWhen the shop opens, the screen shows the numbers of Monday.", SectionState.Absent)]
    [InlineData("retraining", "## Notes\n\nThe ranker is fitted again on Sundays.", SectionState.Weak)]
    [InlineData("retraining", "## Notes\n\nThe till is counted again on Sundays.", SectionState.Absent)]
    [InlineData("acceptance", "## Notes\n\nIt is rolled out only if sales grow by 2 %.", SectionState.Filled)]
    [InlineData("acceptance", "## Notes\n\nA page is drawn only while sales are open.", SectionState.Absent)]
    [InlineData("model_approach", "## Model\n\nLightGBM, because most columns are categories.", SectionState.Filled)]
    [InlineData("model_approach", "## Model\n\nLightGBM.", SectionState.Weak)]
    public void A_topic_is_known_by_what_is_said(string key, string text, SectionState state) => Assert.Equal(state, Of(text, key).State);

    [Theory]
    [InlineData("## Future work\n\nMonitoring of the drift of inputs.")]
    [InlineData("## Alternatives\n\nA vendor's dashboard for monitoring.")]
    public void What_comes_later_or_was_turned_down_treats_nothing(string text) => Assert.Equal(SectionState.Absent, Of(text, "monitoring").State);

    [Theory]
    [InlineData("## Out of scope\n\n- Retraining every week.", SectionState.Absent)]
    [InlineData("## Что не входит в скоуп\n\n- Регулярное переобучение модели.", SectionState.Absent)]
    [InlineData("## Что входит в скоуп, что не входит\n\n- Регулярное переобучение модели.", SectionState.Weak)]
    [InlineData("## In scope\n\n- Retraining every week.", SectionState.Weak)]
    public void What_is_out_of_scope_treats_nothing(string text, SectionState state) => Assert.Equal(state, Of(text, "retraining").State);

    [Theory]
    [InlineData("retraining", "Риск переобучения снижает регуляризация.")]
    [InlineData("retraining", "Берём модель, дообученную на русском языке.")]
    [InlineData("data_quality", "Пропускная способность: 20 запросов в час.")]
    [InlineData("baseline", "We tried naive Bayes.")]
    [InlineData("monitoring", "The dashboard shows the forecast to the manager.")]
    [InlineData("timeline", "The horizon of the forecast is 2 weeks.")]
    [InlineData("rollout_fallback", "Early stopping ends training when the validation loss fails to improve.")]
    [InlineData("rollout_fallback", "The price may be lower if the system fails to improve.")]
    [InlineData("rollout_fallback", "Скор оператору не показываем.")]
    [InlineData("economics", "Покупатель выбирает товар.")]
    [InlineData("economics", "Таблица заказов, 210 млн строк.")]
    [InlineData("ownership", "The static model is responsible for prediction.")]
    [InlineData("ownership", "Система отвечает как минимум на 70 % вопросов.")]
    [InlineData("fairness_ethics", "Более 50+ объектов на снимке.")]
    [InlineData("privacy_legal", "The regulatory framework is set by the agency.")]
    [InlineData("experiment", "Dropout of 20 % is used in training.")]
    [InlineData("monitoring", "Hydraulic circuits operate at 3,000 psi.")]
    [InlineData("nfr_slo", "The task is a regression on 10 columns.")]
    [InlineData("target_label", "| Metric | Target |\n|---|---|\n| Latency | < 60 s |")]
    public void A_word_of_another_meaning_treats_nothing(string key, string text) => Assert.Equal(SectionState.Absent, Of($"## Service\n\n{text}", key).State);

    [Theory]
    [InlineData("retraining", "Модель регулярно переобучаем на новых данных.")]
    [InlineData("data_quality", "Пропуски заполняем медианой.")]
    [InlineData("monitoring", "A dashboard shows latency and drift; an alert fires when PSI exceeds 0.2.")]
    [InlineData("timeline", "Срок разработки MVP: 3 месяца.")]
    [InlineData("timeline", "The pilot takes 3 months.")]
    [InlineData("privacy_legal", "Данные не содержат конфиденциальной информации.")]
    [InlineData("privacy_legal", "Recordings are deleted after 90 days.")]
    [InlineData("privacy_legal", "Номера пациентов заменены случайными.")]
    [InlineData("rollout_fallback", "If the service does not answer, the shop shows bestsellers.")]
    [InlineData("rollout_fallback", "Сначала один магазин, потом регион, потом все.")]
    [InlineData("acceptance", "We go live only if the share of wrong answers stays below 5 %.")]
    [InlineData("acceptance", "Пилот удался, если возвраты снизились хотя бы на 10 %.")]
    [InlineData("architecture", "A nightly script reads the orders and puts the list into a table.")]
    [InlineData("architecture", "Телефон шлёт фото на сервер, сервер спрашивает модель.")]
    [InlineData("nfr_slo", "Users should not wait more than 3 seconds.")]
    [InlineData("nfr_slo", "Список должен быть готов к шести утра.")]
    [InlineData("retraining", "A new model is built every Sunday.")]
    [InlineData("retraining", "Каждое утро модель доучивается на вчерашних данных.")]
    [InlineData("experiment", "Every second visitor sees the new order of goods.")]
    [InlineData("experiment", "Письмо отправляем только случайной половине списка.")]
    [InlineData("fairness_ethics", "We look at approval rates by age group.")]
    [InlineData("fairness_ethics", "Проверяем, что женщинам отказывают не чаще, чем мужчинам.")]
    [InlineData("reproducibility", "Library versions are pinned.")]
    [InlineData("reproducibility", "Для каждого выпуска храним копию обучающих данных.")]
    [InlineData("economics", "Renting a GPU is about $1.2 an hour.")]
    [InlineData("economics", "Один запрос к API стоит 3 рубля, это 90 тысяч рублей в месяц.")]
    [InlineData("monitoring", "If the error of the live model exceeds 10 %, Pavel gets a message.")]
    [InlineData("monitoring", "Если доля отказов выросла вдвое, приходит предупреждение.")]
    [InlineData("error_analysis", "We read the 100 worst predictions by hand.")]
    [InlineData("error_analysis", "Просмотрели глазами сто худших прогнозов.")]
    public void A_word_of_the_topic_treats_it(string key, string text) => Assert.NotEqual(SectionState.Absent, Of($"## Service\n\n{text}", key).State);

    [Theory]
    [InlineData("problem", "Nobody reads the reports, and support cannot keep up with them.")]
    [InlineData("problem", "Диспетчеры не успевают и решают на глаз.")]
    [InlineData("business_goal", "We want to cut the waiting time at the counter.")]
    [InlineData("business_goal", "Хотим, чтобы курьеры приезжали вовремя.")]
    [InlineData("success_metrics", "It pays off if returns fall to 6 %.")]
    [InlineData("success_metrics", "Будем довольны, если возвраты упадут до 6 %.")]
    [InlineData("scope", "Returns are handled by the logistics team.")]
    [InlineData("scope", "Возвратами занимается отдел логистики.")]
    [InlineData("constraints", "Everything has to fit on one server without a graphics card.")]
    [InlineData("constraints", "Регулятор запрещает автоматические отказы.")]
    [InlineData("data_sources", "Sensors write to a time series database once a second.")]
    [InlineData("data_sources", "Клиника передала 40 тысяч снимков.")]
    [InlineData("target_label", "Two dentists mark the tooth, a third one decides.")]
    [InlineData("target_label", "Ответ становится известен через месяц от банка.")]
    [InlineData("data_quality", "We threw out 3 % of the photos because nothing can be seen.")]
    [InlineData("data_quality", "Магазины забывают списывать бой.")]
    [InlineData("validation", "The last two months were not shown to the model.")]
    [InlineData("validation", "Учим на трёх годах, проверяем на четвёртом.")]
    [InlineData("baseline", "A simple average of four weeks is off by 22 %.")]
    [InlineData("baseline", "Сравниваем с нынешним правилом.")]
    [InlineData("offline_online_link", "One point of error is about 200 thousand euros of stock.")]
    [InlineData("offline_online_link", "Чем выше точность, тем меньше операторы звонят впустую.")]
    [InlineData("problem", "Half of the berths stand empty on weekdays.")]
    [InlineData("problem", "Нужную накладную трудно найти.")]
    [InlineData("business_goal", "The terminal should bring the waiting time down from nine hours to six.")]
    [InlineData("success_metrics", "Number of refused boxes should fall below 40.")]
    [InlineData("scope", "The first release concentrates on dry cargo; others may follow.")]
    [InlineData("scope", "Рефрижераторы в этот релиз не попадают.")]
    [InlineData("constraints", "Anything heavier does not fit: 512 KB of RAM.")]
    [InlineData("constraints", "Работаем вдвоём на полставки.")]
    [InlineData("assumptions", "Presumably, weather slows all cranes alike.")]
    [InlineData("assumptions", "По всей видимости, график судов не зависит от смены.")]
    [InlineData("target_label", "Two clerks tag each claim, majority wins.")]
    [InlineData("data_quality", "Пустые номера уходят в карантин.")]
    [InlineData("features", "Number of past calls and days since the last repair.")]
    [InlineData("offline_online_link", "Better predictions lead to shorter queues.")]
    [InlineData("validation", "The two newest cranes are held out, the history of the rest is cut.")]
    [InlineData("baseline", "Точкой отсчёта будет таблица диспетчера.")]
    [InlineData("business_goal", "The purpose of the new system is to raise the quality of tide tables.")]
    [InlineData("success_metrics", "Показатель: простой крана. Сейчас: 9 часов.")]
    [InlineData("scope", "The subsystem shall not be responsible for customs papers.")]
    [InlineData("constraints", "The vendor caps us at 40 requests a minute.")]
    [InlineData("assumptions", "H1: the first minute of a call is enough.")]
    [InlineData("target_label", "The cargo class is given by the shipper.")]
    [InlineData("data_quality", "Went through a random 300 of the bills: 17 empty ones.")]
    [InlineData("features", "Used per pair of records: Levenshtein of the name.")]
    [InlineData("offline_online_link", "Чем он выше, тем реже звонят в порт.")]
    [InlineData("loss", "During training the loss goes down steadily.")]
    [InlineData("validation", "На тест ушли рейсы декабря.")]
    [InlineData("baseline", "Сравнивать будем с расписанием порта.")]
    public void Plain_words_treat_a_topic(string key, string text) => Assert.NotEqual(SectionState.Absent, Of($"## Notes\n\n{text}", key).State);

    [Theory]
    [InlineData("problem", "Training takes 20 minutes on one GPU.")]
    [InlineData("problem", "Тикет не теряется при сбое очереди.")]
    [InlineData("business_goal", "The target is noisy.")]
    [InlineData("business_goal", "Можно остановить отправку отдельным ключом.")]
    [InlineData("success_metrics", "Primary metric: area under the curve.")]
    [InlineData("scope", "This document describes the service.")]
    [InlineData("scope", "Система учитывает праздники.")]
    [InlineData("target_label", "The function is called in 12 other files.")]
    [InlineData("data_quality", "Amount spikes are measured against the user's own history.")]
    [InlineData("data_quality", "Используются облачные решения.")]
    [InlineData("validation", "A tree takes a random split value.")]
    [InlineData("baseline", "Model: Random Forest.")]
    [InlineData("baseline", "Среднее время подготовки документа: 15 минут.")]
    [InlineData("offline_online_link", "Если WAPE выше 30 %, сервис заказов переключается сам.")]
    [InlineData("assumptions", "Servers stand on the company's premises.")]
    [InlineData("constraints", "A pallet has a unique number.")]
    [InlineData("data_quality", "Column `id` is not null.")]
    [InlineData("features", "The menu got a dark theme.")]
    [InlineData("validation", "Каждый запрос проверяется по схеме.")]
    [InlineData("baseline", "The reference manual is in English.")]
    [InlineData("scope", "Access to tables is limited to the project's roles.")]
    [InlineData("loss", "Packets get lost near the cranes.")]
    [InlineData("scope", "Calls shorter than 5 s were excluded.")]
    public void Plain_words_of_another_meaning_treat_nothing(string key, string text) => Assert.Equal(SectionState.Absent, Of($"## Notes\n\n{text}", key).State);

    [Theory]
    [InlineData("## Background\n\nThe answer is slow.", "problem", SectionState.Weak)]
    [InlineData("## Goals\n\nThe reaction time of the service desk: 30 % of today's.", "success_metrics", SectionState.Weak)]
    [InlineData("## Team\n\nThe reaction time of the service desk: 30 % of today's.", "success_metrics", SectionState.Absent)]
    [InlineData("## Предпосылки\n\nОтвет идёт долго.", "problem", SectionState.Weak)]
    [InlineData("## Команда\n\nОтвет идёт долго.", "problem", SectionState.Absent)]
    public void A_neighbouring_section_answers_a_topic_too(string text, string key, SectionState state) => Assert.Equal(state, Of(text, key).State);

    [Theory]
    [InlineData("| Model | MAE |\n|---|---|\n| mean | 4.1 |\n| trees | 3.0 |\n| network | 2.9 |", SectionState.Filled)]
    [InlineData("| Model | MAE |\n|---|---|\n| trees | 3.0 |\n| network | 2.9 |", SectionState.Absent)]
    [InlineData("| Region | Shops |\n|---|---|\n| north | 4 |\n| south | 3 |\n| west | 2 |", SectionState.Absent)]
    [InlineData("| Модель | MAE |\n|---|---|\n| средняя | - |\n| деревья | - |\n| сеть | - |", SectionState.Absent)]
    public void A_table_that_compares_methods_has_a_baseline(string table, SectionState state) => Assert.Equal(state, Of($"## Results\n\n{table}", "baseline").State);

    [Theory]
    [InlineData("**Validation:** amounts are above zero.", SectionState.Absent)]
    [InlineData("**Validation:** the last month is held out.", SectionState.Weak)]
    [InlineData("**Validation:** not applicable: no model is trained here, only a vendor's one is called.", SectionState.NotApplicable)]
    public void A_label_names_a_topic_where_its_text_speaks_of_it(string text, SectionState state) => Assert.Equal(state, Of($"## Service\n\n- {text}", "validation").State);

    [Theory]
    [InlineData("We log runs with MLflow and version the data and the model with DVC.", SectionState.Filled)]
    [InlineData("Runs are logged with MLflow.", SectionState.Weak)]
    public void One_line_may_say_several_things(string text, SectionState state) => Assert.Equal(state, Of($"## Reproducibility\n\n{text}", "reproducibility").State);

    [Theory]
    [InlineData("Pilots wait four hours for a berth.", SectionState.Filled)]
    [InlineData("Диспетчеры ищут контейнер по 20 минут, и водители уезжают.", SectionState.Filled)]
    [InlineData("Forecasting is an important problem of modern science.", SectionState.Weak)]
    [InlineData("Проблема в том, что в порту ещё нет нейросети.", SectionState.Weak)]
    public void A_problem_is_what_goes_wrong_for_somebody(string text, SectionState state) => Assert.Equal(state, Of($"## Problem\n\n{text}", "problem").State);

    [Theory]
    [InlineData("## Assumptions\n\nPrices stay as they are. Parts are in stock. The workshops report on time.", "assumptions", SectionState.Filled)]
    [InlineData("## Assumptions\n\nPrices stay as they are.", "assumptions", SectionState.Weak)]
    [InlineData("## Features\n\nLags of 7 days, the mean price of 28 days, holidays, the category of the shop.", "features", SectionState.Filled)]
    [InlineData("## Features\n\nLags.", "features", SectionState.Weak)]
    [InlineData("## Notes\n\nPrices stay as they are. Parts are in stock. We assume that shops report.", "assumptions", SectionState.Weak)]
    [InlineData("## Scope\n\nThe crane does not stop at night.", "scope", SectionState.Filled)]
    [InlineData("## Notes\n\nWe concentrate on cranes, and the night is not busy.", "scope", SectionState.Weak)]
    public void Sentences_under_the_heading_count_one_by_one(string text, string key, SectionState state) => Assert.Equal(state, Of(text, key).State);

    [Theory]
    [InlineData("scope", "The system shall not form answers to citizens.")]
    [InlineData("scope", "Рекламой занимается отдельная команда.")]
    [InlineData("baseline", "At least three methods shall be compared.")]
    [InlineData("baseline", "Исполнитель должен сравнить решение с одним классическим методом.")]
    public void Words_of_a_specification_treat_a_topic(string key, string text) => Assert.NotEqual(SectionState.Absent, Of($"## Notes\n\n{text}", key).State);

    [Theory]
    [InlineData("experiment", "A shadow of a cloud covers the field.")]
    [InlineData("architecture", "The docker image is public.")]
    [InlineData("monitoring", "MLflow keeps the runs.")]
    [InlineData("economics", "The ROI of the detector is a square.")]
    [InlineData("rollout_fallback", "Отказоустойчивость не ниже 99 %.")]
    [InlineData("timeline", "Файл изменён 24.07.2024.")]
    public void Words_that_are_said_everywhere_treat_nothing(string key, string text) => Assert.Equal(SectionState.Absent, Of($"## Notes\n\n{text}", key).State);

    [Theory]
    [InlineData("**Monitoring.** We look at logs.\n**Costs.** The budget per month is agreed.", "economics", SectionState.Weak)]
    [InlineData("**Monitoring.** We look at logs.\n**Costs.** TBD", "economics", SectionState.Placeholder)]
    [InlineData("**Baseline.** The median of last week.", "baseline", SectionState.Weak)]
    [InlineData("**It costs nothing.** The median of last week.", "economics", SectionState.Absent)]
    public void Bold_words_with_a_full_stop_act_as_a_heading(string text, string key, SectionState state) => Assert.Equal(state, Of($"## Remarks\n\n{text}", key).State);

    [Fact]
    public void A_topic_that_other_sections_touch_is_weak()
    {
        const string touched = "## Service\n\nDrift of the inputs and latency are monitored.\n\n## Support\n\nAn alert of the monitoring fires when quality falls below 15 %.";
        Assert.Equal(SectionState.Weak, Of(touched, "monitoring").State);
        Assert.Equal(SectionState.Filled, Of(touched.Replace("## Support\n\n", ""), "monitoring").State);
    }

    [Fact]
    public void What_was_read_before_changes_nothing()
    {
        Assert.Equal(SectionState.Absent, Of("## Заметки\n\nобъект: депо с утра", "ml_framing").State);
        Assert.Equal(SectionState.Weak, Of("## Постановка ML задачи\n\nПоиск поломок.\n\n### Объект\n\nдепо с утра", "ml_framing").State);
    }

    static SectionAssessment Of(string text, string key) => SectionStates.Of(Text.Read($"# T\n\n{text}\n")).Single(assessment => assessment.Definition.Key == key);
}
