using MlDesignLint.Design;

namespace MlDesignLint.Documents;

/// <summary>The language most letters of the body are written in.</summary>
static class LanguageDetector
{
    public static Language Detect(IEnumerable<Section> sections)
    {
        var (cyrillic, latin) = (0, 0);
        foreach (var text in sections.SelectMany(section => section.Blocks.SelectMany(Texts).Prepend(section.Heading)))
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

    static IEnumerable<string> Texts(Block block) =>
        block.Table is { } table ? table.Rows.Append(table.Header).SelectMany(row => row).Select(cell => cell.Text) : [block.Text];
}
