using MlDesignLint.Design;

namespace MlDesignLint.Documents.Checks;

/// <summary>The loss belongs to another kind of task, or pulls in another direction than the metric that decides.</summary>
static class LossCheck
{
    static readonly TextPattern Squared = TextPattern.Of(@"\bMSE\b|\bRMSE\b|squared|\bl2\b|квадратичн|средний квадрат");
    static readonly TextPattern OfClasses = TextPattern.Of(@"cross-?entropy|log-?loss|\bBCE\b|hinge|focal|кросс-?энтропи");
    static readonly TextPattern OfNumbers = TextPattern.Of(@"\bMSE\b|\bRMSE\b|\bMAE\b|\bMAPE\b|squared|absolute|huber|pinball|quantile|квантильн");
    static readonly TextPattern Reasoned = TextPattern.Of(Phrases.LossReasoned);
    /// <summary>A table that does not speak of losses compares metrics.</summary>
    static readonly TextPattern Called = TextPattern.Of(@"\bloss|\bobjective|потер|\bцелев\w+ функци|\bфункци\w+ ошиб");
    static readonly string[] Relative = ["MAPE", "WAPE", "sMAPE", "MdAPE"];

    static readonly LocalizedText FitsClasses = new("cross-entropy", "кросс-энтропия");
    static readonly LocalizedText FitsNumbers = new("squared or absolute error", "квадратичная или абсолютная ошибка");
    static readonly LocalizedText FitsRelative = new("absolute percentage error, or absolute error with weights", "абсолютная процентная ошибка или абсолютная ошибка с весами");

    public static IEnumerable<DocumentFault> Find(Rule rule, DesignDocument document)
    {
        var said = Statements.Of(document);
        if (said.Loss is not { } loss || document.Contract.LossReason is not null || said.AllLines.Any(line => line.Span.Contains(loss.Span) && (line.Has(Reasoned) || (line.IsRow && !line.Has(Called)))))
            yield break;
        if (said.Task?.Value is "binary-classification" or "multiclass" && OfNumbers.Whole.IsMatch(loss.Value) && !OfClasses.Whole.IsMatch(loss.Value))
            yield return new(rule, loss.Span, loss.Value, Task(said), FitsClasses);
        else if (said.Task?.Value is "regression" or "forecasting" && OfClasses.Whole.IsMatch(loss.Value))
            yield return new(rule, loss.Span, loss.Value, Task(said), FitsNumbers);
        else if (said.PrimaryMetric is { } metric && Relative.Contains(MetricNames.Find(metric.Name)?.Name) && Squared.Whole.IsMatch(loss.Value))
            yield return new(rule, loss.Span, loss.Value, MetricNames.Find(metric.Name)!.Name, FitsRelative);
    }

    static string Task(Statements said) => said.Task!.Value;
}
