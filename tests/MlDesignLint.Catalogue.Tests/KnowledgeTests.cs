using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using MlDesignLint.Testing;

namespace MlDesignLint.CatalogueTests;

/// <summary>Facts about libraries name members that exist, and all of them are put to use.</summary>
public class KnowledgeTests
{
    /// <summary>Traits whose value is the name of a parameter (or <c>this</c>).</summary>
    static readonly string[] ParameterTraits =
    [
        "input", "inputs", "output", "key", "seed", "label", "features", "estimator", "model", "validation", "path", "rows", "count", "column", "lower", "upper", "predicate", "elements", "selector", "other", "passes", "probability", "threads", "metric", "models", "order", "key-data", "decides", "start", "element", "sorted", "owns", "schema", "contract", "mapping", "reuse", "separator", "missing", "example", "body", "maps", "continues", "runs", "columns", "definition", "name", "kind-of", "index", "unused-key", "data", "shuffle", "parameters", "modules", "layers", "outputs", "layer", "activation", "logits", "optimizer", "loss", "share", "callbacks", "monitor", "drop", "train", "transforms", "in", "out", "of", "log-target", "target", "metrics", "targets", "units", "parts", "folds",
    ];

    static readonly CSharpCompilation Library = CSharpCompilation.Create("Library", references: Snippet.References);

    /// <summary>Facts whose library the tests have; `package` names another one, whose member a test of the rule declares itself.</summary>
    public static TheoryData<string> Facts => [.. ApiKnowledge.Facts.Where(fact => fact["package"] is null).Select(fact => fact.Api)];

    public static TheoryData<string> Computations => [.. MetricLexicon.Metrics.SelectMany(metric => metric.ComputedBy).Distinct()];

    [Theory]
    [MemberData(nameof(Facts))]
    public void A_fact_binds(string api)
    {
        var symbols = Find(api);
        Assert.True(symbols.Count > 0, $"{api} is not in the surface");
        var fact = ApiKnowledge.Facts.First(fact => fact.Api == api);
        var names = symbols.SelectMany(symbol => NamesOf(symbol, fact["options"] ?? "options")).Append("this").ToHashSet(StringComparer.Ordinal);
        Assert.All(ParameterTraits.Select(trait => fact[trait]).OfType<string>(), value => Assert.Contains(value.Split('|'), names.Contains));
        if (fact["opposite"] is { } opposite)
            Assert.NotEmpty(Find(api[..(api.LastIndexOf('.') + 1)] + opposite));
    }

    [Fact]
    public void A_member_has_one_fact() => Assert.Distinct(ApiKnowledge.Facts.Select(fact => fact.Api));

    [Fact]
    public void Every_fact_is_asked_for_by_its_role_or_by_a_trait()
    {
        var asked = string.Concat(RepositoryFiles.Below("src/MlDesignLint.Analyzers", "*.cs").Concat(RepositoryFiles.Below("src/MlDesignLint.CodeFixes", "*.cs")).Select(RepositoryFiles.Text));
        Assert.All(ApiKnowledge.Facts, fact => Assert.Contains(ParameterTraits.Concat(["picks", "random", "task", "computes", fact.Role]), word =>
            (word == fact.Role || fact[word] is not null) && asked.Contains($"\"{word}\"", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Computations))]
    public void What_computes_a_metric_binds(string member) => Assert.True(Find(member).Count > 0, $"{member} is not in the surface");

    [Fact]
    public void Metrics_and_facts_agree_on_the_better_direction()
    {
        var wrong = from metric in MetricLexicon.Metrics
                    from member in metric.ComputedBy
                    join fact in ApiKnowledge.Facts on member equals fact.Api
                    where fact["better"] is { } better && metric.HigherIsBetter is { } higher && better != (higher ? "higher" : "lower")
                    select $"{metric.Name}: {member}";
        Assert.Empty(wrong);
    }

    [Fact]
    public void No_two_metrics_share_a_name()
    {
        var names = MetricLexicon.Metrics.SelectMany(metric => metric.Synonyms.Prepend(metric.Name))
            .Select(name => string.Concat(name.ToLowerInvariant().Replace('ё', 'е').Where(char.IsLetterOrDigit)));
        Assert.Distinct(names);
    }

    [Fact]
    public void There_are_metrics_enough() => Assert.InRange(MetricLexicon.Metrics.Count, 40, 200);

    /// <summary>The parameters of a method or of a type's constructors, and the members of their options.</summary>
    static IEnumerable<string> NamesOf(ISymbol symbol, string options) => symbol switch
    {
        IMethodSymbol { ContainingType: { TypeKind: TypeKind.Interface } type } declared => declared.Parameters.Select(parameter => parameter.Name)
            .Concat(Types(Library.GlobalNamespace).Where(other => other.AllInterfaces.Any(face => SymbolEqualityComparer.Default.Equals(face.OriginalDefinition, type)))
                .SelectMany(other => other.GetMembers(declared.Name)).OfType<IMethodSymbol>().SelectMany(method => method.Parameters).Select(parameter => parameter.Name)),
        IMethodSymbol method => method.Parameters.SelectMany(parameter => parameter.Name == options ? OptionsOf(parameter.Type) : [parameter.Name]),
        INamedTypeSymbol type => type.InstanceConstructors.SelectMany(constructor => NamesOf(constructor, options)),
        _ => [],
    };

    static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol container) => container.GetMembers()
        .Where(member => member is INamedTypeSymbol || (member is INamespaceSymbol && member.ToDisplayString().StartsWith("Microsoft", StringComparison.Ordinal)))
        .Cast<INamespaceOrTypeSymbol>()
        .SelectMany(member => member is INamedTypeSymbol type ? [type, .. Types(type)] : Types(member));

    static IEnumerable<string> OptionsOf(ITypeSymbol? options)
    {
        for (; options is not null; options = options.BaseType)
        {
            foreach (var member in options.GetMembers().Where(member => member is IFieldSymbol or IPropertySymbol))
                yield return member.Name;
        }
    }

    /// <summary>The members of a full name without type parameters: all overloads, on types of any arity.</summary>
    internal static IReadOnlyList<ISymbol> Find(string fullName)
    {
        IEnumerable<ISymbol> found = [Library.GlobalNamespace];
        foreach (var name in fullName.Split('.'))
            found = found.OfType<INamespaceOrTypeSymbol>().SelectMany(container => container.GetMembers(name)).ToList();
        return [.. found.Where(symbol => symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected)];
    }
}
