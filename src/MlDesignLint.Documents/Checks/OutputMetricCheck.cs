using MlDesignLint.Design;

namespace MlDesignLint.Documents.Checks;

/// <summary>Success is counted in what the team produces, not in what changes for the business.</summary>
static class OutputMetricCheck
{
    static readonly TextPattern Output = TextPattern.Of(Phrases.TeamOutput);

    public static IEnumerable<DocumentFault> Find(Rule rule, DesignDocument document) => Statements.Of(document).Lines("success_metrics")
        .Select(line => (line, found: line.Find(Output)))
        .Where(pair => pair.found is not null)
        .Select(pair => new DocumentFault(rule, pair.line.Span, pair.found!.Trim()));
}
