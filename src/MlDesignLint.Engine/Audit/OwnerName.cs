using System.Text.RegularExpressions;
using MlDesignLint.Design;

namespace MlDesignLint.Engine.Audit;

/// <summary>Who answers for a document: what stands behind "Owner:" or beside it in a table. Nothing is guessed.</summary>
static partial class OwnerName
{
    const int Longest = 80;

    /// <summary>The name, or nothing.</summary>
    public static string In(DesignDocument document) =>
        document.Sections.SelectMany(section => section.Blocks.Select(NameIn).Prepend(NameUnder(section))).FirstOrDefault(name => name is not null) ?? "";

    /// <summary>What stands under a label that counts as a heading.</summary>
    static string? NameUnder(Section section) =>
        Label().IsMatch($"{section.Heading.Trim().TrimEnd(':')}:") && section.Blocks.Count > 0 ? Clean(section.Blocks[0].Text.TrimStart(':', ' ').Split('\n')[0]) : null;

    static string? NameIn(Block block)
    {
        if (block.Table is { } table)
            return table.Rows.Append(table.Header).Where(row => row.Count >= 2 && Label().IsMatch($"{row[0].Text.Trim()}:")).Select(row => Clean(row[1].Text)).FirstOrDefault(name => name is not null);
        foreach (var line in block.Text.Split('\n'))
        {
            if (Label().Match(line) is { Success: true } match)
                return Clean(line[match.Length..]);
        }

        return null;
    }

    static string? Clean(string text) => text.Trim() is { Length: > 0 and <= Longest } name && name.Any(char.IsLetter) ? name : null;

    [GeneratedRegex(@"^\s*(?:(?:document |project |model )?owners?|authors?|author\(s\)|владел(?:ец|ьцы)(?: документа| проекта| модели)?|автор(?:ы)?(?: документа)?|ответственн(?:ый|ая|ые))\s*[::]\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Label();
}
