using MlDesignLint.Design;

namespace MlDesignLint.Documents.Checks;

/// <summary>Rows are divided at random although the task is to forecast.</summary>
static class SplitKindCheck
{
    static readonly LocalizedText Random = new("random", "случайное");

    public static IEnumerable<DocumentFault> Find(Rule rule, DesignDocument document)
    {
        var said = Statements.Of(document);
        if (said.Task?.Value == "forecasting" && said.SplitKind is { Value: "random" } split)
            yield return new(rule, split.Span, Random) { Related = [said.Task.Span] };
    }
}
