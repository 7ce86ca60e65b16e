using System.Text;
using System.Text.RegularExpressions;

namespace MlDesignLint.Documents.Packs;

/// <summary>
/// Words of a pack as an expression: letters stand for themselves, a star before or behind a word for the rest of it. Nobody who writes a pack has to know
/// regular expressions, and none of what can be written takes long.
/// </summary>
static class WordPattern
{
    public const string Expected = "expected words, each with at most a star at its ends, such as mitigat* or риск*";

    const int Longest = 80;

    static readonly Regex Shape = new(@"^(?:\*?[^\s*{}]+\*?)(?: \*?[^\s*{}]+\*?)*$", RegexOptions.CultureInvariant);

    /// <summary>The expression; null for what is no such words.</summary>
    public static string? Of(string words)
    {
        if (words.Length > Longest || !Shape.IsMatch(words))
            return null;
        var pattern = new StringBuilder();
        foreach (var word in words.Split(' '))
            pattern.Append(pattern.Length == 0 ? "" : @"\s+").Append(OfOne(word));
        return pattern.ToString();
    }

    static string OfOne(string word)
    {
        var (before, behind) = (word[0] == '*', word[word.Length - 1] == '*');
        var letters = word.Trim('*');
        return (before || !char.IsLetterOrDigit(letters[0]) ? "" : @"(?<![\p{L}\p{N}])") + Regex.Escape(letters)
            + (behind || !char.IsLetterOrDigit(letters[letters.Length - 1]) ? "" : @"(?![\p{L}\p{N}])") + (behind ? @"[\p{L}\p{N}-]*" : "");
    }
}
