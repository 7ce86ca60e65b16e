namespace MlDesignLint;

/// <summary>What one library member does in a pipeline, as a row of <c>rules/knowledge/*.yaml</c> says it.</summary>
public sealed class ApiFact(string api, string role, IReadOnlyDictionary<string, string> traits)
{
    /// <summary>The full name of the type or member, without parameters: <c>Microsoft.ML.DataOperationsCatalog.TrainTestSplit</c>.</summary>
    public string Api => api;

    /// <summary>The simple name of the type or member: <c>TrainTestSplit</c>.</summary>
    public string Name => api.Substring(api.LastIndexOf('.') + 1);

    /// <summary>The role in a pipeline: <c>load</c>, <c>split</c>, <c>fit</c>, …</summary>
    public string Role => role;

    /// <summary>The value of a named key; null where the row does not have it.</summary>
    public string? this[string trait] => traits.TryGetValue(trait, out var value) ? value : null;

    /// <summary>Whether a key is set to <c>true</c>.</summary>
    public bool Is(string trait) => this[trait] == "true";

    internal static ApiFact Read(CompiledRows rows) => new(rows.Text(), rows.Text(), rows.Map(trait => trait.Text()));
}
