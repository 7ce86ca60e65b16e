namespace MlDesignLint;

/// <summary>Finds the word that a misspelt one was probably meant to be.</summary>
public static class Nearest
{
    const int MaxLength = 64;

    /// <summary>The candidate with the fewest edits (Levenshtein), the first in ordinal order among equals.</summary>
    public static string Of(string word, IEnumerable<string> candidates) =>
        candidates.OrderBy(candidate => Distance(word, candidate)).ThenBy(candidate => candidate, StringComparer.Ordinal).First();

    /// <summary>The number of letters to add, drop or change, without regard to case.</summary>
    public static int Distance(string left, string right)
    {
        left = left.Length > MaxLength ? left.Substring(0, MaxLength) : left;
        var (previous, current) = (Enumerable.Range(0, right.Length + 1).ToArray(), new int[right.Length + 1]);
        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
                current[j] = Math.Min(Math.Min(previous[j], current[j - 1]) + 1, previous[j - 1] + (char.ToLowerInvariant(left[i - 1]) == char.ToLowerInvariant(right[j - 1]) ? 0 : 1));
            (previous, current) = (current, previous);
        }

        return previous[right.Length];
    }
}
