namespace MlDesignLint.Design;

/// <summary>What is asked of a document: the sections of the model as packs change them, and the levels of findings. Immutable.</summary>
public sealed record DocumentProfile
{
    /// <summary>What is asked where no pack is named: the sections that the stages require.</summary>
    public static DocumentProfile Default { get; } = new() { Sections = SectionModel.Sections };

    /// <summary>The sections of the model, in its order, then those of packs.</summary>
    public required IReadOnlyList<SectionDefinition> Sections { get; init; }

    /// <summary>The stage of documents that declare none; null for <see cref="Stage.Kickoff"/>.</summary>
    public Stage? Stage { get; init; }

    /// <summary>The levels of rules about documents, by id, where they are set.</summary>
    public IReadOnlyDictionary<string, Severity> Levels { get; init; } = new Dictionary<string, Severity>();

    /// <summary>Headings that packs add, in normalised form, with the keys of the sections they open.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Headings { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>The section with a key; null where there is none.</summary>
    public SectionDefinition? Find(string key) => Sections.FirstOrDefault(section => section.Key == key);
}
