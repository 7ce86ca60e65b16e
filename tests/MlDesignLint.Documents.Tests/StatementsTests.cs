using MlDesignLint.Documents;

namespace MlDesignLint.DocumentsTests;

public class StatementsTests
{
    [Theory]
    [InlineData("## Metrics\n\nThe primary metric is MAPE, at most 12 %. RMSE is watched.", "MAPE", "at most 12 %")]
    [InlineData("## Метрики\n\n- Целевая метрика: F1 не менее 0,85\n- ROC AUC", "F1", "не менее 0,85")]
    [InlineData("## Metrics\n\n| Metric | Note | Target |\n|---|---|---|\n| Recall | sensitive | 0.9 |", "Recall", "0.9")]
    [InlineData("## Metrics\n\nROC AUC $\\ge$ 0.85 on the held-out month.", "ROC AUC", "≥ 0.85")]
    [InlineData("## Metrics\n\nAccuracy is not used as the primary metric. The classes are rare.\n\nPR-AUC above 0.4 decides.", "PR-AUC", "above 0.4")]
    [InlineData("## Поиск\n\nНужно точное совпадение.\n\n## Критерии успеха\n\nТочность ответа выше или равна 0,85.", "Точность ответа", "выше или равна 0,85")]
    [InlineData("## Метрики\n\nТочность извлечения полей — не ниже 90%.", "Точность извлечения полей", "не ниже 90%")]
    [InlineData("## Evaluation\n\nSecondary metric: ROC AUC > 0.9. Primary metric: PR AUC > 0.4.", "PR AUC", "> 0.4")]
    [InlineData("## Метрики\n\nОсновной метрикой является ROC AUC, порог приёмки — не ниже 0,8. Дополнительно смотрим precision.", "ROC AUC", "не ниже 0,8")]
    [InlineData("## Metrics\n\nMacro F1 is the main metric instead of accuracy. Macro F1 ≥ 0.7.", "Macro F1", "≥ 0.7")]
    [InlineData("## Метрики\n\nAccuracy не подходит: классы редки. Смотрим F1 не ниже 0,6.", "F1", "не ниже 0,6")]
    [InlineData("## Success criteria\n\n| Metric | Minimum | Target |\n|---|---|---|\n| Precision | ≥ 60% | ≥ 70% |\n| F1 (primary) | ≥ 65% | ≥ 75% |", "F1", "≥ 75%")]
    [InlineData("## Success criteria\n\nFrauds are caught with at least 90% recall at no more than 5% false positive rate.", "recall", "at least 90%")]
    [InlineData("## Критерии успеха\n\nНе менее 0,9 по Recall и не более 5% ложных тревог.", "Recall", "Не менее 0,9")]
    [InlineData("## Goals\n\nIncrease recall from 0.7 to 0.9 while an answer takes less than 100 ms.", "recall", "0.9")]
    [InlineData("## Бизнес-цель\n\nСнизить MAPE с 18% до 12%.", "MAPE", "12%")]
    [InlineData("## Evaluation\n\nExpect F1 in the 0.8-0.9 range.", "F1", "0.8-0.9")]
    [InlineData("## Метрики\n\nОжидаем F1 0,8–0,9.", "F1", "0,8–0,9")]
    [InlineData("## Metrics\n\n- F1 (target: 0.8)\n- Precision", "F1", "0.8")]
    [InlineData("## Success metrics\n\n- Primary metric: F1\n- Target: 0.85\n- Size: 10", "F1", "0.85")]
    [InlineData("## Критерии пилота\n\n- `event precision` ≥ 85%", "precision", "≥ 85%")]
    [InlineData("## Критерии\n\nСмотрим dMAPE < 15%.", "dMAPE", "< 15%")]
    [InlineData("## Baseline\n\nIf the baseline misses the target metrics (Hit Rate > 70%), the next step follows.", "Hit Rate", "> 70%")]
    [InlineData("## Metrics\n\n- Precision ≥ 0.8\n- Recall ≥ 0.7\n- F1 ≥ 0.75", "F1", "≥ 0.75")]
    [InlineData("## Метрики\n\nПриоритет — recall не ниже 0,9. Также precision и F1 не ниже 0,5.", "recall", "не ниже 0,9")]
    [InlineData("## Metrics\n\nPrecision and recall of at least 0.8.", "Precision", "at least 0.8")]
    [InlineData("## Metrics\n\n- Share of parsed invoices: at least 95%\n- Time: 5 s", "Share of parsed invoices", "at least 95%")]
    [InlineData("## Метрики\n\n| Метрика | Порог |\n|---|---|\n| Доля принятых подсказок | ≥ 40% |\n| F1 | |", "Доля принятых подсказок", "≥ 40%")]
    [InlineData("## Metrics\n\n- Share of parsed invoices: at least 95%\n- F1: at least 0.8", "F1", "at least 0.8")]
    [InlineData("## Evaluation\n\nPrimary metric: share of parsed invoices, at least 95%.\n\nWe also look at F1 > 0.8.", "share of parsed invoices", "at least 95%")]
    [InlineData("## Метрики\n\n- Accuracy\n\n## Критерии успеха\n\nТочность ответов выше 90%.", "Accuracy", "выше 90%")]
    [InlineData("## Метрики\n\n- Метрика: F1\n- Целевое значение: 0,8", "F1", "0,8")]
    [InlineData("## Metrics\n\n| Metric | Baseline | Required |\n|---|---|---|\n| ROC AUC | 0.62 | 0.75 |", "ROC AUC", "0.75")]
    [InlineData("## Metrics\n\nRMSE must be 10 % lower than that of the rules.", "RMSE", "10 %")]
    [InlineData("## Metrics\n\nMean absolute error of 2 litres or less.", "Mean absolute error", "2 litres or less")]
    [InlineData("## Metrics\n\n- Primary: MAE in percentage points, not above 2.5.", "MAE", "not above 2.5")]
    [InlineData("## Метрики\n\n| Метрика | Роль | Цель |\n|---|---|---|\n| RMSE в рублях | основная | ≤ 900 000 |", "RMSE", "≤ 900 000")]
    [InlineData("## Metrics\n\nRMSE must not exceed 1,200,000 roubles.", "RMSE", "not exceed 1,200,000")]
    [InlineData("## Metrics\n\n- mAP at IoU threshold 0.5: at least 0.9\n- Time: 5 s", "mAP", "at least 0.9")]
    [InlineData("## Metrics\n\nPrimary offline metric is the late rate per city, at most 15 %. MAE is used for selection.", "late rate per city", "at most 15 %")]
    [InlineData("## Plan\n\n| | Baseline | MVP |\n|---|---|---|\n| Metric | WAPE 34 % | WAPE goal ≤ 27 % |", "WAPE", "≤ 27 %")]
    [InlineData("## Metrics\n\nRecall at FPR not above 0.1: at least 0.6.", "Recall", "at least 0.6")]
    [InlineData("## Метрики\n\nИз ожидаемых результатов:\n\n    1. WER ≤ 10%\n    2. Время ≤ 2 секунды", "WER", "≤ 10%")]
    [InlineData("## Metrics\n\n```math\nRecall_{\\text{event}} \\geq 0.9\n```", "Recall", "≥ 0.9")]
    [InlineData("## Метрики\n\n- **MRR**: целевое значение MRR ≥ 0,75 (на 25% выше бейзлайна)\n- Recall ≥ 0,9", "MRR", "≥ 0,75")]
    [InlineData("## Metrics\n\nPR-AUC instead of accuracy; more than 0.3 is useful.", "PR-AUC", "more than 0.3")]
    [InlineData("## Метрики\n\nОсновная метрика - согласие с учителем не менее чем в 80% работ.", "согласие с учителем", "не менее чем в 80%")]
    public void The_deciding_metric_has_its_target(string text, string name, string target)
    {
        var metric = Of(text).PrimaryMetric;
        Assert.Equal((name, target), (metric?.Name, metric?.Target?.Value));
    }

    [Theory]
    [InlineData("## Metrics\n\nF1, and an answer within 1 second on at least 1000 requests.", "F1")]
    [InlineData("## Метрики\n\nF1. Ответ не более чем за 20 мс.", "F1")]
    [InlineData("## Metrics\n\nRecall. For example, another team asks for F1 > 0.9.", "Recall")]
    [InlineData("## Metrics\n\n- ROC AUC\n- latency below 20 ms", "ROC AUC")]
    [InlineData("## Metrics\n\n- Answer: at most 20 s\n- F1", "F1")]
    [InlineData("## Metrics\n\nMAE. New shops (< 30 orders) are worse.", "MAE")]
    [InlineData("## Metrics\n\nNDCG@10.\n\n## Experiment\n\nA/B test; the main metric is applications per session.", "NDCG@10")]
    [InlineData("## Метрики\n\nMAE.\n\n## Мониторинг\n\nЕсли MAE > 3 два дня подряд, пишем дежурному.", "MAE")]
    [InlineData("## Metrics\n\nRecall in 1–50+ sessions.", "Recall")]
    public void The_number_of_something_else_is_no_target(string text, string name)
    {
        var metric = Of(text).PrimaryMetric;
        Assert.Equal((name, (string?)null), (metric?.Name, metric?.Target?.Value));
    }

    [Theory]
    [InlineData("## Privacy\n\nWe take measures to keep the accuracy and precision of stored records.")]
    [InlineData("## Контекст\n\nКлиентам важно разнообразие и полнота ассортимента.")]
    [InlineData("## Thresholds\n\nIt is read from the precision-recall curve of the release.")]
    [InlineData("## Use\n\n```python\nscore = map(f, xs)  # R2 bucket\n```")]
    [InlineData("## Метрики\n\nБизнес смотрит на основную метрику: вовлечённость читателей.")]
    public void A_word_in_passing_is_no_metric(string text) => Assert.Empty(Of(text).Metrics);

    [Fact]
    public void A_result_is_no_target() => Assert.Null(Of("## Results\n\nThe first model was evaluated: F1 = 0.7.").PrimaryMetric!.Target);

    [Theory]
    [InlineData("## Baseline\n\nMean of the last week: MAPE = 18.4 %.", "18.4 %")]
    [InlineData("## Сравнение\n\n| Метрика | Базовый подход | Модель |\n|---|---|---|\n| mAP | 41,2 | 60,7 |", "41,2")]
    [InlineData("## Baseline\n\n- mAP@0.5 = 72%", "72%")]
    [InlineData("## Бейзлайн\n\n- **Результаты бейзлайна**:\n  - mAP@0.5 = 72%\n  - Время: 5 мс", "72%")]
    [InlineData("## Baseline\n\n### First results\n\nMAE 12.4 on the last month.", "12.4")]
    [InlineData("## Baseline\n\nThe rules catch 41 % of all fraud (recall).", "41 %")]
    [InlineData("## Results\n\n| Model | NDCG@20 |\n|---|---|\n| Popularity by country | 0.184 |\n| Two towers | 0.31 |", "0.184")]
    [InlineData("## Baseline\n\nLogistic regression, recall at least 0.8.", null)]
    public void The_baseline_has_its_measured_value(string text, string? value) => Assert.Equal(value, Of(text).BaselineValue?.Value);

    [Theory]
    [InlineData("## Results\n\n| Model | MAE |\n|---|---|\n| same week ago | 12.4 |\n| LightGBM | 8.1 |", true)]
    [InlineData("## Качество\n\nТекущая формула даёт NDCG 0,37.", true)]
    [InlineData("## Model\n\nStart simple: popularity per city, then boosting.", true)]
    [InlineData("## Модель\n\nСначала медиана по району, потом бустинг.", true)]
    [InlineData("## Model\n\nWe start with a workshop and rules of work.", false)]
    [InlineData("## Today\n\nThe current rules are kept in a sheet.", false)]
    [InlineData("## Monitoring\n\nThe current model has a recall of 0.8.", false)]
    public void What_a_model_is_compared_with_is_its_baseline(string text, bool isOne) => Assert.Equal(isOne, Of(text).BaselineMethod is not null);

    [Theory]
    [InlineData("## Validation\n\nWalk-forward over twelve months.", "time")]
    [InlineData("## Validation\n\nGroupKFold by patient.", "group")]
    [InlineData("## Валидация\n\nСлучайное разбиение 70/15/15.", "random")]
    [InlineData("## Валидация\n\nСтратифицированные фолды.", "stratified")]
    [InlineData("## Temporal validation\n\nTraining holds the oldest observations, the test the latest.", "time")]
    [InlineData("## Валидация\n\nTrain: 70% (по объектам, а не по снимкам), test: 30%.", "group")]
    [InlineData("## Выборка\n\nОтложено 20% identity.", "group")]
    [InlineData("## Data split\n\nTraining: January to June, test: August.", "time")]
    [InlineData("## Пилот\n\nИстория за год: обучаемся на 11 месяцев, прогнозируем на 1.", "time")]
    [InlineData("## Выборка\n\nВ тест попадают более поздние даты.", "time")]
    [InlineData("## Samples\n\nThe test sample holds later data than the training sample.", "time")]
    [InlineData("## Validation\n\nA random split would leak, so the last 3 months are the test.", "time")]
    [InlineData("## Validation\n\nFolds are made by patient.", "group")]
    [InlineData("## Data\n\n**Split.** By patient; train 2016–2021, test 2022.", "group")]
    [InlineData("## Data\n\nSplit: 80/10/10 by listing_id.", "group")]
    [InlineData("## Валидация\n\nРазбиение по растению: у каждого есть номер.", "group")]
    [InlineData("## Offline\n\nTrain until week 20, test on week 21.", "time")]
    [InlineData("## Данные\n\nФактический сплит по количеству изображений: train 8000, test 1000.", null)]
    [InlineData("## Выборка\n\nОбучающая и контрольная выборки делятся по номеру плавки 70/30.", "group")]
    [InlineData("## Data\n\nModels are fitted on year 1 and evaluated on year 2.", "time")]
    [InlineData("## Данные\n\nОбучение до 31.12, контроль позже.", "time")]
    [InlineData("## Данные\n\nОбучение и тест поделены случайно.", "random")]
    [InlineData("## Валидация\n\nСплит по видео и камерам.", "group")]
    [InlineData("## Валидация\n\nДеление на обучение и тест по времени, затем по пользователям.", "time")]
    [InlineData("## Validation\n\n80/20 split preserving the class ratio.", "stratified")]
    [InlineData("## Валидация\n\nРазделение на обучение и тест с учётом дисбаланса классов.", "stratified")]
    [InlineData("## Evaluation\n\n5-fold cross-validation.", "random")]
    [InlineData("## Validation\n\nNo patient appears both in training and in test.", "group")]
    [InlineData("## Validation\n\nThe last 28 days are held out.", "time")]
    [InlineData("## Валидация\n\nДоли классов одинаковы в обучающей и тестовой частях.", "stratified")]
    [InlineData("## Validation\n\nRows drawn at random, a tenth, are kept for testing.", "random")]
    [InlineData("## Model\n\nA tree picks a feature and a random split value.", null)]
    [InlineData("## Experiment\n\nUsers are randomly split into control and test.", null)]
    [InlineData("## Скоуп\n\nТестирование интеграции — на более поздних этапах.", null)]
    [InlineData("## Pilot\n\nA/B test on 20 % of users.", null)]
    [InlineData("## Rollout\n\nOver the last week we wrote code.", null)]
    public void The_split_has_its_kind(string text, string? kind) => Assert.Equal(kind, Of(text).SplitKind?.Value);

    [Theory]
    [InlineData("## ML problem\n\nA regression, later perhaps clustering.", "regression")]
    [InlineData("## ML task\n\nThe probability of leaving within the next 30 days.", "binary-classification")]
    [InlineData("## ML task\n\nPredict the delivery time in minutes; prediction time is 10 ms.", "regression")]
    [InlineData("## Постановка задачи\n\nМодель относит обращение к одной из 12 категорий.", "multiclass")]
    [InlineData("## Постановка задачи\n\nПредсказываем продажи каждого товара на четыре недели вперёд.", "forecasting")]
    [InlineData("## ML task\n\nWe segment the customers by what they buy.", "clustering")]
    [InlineData("## ML task\n\nPrediction time is 10 ms.", null)]
    [InlineData("## Today\n\nThe bank uses a logistic-regression scorecard.", null)]
    [InlineData("## Данные\n\n| Признак | Есть ли данные в компании |\n|---|---|\n| Снимки | Частично |", null)]
    [InlineData("## Постановка задачи\n\nМультиклассовая классификация текстов.", "multiclass")]
    [InlineData("## Problem\n\nGroups found by clustering are one input. We recommend films.\n\n- A recommender for new users\n- Recommendations of the day", "recommendation")]
    [InlineData("## Решение\n\nМодель оценивает отток.\n\n## Данные\n\nДоля оттока за год.\n\n## Архитектура\n\nСервис отдаёт отток.", "binary-classification")]
    [InlineData("## Архитектура\n\nСервис считает отток.", null)]
    public void The_task_is_the_one_that_is_named_where_the_problem_is_stated(string text, string? task) => Assert.Equal(task, Of(text).Task?.Value);

    [Fact]
    public void The_contract_goes_before_prose() =>
        Assert.Equal("MAE", Statements.Of(Text.Read("---\nmldesign:\n  version: 1\n  metrics:\n    - { name: MAE, target: \"<= 2\" }\n---\n# T\n\n## Metrics\n\nMAPE at most 12 %.\n")).PrimaryMetric!.Name);

    static Statements Of(string text) => Statements.Of(Text.Read($"# T\n\n{text}\n"));
}
