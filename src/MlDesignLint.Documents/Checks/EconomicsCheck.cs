using System.Text.RegularExpressions;
using MlDesignLint.Design;

namespace MlDesignLint.Documents.Checks;

/// <summary>A return is promised and no cost is named that it would be the return on.</summary>
static class EconomicsCheck
{
    static readonly Regex Return = new(@"\bROI\b|\breturn on investment|\bpayback|окупаем|рентабельност", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    static readonly Regex Cost = new(@"\bcosts?\b|\bspend|\bbudget|\bexpens|\binvest(?:ed|ments? of)|затрат|расход|издерж|бюджет|стоимост|стоит", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    public static IEnumerable<DocumentFault> Find(Rule rule, DesignDocument document)
    {
        var said = Statements.Of(document);
        if (said.AllLines.FirstOrDefault(line => line.IsOwn && Return.IsMatch(line.Text) && line.Text.Any(char.IsDigit)) is { } promise
            && !said.AllLines.Any(line => Cost.IsMatch(line.InContext)))
            yield return new(rule, promise.Span, Return.Match(promise.Text).Value);
    }
}
