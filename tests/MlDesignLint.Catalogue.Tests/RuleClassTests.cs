using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using MlDesignLint.Analyzers;
using MlDesignLint.CodeFixes;

namespace MlDesignLint.CatalogueTests;

/// <summary>Rule files and the C# that belongs to them match both ways, by name alone.</summary>
public class RuleClassTests
{
    static readonly IReadOnlyList<Type> Analyzers = ConcreteTypes<MlAnalyzer>(typeof(MlAnalyzer).Assembly);
    static readonly IReadOnlyList<Type> Fixes = ConcreteTypes<CodeFixProvider>(typeof(MlCodeFix).Assembly);

    [Fact]
    public void Every_code_rule_has_an_analyzer_and_every_analyzer_a_rule() => Assert.Equal(
        Catalogue.Rules.Where(rule => !rule.IsAboutDocuments).Select(FullName).Order(StringComparer.Ordinal),
        Analyzers.Select(type => type.FullName!).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(RuleCases.OnCode), MemberType = typeof(RuleCases))]
    public void The_analyzer_reports_its_own_rule_with_its_level_and_page(string id)
    {
        var rule = Catalogue.Find(id)!;
        var descriptor = Assert.Single(RuleAnalyzers.Of(rule).SupportedDiagnostics);
        Assert.Equal((rule.Id, rule.HelpLink, rule.Category), (descriptor.Id, descriptor.HelpLinkUri, descriptor.Category));
        Assert.Equal(rule.Severity.ToString(), descriptor.DefaultSeverity.ToString());
        Assert.Equal(rule.Title.In(Language.English), descriptor.Title.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Every_rule_about_documents_is_reported_by_the_document_analyzer() => Assert.Equal(
        Catalogue.Rules.Where(rule => rule.IsAboutDocuments).Select(rule => rule.Id),
        new DesignDocumentAnalyzer().SupportedDiagnostics.Select(descriptor => descriptor.Id));

    [Theory]
    [MemberData(nameof(RuleCases.OnCode), MemberType = typeof(RuleCases))]
    public void The_rule_has_tests_with_reporting_and_silent_cases_half_and_half(string id)
    {
        var tests = RepositoryFiles.Text(TestsOf(Catalogue.Find(id)!));
        var (reporting, silent) = (Count(tests, "Verify.Reports("), Count(tests, "Verify.IsSilent("));
        Assert.True(reporting > 0, "no reporting case");
        Assert.True(silent >= reporting, $"{silent} silent cases for {reporting} reporting ones");
    }

    [Theory]
    [MemberData(nameof(RuleCases.OnCode), MemberType = typeof(RuleCases))]
    public void The_rule_has_a_fix_exactly_when_it_declares_one(string id)
    {
        var rule = Catalogue.Find(id)!;
        var fix = Fixes.SingleOrDefault(type => type.FullName == $"MlDesignLint.CodeFixes.{RuleCases.Pascal(rule.Category)}.{RuleCases.Pascal(rule.Name)}Fix");
        Assert.Equal(rule.Fix != FixAvailability.None, fix is not null);
        if (fix is null)
            return;
        var provider = (CodeFixProvider)Activator.CreateInstance(fix)!;
        Assert.Equal([rule.Id], provider.FixableDiagnosticIds);
        Assert.NotNull(provider.GetFixAllProvider());
        Assert.NotNull(fix.GetCustomAttribute<ExportCodeFixProviderAttribute>());
        var tests = RepositoryFiles.Text(TestsOf(rule));
        Assert.Contains(".Fixes(", tests, StringComparison.Ordinal);
        Assert.Equal(rule.Fix == FixAvailability.Sometimes, tests.Contains(".OffersNoFix(", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_fix_has_a_rule() => Assert.Equal(Catalogue.Rules.Count(rule => rule.Fix != FixAvailability.None), Fixes.Count);

    [Theory]
    [MemberData(nameof(RuleCases.OnCode), MemberType = typeof(RuleCases))]
    public void Rule_and_fix_lie_where_their_names_say(string id)
    {
        var rule = Catalogue.Find(id)!;
        var place = $"{RuleCases.Pascal(rule.Category)}/{RuleCases.Pascal(rule.Name)}";
        Assert.True(RepositoryFiles.Exists($"src/MlDesignLint.Analyzers/Rules/{place}.cs"));
        Assert.Equal(rule.Fix != FixAvailability.None, RepositoryFiles.Exists($"src/MlDesignLint.CodeFixes/{place}Fix.cs"));
    }

    static string FullName(Rule rule) => $"MlDesignLint.Analyzers.Rules.{RuleCases.Pascal(rule.Category)}.{RuleCases.Pascal(rule.Name)}";

    static string TestsOf(Rule rule) => $"tests/MlDesignLint.Analyzers.Tests/Rules/{RuleCases.Pascal(rule.Category)}/{RuleCases.Pascal(rule.Name)}Tests.cs";

    static int Count(string text, string part) => Regex.Count(text, Regex.Escape(part));

    static IReadOnlyList<Type> ConcreteTypes<T>(Assembly assembly) => [.. assembly.GetTypes().Where(type => !type.IsAbstract && type.IsAssignableTo(typeof(T)))];
}

/// <summary>The analyzer class of a rule, found by its name.</summary>
static class RuleAnalyzers
{
    public static Type TypeOf(Rule rule) => typeof(MlAnalyzer).Assembly.GetType(
        $"MlDesignLint.Analyzers.Rules.{RuleCases.Pascal(rule.Category)}.{RuleCases.Pascal(rule.Name)}", throwOnError: true)!;

    public static DiagnosticAnalyzer Of(Rule rule) => (DiagnosticAnalyzer)Activator.CreateInstance(TypeOf(rule))!;
}
