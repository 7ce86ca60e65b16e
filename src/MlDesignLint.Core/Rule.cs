namespace MlDesignLint;

/// <summary>What a rule file under <c>rules/</c> says: the one source of a rule's texts, levels and examples.</summary>
public sealed class Rule
{
    /// <summary>The id, such as <c>MLD2005</c>; never reused.</summary>
    public required string Id { get; init; }

    /// <summary>The smell in kebab case, such as <c>label-in-features</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The subject of the rule's folder: <c>leakage</c>, <c>sections</c>, …</summary>
    public required string Category { get; init; }

    /// <summary>A noun phrase without a final stop.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>A composite format string: what is wrong, and what it does to the reader's project.</summary>
    public required LocalizedText Message { get; init; }

    /// <summary>Why the smell hurts, in Markdown.</summary>
    public required LocalizedText Why { get; init; }

    /// <summary>What to do about it, in Markdown.</summary>
    public required LocalizedText Instead { get; init; }

    /// <summary>The level when nothing is configured.</summary>
    public required Severity Severity { get; init; }

    /// <summary>How often a fix is offered.</summary>
    public required FixAvailability Fix { get; init; }

    /// <summary>The libraries a code rule is about (<c>mlnet</c>); empty for document rules.</summary>
    public required IReadOnlyList<string> Libraries { get; init; }

    /// <summary>Whether the code rule compares the code with the design document.</summary>
    public required bool NeedsDocument { get; init; }

    /// <summary>Examples, bad ones with <c>[|…|]</c> around what is reported.</summary>
    public required IReadOnlyList<RuleExample> Examples { get; init; }

    /// <summary>Threads, papers and pages the rule's facts come from.</summary>
    public required IReadOnlyList<string> References { get; init; }

    /// <summary>What can be set in <c>.editorconfig</c> beside the level.</summary>
    public required IReadOnlyList<RuleOption> Options { get; init; }

    /// <summary>What a document rule looks for; null for a rule written in C#.</summary>
    public required RuleCheck? Check { get; init; }

    /// <summary>Whether the rule reads documents alone; the others read code.</summary>
    public bool IsAboutDocuments => Libraries.Count == 0;

    /// <summary>The page with the examples, relative to the repository's root.</summary>
    public string PagePath => $"rules/docs/{Id}.md";

    /// <summary>The page's address for editors and CI systems.</summary>
    public string HelpLink => $"{Catalogue.RepositoryUrl}/blob/main/{PagePath}";

    /// <summary>The message with its arguments; an argument that is a <see cref="LocalizedText"/> is shown in the same language.</summary>
    public string Render(Language language, params object[] arguments) =>
        Message.Format(language, LocalizedText.Arguments(language, arguments));

    /// <inheritdoc/>
    public override string ToString() => $"{Id} {Name}";

    internal static Rule Read(CompiledRows rows) => new()
    {
        Id = rows.Text(),
        Name = rows.Text(),
        Category = rows.Text(),
        Title = rows.Localized(),
        Message = rows.Localized(),
        Why = rows.Localized(),
        Instead = rows.Localized(),
        Severity = rows.Choice<Severity>(),
        Fix = rows.Choice<FixAvailability>(),
        Libraries = rows.Texts(),
        NeedsDocument = rows.Flag(),
        References = rows.Texts(),
        Examples = rows.List(RuleExample.Read),
        Options = rows.List(option => new RuleOption(option.Text(), option.Text(), option.Localized())),
        Check = rows.TextOrNull() is { } kind ? new() { Kind = kind, Parameters = rows.Map(parameter => parameter.Texts()) } : null,
    };
}

/// <summary>A setting of a rule, written <c>mldesignlint.&lt;ID&gt;.&lt;name&gt;</c> in <c>.editorconfig</c>.</summary>
/// <param name="Name">Lower-case words joined by underscores.</param>
/// <param name="Default">What holds where nothing is set; a list is written with commas.</param>
/// <param name="About">What it changes.</param>
public sealed record RuleOption(string Name, string Default, LocalizedText About);

/// <summary>How often a rule offers a fix.</summary>
public enum FixAvailability
{
    /// <summary>The rule has no fix.</summary>
    None,

    /// <summary>A fix is offered where one is safe.</summary>
    Sometimes,

    /// <summary>Every finding can be fixed.</summary>
    Always,
}

/// <summary>An example of a rule: code or a document, without the usings and surroundings that every snippet shares.</summary>
public sealed class RuleExample
{
    /// <summary>Whether the rule reports the example.</summary>
    public required bool IsBad { get; init; }

    /// <summary>The text; in bad examples <c>[|…|]</c> surrounds what is reported.</summary>
    public required string Text { get; init; }

    /// <summary>The design document the example's code is held to; null where the rule needs none.</summary>
    public string? Document { get; init; }

    /// <summary>The <c>mldesignlint.yml</c> beside the example; null where the rule needs none.</summary>
    public string? Settings { get; init; }

    /// <summary>The text without the marks, as pages show it.</summary>
    public string Shown => Text.Replace("[|", "").Replace("|]", "");

    internal static RuleExample Read(CompiledRows rows) => new() { IsBad = rows.Flag(), Text = rows.Text(), Document = rows.TextOrNull(), Settings = rows.TextOrNull() };
}

/// <summary>What a document rule looks for: a kind of check and its parameters, as the rule file writes them.</summary>
public sealed class RuleCheck
{
    /// <summary>The kind; <c>MlDesignLint.Documents</c> has one class for each.</summary>
    public required string Kind { get; init; }

    /// <summary>The other keys of the check.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Parameters { get; init; }

    /// <summary>The only value of a parameter.</summary>
    /// <exception cref="KeyNotFoundException">The rule file does not set it.</exception>
    public string this[string parameter] => Parameters[parameter][0];
}
