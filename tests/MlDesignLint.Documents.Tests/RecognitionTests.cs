using MlDesignLint.Documents;

namespace MlDesignLint.DocumentsTests;

public class RecognitionTests
{
    const string Body = "\n\n## Problem\n\nCustomers leave.\n\n## Goals\n\nKeep them.\n\n## Data sources\n\nA dataset of visits.\n\n## Metrics\n\nROC AUC.\n\n## Validation\n\nA hold-out month.\n\n## Model\n\nA churn classification by XGBoost.\n";

    [Theory]
    [InlineData("# Keeping customers" + Body, true)]
    [InlineData("# Model card of the churn model" + Body, false)]
    [InlineData("# Cache\n\n## Goals\n\nSpeed.\n\n## Architecture\n\nA service.\n\n## Risks\n\nStale data.\n\n## Requirements\n\nFast.\n\n## Alternatives\n\nNone.\n", false)]
    [InlineData("# Отток\n\n## Бизнес-цель\n\nУдержать.\n\n## Постановка задачи\n\nКлассификация.\n\n## Данные\n\nДатасет визитов.\n\n## Метрики\n\nROC AUC.\n\n## Риски\n\nМодель устареет.\n\n## Бейзлайн\n\nПравило.\n", true)]
    public void Content_decides(string text, bool isDesign) => Assert.Equal(isDesign, Recognition.IsDesignDocument(Text.Read(text, "notes.md")));

    const string InOwnWords = """
        # Empty bikes

        ## Why we are doing this

        Every morning 18 % of our docks are empty at 8:00 and members walk to the next one; in May we lost 2,100 subscriptions. By December 2025 we want to lose no more than 1,500 a month.

        ## What is in and what is not

        In: the 140 docks of the centre, weekdays. Out of scope: e-scooters, the price of a ride.

        ## Who acts on it

        The van crew gets a list of 20 docks at 5:30 and moves bikes; the shift lead may strike a dock off the list.

        ## What is predicted

        For each dock: the number of bikes at 8:00, regression, one row a dock and day, known at 5:00.

        ## Where the rows come from

        Table `dock_events`, PostgreSQL of operations, two years, 102,000 rows, refreshed every night; weather from the national service.

        ## How we tell that it is good

        MAE at most 1.6 bikes. Today's rule, yesterday's count, has an MAE of 2.9 bikes on the same days.

        ## How it is tried out

        The last eight weeks are kept aside as a test set, by date; the eight weeks before tune the trees.

        ## The model

        LightGBM on 31 columns (hour, weather, events, docks nearby); a linear regression was tried first and reached 2.2.

        ## What can go wrong

        - The weather feed is late: the forecast of the evening before is used.
        - A dock is closed: operations send a list, closed docks get no van.
        - The crew stops reading the list: the lead calls after two days without a visit.

        ## When it goes live

        Six weeks with half of the crews; if empty docks at 8:00 fall by at least 3 points, all crews get it in October.
        """;

    [Fact]
    public void What_a_document_says_under_headings_of_its_own_decides() => Assert.True(Recognition.IsDesignDocument(Text.Read(InOwnWords, "notes.md")));

    /// <summary>Without the plan it is the description of a model, without the numbers a talk about one.</summary>
    [Theory]
    [InlineData("## What is predicted", "## What can go wrong")]
    [InlineData("## Why we are doing this", "## What is predicted")]
    [InlineData("## Where the rows come from", "## The model")]
    public void Half_of_what_a_document_says_is_not_enough(string from, string to)
    {
        var (start, end) = (InOwnWords.IndexOf(from, StringComparison.Ordinal), InOwnWords.IndexOf(to, StringComparison.Ordinal));
        Assert.False(Recognition.IsDesignDocument(Text.Read(InOwnWords.Remove(start, end - start), "notes.md")));
    }
}
