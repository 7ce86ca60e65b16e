namespace MlDesignLint.DocumentsTests;

public class TargetDirectionTests
{
    [Theory]
    [InlineData("- MAE above 2.5 on the test set.")]
    [InlineData("- Recall not above 0.8 on the test set.")]
    [InlineData("- MAPE больше 12 % на тесте.")]
    [InlineData("- ROC AUC не более 0,9 на тесте.")]
    public void A_demand_the_wrong_way_round_is_reported(string line) => Assert.Contains("MLD9017", Rules(line));

    [Theory]
    [InlineData("- MAE not above 2.5 on the test set.")]
    [InlineData("- MAE no more than 2.5 on the test set.")]
    [InlineData("- MAPE must not exceed 12 % on the test set.")]
    [InlineData("- Recall not below 0.8 on the test set.")]
    [InlineData("- Recall no lower than 0.8 on the test set.")]
    [InlineData("- MAPE не выше 12 % на тесте.")]
    [InlineData("- ROC AUC не менее 0,9 на тесте.")]
    public void A_demand_the_right_way_round_is_silent(string line) => Assert.DoesNotContain("MLD9017", Rules(line));

    static IEnumerable<string> Rules(string line) => Text.Findings(Text.Read($"# ML design document\n\n## Offline metrics\n\n{line}\n", "design.md")).Select(finding => finding.Split(' ')[1]);
}
