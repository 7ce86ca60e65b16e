namespace MlDesignLint.Cli;

/// <summary>The rules whose id or name is written most like a word that is neither.</summary>
static class NearestRules
{
    const int Count = 3;
    const int LongestCompared = 80;

    public static IEnumerable<Rule> To(string word)
    {
        var asked = word.Length <= LongestCompared ? word.ToLowerInvariant() : word[..LongestCompared].ToLowerInvariant();
        return Catalogue.Rules.OrderBy(rule => DistanceTo(rule, asked)).ThenBy(rule => rule.Id, StringComparer.Ordinal).Take(Count);
    }

    static int DistanceTo(Rule rule, string word)
    {
        var distance = Math.Min(Edits(rule.Id.ToLowerInvariant(), word), Edits(rule.Name, word));

        // A part of a name is nearer than any misspelling.
        return word.Length > 2 && rule.Name.Contains(word, StringComparison.Ordinal) ? 0 : distance;
    }

    static int Edits(string left, string right)
    {
        var above = new int[right.Length + 1];
        for (var column = 0; column <= right.Length; column++)
            above[column] = column;
        for (var row = 1; row <= left.Length; row++)
        {
            var current = new int[right.Length + 1];
            current[0] = row;
            for (var column = 1; column <= right.Length; column++)
            {
                var replaced = above[column - 1] + (left[row - 1] == right[column - 1] ? 0 : 1);
                current[column] = Math.Min(replaced, Math.Min(above[column], current[column - 1]) + 1);
            }

            above = current;
        }

        return above[right.Length];
    }
}
