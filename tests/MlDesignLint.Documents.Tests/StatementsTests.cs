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
    public void The_deciding_metric_has_its_target(string text, string name, string target)
    {
        var metric = Of(text).PrimaryMetric;
        Assert.Equal((name, target), (metric?.Name, metric?.Target?.Value));
    }

    [Fact]
    public void A_result_is_no_target() => Assert.Null(Of("## Results\n\nThe first model was evaluated: F1 = 0.7.").PrimaryMetric!.Target);

    [Theory]
    [InlineData("## Baseline\n\nMean of the last week: MAPE = 18.4 %.", "18.4 %")]
    [InlineData("## Сравнение\n\n| Метрика | Базовый подход | Модель |\n|---|---|---|\n| mAP | 41,2 | 60,7 |", "41,2")]
    [InlineData("## Baseline\n\n- mAP@0.5 = 72%", "72%")]
    [InlineData("## Бейзлайн\n\n- **Результаты бейзлайна**:\n  - mAP@0.5 = 72%\n  - Время: 5 мс", "72%")]
    [InlineData("## Baseline\n\nLogistic regression, recall at least 0.8.", null)]
    public void The_baseline_has_its_measured_value(string text, string? value) => Assert.Equal(value, Of(text).BaselineValue?.Value);

    [Theory]
    [InlineData("## Validation\n\nWalk-forward over twelve months.", "time")]
    [InlineData("## Validation\n\nGroupKFold by patient.", "group")]
    [InlineData("## Валидация\n\nСлучайное разбиение 70/15/15.", "random")]
    [InlineData("## Валидация\n\nСтратифицированные фолды.", "stratified")]
    [InlineData("## Temporal validation\n\nTraining holds the oldest observations, the test the latest.", "time")]
    [InlineData("## Валидация\n\nTrain: 70% (по объектам, а не по снимкам), test: 30%.", "group")]
    [InlineData("## Выборка\n\nОтложено 20% identity.", "group")]
    [InlineData("## Pilot\n\nA/B test on 20 % of users.", null)]
    [InlineData("## Rollout\n\nOver the last week we wrote code.", null)]
    public void The_split_has_its_kind(string text, string? kind) => Assert.Equal(kind, Of(text).SplitKind?.Value);

    [Fact]
    public void The_contract_goes_before_prose() =>
        Assert.Equal("MAE", Statements.Of(Text.Read("---\nmldesign:\n  version: 1\n  metrics:\n    - { name: MAE, target: \"<= 2\" }\n---\n# T\n\n## Metrics\n\nMAPE at most 12 %.\n")).PrimaryMetric!.Name);

    static Statements Of(string text) => Statements.Of(Text.Read($"# T\n\n{text}\n"));
}
