using System.Text;

namespace MlDesignLint.Documents;

/// <summary>Latin letters in Cyrillic words and the reverse, which look right and compare wrong: the letters of a mixed word become those of its majority.</summary>
static class LookAlikes
{
    const string Latin = "aceopxykmtbh";
    const string Cyrillic = "асеорхукмтвн";

    /// <summary>The lower-case text with its mixed words made whole.</summary>
    public static string Folded(string text)
    {
        if (!text.Any(IsLatin) || !text.Any(IsCyrillic))
            return text;
        var folded = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            while (i < text.Length && char.IsLetter(text[i]))
                i++;
            if (i == start)
                folded.Append(text[i++]);
            else
                folded.Append(Word(text.Substring(start, i - start)));
        }

        return folded.ToString();
    }

    static string Word(string word)
    {
        var (latin, cyrillic) = (word.Count(IsLatin), word.Count(IsCyrillic));
        if (latin == 0 || cyrillic == 0)
            return word;
        var (from, to) = cyrillic >= latin ? (Latin, Cyrillic) : (Cyrillic, Latin);
        return new([.. word.Select(c => from.IndexOf(c) is >= 0 and var at ? to[at] : c)]);
    }

    static bool IsLatin(char c) => c is >= 'a' and <= 'z';

    static bool IsCyrillic(char c) => c is >= 'а' and <= 'я' or 'ё';
}
