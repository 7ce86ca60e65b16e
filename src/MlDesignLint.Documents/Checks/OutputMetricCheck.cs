using MlDesignLint.Design;

namespace MlDesignLint.Documents.Checks;

/// <summary>Success is counted in what the team produces, not in what changes for the business.</summary>
static class OutputMetricCheck
{
    static readonly TextPattern Output = TextPattern.Of(@"\b(?:number of|\d+\+?) (?:\w+ )?(?:models?(?! errors)|a/b tests|experiments|notebooks|dashboards)(?: (?:per|a|in|trained|deployed|launched|shipped|built)\b[^.|]*|$)|\bshare of processes (?:with|that use) (?:ai|ml)|(?:количеств\w+|числ\w+|\d+) (?:внедр[её]нн\w+ |обученн\w+ |новых )?(?:моделей(?! (?!ии\b|ai\b|ml\b|машинн|обуч|внедр|в\b|за\b|к\b|на\b|до\b|по\b|и\b)\p{L})|экспериментов|[aа]/[bб]-тестов|дашбордов)(?: (?:в|за) (?:квартал|год|месяц))?|дол[яи] процессов с (?:ии|ml|машинным)");

    public static IEnumerable<DocumentFault> Find(Rule rule, DesignDocument document) => Statements.Of(document).Lines("success_metrics")
        .Select(line => (line, found: line.Find(Output)))
        .Where(pair => pair.found is not null)
        .Select(pair => new DocumentFault(rule, pair.line.Span, pair.found!.Trim()));
}
