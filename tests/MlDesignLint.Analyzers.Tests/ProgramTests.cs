using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using MlDesignLint.Testing;

namespace MlDesignLint.Analyzers.Tests;

/// <summary>
/// Whole programs under <c>Programs</c>, in pairs: a leaky one, where <c>// MLD2001</c> at the end of a line says what is reported there, and a clean one that looks alike. All rules run;
/// nothing else is said at warning level or above.
/// </summary>
public partial class ProgramTests
{
    static readonly ImmutableArray<DiagnosticAnalyzer> Rules = [.. typeof(MlAnalyzer).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(MlAnalyzer))).Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)];

    static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Programs");

    public static TheoryData<string> Programs => [.. Directory.EnumerateFiles(Folder, "*.cs").Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Programs))]
    public async Task Everything_marked_is_reported_and_nothing_else(string program)
    {
        var lines = await File.ReadAllLinesAsync(Path.Combine(Folder, program), TestContext.Current.CancellationToken);
        var expected = from i in Enumerable.Range(0, lines.Length)
                       from Match mark in Mark().Matches(lines[i])
                       select $"{mark.Groups[1].Value} in line {i + 1}";

        var findings = await Findings(string.Join('\n', lines), program);

        Assert.Equal(expected.Order(StringComparer.Ordinal), findings.Select(finding => finding.Render(lines)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Half_of_the_programs_are_clean()
    {
        var leaky = Directory.EnumerateFiles(Folder, "*.leaky.cs").ToList();
        Assert.True(leaky.Count >= 50);
        Assert.All(leaky, file => Assert.True(File.Exists(file.Replace(".leaky.", ".clean.", StringComparison.Ordinal)), file));
        Assert.All(leaky, file => Assert.Matches(Mark(), File.ReadAllText(file)));
    }

    static async Task<IEnumerable<Found>> Findings(string source, string program)
    {
        var tree = CSharpSyntaxTree.ParseText(source, path: program, cancellationToken: TestContext.Current.CancellationToken);
        var compilation = CSharpCompilation.Create(program, [tree], Snippet.References, new(OutputKind.ConsoleApplication));
        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        var options = new CompilationWithAnalyzersOptions(new([]), onAnalyzerException: (exception, analyzer, _) => Assert.Fail($"{analyzer}: {exception}"), concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        var found = await compilation.WithAnalyzers(Rules, options).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        return found.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(diagnostic => new Found(diagnostic));
    }

    /// <summary>A finding, told by the line of its own with a mark, else by its first line.</summary>
    sealed record Found(Diagnostic Diagnostic)
    {
        public string Render(string[] lines)
        {
            var span = Diagnostic.Location.GetLineSpan();
            var (first, last) = (span.StartLinePosition.Line, span.EndLinePosition.Line);
            var marked = Enumerable.Range(first, last - first + 1).Where(line => lines[line].Contains($"// {Diagnostic.Id}", StringComparison.Ordinal)).DefaultIfEmpty(first).First();
            return $"{Diagnostic.Id} in line {marked + 1}";
        }
    }

    [GeneratedRegex("// (MLD[0-9]{4})")]
    private static partial Regex Mark();
}
