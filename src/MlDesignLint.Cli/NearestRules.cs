namespace MlDesignLint.Cli;

/// <summary>The rules whose id or name is written most like a word that is neither.</summary>
static class NearestRules
{
    const int Count = 3;

    public static IEnumerable<Rule> To(string word) =>
        Catalogue.Rules.OrderBy(rule => Spellings(rule).Min(spelling => Nearest.Distance(word, spelling))).ThenBy(rule => rule.Id, StringComparer.Ordinal).Take(Count);

    /// <summary>The id, and every run of whole words of the name: people remember <c>baseline</c> of <c>baseline-missing</c>.</summary>
    static IEnumerable<string> Spellings(Rule rule)
    {
        var words = rule.Name.Split('-');
        var runs = from first in Enumerable.Range(0, words.Length)
                   from count in Enumerable.Range(1, words.Length - first)
                   select string.Join('-', words, first, count);
        return runs.Prepend(rule.Id);
    }
}
