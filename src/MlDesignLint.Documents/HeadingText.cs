using System.Text.RegularExpressions;

namespace MlDesignLint.Documents;

/// <summary>The normal form in which headings and aliases are compared.</summary>
static class HeadingText
{
    // Longer headings are none of the short names below, with a number and a sign before them.
    const int MaxShortName = 32;

    // What a name may begin or end with besides letters and numbers.
    const string LeadingSigns = "(<[/";
    const string TrailingSigns = ")>]%+";

    const string NumberWord = "этап|секция|раздел|глава|часть|шаг|section|step|part|phase|stage|chapter|приложение|appendix";
    const int MaxNumberWord = 10;

    // "1.2", "I.", "IV)", "A.", "Этап 2 -", "Section 1.1:" and the like; never the words behind.
    static readonly Regex Numbering = new(
        $@"^\s*(?:(?:{NumberWord})\s+(?:-\s*)?(?:\d+(?:\.\d+)*|[ivx]+|[a-zа-я])\s*[.):–—-]*\s+"
        + @"|\d+(?:\.\d+)*\s*[.):–—-]*\s*(?=\D)|[ivx]+\s*[.)–—-]\s+|[a-zа-я]\s*[.)]\s+|§\s*)",
        RegexOptions.CultureInvariant);

    static readonly HashSet<string> NumberWords = new(NumberWord.Split('|'), StringComparer.Ordinal);

    static readonly Regex Step = new(@"^\W*(?:этап|шаг|часть|step|stage|phase|part|week)\s*(?:-\s*)?(?:\d+(?:\.\d+)*|[ivx]+)\b|^\d+\.\d+(?:\.\d+)*\.?\s+\p{L}", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
    static readonly Regex LeadingNumber = new(@"^\s*(\d+(?:\.\d+)*|[IVX]+(?=[.)])|[ivx]+(?=[.)])|\p{L}(?=[.)]))", RegexOptions.CultureInvariant);
    static readonly Regex Attributes = new(@"\s*\{[#.:][^{}]*\}\s*$", RegexOptions.CultureInvariant);
    static readonly Regex Shortcode = new(@":[a-z0-9_+-]+:", RegexOptions.CultureInvariant);
    static readonly Regex Blanks = new(@"[\s_\u00A0]+", RegexOptions.CultureInvariant);
    static readonly Regex OuterBrackets = new(@"\s*[(\[](?:optional|обязательно|опционально|required|ru|en|(?:(?:product owner|data scientist|data engineer|ml engineer|devops|po|ds|de)(?:\s*[&,/]\s*)?)+)[)\]]\s*$", RegexOptions.CultureInvariant);

    static readonly RecentTexts<string> Recent = new();

    /// <summary>The normal form.</summary>
    public static string Normalised(string heading) => Recent.Of(heading, Normalise);

    static string Normalise(string heading)
    {
        var text = heading.Length > 300 ? heading.Substring(0, 300) : heading;
        text = WithoutMarkup(LookAlikes.Folded(text.ToLowerInvariant()).Replace('ё', 'е'));
        text = Trimmed(text.Replace('‑', '-').Replace('–', '-').Replace('—', '-'));
        for (var (i, before) = (0, ""); i < 3 && before != text && MayBeNumbered(text); i++)
            (before, text) = (text, Trimmed(Numbering.Replace(text, "", 1)));
        return text.Length > 0 && text[text.Length - 1] is ')' or ']' ? Trimmed(OuterBrackets.Replace(text, "")) : text;
    }

    /// <summary>Whether the first sign or word is one that <see cref="Numbering"/> takes away.</summary>
    static bool MayBeNumbered(string text)
    {
        var length = text.TakeWhile(char.IsLetter).Count();
        return length <= 1 ? text.Length > 0 && "([</".IndexOf(text[0]) < 0 : length <= MaxNumberWord && (NumberWords.Contains(text.Substring(0, length)) || text.Take(length).All(c => "ivx".IndexOf(c) >= 0));
    }

    /// <summary>Whether a text begins with the number of a step of the work.</summary>
    public static bool IsNumberedStep(string text) => Step.IsMatch(text.Length > 40 ? text.Substring(0, 40) : text);

    /// <summary>Whether what follows only lists the other headings.</summary>
    public static bool IsContents(string heading) => Normalised(heading) is "contents" or "table of contents" or "toc" or "содержание" or "оглавление";

    /// <summary>Whether what follows is how to get and run the code, whose parts carry the names of sections by chance: the requirements of an installation.</summary>
    public static bool IsSetup(string heading) => heading.Length <= MaxShortName && Normalised(heading) is "installation" or "install" or "setup" or "quick start" or "quickstart" or "getting started" or "how to run" or "readme"
        or "repository structure" or "project structure" or "установка" or "быстрый старт" or "запуск" or "как запустить" or "структура репозитория" or "структура проекта";

    /// <summary>Whether a heading speaks of what the heading around it names, and of the project only where none is: the disadvantages of an option.</summary>
    public static bool IsOfItsParent(string heading) => heading.Length <= MaxShortName && Normalised(heading) is "rationale" or "disadvantages" or "drawbacks" or "weaknesses" or "обоснование" or "недостатки" or "минусы" or "слабые стороны";

    /// <summary>The kind of number before a heading, by which its rank shows where the levels do not: <c>1.1</c>, <c>1</c>, <c>I</c>, <c>i</c>, <c>A</c>, <c>a</c> or nothing.</summary>
    public static string NumberingKind(string heading)
    {
        var number = LeadingNumber.Match(heading).Groups[1].Value;
        return number.Length == 0 ? "" : char.IsDigit(number[0]) ? string.Join(".", number.Split('.').Select(_ => "1"))
            : "IVXivx".IndexOf(number[0]) >= 0 ? (char.IsUpper(number[0]) ? "I" : "i") : char.IsUpper(number[0]) ? "A" : "a";
    }

    /// <summary>The heading without what only markup and pictures add: <c>{#id}</c> and emoji codes.</summary>
    public static string Shown(string heading) => Blanks.Replace(WithoutMarkup(heading), " ").Trim();

    static string WithoutMarkup(string heading)
    {
        heading = heading.IndexOf('{') >= 0 ? Attributes.Replace(heading, "") : heading;
        return heading.IndexOf(':') >= 0 ? Shortcode.Replace(heading, " ") : heading;
    }

    /// <summary>The text from its first word to its last, in which words stand one blank apart.</summary>
    static string Trimmed(string text)
    {
        var (start, end) = (0, text.Length);
        while (start < end && !IsOfWord(text[start]) && LeadingSigns.IndexOf(text[start]) < 0)
            start++;
        while (end > start && !IsOfWord(text[end - 1]) && TrailingSigns.IndexOf(text[end - 1]) < 0)
            end--;
        text = text.Substring(start, end - start);
        return text.Any(c => c == '_' || (c != ' ' && char.IsWhiteSpace(c))) || text.IndexOf("  ", StringComparison.Ordinal) >= 0 ? Blanks.Replace(text, " ") : text;
    }

    static bool IsOfWord(char c) => char.IsLetter(c) || char.IsNumber(c);
}
