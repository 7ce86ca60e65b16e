namespace MlDesignLint.Design;

/// <summary>An ML design document, read once: sections and claims with their places. Immutable; it holds no parser's type.</summary>
public sealed record DesignDocument
{
    /// <summary>The file's text, front matter included; every span of the document points into it.</summary>
    public required FileText Text { get; init; }

    /// <summary>The file, as it was named or found.</summary>
    public string Path => Text.Path;

    /// <summary>How the document is written.</summary>
    public required DocumentFormat Format { get; init; }

    /// <summary>The language that the document declares or, else, is written in.</summary>
    public required Language Language { get; init; }

    /// <summary>Whether it is written in one of the languages that are read, or says so itself.</summary>
    public bool IsLanguageKnown { get; init; } = true;

    /// <summary>All sections in document order, a parent before its children.</summary>
    public required IReadOnlyList<Section> Sections { get; init; }

    /// <summary>What the document declares for code to keep.</summary>
    public required Contract Contract { get; init; }

    /// <summary>
    /// The Markdown files that the document goes on in, relative to it: those that the contract lists or, where most of the text is links to files beside
    /// it or below, those links.
    /// </summary>
    public IReadOnlyList<Claim<string>> Parts { get; init; } = [];

    /// <summary>Faults of the contract's form: unknown keys, wrong types, bad values.</summary>
    public required IReadOnlyList<DocumentFault> Faults { get; init; }

    /// <summary>What is asked of it.</summary>
    public DocumentProfile Profile { get; init; } = DocumentProfile.Default;

    /// <summary>The stage that it declares or its profile sets, else <see cref="Stage.Kickoff"/>.</summary>
    public Stage Stage => Contract.Stage?.Value ?? Profile.Stage ?? Stage.Kickoff;

    /// <summary>
    /// Whether a file lies in one of the folders or projects of the contract's <c>code</c>, relative to the document; without that key the document speaks
    /// for all code it is given with. The disk is not touched.
    /// </summary>
    public bool Governs(string file) => Contract.Code.Count == 0 || Contract.Code.Any(code => CodeScope.Of(Path, code.Value).Contains(file));

    /// <summary>The sections with a canonical key.</summary>
    public IEnumerable<Section> SectionsOf(string key) => Sections.Where(section => section.Keys.Contains(key));
}

/// <summary>How a design document is written.</summary>
public enum DocumentFormat
{
    /// <summary>Markdown, with or without YAML front matter.</summary>
    Markdown,

    /// <summary>A YAML document.</summary>
    Yaml,
}

/// <summary>A fault that reading found: a rule, a place and the rule's arguments.</summary>
/// <param name="Rule">The rule that speaks.</param>
/// <param name="Span">The place.</param>
/// <param name="Arguments">What fills the rule's message.</param>
public sealed record DocumentFault(Rule Rule, SourceSpan Span, params object[] Arguments)
{
    /// <summary>Other places that the message speaks of.</summary>
    public IReadOnlyList<SourceSpan> Related { get; init; } = [];

    /// <summary>The level before <c>.editorconfig</c>: that of the document's profile, else the rule's.</summary>
    public Severity Level { get; init; } = Rule.Severity;
}
