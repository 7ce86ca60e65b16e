namespace MlDesignLint;

/// <summary>All rows of <c>rules/knowledge</c> that speak of library members.</summary>
public static class ApiKnowledge
{
    /// <summary>The rows, library by library.</summary>
    public static IReadOnlyList<ApiFact> Facts { get; } = [.. MlnetKnowledge.Facts, .. LinqKnowledge.Facts, .. DotnetKnowledge.Facts];

    /// <summary>The roles that rules ask for.</summary>
    public static IReadOnlyCollection<string> Roles { get; } = new HashSet<string>(Facts.Select(fact => fact.Role), StringComparer.Ordinal);
}
