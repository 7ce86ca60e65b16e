using MlDesignLint.Design;

namespace MlDesignLint.Documents.Checks;

/// <summary>Accuracy is the only metric although the document says that one class is rare.</summary>
static class AccuracyCheck
{
    static readonly TextPattern Imbalance = TextPattern.Of(Phrases.Imbalance);
    static readonly TextPattern Denied = TextPattern.Of(@"\bnot imbalanced|\bno (?:class )?imbalance|\bare balanced|не наблюдается дисбаланс|дисбаланса (?:нет|классов нет)|\bbalanced accuracy");
    static readonly TextPattern Evened = TextPattern.Of(@"\bbalanced (?:test|sample|set|subset)|\b50/50\b|\bequal (?:numbers?|shares?) of|выровн\w+|сбалансированн\w+ (?:\w+ )?(?:выбор|тест)|поровну");

    public static IEnumerable<DocumentFault> Find(Rule rule, DesignDocument document)
    {
        var said = Statements.Of(document);
        if (said.Metrics.Count > 0 && said.Metrics.All(metric => MetricNames.Find(metric.Name)?.Name == "Accuracy")
            && said.AllLines.FirstOrDefault(line => line.IsOwn && line.Has(Imbalance) && !line.Has(Denied)) is { } imbalance && !said.AllLines.Any(line => line.Has(Evened)))
            yield return new(rule, said.Metrics[0].Span, imbalance.Find(Imbalance)!) { Related = [imbalance.Span] };
    }
}
