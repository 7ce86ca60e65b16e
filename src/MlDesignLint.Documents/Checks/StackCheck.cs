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

    static readonly TextPattern OfOthers = TextPattern.Of(Phrases.StackOfOthers);

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
