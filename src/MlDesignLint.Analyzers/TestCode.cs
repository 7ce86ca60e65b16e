using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDesignLint.Analyzers;

/// <summary>Code that tests or measures other code: it evaluates, samples and compares to see that something runs, and claims nothing about a model.</summary>
static class TestCode
{
    const string Suffix = "Attribute";

    static readonly IReadOnlyList<string> Attributes =
        [.. DotnetKnowledge.Facts.Where(fact => fact.Role == "test-attribute").Select(fact => WithoutSuffix(fact.Name))];

    /// <summary>Whether a place lies in a class that has a test; told by names, because the test library may be missing or an attribute be derived from its own.</summary>
    public static bool Holds(Location location) =>
        location.SourceTree?.GetRoot().FindNode(location.SourceSpan).AncestorsAndSelf().OfType<TypeDeclarationSyntax>().Any(type => type.Members.OfType<MethodDeclarationSyntax>().Any(IsTest)) == true;

    static bool IsTest(MethodDeclarationSyntax method) => method.AttributeLists.SelectMany(list => list.Attributes).Any(attribute =>
        Attributes.Any(name => WithoutSuffix(attribute.Name.GetLastToken().ValueText).EndsWith(name, StringComparison.Ordinal)));

    static string WithoutSuffix(string name) => name.EndsWith(Suffix, StringComparison.Ordinal) ? name.Substring(0, name.Length - Suffix.Length) : name;
}
