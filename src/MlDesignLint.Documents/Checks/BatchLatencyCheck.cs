using MlDesignLint.Design;

namespace MlDesignLint.Documents.Checks;

/// <summary>An answer is demanded within a second or less, and predictions are made in batches only.</summary>
static class BatchLatencyCheck
{
    static readonly TextPattern Fast = TextPattern.Of(@"\b\d{1,3} ?(?:ms|мс)\b|\b(?:0[.,]\d+|1) ?(?:s|sec\w*|с|сек\w*)\b");
    static readonly TextPattern Answer = TextPattern.Of(@"latenc|respon|answer|request|p9\d|ответ|отклик|запрос|задержк");
    static readonly TextPattern Batch = TextPattern.Of(@"\b(?:nightly|daily|weekly|hourly|offline) (?:batch|job|scoring|run)|\bbatch (?:only|scoring|job|mode|predictions?)|пакетн\w+|раз в (?:сутки|ночь|неделю|день)|ночн\w+ (?:расч[её]т|пересч[её]т|запуск)|батч");
    static readonly TextPattern Online = TextPattern.Of(@"\bonline\b|real-?time|\bAPI\b|\bREST\b|\bcache|look-?up|key-value|\bredis|precomput|on request|synchronous|онлайн|реальн\w+ времен|кэш|по запросу|предрассчит|\bwrit\w+ (?:the |all )?(?:scores?|answers?|predictions?|results|forecasts?)\b|\bstored\b|\bdatabase|(?:пишет|пишем|записыва\w+) (?:\w+ )?(?:скор|оценк|прогноз|ответ)|\bбаз[аеуы] данных|складыва|\bлежит|\bлежат|таблиц|витрин|\bgRPC");

    public static IEnumerable<DocumentFault> Find(Rule rule, DesignDocument document)
    {
        var said = Statements.Of(document);
        var serving = said.Lines("serving_integration").ToList();
        if (serving.FirstOrDefault(line => line.Has(Batch)) is { } batch && !serving.Any(line => line.Has(Online))
            && said.Lines("nfr_slo", "requirements", "constraints").FirstOrDefault(line => line.Has(Fast) && line.Has(Answer) && !line.Has(Online)) is { } demand)
            yield return new(rule, demand.Span, demand.Find(Fast)!) { Related = [batch.Span] };
    }
}
