using System.Globalization;

namespace MlDesignLint.Documents;

/// <summary>Where words begin and end, as regular expressions see it.</summary>
static class WordBorders
{
    public static bool IsWord(char c) => c < 128
        ? c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '_'
        : char.IsLetter(c) || c is '\u200C' or '\u200D'
            || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.ConnectorPunctuation;
}
