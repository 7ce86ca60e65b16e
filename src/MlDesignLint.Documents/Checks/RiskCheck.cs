using System.Text.RegularExpressions;
using MlDesignLint.Design;

namespace MlDesignLint.Documents.Checks;

/// <summary>Risks are listed and for none of them is said what is done about it.</summary>
static class RiskCheck
{
    const int Few = 2;
    const int WordsOfRemedy = 2;

    static readonly TextPattern Remedy = TextPattern.Of(Phrases.Remedy);

    /// <summary>What stands behind a risk, as a sentence, in parentheses or behind a dash, may be its remedy.</summary>
    static readonly Regex Behind = new(@"(?:[.!?;]\s+|\s[—–-]\s|,\s+(?:so|but|therefore|hence|поэтому|но|значит|зато)\s|\((?!for example|e\.g|that|which|such as|например|напр|т\. ?е|то есть))(?<rest>[^|]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>Columns that describe a risk; any other one may hold the remedy.</summary>
    static readonly Regex OfRisk = new(@"^\W*(?:$|\w$|\w*risk|риск|level|probab|likelihood|impact|severity|priorit|consequence|effect|result|owner|id$|no\b|№|type|class|categor|descript|what (?:happens|may|can|could)|score|chance|уров|вероят|влиян|критич|тяжест|приорит|последств|владел|ответств|тип|класс|категор|опис|что (?:будет|может|произойд)|балл|шанс)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    public static IEnumerable<DocumentFault> Find(Rule rule, DesignDocument document)
    {
        if (SectionOf(document) is { } section)
            yield return new(rule, section.HeadingSpan, Risks(document).Count);
    }

    /// <summary>The section that lists risks of which none can have a remedy; null where there is none, or one may have.</summary>
    internal static Section? SectionOf(DesignDocument document) => Risks(document) is { Count: >= Few } risks && !risks.Any(MayHaveRemedy)
        ? document.SectionsOf("risks").FirstOrDefault(section => section.Level < SectionBuilder.LabelLevel) : null;

    /// <summary>Whether most of the risks have words behind them that may be remedies.</summary>
    internal static bool MayHaveRemedies(DesignDocument document) => Risks(document) is { Count: > 0 } risks && risks.Count(HasWordsBehind) * 2 > risks.Count;

    static List<TextLine> Risks(DesignDocument document) => [.. Statements.Of(document).Lines("risks").Where(line => line.Text.Any(char.IsLetter))];

    static bool MayHaveRemedy(TextLine line) => line.Has(Remedy) || HasWordsBehind(line);

    static bool HasWordsBehind(TextLine line) => Behind.Matches(WithoutLabel(line)).Cast<Match>().Any(match => Words(match.Groups["rest"].Value) >= WordsOfRemedy)
        || (line.IsRow && line.Text.Split('|').Skip(1).Any(cell => cell.IndexOf(':') is >= 0 and var end && !OfRisk.IsMatch(cell.Substring(0, end)) && cell.Skip(end).Any(char.IsLetter)));

    /// <summary>The words of a line behind a label that only says "risks"; a sign may end the label.</summary>
    static string WithoutLabel(TextLine line)
    {
        if (!line.IsLabelled || !line.Section.Keys.Contains("risks"))
            return line.Text;
        var isRepeated = line.Text.StartsWith(line.Section.Heading, StringComparison.Ordinal);
        return line.Text.Substring(isRepeated ? line.Section.Heading.Length : 0).TrimStart('.', ':', ' ');
    }

    static int Words(string text) => text.Split(' ').Count(word => word.Any(char.IsLetter));
}
