using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace MlDesignLint.Testing;

/// <summary>The words that tests of a rule are written in; thin over Microsoft.CodeAnalysis.Testing.</summary>
public static class RuleVerifier<TAnalyzer>
    where TAnalyzer : DiagnosticAnalyzer, new()
{
    /// <summary>The rule reports every <c>[|…|]</c> and nothing else. A design document, in YAML or in Markdown that begins with a heading or front matter, and a second <paramref name="file"/> may be given; a message is asserted on the only mark.</summary>
    public static Task Reports(Snippet snippet, string marked, string? message = null, string? document = null, string? file = null)
    {
        if (!(marked + file).Contains("[|", StringComparison.Ordinal))
            throw new ArgumentException("A reporting case marks what is reported with [|…|].", nameof(marked));
        return Verification<TAnalyzer>.Run(new CSharpAnalyzerTest<TAnalyzer, DefaultVerifier>(), snippet, marked, document, message, file);
    }

    /// <summary>The rule says nothing.</summary>
    public static Task IsSilent(Snippet snippet, string body, string? document = null, string? file = null) =>
        Verification<TAnalyzer>.Run(new CSharpAnalyzerTest<TAnalyzer, DefaultVerifier>(), snippet, body, document, message: null, file);
}

/// <summary>The words that tests of a fix are written in.</summary>
public static class RuleVerifier<TAnalyzer, TCodeFix>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TCodeFix : CodeFixProvider, new()
{
    /// <summary>Applying the fix to each mark, one by one and all at once, gives the second text, which compiles and is clean.</summary>
    public static Task Fixes(Snippet snippet, string before, string after, string? document = null) =>
        Verification<TAnalyzer>.Run(new CSharpCodeFixTest<TAnalyzer, TCodeFix, DefaultVerifier> { FixedCode = snippet.Around(after) }, snippet, before, document, message: null);

    /// <summary>The rule reports, and no fix is offered.</summary>
    public static Task OffersNoFix(Snippet snippet, string marked, string? document = null) => Fixes(snippet, marked, marked, document);
}

static class Verification<TAnalyzer>
    where TAnalyzer : DiagnosticAnalyzer, new()
{
    public static Task Run(AnalyzerTest<DefaultVerifier> test, Snippet snippet, string body, string? document, string? message, string? file = null)
    {
        var source = snippet.Around(body);
        if (message is not null)
        {
            source = source.Replace("[|", "{|#0:", StringComparison.Ordinal).Replace("|]", "|}", StringComparison.Ordinal);
            test.TestState.ExpectedDiagnostics.Add(new DiagnosticResult(new TAnalyzer().SupportedDiagnostics[0]).WithLocation(0).WithMessage(message).WithOptions(DiagnosticOptions.IgnoreAdditionalLocations));
        }

        test.ReferenceAssemblies = new ReferenceAssemblies("net10.0");
        test.TestCode = source;
        if (snippet.IsProgram(body))
            test.TestState.OutputKind = OutputKind.ConsoleApplication;
        test.TestState.AdditionalReferences.AddRange(Snippet.References);
        if (file is not null)
            test.TestState.Sources.Add(("/Second.cs", file));
        if (document is not null)
            test.TestState.AdditionalFiles.Add((document.StartsWith('#') || document.StartsWith("---", StringComparison.Ordinal) ? "/design.mldesign.md" : "/design.mldesign.yml", document));
        return test.RunAsync();
    }
}
