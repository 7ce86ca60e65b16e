using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using MlDesignLint.Analyzers;

namespace MlDesignLint.CatalogueTests;

/// <summary>What rules leave to the flow core and to <c>rules/knowledge</c>, and what the compiler has to load for them.</summary>
public partial class AnalyzerAssemblyTests
{
    public static TheoryData<string> RuleSources => [.. RepositoryFiles.Below("src/MlDesignLint.Analyzers/Rules", "*.cs")];

    [Theory]
    [MemberData(nameof(RuleSources))]
    public void A_rule_walks_no_tree(string path) => Assert.DoesNotMatch(Walk(), RepositoryFiles.Text(path));

    [Theory]
    [MemberData(nameof(RuleSources))]
    public void A_rule_names_no_member_or_type_of_a_library(string path)
    {
        var names = KnownApis().SelectMany(api => api.Split('.')).Except(ApiKnowledge.Roles).ToHashSet(StringComparer.Ordinal);
        var texts = CSharpSyntaxTree.ParseText(RepositoryFiles.Text(path), cancellationToken: TestContext.Current.CancellationToken).GetRoot(TestContext.Current.CancellationToken)
            .DescendantTokens().Where(token => token.IsKind(SyntaxKind.StringLiteralToken)).Select(token => token.ValueText);
        Assert.All(texts, text => Assert.DoesNotContain(text, names));
        Assert.DoesNotContain("Microsoft.ML", RepositoryFiles.Text(path), StringComparison.Ordinal);
    }

    [Fact]
    public void The_analyzers_reference_only_what_the_compiler_brings_and_our_own_parts()
    {
        string[] allowed = ["netstandard", "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "System.Collections.Immutable", "System.Memory", "MlDesignLint.Core", "MlDesignLint.Documents"];
        Assert.Empty(typeof(MlAnalyzer).Assembly.GetReferencedAssemblies().Select(reference => reference.Name).Except(allowed));
    }

    [Fact]
    public void The_rules_core_references_the_framework_alone() =>
        Assert.Equal(["netstandard"], typeof(Rule).Assembly.GetReferencedAssemblies().Select(reference => reference.Name));

    static IEnumerable<string> KnownApis() => MlnetKnowledge.Facts.Select(fact => fact.Api)
        // Their namespaces are everyday words, and so are members of one word without capitals.
        .Concat(TorchsharpKnowledge.Facts.Concat(TensorflownetKnowledge.Facts).Select(fact => fact.Api[(fact.Api.LastIndexOf('.') + 1)..]).Where(name => name.Any(letter => char.IsUpper(letter) || letter == '_')))
        .Concat(MetricLexicon.Metrics.SelectMany(metric => metric.ComputedBy));

    [GeneratedRegex(@"SyntaxWalker|SyntaxRewriter|OperationWalker|OperationVisitor|\bDescendant\w*\(|\bChildNodes\(|\bChildOperations\b|\bRegister\w+Action\(", RegexOptions.CultureInvariant)]
    private static partial Regex Walk();
}
