using MlDesignLint.Design;

namespace MlDesignLint.Documents.Checks;

/// <summary>An answer is demanded within a second or less, and predictions are made in batches only.</summary>
static class BatchLatencyCheck
{
    static readonly TextPattern Fast = TextPattern.Of(@"\b\d{1,3} ?(?:ms|мс)\b|\b(?:0[.,]\d+|1) ?(?:s|sec\w*|с|сек\w*)\b");
    static readonly TextPattern Answer = TextPattern.Of(@"latenc|respon|answer|request|p9\d|ответ|отклик|запрос|задержк");
    static readonly TextPattern Batch = TextPattern.Of(Phrases.BatchOnly);
    static readonly TextPattern Online = TextPattern.Of(Phrases.AnsweredOnline);

    public static IEnumerable<DocumentFault> Find(Rule rule, DesignDocument document)
    {
        var said = Statements.Of(document);
        var serving = said.Lines("serving_integration").ToList();
        if (serving.FirstOrDefault(line => line.Has(Batch)) is { } batch && !serving.Any(line => line.Has(Online))
            && said.Lines("nfr_slo", "requirements", "constraints").FirstOrDefault(line => line.Has(Fast) && line.Has(Answer) && !line.Has(Online)) is { } demand)
            yield return new(rule, demand.Span, demand.Find(Fast)!) { Related = [batch.Span] };
    }
}
