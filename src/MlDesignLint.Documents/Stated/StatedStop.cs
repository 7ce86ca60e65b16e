using System.Text.RegularExpressions;
using MlDesignLint.Design;

namespace MlDesignLint.Documents.Stated;

/// <summary>What a document says early stopping goes by.</summary>
public static class StatedStop
{
    static readonly Regex Stopping = new(@"\b(?:early[- ]?stop\p{L}*|stop\p{L}* early)\b|^\W*stopping(?: rule)?\s*[:—–|-]|\btraining (?:stops|ends|is stopped) (?:after|when|if|once)\b|\bостанавлива\p{L}+ обучени\p{L}+|\bобучение останавлива\p{L}+|^\W*останов\p{L}*\s*[:—–|-]|\bранн\p{L}+ останов\p{L}*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    static readonly Regex Loss = new(@"\bloss\b|\bпотер\p{L}+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    static readonly Regex OfValidation = new(@"\b(?:val|test|eval)_", RegexOptions.CultureInvariant);

    static readonly Regex ValidationLoss = new(@"\bval(?:idation)?[_ -]loss\b|\bloss (?:on|of) (?:the )?validation\b|потер\p{L}* на (?:\p{L}+ )?(?:валидаци|проверочн)\p{L}*|валидационн\p{L}+ потер\p{L}*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>Where early stopping is said to go by the loss on validation rows; null where it is not, or by a metric too.</summary>
    public static Claim<string>? OnValidationLoss(DesignDocument document) =>
        (from passage in StatedContract.PassagesOf(document)
         where Named(passage) is null
         let stopping = Stopping.Match(passage.Text)
         where stopping.Success
         let loss = ValidationLoss.Match(passage.Text, stopping.Index)
         where loss.Success
         select new Claim<string>(loss.Value, passage.Locate(loss))).FirstOrDefault();

    /// <summary>The metric that is named first behind the words for early stopping; null where there is none, a loss is named before it, or several places differ.</summary>
    public static Claim<string>? In(DesignDocument document)
    {
        var found = StatedContract.PassagesOf(document).Select(Named).OfType<Claim<string>>().ToList();
        return found.Select(claim => MetricNames.Find(claim.Value)).Distinct().Count() == 1 ? found[0] : null;
    }

    static Claim<string>? Named(Passage passage)
    {
        if (Stopping.Match(passage.Text) is not { Success: true } stopping)
            return null;
        var behind = OfValidation.Replace(passage.Text.Substring(stopping.Index), match => new string(' ', match.Length));
        if (MetricNames.In(behind).FirstOrDefault() is not { } metric || (Loss.Match(behind) is { Success: true } loss && loss.Index < metric.Span.Start))
            return null;
        var name = behind.Substring(metric.Span.Start, metric.Span.Length);
        return new(name, passage.Locate(stopping.Index + metric.Span.Start, metric.Span.Length));
    }
}
