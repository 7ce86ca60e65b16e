using System.Text.RegularExpressions;

namespace MlDesignLint.Documents;

/// <summary>Which canonical sections a heading opens, by the aliases of the section model in either language.</summary>
static class HeadingMatcher
{
    static readonly Regex Words = new(@"[\p{L}\p{N}]+", RegexOptions.CultureInvariant);
    static readonly Regex Conjunctions = new(@"\s*(?:[&/,;:|]|\s-\s|(?<=\s)(?:and|и|или|or|vs)(?=\s))\s*", RegexOptions.CultureInvariant);
    static readonly Regex Continuation = new(@"^\s*(?:[(\[:;,&/|]|-\s|(?:and|of|for|in|at|without|и|для|по|на|от|без|проекта|решения|модели|системы)\b)", RegexOptions.CultureInvariant);
    static readonly Regex Description = new(@"^(?:краткое |подробное )?описание |^(?:(?:a )?(?:brief |short |detailed )?)description of (?:the )?", RegexOptions.CultureInvariant);
    static readonly Regex Identifier = new(@"^\s*(?:\w+_\w+|(?:src|app|lib|notebooks|scripts)/\S*)\s*$", RegexOptions.CultureInvariant);
    static readonly Regex OtherRequirements = new(@"^(?:requirements? (?:for|to|on) (?:the )?(?:document|ergonomic|standardi|unification|patent|packag)|требовани\w+ к (?:документ|эргономи|стандартиз|унификац|патентн|маркировк|составу работ))", RegexOptions.CultureInvariant);
    static readonly string[] DocumentNames = ["дизайн ml", "дизайн-документ", "дизайн документ", "дизайн системы", "ml system design", "ml design doc", "machine learning system design", "design doc"];
    static readonly string[] Fillers = ["the", "a", "an", "of", "and", "our", "for", "и", "в", "на", "для", "по", "с", "их", "ml", "project", "проекта"];

    static readonly IReadOnlyList<Alias> Aliases = [.. SectionModel.Sections
        .SelectMany(section => section.EnglishAliases.Concat(section.RussianAliases).Append(section.Key).Append(section.Title.In(Language.English)).Append(section.Title.In(Language.Russian)).Select(alias => (Text: HeadingText.Normalised(alias), section.Key)))
        .GroupBy(pair => pair.Text)
        .Select((group, order) => new Alias(group.Key, TokensOf(group.Key), [.. group.Select(pair => pair.Key).Distinct()], order))];

    /// <summary>Words that are nearly the same begin with the same letter.</summary>
    static readonly ILookup<char, Alias> ByLetter = Aliases.Where(alias => alias.Tokens.Count > 0).ToLookup(alias => alias.Tokens[0][0]);

    /// <summary>What a heading goes on behind begins as it does.</summary>
    static readonly ILookup<char, Alias> ByBeginning = Aliases.ToLookup(alias => alias.Text[0]);

    static readonly ILookup<int, Alias> ByCount = Aliases.ToLookup(alias => alias.Tokens.Count);

    /// <summary>Names of three words or more by their first word, the longest first.</summary>
    static readonly ILookup<string, Alias> Phrases = Aliases.Where(alias => alias.Tokens.Count >= 3).OrderByDescending(alias => alias.Text.Length).ToLookup(alias => FirstWord(alias.Text), StringComparer.Ordinal);
    static readonly IReadOnlyDictionary<string, IReadOnlyList<string>> ByText = Aliases.ToDictionary(alias => alias.Text, alias => alias.Keys);
    static readonly ILookup<string, SectionDefinition> ShortNames = SectionModel.Sections.SelectMany(section => section.ShortNames.Select(name => (Name: HeadingText.Normalised(name), section))).ToLookup(pair => pair.Name, pair => pair.section, StringComparer.Ordinal);
    static readonly HeadingWords Mentions = new(SectionModel.Sections);
    static readonly RecentTexts<IReadOnlyList<string>> Known = new();
    static readonly RecentTexts<IReadOnlyList<string>> Mentioned = new();

    /// <summary>The keys; empty for a heading that says something else, names the document, or is an identifier in which a word of a section stands.</summary>
    public static IReadOnlyList<string> KeysOf(string heading) =>
        NamedKeysOf(heading) is { Count: > 0 } keys ? keys : !Identifier.IsMatch(heading) && HeadingText.Normalised(heading) is { Length: > 0 } text && !IsOfNoSection(text) ? Mentioned.Of(text, Mentions.KeysIn) : [];

    /// <summary>The keys of a heading that is a known name, or nearly; a name among other words does not count.</summary>
    public static IReadOnlyList<string> NamedKeysOf(string heading) =>
        HeadingText.Normalised(heading) is { Length: > 0 } text && !IsOfNoSection(text) ? Known.Of(text, Find) : [];

    /// <summary>The keys of a name that is short because of the heading around it: "Quality" under the data.</summary>
    public static IReadOnlyList<string> KeysWithin(string heading, IReadOnlyList<string> around) => around.Count == 0 ? []
        : [.. ShortNames[HeadingText.Normalised(heading)].Where(section => section.Within.Any(around.Contains)).Select(section => section.Key)];

    /// <summary>Whether a heading is a single word in its normal form.</summary>
    public static bool IsOneWord(string heading) => HeadingText.Normalised(heading).IndexOf(' ') < 0;

    /// <summary>Whether a heading is the title of a design document.</summary>
    public static bool NamesDocument(string heading) => IsDocumentName(HeadingText.Normalised(heading));

    /// <summary>Whether a heading only says which kind of document it is, so that the one behind it names the product.</summary>
    public static bool NamesKind(string heading) => NamesDocument(heading) || HeadingText.Normalised(heading) is "technical specification" or "terms of reference" or "statement of work" or "техническое задание" or "тз" || Paper.IsMatch(HeadingText.Normalised(heading));

    /// <summary>A paper that a course or a procedure asks for.</summary>
    static readonly Regex Paper = new(@"^(?:курсов\w+ (?:проект|работ)|дипломн\w+ (?:проект|работ)|выпускн\w+ квалификац|пояснительн\w+ записк|отчет о |проект по (?:курсу|дисциплин)|course (?:project|work)|term (?:paper|project)|(?:bachelor|master)\S* thesis|project (?:plan|proposal|report)$)", RegexOptions.CultureInvariant);

    /// <summary>What names the product says nothing about sections, nor do formal requirements to the papers.</summary>
    static bool IsOfNoSection(string heading) => OtherRequirements.IsMatch(heading) || IsDocumentName(heading);

    static bool IsDocumentName(string heading) => DocumentNames.Any(name => heading.StartsWith(name, StringComparison.Ordinal)) || heading.EndsWith(" system design", StringComparison.Ordinal);

    /// <summary>The keys of a text that is a known name word for word; the only way a line without a heading's markup can open a section.</summary>
    public static IReadOnlyList<string> ExactKeysOf(string text) => ByText.TryGetValue(HeadingText.Normalised(text), out var keys) ? keys : [];

    /// <summary>The question of a template that a text begins with, and the keys it opens: a name of three words or more, which nobody writes by chance; 0 where it begins otherwise.</summary>
    public static (int Length, IReadOnlyList<string>? Keys) PhraseOf(string text)
    {
        var length = text.IndexOfAny(['?', '.', ':', ';', '\n', '(']);
        length = length < 0 ? text.Length : length;
        length = length > 90 ? text.IndexOf(',') : length;
        if (length is < 12 or > 90)
            return default;
        var start = HeadingText.Normalised(text.Substring(0, length));
        if (Phrases[FirstWord(start)].FirstOrDefault(alias => start == alias.Text || IsPrefix(alias, start)) is { } phrase)
            return (length, phrase.Keys);
        return Description.Match(start) is { Success: true } description ? (length, KeysOf(start.Substring(description.Length).Split(',')[0]))
            : length < text.Length && text[length] == '(' && text.Length > 2 * length && ByText.TryGetValue(start, out var keys) ? (length, keys) : default;
    }

    static string FirstWord(string text) => text.IndexOf(' ') is >= 0 and var end ? text.Substring(0, end) : text;

    static IReadOnlyList<string> Find(string text)
    {
        if (ByText.TryGetValue(text, out var exact))
            return exact;
        var parts = Conjunctions.Split(text).Where(part => ByText.ContainsKey(part)).SelectMany(part => ByText[part]).Distinct().ToList();
        if (parts.Count > 0)
            return [.. parts.Union(Mentions.KeysIn(text))];
        var prefix = ByBeginning[text[0]].Where(alias => IsPrefix(alias, text)).OrderByDescending(alias => alias.Text.Length).FirstOrDefault();
        if (prefix is not null && (prefix.Tokens.Count == 1 || prefix.Keys is ["summary"]) && Mentions.KeysIn(text) is { Count: > 0 } words)
            return words;
        return (prefix?.Keys ?? ByTokens(TokensOf(text))) is { } near ? [.. near.Union(Mentions.KeysIn(text))] : [];
    }

    /// <summary>The name that a heading of no section was probably meant to be, and what it opens; null where none is near.</summary>
    public static (string Name, IReadOnlyList<string> Keys)? NearestTo(string heading)
    {
        var normal = HeadingText.Normalised(heading);
        var tokens = TokensOf(normal);
        return tokens.Count is 0 or > 4 ? null : ByCount[tokens.Count].Where(alias => AreNear(alias.Tokens, tokens))
            .OrderBy(alias => Nearest.Distance(alias.Text, normal)).ThenBy(alias => alias.Text, StringComparer.Ordinal)
            .Select(alias => ((string, IReadOnlyList<string>)?)(alias.Text, alias.Keys)).FirstOrDefault();
    }

    static bool AreNear(IReadOnlyList<string> left, IReadOnlyList<string> right)
    {
        var at = 0;
        while (at < left.Count && IsNear(left[at], right[at]))
            at++;
        return at == left.Count;
    }

    /// <summary>A letter in four may be wrong.</summary>
    static bool IsNear(string left, string right) => IsSameWord(left, right)
        || (Math.Min(left.Length, right.Length) is >= 5 and var shorter && !left.EndsWith(right, StringComparison.Ordinal) && !right.EndsWith(left, StringComparison.Ordinal) && IsWithin(shorter / 4, left, right));

    /// <summary>Whether so few letters have to be added, dropped or changed; words with more letters of their own need not be compared.</summary>
    static bool IsWithin(int edits, string left, string right) =>
        Math.Abs(left.Length - right.Length) <= Math.Min(edits, 2) && left.Count(c => right.IndexOf(c) < 0) <= edits && right.Count(c => left.IndexOf(c) < 0) <= edits && Nearest.Distance(left, right) <= edits;

    // A single word opens too many headings ("Data Scientist", "Model of the world"), so it needs a sign or a preposition behind it.
    static bool IsPrefix(Alias alias, string text) => text.StartsWith(alias.Text, StringComparison.Ordinal)
        && !char.IsLetterOrDigit(text[alias.Text.Length])
        && (alias.Tokens.Count > 1 || Continuation.IsMatch(text.Substring(alias.Text.Length)));

    static IReadOnlyList<string>? ByTokens(IReadOnlyList<string> tokens) => tokens.Count is 0 or > 8 ? null : tokens.Select(token => token[0]).Distinct().SelectMany(letter => ByLetter[letter])
        .Where(alias => (alias.Tokens.Count > 1 ? tokens.Count <= alias.Tokens.Count + 2 : tokens.Count == 1)
            && alias.Tokens.All(word => tokens.Any(token => IsSameWord(token, word))))
        .OrderByDescending(alias => alias.Tokens.Count).ThenBy(alias => alias.Order)
        .FirstOrDefault()?.Keys;

    // A long word may have one letter wrong. Inflected forms share all but an ending of at most three letters: риски - рисков, метрика - метриками, goal - goals.
    static bool IsSameWord(string left, string right)
    {
        if (left == right)
            return true;
        if (left[0] == right[0] && Math.Min(left.Length, right.Length) >= 6 && IsWithin(1, left, right))
            return true;
        var shared = 0;
        while (shared < Math.Min(left.Length, right.Length) && left[shared] == right[shared])
            shared++;
        return left[0] > 127
            ? shared >= 4 && shared >= Math.Max(left.Length, right.Length) - 3
            : shared == Math.Min(left.Length, right.Length) && shared >= 3 && left + "s" is var plural && (plural == right || right + "s" == left);
    }

    static IReadOnlyList<string> TokensOf(string text) =>
        [.. Words.Matches(text).Cast<Match>().Select(match => match.Value).Where(word => !Fillers.Contains(word))];

    sealed record Alias(string Text, IReadOnlyList<string> Tokens, IReadOnlyList<string> Keys, int Order);
}
