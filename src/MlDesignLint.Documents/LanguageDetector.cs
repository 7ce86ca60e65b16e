using MlDesignLint.Design;

namespace MlDesignLint.Documents;

/// <summary>The language that a document's body is written in.</summary>
static class LanguageDetector
{
    /// <summary>Of fewer words nobody can tell.</summary>
    const int FewWords = 60;

    /// <summary>At least one in so many words is a short common one in running text, and in lists and tables some remain.</summary>
    const int WordsPerCommonWord = 40;

    static readonly HashSet<string> Common = new(StringComparer.OrdinalIgnoreCase)
    {
        "the", "of", "and", "to", "is", "are", "in", "for", "with", "by", "on", "that", "this", "from", "or", "we", "be", "not", "as", "at", "will", "it", "which", "how", "what", "when",
        "model", "data", "features", "training", "metric", "metrics", "baseline", "test",
        "и", "в", "на", "не", "по", "с", "для", "из", "что", "это", "как", "или", "от", "до", "при", "мы", "если", "за", "к", "модель", "модели", "данные", "данных",
    };

    /// <summary>The language of most letters.</summary>
    public static Language Detect(IEnumerable<Section> sections)
    {
        var (cyrillic, latin) = (0, 0);
        foreach (var text in Texts(sections))
        {
            foreach (var c in text)
            {
                if (c is >= 'а' and <= 'я' or >= 'А' and <= 'Я' or 'ё' or 'Ё')
                    cyrillic++;
                else if (c is >= 'a' and <= 'z' or >= 'A' and <= 'Z')
                    latin++;
            }
        }

        return cyrillic > latin ? Language.Russian : Language.English;
    }

    /// <summary>Whether the short words of English or Russian stand in the body; true for a body too short to tell.</summary>
    public static bool IsKnown(IEnumerable<Section> sections)
    {
        var (words, common) = (0, 0);
        foreach (var text in Texts(sections))
        {
            for (var i = 0; i < text.Length; i++)
            {
                var start = i;
                while (i < text.Length && char.IsLetter(text[i]))
                    i++;
                if (i == start)
                    continue;
                words++;
                common += i - start <= 8 && Common.Contains(text.Substring(start, i - start)) ? 1 : 0;
            }
        }

        return words < FewWords || common * WordsPerCommonWord >= words;
    }

    static IEnumerable<string> Texts(IEnumerable<Section> sections) => sections.SelectMany(section => section.Blocks.SelectMany(Texts).Prepend(section.Heading));

    static IEnumerable<string> Texts(Block block) =>
        block.Table is { } table ? table.Rows.Append(table.Header).SelectMany(row => row).Select(cell => cell.Text) : [block.Text];
}
