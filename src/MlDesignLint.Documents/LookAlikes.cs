namespace MlDesignLint.Documents;

/// <summary>Latin and Cyrillic letters that look alike and are mistaken for each other in typing: in a mixed word they become those of its majority.</summary>
static class LookAlikes
{
    const string Latin = "aceopxykmtbh";
    const string Cyrillic = "асеорхукмтвн";

    /// <summary>The lower-case text with its mixed words made whole.</summary>
    public static string Folded(string text)
    {
        var folded = text.ToCharArray();
        return Fold(folded) ? new(folded) : text;
    }

    /// <summary>Makes the mixed words of a lower-case text whole; false where there are none.</summary>
    public static bool Fold(char[] text)
    {
        var changed = false;
        for (var i = 0; i < text.Length;)
        {
            var (start, latin, cyrillic) = (i, 0, 0);
            for (; i < text.Length && char.IsLetter(text[i]); i++)
            {
                latin += text[i] is >= 'a' and <= 'z' ? 1 : 0;
                cyrillic += text[i] is >= 'а' and <= 'я' or 'ё' ? 1 : 0;
            }

            if (latin > 0 && cyrillic > 0)
            {
                changed = true;
                var (from, to) = cyrillic >= latin ? (Latin, Cyrillic) : (Cyrillic, Latin);
                for (var at = start; at < i; at++)
                    text[at] = from.IndexOf(text[at]) is >= 0 and var index ? to[index] : text[at];
            }

            i = Math.Max(i, start + 1);
        }

        return changed;
    }
}
