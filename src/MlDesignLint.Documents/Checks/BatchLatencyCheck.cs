using System.Text.RegularExpressions;
using MlDesignLint.Design;

namespace MlDesignLint.Documents.Checks;

/// <summary>An answer is demanded within a second or less, and predictions are made in batches only.</summary>
static class BatchLatencyCheck
{
    static readonly Regex Fast = new(@"\b\d{1,3} ?(?:ms|мс)\b|\b(?:0[.,]\d+|1) ?(?:s|sec\w*|с|сек\w*)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    static readonly Regex Answer = new(@"latenc|respon|answer|request|p9\d|ответ|отклик|запрос|задержк", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    static readonly Regex Batch = new(@"\b(?:nightly|daily|weekly|hourly|offline) (?:batch|job|scoring|run)|\bbatch (?:only|scoring|job|mode|predictions?)|пакетн\w+|раз в (?:сутки|ночь|неделю|день)|ночн\w+ (?:расч[её]т|пересч[её]т|запуск)|батч", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    static readonly Regex Online = new(@"\bonline\b|real-?time|\bAPI\b|\bREST\b|\bcache|look-?up|key-value|\bredis|precomput|on request|synchronous|онлайн|реальн\w+ времен|кэш|по запросу|предрассчит|таблиц|витрин|\bgRPC", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    public static IEnumerable<DocumentFault> Find(Rule rule, DesignDocument document)
    {
        var said = Statements.Of(document);
        var serving = said.Lines("serving_integration").ToList();
        if (serving.FirstOrDefault(line => Batch.IsMatch(line.Text)) is { } batch && !serving.Any(line => Online.IsMatch(line.Text))
            && said.Lines("nfr_slo", "requirements", "constraints").FirstOrDefault(line => Fast.IsMatch(line.Text) && Answer.IsMatch(line.Text)) is { } demand)
            yield return new(rule, demand.Span, Fast.Match(demand.Text).Value) { Related = [batch.Span] };
    }
}
