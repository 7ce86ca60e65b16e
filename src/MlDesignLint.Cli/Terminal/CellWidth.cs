using System.Globalization;
using System.Text;

namespace MlDesignLint.Cli.Terminal;

/// <summary>How many columns of a terminal text takes.</summary>
static class CellWidth
{
    /// <summary>The first and last code points of the scripts and signs that take two columns.</summary>
    static readonly (int First, int Last)[] Wide =
    [
        (0x1100, 0x115F), (0x231A, 0x231B), (0x23E9, 0x23EC), (0x2614, 0x2615), (0x26A1, 0x26A1), (0x2705, 0x2705), (0x274C, 0x274C),
        (0x2753, 0x2755), (0x2795, 0x2797), (0x2B1B, 0x2B1C), (0x2E80, 0x303E), (0x3041, 0xA4CF), (0xA960, 0xA97C), (0xAC00, 0xD7A3),
        (0xF900, 0xFAFF), (0xFE30, 0xFE6F), (0xFF00, 0xFF60), (0xFFE0, 0xFFE6), (0x1F300, 0x1F64F), (0x1F680, 0x1F6FF), (0x1F7E0, 0x1F7EB),
        (0x1F900, 0x1F9FF), (0x1FA70, 0x1FAFF), (0x20000, 0x3FFFD),
    ];

    public static int Of(string text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
            width += Of(rune);
        return width;
    }

    public static int Of(Rune rune)
    {
        if (rune.Value < 0x300)
            return 1;
        if (rune.Value is 0x200C or 0x200D || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark)
            return 0;
        foreach (var (first, last) in Wide)
        {
            if (rune.Value >= first && rune.Value <= last)
                return 2;
        }

        return 1;
    }
}
