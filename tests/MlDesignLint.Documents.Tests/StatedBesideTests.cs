using static MlDesignLint.DocumentsTests.StatedContractTests;

namespace MlDesignLint.DocumentsTests;

/// <summary>What one sentence declares and another one names, what a row says by its first cell, and what the text adds to the contract.</summary>
public class StatedBesideTests
{
    [Theory]
    [InlineData("## Validation\n\nNo guest may be on both sides. A third of them come back. The key is `GuestId`.", "GuestId")]
    [InlineData("## Split\n\n- 70/30 at random\n- **All reads of a meter stay together.** They have habits. The column is called `MeterCode`.", "MeterCode")]
    [InlineData("## Проверка\n\nПациент не попадает в обе части. Приёмов бывает много. Колонка — `PatientId`.", "PatientId")]
    public void A_group_is_named_in_a_later_sentence(string text, string group) => Assert.Equal(group, Of(text).Split?.Group?.Value);

    [Theory]
    [InlineData("## Validation\n\nNo guest may be on both sides. We also read `RoomCode`.")]
    [InlineData("## Validation\n\nNo guest may be on both sides.\n\nThe key of the table is `StayId`.")]
    public void A_name_that_says_something_else_is_no_group(string text) => Assert.Null(Of(text).Split?.Group);

    [Theory]
    [InlineData("## Fairness\n\nGender and age are protected attributes. In the extract they are called `Sex` and `Age`.", "Sex Age")]
    [InlineData("## Этика\n\nПол и гражданство — чувствительные признаки. В выгрузке они называются `Sex` и `Citizenship`.", "Sex Citizenship")]
    [InlineData("## Fairness\n\nGender is a protected attribute. The model uses `Age` and `Region`.", "")]
    public void Sensitive_columns_are_named_in_a_later_sentence(string text, string columns) => Assert.Equal(columns, All(Of(text).Sensitive));

    [Theory]
    [InlineData("## Target variable\n\nWe predict how many items are kept: column `ItemsKept`.", "ItemsKept")]
    [InlineData("## Целевая переменная\n\nПредсказываем, сколько вещей выкупят: столбец `ItemsKept`. Именно выкуп важен.", "ItemsKept")]
    [InlineData("## Target\n\nWe predict churn from the column `Usage`.", null)]
    public void A_section_on_the_target_calls_its_column(string text, string? label) => Assert.Equal(label, Of(text).Label?.Value);

    [Theory]
    [InlineData("## Model\n\nTrees. None of the losses fits; for now the loss is squared error.", "squared error")]
    [InlineData("## Metric\n\nLog loss, at most 0.3. All models are trained on log loss too.", null)]
    public void A_loss_is_what_is_said_to_be_one(string text, string? loss) => Assert.Equal(loss, Of(text).Loss?.Value);

    [Fact]
    public void The_loss_of_the_model_is_no_metric() => Assert.Equal("Area under the ROC curve",
        Of("## Offline metric\n\nArea under the ROC curve, measured on the test rows. 0.72 is enough.\n\n## Model\n\nLightGBM with log loss, at most 2 000 rounds.").PrimaryOfflineMetric?.Name);

    [Theory]
    [InlineData("## Quality\n\nPrimary metric: RMSE in hours, at most 7.5.\n\n| Group | Column | Limit |\n|---|---|---|\n| all | | 7.5 |\n| slice: cold chain | `ColdChain` = 1 | 5 |", "ColdChain")]
    [InlineData("## Quality\n\nPrimary metric: RMSE in hours, at most 7.5.\n\n| Group | Column | Limit |\n|---|---|---|\n| lanes | `LaneId` | 5 |", "")]
    public void A_row_may_be_called_a_slice(string text, string slices) => Assert.Equal(slices, All(Of(text).PrimaryOfflineMetric!.Slices));

    [Fact]
    public void A_row_of_two_cells_is_about_what_the_first_says() => Assert.Equal("same weekday of last year",
        Of("## Success\n\n| | |\n|---|---|\n| Goal | 6 rooms |\n| Simple rule to beat | same weekday of last year, on the same test days |").Baseline?.Method?.Value);

    [Theory]
    [InlineData("## Validation\n\nThe number we report is the mean of a ten-fold cross-validation.", 10.0)]
    [InlineData("## Проверка\n\nПятикратная кросс-валидация; данных мало, поэтому тест не откладываем: пять блоков.", 5.0)]
    [InlineData("## Validation\n\nThe error fell by ten percent.", null)]
    public void Folds_are_counted_in_words(string text, double? folds) => Assert.Equal(folds, Of(text).Split?.Folds?.Value);

    [Fact]
    public void The_text_adds_to_the_split_of_the_contract()
    {
        var split = MlDesignLint.Documents.Stated.StatedContract.Of(Text.Read("---\nmldesign:\n  version: 1\n  split: { kind: group, group: FieldId }\n---\n# Soil\n\n## Validation\n\nA ten-fold cross-validation.\n")).Split;
        Assert.Equal(("FieldId", 10.0), (split?.Group?.Value, split?.Folds?.Value));
    }
}
