using MlDesignLint.Design;

namespace MlDesignLint.Documents.Checks;

/// <summary>The model is trained in one framework and served by the server of another, and nothing is said of a conversion.</summary>
static class StackCheck
{
    static readonly TextPattern Torch = TextPattern.Of(@"\bpy?torch\b|\btorchvision\b|\btorchsharp\b");
    static readonly TextPattern TensorFlow = TextPattern.Of(@"\btensorflow(?! (?:serving|lite|js))\b|\bkeras\b");
    static readonly TextPattern TorchServer = TextPattern.Of(@"\btorch-?serve\b|\btorchscript\b");
    static readonly TextPattern TensorFlowServer = TextPattern.Of(@"\b(?:tensorflow|tf)[- ]?serving\b|\btensorflow lite\b|\btf-?lite\b|\btensorflow\.?js\b");
    static readonly TextPattern Conversion = TextPattern.Of(@"\bonnx|\bconver[ts]|\bexport|\btensorrt|\btriton|\bpmml|конверт|экспорт|преобразова|сконверт");

    /// <summary>Words of what others use, or of a choice that is not made.</summary>
    static readonly TextPattern OfOthers = TextPattern.Of(@"\b(?:an)?other (?:team|project|product|department)|\b(?:tensorflow|tf|torch)[- ]?serv\w+ (?:or|and)\b|\b(?:or|not|instead of|rather than|unlike) (?:tensorflow|tf|torch)[- ]?serv|друг(?:ой|ая|ого) (?:команд|проект|отдел)|соседн\w+ (?:команд|отдел)|(?:или|не|вместо) (?:tensorflow|tf|torch)[- ]?serv");

    public static IEnumerable<DocumentFault> Find(Rule rule, DesignDocument document)
    {
        var lines = Statements.Of(document).AllLines;
        if (lines.Any(line => line.Has(Conversion) || line.Has(OfOthers)))
            yield break;
        foreach (var (trained, served, own) in new[] { (Torch, TensorFlowServer, TensorFlow), (TensorFlow, TorchServer, Torch) })
        {
            if (lines.FirstOrDefault(line => line.Has(trained)) is { } training && lines.FirstOrDefault(line => line.Has(served)) is { } serving && !lines.Any(line => line.Has(own)))
                yield return new(rule, serving.Span, serving.Find(served)!, training.Find(trained)!) { Related = [training.Span] };
        }
    }
}
