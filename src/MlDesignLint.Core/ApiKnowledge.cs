namespace MlDesignLint;

/// <summary>All rows of <c>rules/knowledge</c> that speak of library members.</summary>
public static class ApiKnowledge
{
    /// <summary>The rows on each machine-learning library, by its name in <c>rules/</c>.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<ApiFact>> ByLibrary { get; } =
        new Dictionary<string, IReadOnlyList<ApiFact>>(StringComparer.Ordinal) { ["mlnet"] = MlnetKnowledge.Facts, ["torchsharp"] = TorchsharpKnowledge.Facts, ["tensorflownet"] = TensorflownetKnowledge.Facts };

    /// <summary>All rows, those on .NET itself too.</summary>
    public static IReadOnlyList<ApiFact> Facts { get; } = [.. ByLibrary.Values.SelectMany(facts => facts), .. LinqKnowledge.Facts, .. DotnetKnowledge.Facts];

    /// <summary>The roles that rules ask for.</summary>
    public static IReadOnlyCollection<string> Roles { get; } = new HashSet<string>(Facts.Select(fact => fact.Role), StringComparer.Ordinal);
}
