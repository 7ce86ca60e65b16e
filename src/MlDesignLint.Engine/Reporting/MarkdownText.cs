using System.Globalization;
using System.Text;

namespace MlDesignLint.Engine.Reporting;

/// <summary>Text of others as plain words inside Markdown: no markup, no address and no name in it comes alive.</summary>
static class MarkdownText
{
    const int Longest = 400;

    /// <summary>The words on one line, at most 400 characters, every mark that Markdown or HTML knows written as an entity.</summary>
    public static string Of(string text)
    {
        var visible = VisibleText.Of(text.Length <= Longest ? text : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest), "…"));
        var escaped = new StringBuilder(visible.Length + 16);
        for (var i = 0; i < visible.Length; i++)
        {
            var character = visible[i];
            if (char.IsAsciiLetterOrDigit(character) || !char.IsAscii(character) || character is ' ' or ',' or ';' or '%' or '=' or '?')
                escaped.Append(character);
            else
                escaped.Append(CultureInfo.InvariantCulture, $"&#{(int)character};");

            // An entity alone does not keep names from being called and addresses from being linked; a comment inside does.
            if (character is '@' or ':' || (character == '.' && i >= 3 && visible.AsSpan(i - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase)))
                escaped.Append("<!-- -->");
        }

        return escaped.ToString();
    }
}
