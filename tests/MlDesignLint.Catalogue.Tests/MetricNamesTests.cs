namespace MlDesignLint.CatalogueTests;

public class MetricNamesTests
{
    [Theory]
    [InlineData("mAP@0.5", "mAP@0.5")]
    [InlineData("map@0.50", "mAP@0.5")]
    [InlineData("mAP@[0.5:0.95]", "mAP@[0.5:0.95]")]
    [InlineData("mAP@0.5:0.95", "mAP@[0.5:0.95]")]
    [InlineData("MAP@50", "MAP")]
    [InlineData("MAP@10", "MAP")]
    [InlineData("Precision@10", "Precision@k")]
    [InlineData("precision@k", "Precision@k")]
    [InlineData("Precision", "Precision")]
    [InlineData("NDCG@10", "NDCG")]
    [InlineData("Lift@5", "Lift")]
    [InlineData("F1@0.5", "F1")]
    [InlineData("Recall@N", "Recall@k")]
    public void A_name_is_found_with_what_stands_behind_the_sign(string name, string expected) => Assert.Equal(expected, MetricNames.Find(name)?.Name);

    [Fact]
    public void A_name_of_nothing_is_not_found() => Assert.Null(MetricNames.Find("happiness@3"));

    [Theory]
    [InlineData("We report mAP@0.5, then speed.", "mAP@0.5", "mAP@0.5")]
    [InlineData("Precision@10. Nothing else.", "Precision@k", "Precision@10")]
    [InlineData("MAP@50 of the list", "MAP", "MAP@50")]
    [InlineData("precision @ work", "Precision", "precision")]
    [InlineData("Hit Rate @ k of the list", "Hit rate@k", "Hit Rate @ k")]
    [InlineData("Recall @5", "Recall@k", "Recall @5")]
    [InlineData("Hit@10 of the list, mail to me@3rd.example", "Hit rate@k", "Hit@10")]
    [InlineData("mAP >= 0.5", "MAP", "mAP")]
    [InlineData("the trend's R² in the region R", "R2", "R²")]
    public void A_text_names_a_metric_with_what_stands_behind_the_sign(string text, string metric, string words)
    {
        var mention = Assert.Single(MetricNames.In(text));
        Assert.Equal((metric, words), (mention.Metric.Name, text.Substring(mention.Span.Start, mention.Span.Length)));
    }
}
