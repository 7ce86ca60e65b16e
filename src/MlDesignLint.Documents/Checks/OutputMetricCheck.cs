using System.Text.RegularExpressions;
using MlDesignLint.Design;

namespace MlDesignLint.Documents.Checks;

/// <summary>Success is counted in what the team produces, not in what changes for the business.</summary>
static class OutputMetricCheck
{
    static readonly Regex Output = new(@"\b(?:number of|\d+\+?) (?:\w+ )?(?:models?(?! errors)|a/b tests|experiments|notebooks|dashboards)(?: (?:per|a|in|trained|deployed|launched|shipped|built)\b[^.|]*|$)|\bshare of processes (?:with|that use) (?:ai|ml)|(?:количеств\w+|числ\w+|\d+) (?:внедр[её]нн\w+ |обученн\w+ |новых )?(?:моделей|экспериментов|[aа]/[bб]-тестов|дашбордов)(?: (?:в|за) (?:квартал|год|месяц))?|дол[яи] процессов с (?:ии|ml|машинным)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    public static IEnumerable<DocumentFault> Find(Rule rule, DesignDocument document) => Statements.Of(document).Lines("success_metrics")
        .Select(line => (line, match: Output.Match(line.Text)))
        .Where(pair => pair.match.Success)
        .Select(pair => new DocumentFault(rule, pair.line.Span, pair.match.Value.Trim()));
}
