using MlDesignLint.Design;

namespace MlDesignLint.Documents.Checks;

/// <summary>A return is promised and no cost is named that it would be the return on.</summary>
static class EconomicsCheck
{
    static readonly TextPattern Return = TextPattern.Of(@"\bROI\b|\breturn on investment|\bpayback|\bокупаем|рентабельност");
    static readonly TextPattern Cost = TextPattern.Of(@"\bcosts?\b|\bspend|\bbudget|\bexpens|\binvest(?:ed|ments? of)|\beur\b|\busd\b|[€$£₽]|\bруб|\bpeople\b|\bсотрудник|влож|затрат|расход|издерж|бюджет|стоимост|стоит");

    public static IEnumerable<DocumentFault> Find(Rule rule, DesignDocument document)
    {
        var said = Statements.Of(document);
        if (said.AllLines.FirstOrDefault(line => line.IsOwn && line.Has(Return) && line.Text.Any(char.IsDigit)) is { } promise
            && !said.AllLines.Any(line => Cost.IsIn(line.InContext)))
            yield return new(rule, promise.Span, promise.Find(Return)!);
    }
}
