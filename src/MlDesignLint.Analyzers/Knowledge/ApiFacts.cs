using Microsoft.CodeAnalysis;

namespace MlDesignLint.Analyzers.Knowledge;

/// <summary>The rows of <c>rules/knowledge</c> that speak of library members, found by symbol.</summary>
static class ApiFacts
{
    static readonly Dictionary<string, IReadOnlyList<ApiFact>> ByLibrary = new() { ["mlnet"] = MlnetKnowledge.Facts, ["torchsharp"] = TorchsharpKnowledge.Facts };

    static readonly ILookup<string, ApiFact> ByMemberName = ByLibrary.Values.SelectMany(facts => facts).Concat(LinqKnowledge.Facts).Concat(DotnetKnowledge.Facts).ToLookup(fact => fact.Api.Substring(fact.Api.LastIndexOf('.') + 1));

    /// <summary>The types that every program of a library begins with; where none is referenced there is nothing to look at.</summary>
    public static IEnumerable<string> EntryTypes(string library) => ByLibrary[library].Where(fact => fact.Role is "context" or "library").Select(fact => fact.Api);

    /// <summary>The simple names of some members; a name that is not among them needs no binding.</summary>
    public static IReadOnlyList<string> NamesWhere(Func<ApiFact, bool> isWanted) => [.. ByMemberName.Where(facts => facts.Any(isWanted)).Select(facts => facts.Key)];

    /// <summary>Whether any member of this simple name is known.</summary>
    public static bool Knows(string name) => ByMemberName.Contains(name);

    /// <summary>What is known of a method, property, or (for a constructor) of its type; null where nothing is.</summary>
    public static ApiFact? Of(ISymbol? symbol)
    {
        symbol = symbol is IMethodSymbol { MethodKind: MethodKind.Constructor } ? symbol.ContainingType : symbol;
        if (symbol is null || !Knows(symbol.Name))
            return null;
        foreach (var type in TypesOf(symbol))
        {
            var full = $"{FullName(type)}.{symbol.Name}";
            if (ByMemberName[symbol.Name].FirstOrDefault(fact => fact.Api == full) is { } fact)
                return fact;
        }

        return null;
    }

    /// <summary>The type of a member, and for a method the bases it may override and the interfaces it may implement; for a type, its namespace.</summary>
    static IEnumerable<ISymbol> TypesOf(ISymbol symbol) =>
        symbol.ContainingSymbol is INamedTypeSymbol type && symbol is IMethodSymbol ? [.. BaseTypes(type), .. type.AllInterfaces] : [symbol.ContainingSymbol];

    static IEnumerable<INamedTypeSymbol> BaseTypes(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
            yield return current;
    }

    /// <summary>Namespaces, types and member, joined by dots, without type parameters.</summary>
    public static string FullName(ISymbol symbol) => symbol.ContainingSymbol switch
    {
        INamedTypeSymbol type => $"{FullName(type)}.{symbol.Name}",
        INamespaceSymbol { IsGlobalNamespace: false } space => $"{FullName(space)}.{symbol.Name}",
        _ => symbol.Name,
    };
}
