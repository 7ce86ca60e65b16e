using System.Text.RegularExpressions;
using MlDesignLint.Design;

namespace MlDesignLint.Documents.Checks;

/// <summary>A feature of a table has no source, or one that is not among the data.</summary>
static class FeatureSourceCheck
{
    static readonly Regex SourceColumn = new(@"^(?:data )?source\b|^источник", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    const int LettersOfWord = 3;

    static readonly Regex Word = new(@"[\p{L}\p{N}_]{3,}", RegexOptions.CultureInvariant);

    static readonly TextPattern Made = TextPattern.Of(Phrases.MadeOnTheWay);

    public static IEnumerable<DocumentFault> Find(Rule rule, DesignDocument document)
    {
        var isListed = Statements.Of(document).Lines("data_sources").Any(line => !line.IsUnder("features"));
        foreach (var block in document.Sections.Where(section => section.IsUnder("features")).SelectMany(section => section.Blocks))
        {
            // What stands in code is not among a cell's words.
            if (block.Table is not { } table || document.Text[block.Span].IndexOf('`') >= 0)
                continue;
            var elsewhere = document.Text.Content.Remove(block.Span.Start, block.Span.Length);
            var words = new Lazy<HashSet<string>>(() => new(Word.Matches(elsewhere).Cast<Match>().Select(word => word.Value), StringComparer.OrdinalIgnoreCase));
            var column = table.Header.TakeWhile(cell => !SourceColumn.IsMatch(cell.Text)).Count();
            var rows = table.Rows.Where(row => column < row.Count && row[0].Text.Any(char.IsLetterOrDigit)).ToList();
            if (column == 0 || rows.Count(row => HasWords(row[column])) * 2 <= rows.Count)
                continue;
            foreach (var row in rows)
            {
                if (!HasWords(row[column]))
                    yield return new(rule, row[0].Span, row[0].Text.Clipped(), None);
                else if (isListed && !Made.Whole.IsMatch(row[column].Text.ToLowerInvariant()) && !Word.Matches(row[column].Text).Cast<Match>().Any(word => elsewhere.IndexOf(Stem(word.Value), StringComparison.OrdinalIgnoreCase) >= 0 || Beginnings(word.Value).Any(words.Value.Contains)))
                    yield return new(rule, row[column].Span, row[0].Text.Clipped(), new LocalizedText($"'{row[column].Text.Clipped()}', which is not among the data", $"«{row[column].Text.Clipped()}», которого нет среди данных"));
            }
        }
    }

    /// <summary>The beginnings of a word that are words.</summary>
    static IEnumerable<string> Beginnings(string word) => Enumerable.Range(LettersOfWord, word.Length - LettersOfWord + 1).Select(length => word.Substring(0, length));

    static readonly LocalizedText None = new("none", "не указан");

    static bool HasWords(TableCell cell) => cell.Text.Any(char.IsLetterOrDigit);

    static string Stem(string word) => word.Length > 5 && word[0] > 127 ? word.Substring(0, word.Length - 2) : word;
}
