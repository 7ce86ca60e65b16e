using System.Text.RegularExpressions;
using MlDesignLint.Design;

namespace MlDesignLint.Documents.Stated;

/// <summary>Whether a document says that training weighs a rare class.</summary>
public static class StatedWeights
{
    static readonly Regex Weight = new(@"\b(?:weights?|weighted|weigh(?:s|ed)?|upweight\p{L}*)\b|\b(?:взвеш\p{L}+|вес(?:а|ом|ами|ов|ит)?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    static readonly Regex Rare = new(@"\b(?:rare|minority|positive|infrequent) (?:class|examples|rows|cases|categor|labels|groups|kinds|queues|types)|\bclass(?:es)? (?:im)?balance|\bclasses (?:are|is|get|be) (?:\p{L}+ )?balanced\b|\bbalanc(?:es?|ing) (?:the )?(?:\p{L}+ )?classes|класс\p{L}* (?:\p{L}+ )?(?:уравнове|выравнива|балансир)|(?:уравнове|выравнива|балансир)\p{L}+ класс|\bimbalance|\bclass weights?\b|\bредк\p{L}+ (?:класс|категори|случа|пример|очеред|тип|тем|групп)|\bкласс\p{L}* редк|положительн\p{L}+ класс|дисбаланс|\bweigh(?:s|ed)? (?:\p{L}+ )?\d+ times\b|\b\d+ times the weight\b|(?:\bвесит|\bвес\p{L}*) в \d+ раз", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>Settings of libraries that weigh classes.</summary>
    static readonly Regex Setting = new(@"\bclass_?weights?\W{1,6}balanced\b|\bscale_pos_weight\b|\bis_unbalance\b|\bauto_class_weights\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    static readonly Regex Refused = new(@"(?:\b(?:no|not|without|never|instead of|nor)|n't|\b(?:не|без|нет|вместо))\s+(?:\p{L}+\s+){0,3}[`*_]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>The word for the weights; null where none are declared, or they are refused.</summary>
    public static SourceSpan? In(DesignDocument document) =>
        (from passage in StatedContract.PassagesOf(document)
         let weight = Setting.Match(passage.Text) is { Success: true } setting ? setting : Rare.IsMatch(passage.Text) ? Weight.Match(passage.Text) : Match.Empty
         where weight.Success && !Refused.IsMatch(passage.Text.Substring(0, weight.Index))
         select (SourceSpan?)passage.Locate(weight)).FirstOrDefault();
}
