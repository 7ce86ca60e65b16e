using static MlDesignLint.DocumentsTests.StatedContractTests;

namespace MlDesignLint.DocumentsTests;

/// <summary>How teams word what they declare: in lists, tables and asides.</summary>
public class StatedWordingsTests
{
    [Theory]
    [InlineData("## Columns\n\n| Column | Meaning | Known when the booking is made? |\n|---|---|---|\n| LeadDays | days | yes |\n| BookingChanges | amendments | **no**, grows until arrival |\n| Floor | room | no |", "BookingChanges")]
    [InlineData("## Колонки\n\n| Колонка | Известна при подаче? |\n|---|---|\n| `Income` | да |\n| `PaidOff` | нет |", "PaidOff")]
    [InlineData("## Features\n\nAsked when the agent hangs up. Not available at that time, since filled in by the night batch:\n\n- `SurveyRating`\n- `Sentiment`, by the voice team", "SurveyRating Sentiment")]
    [InlineData("## Признаки\n\nНа момент прогноза неизвестны:\n\n- `PaidOff`\n- `ClosedBy`", "PaidOff ClosedBy")]
    [InlineData("## Features\n\nUnknown at prediction time and must not be used:\n\n- `Tip`", "Tip")]
    public void Columns_that_come_too_late(string text, string columns) => Assert.Equal(columns, All(Of(text).UnavailableAtPrediction));

    [Theory]
    [InlineData("## Columns\n\n| Column | Known since |\n|---|---|\n| `LeadDays` | no idea |")]
    [InlineData("## Columns\n\n| Column | Shown at the desk? |\n|---|---|\n| `LeadDays` | no |")]
    [InlineData("## Features\n\nThe tip is not known at that time, so we use instead:\n\n- `Distance`\n- `Stops`")]
    [InlineData("## Features\n\nThe tip is not known at that time.\n\n- `Distance`\n- `Stops`")]
    [InlineData("## Признаки\n\nСумма на момент прогноза неизвестна, поэтому используем:\n\n- `Distance`")]
    public void Columns_that_are_there(string text) => Assert.Equal("", All(Of(text).UnavailableAtPrediction));

    [Theory]
    [InlineData("## Validation\n\nWe test on the **most recent** fifth of the hours and train on everything older, ordered by `Hour`.", "time")]
    [InlineData("## Split\n\nBy day: up to and including 30 April for training, May for the test.", "time")]
    [InlineData("## Split\n\nRandom, 25 % test, seed 77.", "random")]
    [InlineData("## Split\n\nrandom: 20 % for the test", "random")]
    [InlineData("## Baseline\n\nMean price: RMSE 4.1 on the test rides (note, May).\n\n## Data\n\nRides are divided at random, a fifth is the test part.", "random")]
    [InlineData("## Accuracy\n\nThe tables in use reach 0.7 (validation report 2024-05).\n\n## Data\n\nTest share 20 %, random, seed 7.", "random")]
    [InlineData("## Data\n\nTrain on rides of January to April, test on May.", "time")]
    [InlineData("## Validation protocol\n\n| Step | Value |\n|---|---|\n| Order | by `Day` |\n| Test | from the end of the gap |", "time")]
    [InlineData("## Разбиение\n\nАпрель для обучения, май на тест.", "time")]
    public void How_rows_are_divided(string text, string kind) => Assert.Equal(kind, Of(text).Split?.Kind?.Value);

    [Theory]
    [InlineData("## Split\n\nRandom seeds are fixed.")]
    [InlineData("## Baseline\n\nЧастоты классов: log loss 1,7 (на тестовой выборке 2 июня).")]
    [InlineData("## Model\n\nRandom forest, 100 trees.")]
    [InlineData("## Plan\n\nThe April release is for the marketing team.")]
    public void Words_that_divide_nothing(string text) => Assert.Null(Of(text).Split?.Kind);

    [Theory]
    [InlineData("## Validation\n\n| Step | Value |\n|---|---|\n| Gap | 14 days, rows in it are thrown away |", "14 days")]
    [InlineData("## Validation\n\nAn embargo of 7 days lies between training and test.", "7 days")]
    [InlineData("## Валидация\n\n| Шаг | Значение |\n|---|---|\n| Зазор | 14 дней |", "14 дней")]
    [InlineData("## Validation\n\nBetween the last training day and the first test day we skip 7 days.", "7 days")]
    [InlineData("## Validation\n\nPurge 48 hours between train and test windows.", "48 hours")]
    [InlineData("## Проверка\n\nМежду учебным и тестовым сроком не берём 6 недель.", "6 недель")]
    public void The_gap(string text, string gap) => Assert.Equal(gap, Of(text).Split?.Gap?.Value);

    [Fact]
    public void Days_that_features_look_back_are_no_gap() => Assert.Null(Of("## Validation\n\nThe newest fifth of the rides is the test. Features see the 7 days before the test period.").Split?.Gap);

    [Theory]
    [InlineData("## Parts\n\n- 15 % test recipes, closed until the end.\n- 15 % of the rest: validation recipes.", 0.15)]
    [InlineData("## Validation\n\nThe test is the last fifth of the hours.", 0.2)]
    public void The_share_that_is_held_out(string text, double share) => Assert.Equal(share, Of(text).Split?.TestFraction?.Value);

    [Theory]
    [InlineData("## Baseline\n\nAverage occupancy of the garage at that hour, on the same test rows.", "Average occupancy of the garage at that hour")]
    [InlineData("## Бейзлайн\n\nСредняя заполненность по часу, на той же выборке.", "Средняя заполненность по часу")]
    public void A_mean_is_a_baseline(string text, string method) => Assert.Equal(method, Of(text).Baseline?.Method?.Value);

    [Theory]
    [InlineData("## Baseline\n\nMean absolute error of the planners by hand.")]
    [InlineData("## Baseline\n\nAverage precision of the rules in use.")]
    public void A_metric_is_no_baseline(string text) => Assert.Null(Of(text).Baseline);

    [Fact]
    public void The_loss_behind_its_label() => Assert.Equal("Tweedie", Of("## Choice of loss\n\n- **Loss: Tweedie** (compound Poisson-gamma), for the zeros.\n- Plain squared error was tried in May.").Loss?.Value);

    [Fact]
    public void A_loss_by_its_long_name() => Assert.Equal("Poisson negative log-likelihood", Of("## Metric\n\nRMSE, at most 9.5. Deciding.\n\n## Loss function\n\n**Poisson negative log-likelihood.** Its mean is what RMSE asks for, too.").Loss?.Value);

    [Theory]
    [InlineData("## Metric\n\n**Balanced accuracy** (mean of the recall of the five stages), test nights, >= 0.74. Plain accuracy is dominated by light sleep.", "Balanced accuracy")]
    [InlineData("## Metrics\n\n- Macro F1 (mean of the F1 of all classes), at least 0.6. Decides.", "Macro F1")]
    [InlineData("## Метрика\n\nF1 (гармоническое среднее точности и полноты) не ниже 0,8.", "F1")]
    public void What_a_metric_is_made_of_is_no_metric(string text, string metrics) => Assert.Equal(metrics, string.Join(" ", Of(text).Metrics.Select(metric => metric.Name)));

    [Theory]
    [InlineData("Fraud has to weigh more in training (the two classes are balanced by the trainer).", true)]
    [InlineData("В обучении редкие отказы имеют больший вес: классы уравновешены.", true)]
    [InlineData("The classes are balanced by design, nothing else is needed.", false)]
    [InlineData("The classes are balanced, no weights are used.", false)]
    [InlineData("A ride with an accident weighs 30 times as much as another one in training.", true)]
    [InlineData("Поездка с аварией весит в 30 раз больше остальных.", true)]
    [InlineData("A bus weighs 12 tons and carries 30 people.", false)]
    [InlineData("LightGBM with `scale_pos_weight` = 24.", true)]
    [InlineData("| Setting | Value |\n|---|---|\n| class_weight | balanced |", true)]
    [InlineData("Trained without `scale_pos_weight`.", false)]
    public void Weights_of_classes(string text, bool isDeclared) => Assert.Equal(isDeclared, Documents.Stated.StatedWeights.In(Text.Read($"# Cards\n\n## Training\n\n{text}\n")) is not null);
}
