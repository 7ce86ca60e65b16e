using System.Text.RegularExpressions;

namespace MlDesignLint.Documents.Packs;

/// <summary>A pattern of paths below a folder: <c>*</c> stands for part of a name, <c>**</c> for any folders.</summary>
static class PathPattern
{
    const int Longest = 200;
    const int MostStars = 8;

    public static bool IsOne(string pattern) => pattern.Length <= Longest && pattern.Count(c => c == '*') <= MostStars && pattern[0] != '/' && !pattern.Contains("..");

    public static bool Matches(string pattern, string path)
    {
        var expression = Regex.Escape(pattern.Replace('\\', '/')).Replace(@"\*\*/", "(?:.*/)?").Replace(@"\*\*", ".*").Replace(@"\*", "[^/]*").Replace(@"\?", "[^/]");
        return Regex.IsMatch(path.Replace('\\', '/'), $"^{expression}$", RegexOptions.CultureInvariant);
    }
}
