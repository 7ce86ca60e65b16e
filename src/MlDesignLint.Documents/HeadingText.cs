using System.Text.RegularExpressions;

namespace MlDesignLint.Documents;

/// <summary>The normal form in which headings and aliases are compared.</summary>
static class HeadingText
{
    // "1.2", "I.", "IV)", "A.", "Этап 2 -", "Section 1.1:" and the like; never the words behind.
    static readonly Regex Numbering = new(
        @"^\s*(?:(?:этап|секция|раздел|глава|часть|шаг|section|step|part|phase|stage|chapter|приложение|appendix)\s+(?:\d+(?:\.\d+)*|[ivx]+|[a-zа-я])\s*[.):–—-]*\s+"
        + @"|\d+(?:\.\d+)*\s*[.):–—-]*\s*(?=\D)|[ivx]+\s*[.)–—-]\s+|[a-zа-я]\s*[.)]\s+|§\s*)",
        RegexOptions.CultureInvariant);

    static readonly Regex Attributes = new(@"\s*\{[#.:][^{}]*\}\s*$", RegexOptions.CultureInvariant);
    static readonly Regex Shortcode = new(@":[a-z0-9_+-]+:", RegexOptions.CultureInvariant);
    static readonly Regex Blanks = new(@"[\s_\u00A0]+", RegexOptions.CultureInvariant);
    static readonly Regex EdgeSigns = new(@"^[^\p{L}\p{N}(<\[/]+|[^\p{L}\p{N})>\]%+]+$", RegexOptions.CultureInvariant);
    static readonly Regex OuterBrackets = new(@"\s*[(\[](?:optional|обязательно|опционально|required|ru|en)[)\]]\s*$", RegexOptions.CultureInvariant);

    public static string Normalised(string heading)
    {
        var text = heading.Length > 300 ? heading.Substring(0, 300) : heading;
        text = Shortcode.Replace(Attributes.Replace(text.ToLowerInvariant().Replace('ё', 'е'), ""), " ");
        text = text.Replace('‑', '-').Replace("–", "-").Replace("—", "-");
        text = Trimmed(text);
        for (var i = 0; i < 3; i++)
            text = Trimmed(Numbering.Replace(text, "", 1));
        return Trimmed(OuterBrackets.Replace(text, ""));
    }

    /// <summary>The heading without what only markup and pictures add: <c>{#id}</c> and emoji codes.</summary>
    public static string Shown(string heading) => Blanks.Replace(Shortcode.Replace(Attributes.Replace(heading, ""), ""), " ").Trim();

    static string Trimmed(string text) => EdgeSigns.Replace(Blanks.Replace(text, " ").Trim(), "").Trim();
}
