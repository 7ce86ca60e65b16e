namespace MlDesignLint;

/// <summary>One section of the canonical model of an ML design document (<c>rules/knowledge/sections.yaml</c>).</summary>
public sealed record SectionDefinition
{
    /// <summary>The stable name: <c>success_metrics</c>.</summary>
    public required string Key { get; init; }

    /// <summary>What people call it.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Headings that open it, in normalised form, per language.</summary>
    public required IReadOnlyList<string> EnglishAliases { get; init; }

    /// <inheritdoc cref="EnglishAliases"/>
    public required IReadOnlyList<string> RussianAliases { get; init; }

    /// <summary>A regular expression for headings, in normalised form, that speak of the section without being one of its names; null where only names open it.</summary>
    public required string? HeadingWords { get; init; }

    /// <summary>The sections whose headings, where they stand under a heading of this one, serve this one too: metrics under the acceptance criteria.</summary>
    public IReadOnlyList<string> Covers { get; init; } = [];

    /// <summary>Names, in normalised form, that open it only under a heading of <see cref="Within"/>: the quality of the data is called "Quality" there.</summary>
    public IReadOnlyList<string> ShortNames { get; init; } = [];

    /// <summary>The sections under whose headings <see cref="ShortNames"/> open this one.</summary>
    public IReadOnlyList<string> Within { get; init; } = [];

    /// <summary>A regular expression, without regard to case, for text that treats the topic under another heading; null where nothing tells.</summary>
    public required string? Evidence { get; init; }

    /// <summary>A wider expression: where it matches, the topic may be treated, so nobody may call the section missing.</summary>
    public required string? Hints { get; init; }

    /// <summary>Sections that answer this one, too, where a line of theirs says what it needs: a business goal under the problem.</summary>
    public IReadOnlyList<string> ToldIn { get; init; } = [];

    /// <summary>Whether a word of <see cref="Evidence"/> alone, that meets none of its needs, only mentions the topic and does not treat it.</summary>
    public bool IsMentionedInPassing { get; init; }

    /// <summary>What fills it, each to be found in its text; empty where any text does.</summary>
    public required IReadOnlyList<SectionNeed> Needs { get; init; }

    /// <summary>The stages that require it: <c>kickoff</c>, <c>pilot</c>, <c>production</c>.</summary>
    public required IReadOnlyList<string> RequiredAt { get; init; }

    /// <summary>The stages that advise it.</summary>
    public required IReadOnlyList<string> AdvisedAt { get; init; }

    /// <summary>The level of findings about it, where a pack sets one; null for the rule's own.</summary>
    public Severity? Level { get; init; }

    /// <summary>The packs that ask for it or for something in it, by name.</summary>
    public IReadOnlyList<string> AskedBy { get; init; } = [];

    internal static SectionDefinition Read(CompiledRows rows) => new()
    {
        Key = rows.Text(),
        Title = rows.Localized(),
        EnglishAliases = rows.Texts(),
        RussianAliases = rows.Texts(),
        HeadingWords = rows.TextOrNull(),
        Covers = rows.Texts(),
        ShortNames = rows.Texts(),
        Within = rows.Texts(),
        Evidence = rows.TextOrNull(),
        Hints = rows.TextOrNull(),
        ToldIn = rows.Texts(),
        IsMentionedInPassing = rows.Flag(),
        Needs = rows.List(SectionNeed.Read),
        RequiredAt = rows.Texts(),
        AdvisedAt = rows.Texts(),
    };

    /// <summary>Whether a stage requires it; what an earlier stage requires, a later one does too.</summary>
    public bool IsRequiredAt(Design.Stage stage) => RequiredAt.Any(name => (Design.Stage)Enum.Parse(typeof(Design.Stage), name, ignoreCase: true) <= stage);
}

/// <summary>One thing that a section has to say.</summary>
/// <param name="say">The thing, as a noun phrase.</param>
/// <param name="find">Regular expressions that all match in one line; <c>metric</c> stands for the name of a metric, <c>{target}</c> and the like for a quantity, <c>{metric with target}</c>, <c>{measured baseline}</c> and <c>{compared methods}</c>, alone or before a bar, for what the document says as a whole.</param>
/// <param name="lines">In how many lines they do.</param>
/// <param name="isWished">Whether its absence is not reported beside another need that is met, or a number under the heading.</param>
/// <param name="isDifferent">Whether as many different words that the first expression finds, in fewer lines, meet it too.</param>
public sealed class SectionNeed(LocalizedText say, IReadOnlyList<string> find, int lines, bool isWished = false, bool isDifferent = false)
{
    /// <summary>What is needed, as a noun phrase.</summary>
    public LocalizedText Say => say;

    /// <summary>Patterns that one line satisfies together.</summary>
    public IReadOnlyList<string> Find => find;

    /// <summary>Whether it is too often said in words that nobody foresees for its absence to be reported beside another need that is met, or a number under the heading.</summary>
    public bool IsWished => isWished;

    /// <summary>The least number of such lines.</summary>
    public int Lines => lines;

    /// <summary>Whether one line that says as many different things is as good.</summary>
    public bool IsDifferent => isDifferent;

    internal static SectionNeed Read(CompiledRows rows) => new(rows.Localized(), rows.Texts(), rows.Number(), rows.Flag(), rows.Flag());
}

/// <summary>How a section can be written (<c>rules/knowledge/section-examples.yaml</c>), in Markdown without the heading.</summary>
/// <param name="Key">The section.</param>
/// <param name="Good">What a reviewer accepts.</param>
/// <param name="Bad">What looks written and answers nothing.</param>
public sealed record SectionExample(string Key, LocalizedText Good, LocalizedText Bad)
{
    internal static SectionExample Read(CompiledRows rows) => new(rows.Text(), rows.Localized(), rows.Localized());
}
