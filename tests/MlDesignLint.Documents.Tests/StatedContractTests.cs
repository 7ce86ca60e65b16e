using System.Globalization;
using MlDesignLint.Design;
using MlDesignLint.Documents.Stated;

namespace MlDesignLint.DocumentsTests;

public class StatedContractTests
{
    internal static Contract Of(string text) => StatedContract.Of(Text.Read($"# Fare estimate\n\n{text}\n"));

    internal static string All(IEnumerable<Claim<string>> claims) => string.Join(" ", claims.Select(claim => claim.Value));

    [Theory]
    [InlineData("## Task\n\nRegression. The label is `FareAmount`.", "FareAmount")]
    [InlineData("## Task\n\nBinary classification, target column IsFraud.", "IsFraud")]
    [InlineData("## Data\n\n| Column | Role |\n|---|---|\n| `price` | target |\n| `area` | feature |", "price")]
    [InlineData("## Target variable\n\n`total_cost`, as invoiced.", "total_cost")]
    [InlineData("## Goal\n\nWe predict **TotalCost** of a repair.", "TotalCost")]
    [InlineData("## Постановка\n\nРегрессия. Целевая переменная: `UnitsSold`.", "UnitsSold")]
    [InlineData("## Задача\n\nМногоклассовая классификация, метка `Variety`.", "Variety")]
    [InlineData("## Task\n\nWe predict the price in the signed contract, column `SalePrice` (thousand euros).", "SalePrice")]
    [InlineData("## Task\n\nRegression. We train on the natural logarithm of `SalePrice`.", "SalePrice")]
    [InlineData("## Задача\n\nПрогнозируем цену сделки, колонка `PriceRub`.", "PriceRub")]
    [InlineData("## Целевая переменная\n\nЛейбл: `Revenue90`, выручка за 90 дней.", "Revenue90")]
    [InlineData("## Задача\n\nОбучаем на логарифме `PriceRub`, так как хвост длинный.", "PriceRub")]
    [InlineData("## Data\n\nLabel: `Fare`", "Fare")]
    [InlineData("## Data\n\nTarget variable: **Fare**", "Fare")]
    [InlineData("## Task\n\nThe model estimates the fare (`Fare`) before the ride.", "Fare")]
    [InlineData("## Данные\n\n`Fare` is what we predict.", "Fare")]
    [InlineData("## Задача\n\nОтвет модели: `Fare`.", "Fare")]
    [InlineData("## Target\n\nWhat: `Fare`", "Fare")]
    [InlineData("## Target variable\n\n`Wear`: wear of a pad. `Km` is neither a target nor a feature.", "Wear")]
    public void The_label_is_what_is_called_so(string text, string label) => Assert.Equal(label, Of(text).Label?.Value);

    [Theory]
    [InlineData("## Task\n\nThe label of a photo is given by two doctors.")]
    [InlineData("## Data\n\nLabels (`spam`, `ham`) come from users.")]
    [InlineData("## Data\n\nThe label `IsFraud` of last year was replaced, the new label `IsRisk` came.")]
    [InlineData("## Data\n\n`Price` is not the label.")]
    [InlineData("## Models\n\nClassification (RuBERT) of comments.")]
    [InlineData("## Monitoring\n\nAlert 30 cycles before predicted EoL.")]
    [InlineData("## Данные\n\n| Колонка | Тип | Смысл |\n|---|---|---|\n| Hours | `int` | целевая переменная |")]
    [InlineData("## Task\n\nWe predict churn from the column `Usage`.")]
    [InlineData("## Features\n\nWe train on the usage and add the logarithm of the column `Usage`.")]
    [InlineData("## Task\n\nWe predict from the history (`Usage`).")]
    [InlineData("## Data\n\nWhat: `Usage`")]
    public void Two_labels_or_another_word_are_none(string text) => Assert.Null(Of(text).Label);

    [Theory]
    [InlineData("## Reproducibility\n\nRandom seed: 20240101.", 20240101)]
    [InlineData("## Split\n\nAt random, the seed is 256.", 256)]
    [InlineData("## Seed\n\n12345", 12345)]
    [InlineData("## Воспроизводимость\n\nФиксируем seed = 1234 во всех запусках.", 1234)]
    [InlineData("## Проверка\n\nНачальное значение генератора: 100.", 100)]
    [InlineData("## Reproducibility\n\nThe random seed of every run is 1234; data and code are versioned.", 1234)]
    [InlineData("## Воспроизводимость\n\nГенератор случайных чисел инициализируем числом 5 (seed).", 5)]
    [InlineData("## Parameters\n\n| Parameter | Value |\n|---|---|\n| Seed | 42 |", 42)]
    [InlineData("## Training\n\nseed 42, 20 epochs, batch 64", 42)]
    [InlineData("## Reproducibility\n\nThe random state is 42.", 42)]
    [InlineData("## Воспроизводимость\n\nЗерно генератора случайных чисел равно 42.", 42)]
    public void The_seed_is_one_number(string text, long seed) => Assert.Equal(seed, Of(text).Seed?.Value);

    [Theory]
    [InlineData("## Reproducibility\n\nEach run is repeated with 5 seeds.")]
    [InlineData("## Reproducibility\n\nSeeds 1, 2 and 3 are compared.")]
    [InlineData("## Reproducibility\n\nSeeds 1–5.")]
    [InlineData("## Costs\n\nThe seed round brought 10 million.")]
    [InlineData("## Reproducibility\n\nSeed 1 for the split.\n\nSeed 2 for the model.")]
    [InlineData("## Reproducibility\n\nSeeds 1, 2.")]
    [InlineData("## Data\n\nThe state of the order is 3.")]
    public void Several_seeds_are_none(string text) => Assert.Null(Of(text).Seed);

    [Theory]
    [InlineData("## Decision rule\n\nDecision threshold: **0.35** on the probability.", 0.35)]
    [InlineData("## Use\n\nA request is flagged when its score is above the threshold of 0.8.", 0.8)]
    [InlineData("## Порог\n\nБагаж везём вручную, если вероятность не меньше 0,25. Порог согласован со сменой.", 0.25)]
    [InlineData("## Decision threshold\n\nThe banner is shown when the probability is above 0.6. It was agreed with support.", 0.6)]
    [InlineData("## Решение\n\nПорог вероятности 0,2: дешевле проверить лишнее.", 0.2)]
    [InlineData("## Decision rule\n\nThe banner is shown when the probability is above 0.6. It was agreed with support.", 0.6)]
    [InlineData("## Use\n\nCases scored 0.35 or higher are sent to the doctor.", 0.35)]
    [InlineData("## Decision\n\nAn email is blocked when the score reaches 0.35.", 0.35)]
    [InlineData("## Operating point\n\nThe cut-off is 0.35.", 0.35)]
    [InlineData("## Threshold\n\nFixed at 0.35 for the pilot.", 0.35)]
    [InlineData("## Решение\n\nЗаявка отклоняется, если вероятность дефолта больше 0,35.", 0.35)]
    [InlineData("## Применение\n\nЗвонок помечается спамом, когда оценка модели не ниже 0,35.", 0.35)]
    public void The_threshold_is_that_of_a_decision(string text, double threshold) => Assert.Equal(threshold, Of(text).Threshold?.Value);

    [Theory]
    [InlineData("## Monitoring\n\nAlert when PSI is above the threshold of 0.2.")]
    [InlineData("## Metrics\n\nThe threshold for ROC AUC is 0.8.")]
    [InlineData("## Data\n\nCorrelated features are dropped, threshold 0.95.")]
    [InlineData("## Data\n\nStocks are screened (threshold 0.65).")]
    [InlineData("## Use\n\nThe decision threshold 0.3 blocks, the decision threshold 0.2 warns.")]
    [InlineData("## Data\n\nThe share of missing scores is 0.3.")]
    [InlineData("## Risks\n\nA score of 0.4 shows that the model is unsure.")]
    [InlineData("## Metrics\n\nWe send a report when F1 falls from 0.8 and lower.")]
    public void Other_thresholds_are_none(string text) => Assert.Null(Of(text).Threshold);

    [Theory]
    [InlineData("Random split into training (75 %) and test (25 %).", 0.25)]
    [InlineData("| Part | Share |\n|---|---|\n| training | 70 % |\n| test | 30 % |", 0.3)]
    [InlineData("Random 80/20 split.", 0.2)]
    [InlineData("20% of the rows are held out for testing.", 0.2)]
    [InlineData("На тест уходит 25 % строк.", 0.25)]
    [InlineData("Случайное, 20 % часов в тест.", 0.2)]
    [InlineData("We hold out 20 % of the rows.", 0.2)]
    [InlineData("Train / validation / test = 70 / 15 / 15, at random.", 0.15)]
    [InlineData("60/20/20 into train, test and validation.", 0.2)]
    [InlineData("Train, validation and test are 70/20/10.", 0.1)]
    [InlineData("The rows are split 80/20.", 0.2)]
    [InlineData("Обучение, валидация и тест: 80 % / 15 % / 5 %.", 0.05)]
    [InlineData("A fifth of the customers is kept for testing.", 0.2)]
    [InlineData("We train on 80 % of the rows and evaluate on the rest.", 0.2)]
    [InlineData("The first 80 % (by `Date`) train, the rest tests.", 0.2)]
    [InlineData("We train on 80% and test on the remaining 20%.", 0.2)]
    [InlineData("Пятая часть строк отложена для теста.", 0.2)]
    [InlineData("Доля теста 0,3.", 0.3)]
    [InlineData("Последние 20 % по `Date` — тест.", 0.2)]
    [InlineData("Hold out **25 %** of the parcels at random as test set.", 0.25)]
    [InlineData("Откладываем 15 % строк на тест.", 0.15)]
    [InlineData("- test 15 %: touched once, the AUC we publish is measured on it", 0.15)]
    public void The_test_share_is_what_is_held_out(string text, double share) => Assert.Equal(share, Of($"## Validation\n\n{text}").Split?.TestFraction?.Value);

    [Theory]
    [InlineData("Accuracy of more than 80% on test data.")]
    [InlineData("Test MAPE 12 %.")]
    [InlineData("The last 2 weeks are the test part.")]
    [InlineData("70/15/15.")]
    [InlineData("Test in batches of 64/32/16.")]
    [InlineData("Traffic goes 70/15/15 to the variants.")]
    [InlineData("WAPE на тесте 9,8 %.")]
    [InlineData("We train on 70 % of the rows, tune on 15 % for validation, and test on the rest.")]
    [InlineData("A quarter of the tests failed last year.")]
    [InlineData("On the test 9.8 % WAPE was reached.")]
    [InlineData("Brier score on the test part ≤ 0.08.")]
    public void Another_percentage_is_no_share(string text) => Assert.Null(Of($"## Validation\n\n{text}").Split?.TestFraction);

    [Theory]
    [InlineData("Split by time on `PickupTime`: the later months are the test part.", "time PickupTime  ")]
    [InlineData("All visits of a patient stay on one side: grouped by `PatientId`.", "group  PatientId ")]
    [InlineData("Rows of the same `PolicyId` must not be in both train and test.", "  PolicyId ")]
    [InlineData("5-fold cross-validation, grouped by `ShopId`.", "group  ShopId 5")]
    [InlineData("Разбиение по времени, по колонке `SaleDate`.", "time SaleDate  ")]
    [InlineData("Кросс-валидация на 10 фолдов.", "   10")]
    [InlineData("10-кратная кросс-валидация.", "random   10")]
    [InlineData("By time on `AuctionDate`: the last 20 % of the sales form the test set.", "time AuctionDate  ")]
    [InlineData("Random split, 20 % test, seed 1999.", "random   ")]
    [InlineData("The split is on `SaleDate`.", "time SaleDate  ")]
    [InlineData("Past for training, future for testing (`SaleDate`).", "time   ")]
    [InlineData("Разбиение: по времени, столбец `SaleDate`.", "time SaleDate  ")]
    [InlineData("Split by driver (`DriverId`), 5 folds.", "group  DriverId 5")]
    [InlineData("Водители (`DriverId`) в обучении и тесте не пересекаются.", "  DriverId ")]
    [InlineData("Each driver (`DriverId`) is entirely in the training or in the test part.", "  DriverId ")]
    public void A_split_has_columns_and_folds(string text, string expected)
    {
        var split = Of($"## Validation\n\n{text}").Split!;
        Assert.Equal(expected, $"{split.Kind?.Value} {split.Column?.Value} {split.Group?.Value} {split.Folds?.Value.ToString(CultureInfo.InvariantCulture)}");
    }

    [Theory]
    [InlineData("Time split with a gap of 7 days between training and test.", "7 days")]
    [InlineData("Разбиение по времени, зазор 28 дней.", "28 дней")]
    [InlineData("Зазор между обучением и тестом: 7 дней.", "7 дней")]
    public void A_gap_is_a_length_of_time(string text, string gap) => Assert.Equal(gap, Of($"## Validation\n\n{text}").Split?.Gap?.Value);

    [Theory]
    [InlineData("## Data\n\n`TripDuration` and `TollsPaid` are not known when the price is quoted.", "TripDuration TollsPaid")]
    [InlineData("## Data\n\n`Age` is known at once, but `PaidAt` is not available at prediction time.", "PaidAt")]
    [InlineData("## Unavailable at prediction\n\n- `TripDuration`: measured later\n- `Tip`", "TripDuration Tip")]
    [InlineData("## Данные\n\n`RepairCode` появляется только после ремонта.", "RepairCode")]
    [InlineData("## Data\n\n`Distance` is available at prediction time.", "")]
    [InlineData("## Reliability\n\nIf PostgreSQL is unavailable when a request comes, the queue keeps it.", "")]
    [InlineData("## Data\n\nThe duration is not known when the price is quoted.", "")]
    [InlineData("## Data\n\n| Column | Known at prediction |\n|---|---|\n| `Dist` | yes |\n| `Dur` | no |", "Dur")]
    [InlineData("## Features\n\n`Dur` is filled in after the ride.", "Dur")]
    [InlineData("## Features\n\n`Dur` leaks the target and is left out.", "Dur")]
    [InlineData("## Признаки\n\n`Dur` на момент прогноза неизвестна.", "Dur")]
    [InlineData("## Признаки\n\n`Dur` заранее не известна.", "Dur")]
    [InlineData("## Data\n\n`Speed` is recorded once a minute.", "")]
    [InlineData("## Validation\n\nTo avoid a leak, rows of one `DriverId` stay together.", "")]
    [InlineData("## Data\n\n| Column | Known to the team |\n|---|---|\n| `Dur` | no |", "")]
    public void Columns_that_come_later_are_named(string text, string columns) => Assert.Equal(columns, All(Of(text).UnavailableAtPrediction));

    [Theory]
    [InlineData("## Sensitive attributes\n\n`Gender` and `Nationality` are sensitive.", "Gender Nationality")]
    [InlineData("## Data\n\n| Column | Note |\n|---|---|\n| `gender` | Protected characteristic |", "gender")]
    [InlineData("## Этика\n\nЧувствительные признаки: `BirthYear` и `Sex`.", "BirthYear Sex")]
    [InlineData("## Data\n\nPrice-sensitive customers have `Discount`.", "")]
    [InlineData("## Metrics\n\nThe metric is sensitive to `Outliers`.", "")]
    [InlineData("## Ethics\n\nSensitive: `Gender`", "Gender")]
    [InlineData("## Data\n\n| Column | Kind |\n|---|---|\n| `Gender` | sensitive |\n| `Dist` | usual |", "Gender")]
    [InlineData("## Этика\n\n`Gender` — защищаемый признак.", "Gender")]
    [InlineData("## Data\n\n| Column | Kind |\n|---|---|\n| `Gender` | price-sensitive |", "")]
    public void Sensitive_columns_are_named(string text, string columns) => Assert.Equal(columns, All(Of(text).Sensitive));

    [Theory]
    [InlineData("## Loss function\n\nHuber loss: it follows the squared error near zero (our metric is RMSE).", "Huber loss")]
    [InlineData("## Функция потерь\n\nКвадратичная ошибка с весом строки.", "Квадратичная ошибка")]
    [InlineData("## Model\n\nThe network is trained with binary cross-entropy.", "binary cross-entropy")]
    [InlineData("## Loss function\n\nWe do not use MSE. The absolute error is minimised.", "absolute error")]
    [InlineData("## Target transformation\n\nThe model is trained on the logarithm of the label.", "squared error on log target")]
    [InlineData("## Функция потерь\n\nTweedie: много дней без продаж. Замена на взвешенную абсолютную ошибку мало что меняла.", "Tweedie")]
    [InlineData("## Loss\n\nSquared error on the logarithm of the price.", "squared error on log target")]
    [InlineData("## Loss\n\nMSE.\n\n## Target\n\nWe train on the logarithm of the label.", "squared error on log target")]
    [InlineData("## Loss\n\nMSE, not on the logarithm: we do not train on the logarithm of the label.", "MSE")]
    [InlineData("## Loss\n\nMAE.\n\n## Features\n\nTraining uses the log of the price of last year.", "MAE")]
    [InlineData("## Training\n\nThe network minimises the mean absolute error.", "mean absolute error")]
    [InlineData("## Parameters\n\n| Parameter | Value |\n|---|---|\n| loss | Huber |", "Huber")]
    [InlineData("## Обучение\n\n- потери: кросс-энтропия", "кросс-энтропия")]
    [InlineData("## Model\n\nGradient boosting with an absolute-error objective.", "absolute-error")]
    [InlineData("## Model\n\nTweedie loss, since most rows are zero.", "Tweedie loss")]
    public void The_loss_is_named_first(string text, string loss) => Assert.Equal(loss, Of(text).Loss?.Value);

    [Theory]
    [InlineData("## Loss function\n\nMSE or MAE, to be decided.")]
    [InlineData("## Metrics\n\nOffline metric: mean absolute error, at most 140; the candidate that minimises it wins.")]
    [InlineData("## Training\n\nEarly stopping by log loss.")]
    [InlineData("## Features\n\nTrained with L1 regularization.")]
    [InlineData("## Alternatives\n\nWe tried the Huber loss function.")]
    [InlineData("## Metric and loss\n\nWe report RMSE on the validation months.")]
    [InlineData("## Metrics\n\n| Metric | Target |\n|---|---|\n| Log loss | ≤ 0.38 |")]
    [InlineData("## Model\n\nWe may need class weights / focal loss later.")]
    public void A_choice_a_metric_or_a_penalty_is_no_loss(string text) => Assert.Null(Of(text).Loss);

    [Theory]
    [InlineData("## Baseline\n\nThe mean of the same hour over the training part.", "The mean of the same hour over the training part", null)]
    [InlineData("## Baseline\n\nThe historical average; its RMSE is 21.", "historical average", "21")]
    [InlineData("## Baseline\n\nThe historical average, RMSE 21 last year. The report shows it on the same test part.", "historical average", null)]
    [InlineData("## Бейзлайн\n\nНаивный прогноз: прошлая неделя.", "Наивный прогноз", null)]
    [InlineData("## Baseline\n\nSales of the same day one week ago.", "week ago", null)]
    [InlineData("## Бейзлайн\n\nПредсказание априорной вероятностью (доля класса в обучении).", "априорной вероятностью", null)]
    [InlineData("## Бейзлайн\n\nПродажи неделю назад, MAPE 20.", "неделю назад", "20")]
    [InlineData("## Baseline\n\nThe dispatcher decides by hand.", null, null)]
    [InlineData("## Risks\n\n| Risk | Level |\n|---|---|\n| drift against the baseline | average |", null, null)]
    [InlineData("## Baseline\n\nWe cannot use constant models.", null, null)]
    [InlineData("## Бейзлайн\n\nРяд сглаживаем скользящим средним.", null, null)]
    [InlineData("## Baseline\n\nTried: logistic regression, random forest, SVM.", null, null)]
    [InlineData("## Baseline\n\nLogistic regression on the last 4 weeks.", "Logistic regression on the last 4 weeks", null)]
    [InlineData("## Baseline\n\nAlways answer no.", "Always answer no", null)]
    [InlineData("## Baseline\n\nThe value of `LastFare`.", "value of `LastFare`", null)]
    [InlineData("## Бейзлайн\n\nПродажи неделей раньше.", "неделей раньше", null)]
    public void A_baseline_is_what_code_can_compute(string text, string? method, string? value) =>
        Assert.Equal((method, value), (Of(text).Baseline?.Method?.Value, Of(text).Baseline?.Value?.Value));

    [Theory]
    [InlineData("## Metrics\n\nRMSE ≤ 3.2, also reported for each `Country` separately.", "RMSE", "Country")]
    [InlineData("## Метрики\n\nОсновная офлайн-метрика: MAPE не выше 18 %. Дополнительно смотрим MAE не выше 6.", "MAPE", "")]
    [InlineData("## Metrics\n\nRecall ≥ 0.9, precision ≥ 0.5.", null, "")]
    [InlineData("## Metrics\n\n| Metric | Target |\n|---|---|\n| RMSE | ≤ 420 |\n| adverts published | +10 pp |", "RMSE", "")]
    [InlineData("## Metrics\n\n| Metric | Role | Target | Slices |\n|---|---|---|---|\n| RMSE | primary, offline | <= 3 | `Region` |", "RMSE", "Region")]
    [InlineData("## Метрики\n\nRMSE не выше 3 (основная). Считаем также по каждому `Region`.", "RMSE", "Region")]
    public void The_deciding_metric_is_certain_or_none(string text, string? metric, string slices) =>
        Assert.Equal((metric, slices), (Of(text).PrimaryOfflineMetric?.Name, All(Of(text).PrimaryOfflineMetric?.Slices ?? [])));

    [Fact]
    public void The_contract_goes_before_prose()
    {
        var contract = StatedContract.Of(Text.Read("---\nmldesign:\n  version: 1\n  seed: 7\n---\n# Fares\n\n## Reproducibility\n\nSeed 8. The label is `FareAmount`.\n"));
        Assert.Equal((7L, "FareAmount"), (contract.Seed!.Value, contract.Label!.Value));
    }

    [Fact]
    public void A_claim_stands_where_it_is_written()
    {
        var document = Text.Read("# Fares\n\n## Task\n\nRegression of a fare,\r\nlabel `FareAmount`.\n");
        Assert.Equal("FareAmount", document.Text[StatedContract.Of(document).Label!.Span]);
    }

    [Theory]
    [InlineData("seed: 7", "Random seed: 8.", "8")]
    [InlineData("label: Fare", "The label is `FareAmount`.", "FareAmount")]
    [InlineData("split: { test_fraction: 0.2 }", "30 % of the rows are held out for testing.", "30")]
    [InlineData("seed: 7", "Random seed: 7.", null)]
    [InlineData("seed: 7", "The seeds 1 to 5 are compared.", null)]
    [InlineData("label: fareamount", "The label is `FareAmount`.", null)]
    [InlineData("split: { test_fraction: 0.2 }", "Random 80/20 split.", null)]
    public void Text_against_the_contract_is_a_finding(string contract, string text, string? pointed) =>
        Assert.Equal(pointed, Text.Finding($"---\nmldesign:\n  version: 1\n  {contract}\n---\n# Fares\n\n## Validation\n\n{text}\n", Catalogue.TextAgainstContract)?.Pointed);

    [Theory]
    [InlineData("## Validation\n\n5-fold cross-validation.", 5)]
    [InlineData("## Стратегия валидации\n\n10-кратная кросс-валидация по всем предметам.", 10)]
    [InlineData("## Стратегия валидации\n\nПо 5-кратной стратифицированной перекрёстной проверке.", 5)]
    public void Folds_are_one_number(string text, double folds) => Assert.Equal(folds, Of(text).Split?.Folds?.Value);

    [Theory]
    [InlineData("## Стратегия валидации\n\nКросс-валидация с 10-кратным запасом по времени.")]
    [InlineData("## Стратегия валидации\n\n10-кратная кросс-валидация.\n\n5-кратная кросс-валидация внутри.")]
    public void Other_multiples_are_no_folds(string text) => Assert.Null(Of(text).Split?.Folds);

    [Theory]
    [InlineData("## Метрики\n\n| Метрика | Роль | Цель |\n|---|---|---|\n| Macro-accuracy (средняя по классам) | основная офлайн | не ниже 0,78 |\n| LogLoss | вспомогательная офлайн | не выше 0,9 |", "Macro-accuracy LogLoss")]
    [InlineData("## Metrics\n\n| Metric | Role | Target |\n|---|---|---|\n| Macro accuracy | primary offline | at least 0.78 |\n| Log loss | secondary offline | at most 0.9 |", "Macro accuracy Log loss")]
    [InlineData("## Metrics\n\n- RMSE, target <= 6.0 t/ha.\n\nR-squared is not used: it looks good in years with large differences.", "RMSE")]
    [InlineData("## Metrics\n\n- RMSE, target <= 6.0 t/ha.\n\nR-squared is shown beside it.", "RMSE R-squared")]
    public void Metrics_are_those_that_are_used(string text, string metrics) => Assert.Equal(metrics, string.Join(" ", Of(text).Metrics.Select(metric => metric.Name)));

    [Theory]
    [InlineData("## Метрики\n\n| Метрика | Роль | Цель |\n|---|---|---|\n| Macro-accuracy | офлайн | не ниже 0,78 |\n| LogLoss | офлайн | не выше 0,9 |")]
    [InlineData("## Metrics\n\nR-squared is not used.")]
    [InlineData("## Metrics\n\nPrimary metric: edit distance to the final text.\n\n- F1")]
    [InlineData("## Метрики\n\nФункция потерь — кросс-энтропия.")]
    [InlineData("## Metrics\n\n- ROC AUC\n- EER\n- FPR ≤ 1 %")]
    [InlineData("## Metrics\n\nFrom a regression across depots, R2 = 0.4, so weak.")]
    [InlineData("## Метрики\n\nОценка ответа: полнота и краткость.")]
    [InlineData("## Metrics\n\nFor example, a high recall.")]
    [InlineData("## Infrastructure\n\nA node is added when recall of the cache is above 0.8.")]
    public void Nothing_decides_between_equal_or_refused_metrics(string text) => Assert.Empty(Of(text).Metrics);
}
