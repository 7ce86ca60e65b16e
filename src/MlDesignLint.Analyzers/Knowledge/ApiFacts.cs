using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace MlDesignLint.Analyzers.Knowledge;

/// <summary>The rows of <c>rules/knowledge</c> that speak of library members, and the users' own, found by symbol.</summary>
/// <param name="own">The users' own rows.</param>
/// <param name="compilation">Where the packages' versions are seen.</param>
sealed class ApiFacts(IReadOnlyList<ApiFact> own, Compilation compilation)
{
    static readonly ILookup<string, ApiFact> ByMemberName = ApiKnowledge.Facts.ToLookup(fact => fact.Name);

    readonly ILookup<string, ApiFact> _own = own.ToLookup(fact => fact.Name);
    readonly ConcurrentDictionary<ISymbol, ApiFact?> _known = new(SymbolEqualityComparer.Default);

    /// <summary>The types that every program of a library begins with; where none is referenced there is nothing to look at.</summary>
    public static IEnumerable<string> EntryTypes(string library) => ApiKnowledge.ByLibrary[library].Where(fact => fact.Role is "context" or "library").Select(fact => fact.Api);

    /// <summary>A file whose text holds none of these cannot use a library by itself: the libraries' root namespaces, and the members that users describe.</summary>
    public IReadOnlyCollection<string> LibraryWords { get; } =
        [.. ApiKnowledge.ByLibrary.Keys.SelectMany(EntryTypes).Select(type => type.Substring(0, type.LastIndexOf('.'))), .. own.Select(fact => fact.Name)];

    /// <summary>All rows of a role.</summary>
    public static IEnumerable<ApiFact> OfRole(string role) => ByMemberName.SelectMany(facts => facts).Where(fact => fact.Role == role);

    /// <summary>The simple names of some members; a name that is not among them needs no binding.</summary>
    public IReadOnlyList<string> NamesWhere(Func<ApiFact, bool> isWanted) => [.. ByMemberName.Concat(_own).Where(facts => facts.Any(isWanted)).Select(facts => facts.Key).Distinct()];

    /// <summary>What is known of a member in the version that is referenced; the users' own word comes first.</summary>
    public ApiFact? Of(ISymbol? symbol) => symbol is null ? null : _known.GetOrAdd(symbol, Find);

    ApiFact? Find(ISymbol symbol) => In(_own, symbol) ?? (In(ByMemberName, symbol) is { } fact && IsOfVersion(fact, symbol) ? fact : null);

    /// <summary>Whether any member of this simple name is known.</summary>
    public static bool Knows(string name) => ByMemberName.Contains(name);

    /// <summary>What is known of a method, property, or (for a constructor) of its type; null where nothing is.</summary>
    public static ApiFact? BuiltIn(ISymbol? symbol) => In(ByMemberName, symbol);

    static ApiFact? In(ILookup<string, ApiFact> facts, ISymbol? symbol)
    {
        symbol = symbol is IMethodSymbol { MethodKind: MethodKind.Constructor } ? symbol.ContainingType : symbol;
        if (symbol is null || !facts.Contains(symbol.Name))
            return null;
        foreach (var type in TypesOf(symbol))
        {
            var full = $"{FullName(type)}.{symbol.Name}";
            if (facts[symbol.Name].FirstOrDefault(fact => fact.Api == full) is { } fact)
                return fact;
        }

        return null;
    }

    /// <summary>Whether a fact holds <c>since</c> or <c>before</c> a version of its package, and that is the one referenced; where no version is to be seen it holds.</summary>
    internal bool IsOfVersion(ApiFact fact, ISymbol symbol)
    {
        if (fact["since"] is null && fact["before"] is null)
            return true;
        return PackageVersions.Of(compilation, symbol.ContainingAssembly) is not { } version
            || ((fact["since"] is not { } since || version >= Version.Parse(since)) && (fact["before"] is not { } before || version < Version.Parse(before)));
    }

    /// <summary>The type of a member, and for a method the bases it may override and the interfaces it may implement; for a type, its namespace.</summary>
    static IEnumerable<ISymbol> TypesOf(ISymbol symbol) =>
        symbol.ContainingSymbol is INamedTypeSymbol type && symbol is IMethodSymbol ? [.. BaseTypes(type), .. type.AllInterfaces] : [symbol.ContainingSymbol];

    /// <summary>A type and those it derives from.</summary>
    public static IEnumerable<INamedTypeSymbol> BaseTypes(INamedTypeSymbol type)
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
