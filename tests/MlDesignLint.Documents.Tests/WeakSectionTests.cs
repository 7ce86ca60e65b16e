using MlDesignLint.Design;
using MlDesignLint.Documents;

namespace MlDesignLint.DocumentsTests;

public class WeakSectionTests
{
    [Theory]
    [InlineData("## Validation\n\nWe check the model carefully.", "Validation")]
    [InlineData("## Валидация\n\nМодель проверим тщательно.", "Валидация")]
    [InlineData("## Goals\n\nThe drivers shall be content.", "Goals")]
    [InlineData("## Validation\n\nThe 300 trips of the busiest depot are checked.", "Validation")]
    [InlineData("## Risks\n\nThe 2 depots may close.", "Risks")]
    [InlineData("## Notes\n\n**Risks.** A depot may close.", "Risks")]
    public void What_a_section_lacks_is_reported(string text, string place) => Assert.Equal(place, Text.Finding(text, Catalogue.WeakSection)?.Pointed);

    [Theory]
    [InlineData("## Цели\n\nИз 40 водителей пятеро уходят в полдень.")]
    [InlineData("## Валидация\n\nПо времени.")]
    [InlineData("## Goals\n\nOf 40 drivers, 5 go home at noon.")]
    [InlineData("## ML task\n\nRegression.")]
    [InlineData("## Notes\n\n**Risks.** The 2 depots may close.")]
    public void What_may_be_said_in_other_words_is_not_reported(string text) => Assert.Null(Text.Finding(text, Catalogue.WeakSection));

    [Theory]
    [InlineData("## Goals\n\nOf 40 drivers, 5 go home at noon.", "business_goal")]
    [InlineData("## Notes\n\n**Risks.** The 2 depots may close.", "risks")]
    public void A_section_that_is_not_reported_is_weak_all_the_same(string text, string key) =>
        Assert.Equal(SectionState.Weak, Assert.Single(SectionStates.Of(Text.Read(text)), section => section.Definition.Key == key).State);
}
