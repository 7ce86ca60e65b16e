using static MlDesignLint.DocumentsTests.StatedContractTests;

namespace MlDesignLint.DocumentsTests;

/// <summary>What single phrases of a document declare, and what they leave open.</summary>
public class StatedPhrasesTests
{
    [Theory]
    [InlineData("## Features\n\nThe model must not see `Tip` or `TotalPaid`.", "Tip TotalPaid")]
    [InlineData("## Данные\n\nМодель не должна видеть `Tip`.", "Tip")]
    [InlineData("## Данные\n\nВодитель вписывает `Tip` после поездки: поле заполняют и вписывают после расчёта.", "Tip")]
    [InlineData("## Данные\n\nЧисло остановок (`Stops`) в момент заказа машины ещё неизвестно.", "Stops")]
    [InlineData("Only known later (and therefore not allowed as input): `Note`, `ClosedBy`.", "Note ClosedBy")]
    [InlineData("## Данные\n\nТрек дописывают задним числом, поэтому модель его видеть не должна: `TrackKm`, `WaitMinutes`.", "TrackKm WaitMinutes")]
    [InlineData("## Not known at prediction\n\nThe tip (`Tip`) and the final route (`RouteKm`), see the ride's record, not the street route (`StreetKm`).", "Tip RouteKm")]
    [InlineData("## Not known at prediction\n\n`Tip`, `RouteKm` and `Note`", "Tip RouteKm Note")]
    [InlineData("## Not known at prediction\n\n`Tip`, use `StreetKm` in its place", "Tip")]
    public void What_a_model_must_not_see_is_unavailable(string text, string columns) => Assert.Equal(columns, All(Of(text).UnavailableAtPrediction));

    [Theory]
    [InlineData("## Features\n\nThe model sees `Tip` and `Distance`.")]
    [InlineData("## Users\n\nThe driver must not see `Tip`.")]
    [InlineData("## Данные\n\nМодель видит `Distance`, водитель не видит `Tip`.")]
    public void What_others_must_not_see_is_available(string text) => Assert.Equal("", All(Of(text).UnavailableAtPrediction));

    [Theory]
    [InlineData("## Metrics\n\nF1 at the decision threshold 0.4, at least 0.7.", 0.4)]
    [InlineData("## Метрики\n\nПолнота при пороге 0,3 не ниже 0,8.", 0.3)]
    public void The_threshold_that_a_metric_is_measured_at(string text, double threshold) => Assert.Equal(threshold, Of(text).Threshold?.Value);

    [Theory]
    [InlineData("## Метрики\n\nПорог ≥ 0.7 гарантирует читаемый перевод.")]
    [InlineData("## Metrics\n\nThe threshold for F1 is 0.8.")]
    [InlineData("## Metrics\n\nRecall at precision 0.9.")]
    public void A_bound_for_quality_is_no_threshold(string text) => Assert.Null(Of(text).Threshold);

    [Theory]
    [InlineData("## Evaluation\n\nTrain/test split by `DriverId`.\n\nROC AUC decides.", "DriverId")]
    [InlineData("- label: `Late`\n- group: all bookings of one member (`MemberId`) stay in one part", "MemberId")]
    [InlineData("## Choices\n\n| Aspect | Decision |\n|---|---|\n| Split | by animal (`AnimalId`), 25 % in the test |", "AnimalId")]
    [InlineData("Кросс-валидация, 4 блока; накладные одного поставщика (`SupplierId`) не попадают в разные блоки.", "SupplierId")]
    [InlineData("All photos of one tree (`TreeId`) go to the same part.", "TreeId")]
    [InlineData("## Валидация\n\nОбращения одного заявителя (`CitizenId`) — либо в обучении, либо в тесте.", "CitizenId")]
    public void The_group_is_what_rows_are_divided_by(string text, string group) => Assert.Equal(group, Of(text).Split?.Group?.Value);

    [Theory]
    [InlineData("## Evaluation\n\nTrain/test split by `PickupDate`.")]
    [InlineData("## Data\n\nRows are joined by `DriverId`.")]
    public void A_moment_or_a_join_is_no_group(string text) => Assert.Null(Of(text).Split?.Group);

    [Theory]
    [InlineData("## Check\n\nThe rows are in random order in the file; the last 30 % of them are the test.", "random", 0.3)]
    [InlineData("## Check\n\nThe last 30 % of the rows are the test.", "time", 0.3)]
    public void The_end_of_shuffled_rows_is_no_later_time(string text, string kind, double share)
    {
        Assert.Equal(kind, Of(text).Split?.Kind?.Value);
        Assert.Equal(share, Of(text).Split?.TestFraction?.Value);
    }

    [Theory]
    [InlineData("Тест — всё после 1 марта, между обучением и тестом промежуток 14 дней.", "14 дней")]
    [InlineData("Between training and test there is a gap of 7 days.", "7 days")]
    public void The_gap_outside_of_a_section_about_validation(string text, string gap) => Assert.Equal(gap, Of(text).Split?.Gap?.Value);

    [Fact]
    public void A_slice_stands_behind_its_metric() => Assert.Equal("Line", All(Of("Offline\n- RMSE ≤ 6 min (main); shown for each `Line` separately as well").PrimaryOfflineMetric!.Slices));

    [Theory]
    [InlineData("Решает RMSE ≤ 40 шт.; тест — последние 20 % дней по `Date`.")]
    [InlineData("RMSE ≤ 40 (main). Rows are split for each `Date` separately.")]
    public void A_column_of_the_split_is_no_slice(string text) => Assert.Equal("", All(Of(text).PrimaryOfflineMetric!.Slices));

    [Theory]
    [InlineData("Бейзлайн — продажи того же дня прошлой недели; его ошибку печатаем рядом.", true)]
    [InlineData("Baseline: the mean of the training label.", true)]
    [InlineData("Продажи того же дня прошлой недели — признак.", false)]
    public void A_sentence_that_begins_with_the_baseline(string text, bool isDeclared) => Assert.Equal(isDeclared, Of(text).Baseline is not null);

    [Fact]
    public void A_row_of_decisions_has_the_threshold() => Assert.Equal(0.1, Of("| Decision | Rule |\n|---|---|\n| ask for an ID | probability ≥ 0.1 |\n| let pass | otherwise |").Threshold?.Value);

    [Fact]
    public void The_test_share_of_what_rows_are_called() => Assert.Equal(0.2, Of("20 % of the printers' days are the test set.").Split?.TestFraction?.Value);

    [Fact]
    public void A_column_far_from_the_metric_is_no_slice() => Assert.Equal("", All(Of($"RMSE ≤ 6 min (main).\n\n{new string('x', 200)}\n\nDrivers get a bonus for each `Line` separately.").PrimaryOfflineMetric!.Slices));

    [Theory]
    [InlineData("Целевая: `DaysInRepair` (регрессия).", "DaysInRepair")]
    [InlineData("Цель: `Kwh`.", "Kwh")]
    public void The_target_by_one_word(string text, string label) => Assert.Equal(label, Of(text).Label?.Value);

    [Fact]
    public void Average_precision_is_an_area() => Assert.Equal("average precision", Of("Primary offline metric: average precision (area under the precision-recall curve), ≥ 0.6.").PrimaryOfflineMetric?.Name);

    [Theory]
    [InlineData("## Чувствительные признаки\n\nПол (`Gender`) и семейное положение (`MaritalStatus`) в модель не входят.", "Gender MaritalStatus")]
    [InlineData("## Sensitive columns\n\nThe age (`Age`), unlike the region (`Region`), stays out.", "Age")]
    public void What_is_listed_under_a_heading_is_sensitive(string text, string columns) => Assert.Equal(columns, All(Of(text).Sensitive));

    [Theory]
    [InlineData("## Evaluation\n\n- Deciding metric: RMSE in kg, at most 1.1.\n- The same metric must also be reported for **new drivers** (`TripCount` below 60): they are few.", "TripCount")]
    [InlineData("## Метрики\n\nРешающая метрика: RMSE, не больше 3. Та же метрика считается для новых водителей (`TripCount` меньше 60).", "TripCount")]
    [InlineData("## Evaluation\n\nDeciding metric: RMSE in kg, at most 1.1, computed for paid trips (`Fare` above 0).", "")]
    [InlineData("## Evaluation\n\nDeciding metric: RMSE in kg, at most 1.1. We also drop trips with `Fare` below 0.", "")]
    public void A_group_that_the_metric_is_asked_for_too_is_a_slice(string text, string slices) => Assert.Equal(slices, All(Of(text).PrimaryOfflineMetric!.Slices));

    [Theory]
    [InlineData("## Baseline\n\nMean load of the station in the same hour over the training period, its RMSE on the same test hours.", true)]
    [InlineData("## Базовое решение\n\nСредняя нагрузка этой же станции в этот же час суток за обучающий период.", true)]
    [InlineData("## Baseline\n\nThe dispatcher guesses, an average delay of a train is 12 minutes today.", false)]
    [InlineData("## Базовое решение\n\nДиспетчер решает сам, средняя задержка рейса сейчас 12 минут.", false)]
    public void A_mean_over_the_training_rows_is_a_baseline(string text, bool isDeclared) => Assert.Equal(isDeclared, Of(text).Baseline is not null);

    [Theory]
    [InlineData("| Параметр | Значение |\n|---|---|\n| Начальное состояние генераторов | 20260314 |", 20260314L)]
    [InlineData("The initial state of all random generators is 77.", 77L)]
    [InlineData("| Параметр | Значение |\n|---|---|\n| Начальное состояние склада | 500 |", null)]
    [InlineData("The initial state of the pump is 77.", null)]
    public void The_state_that_generators_begin_with_is_the_seed(string text, long? seed) => Assert.Equal(seed, Of(text).Seed?.Value);

    [Theory]
    [InlineData("## Как проверяем\n\n1. Сразу откладываем 15 % откликов. До конца к ним не прикасаемся.\n2. На остальных 85 % перекрёстная проверка.\n3. Один раз измеряем ROC AUC на отложенных 15 %.", 0.15)]
    [InlineData("## План\n\nСразу откладываем 15 % откликов.", 0.15)]
    [InlineData("## Проверка\n\n* Делим по времени: обучение — начало ряда, тест — **последние 20 % суток** (438 дней).", 0.2)]
    [InlineData("## Validation\n\nTest: the last 20 % of the hours.", 0.2)]
    [InlineData("## How we validate\n\nRides are shuffled, then **35 percent are set aside** and 65 percent are used to train.", 0.35)]
    [InlineData("## Порядок оценки\n\n1. 20 % поездок случайно откладываются в тест до начала работ.", 0.2)]
    [InlineData("## How we validate\n\n15 % of the rides are set aside for validation.", null)]
    [InlineData("## Проверка\n\n15 % поездок откладываются на валидацию.", null)]
    [InlineData("## How we validate\n\n15 % of the rides are set aside because they have no fare.\n\nTest: 20 % of the rides.", 0.2)]
    public void What_is_set_aside_is_the_test(string text, double? share) => Assert.Equal(share, Of(text).Split?.TestFraction?.Value);

    [Theory]
    [InlineData("## How we judge it\n\n1. The number that decides is the **area under the precision-recall curve**; we go live at 0.50.\n2. Accuracy is shown, too.", "area under the precision-recall curve")]
    [InlineData("## Метрики\n\nРешающая метрика: RMSE. MAE тоже печатаем.", "RMSE")]
    public void The_number_that_decides_is_the_metric(string text, string metric) => Assert.Equal(metric, Of(text).PrimaryOfflineMetric?.Name);
}
