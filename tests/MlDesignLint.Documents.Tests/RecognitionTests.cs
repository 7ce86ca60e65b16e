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
}
