namespace MlDesignLint;

/// <summary>What training makes small or large: one row of <c>rules/knowledge/objectives.yaml</c>.</summary>
public sealed class ObjectiveDefinition
{
    /// <summary>The stable name in kebab case: <c>squared-error</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What people call it.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Names that documents use for it; compared like names of metrics.</summary>
    public required IReadOnlyList<string> Synonyms { get; init; }

    /// <summary>The values of LightGBM's own parameter <c>objective</c> that mean it.</summary>
    public required IReadOnlyList<string> LightGbm { get; init; }

    /// <summary>The trainers and losses that optimise it: <c>library</c> where it is not ML.NET, <c>loss</c> for the parameter or option that replaces the objective.</summary>
    public required IReadOnlyList<ApiFact> OptimisedBy { get; init; }

    internal static ObjectiveDefinition Read(CompiledRows rows) =>
        new() { Name = rows.Text(), Title = rows.Localized(), Synonyms = rows.Texts(), LightGbm = rows.Texts(), OptimisedBy = rows.List(ApiFact.Read) };
}
