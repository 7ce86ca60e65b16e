using System.Globalization;
using System.Text;

namespace MlDesignLint.Engine.Reporting;

/// <summary>
/// Text of others made safe for a terminal or a log: control characters, escape sequences and marks that turn or hide what follows appear
/// as <c>\u{202E}</c>. Nothing else changes.
/// </summary>
public static class VisibleText
{
    /// <summary>The text with everything invisible written out; line ends and tabs too.</summary>
    public static string Of(string text)
    {
        var first = 0;
        while (first < text.Length && text[first] is >= ' ' and < '\u007f')
            first++;
        if (first == text.Length)
            return text;

        var visible = new StringBuilder(text, 0, first, text.Length + 16);
        for (var i = first; i < text.Length;)
        {
            Append(visible, text, i, out var length);
            i += length;
        }

        return visible.ToString();
    }

    /// <summary>Appends the character at an index, or its escape, and says how many code units it has.</summary>
    internal static void Append(StringBuilder visible, string text, int index, out int length)
    {
        if (!Rune.TryGetRuneAt(text, index, out var rune))
        {
            length = 1;
            Escape(visible, text[index]);
            return;
        }

        length = rune.Utf16SequenceLength;
        if (IsInvisible(rune))
            Escape(visible, rune.Value);
        else
            visible.Append(text, index, length);
    }

    /// <summary>Whether a terminal would obey the character or hide it instead of showing it.</summary>
    internal static bool IsInvisible(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        // The joiners are part of emoji and of Indic and Persian spelling.
        UnicodeCategory.Format => rune.Value is not (0x200C or 0x200D),
        UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => true,
        // No characters at all: XML cannot hold them.
        _ => rune.Value is 0xFFFE or 0xFFFF,
    };

    static void Escape(StringBuilder visible, int value) => visible.Append(CultureInfo.InvariantCulture, $"\\u{{{value:X4}}}");
}
