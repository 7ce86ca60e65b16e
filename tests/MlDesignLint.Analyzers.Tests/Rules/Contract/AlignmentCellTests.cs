using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using MlDesignLint.Analyzers.Rules.Contract;
using MlDesignLint.Testing;

namespace MlDesignLint.Analyzers.Tests.Rules.Contract;

/// <summary>
/// Every cell of the alignment table whose objective a member of ML.NET or TorchSharp optimises: a document that is judged by the metric, and a program that
/// trains by the member. The members of an objective take turns over its metrics, and each has one.
/// </summary>
public class AlignmentCellTests
{
    static readonly CSharpCompilation Library = CSharpCompilation.Create("Library", references: Snippet.References, options: new(OutputKind.DynamicallyLinkedLibrary));

    static readonly Dictionary<string, string> Trainers = MlnetKnowledge.Facts.Where(fact => fact.Role == "trainer").SelectMany(fact => MethodsOf(fact.Api))
        .GroupBy(method => method.ReturnType.ToDisplayString(), StringComparer.Ordinal).ToDictionary(group => group.Key, group => CallOf(group.MinBy(Required)!), StringComparer.Ordinal);

    /// <summary>Objectives that no member optimises, written by hand; that of logarithms is left alone, as a program that takes logarithms is.</summary>
    static readonly Dictionary<string, string> Formulas = new(StringComparer.Ordinal)
    {
        ["absolute-percentage-error"] = "(error / y).abs().mean()",
        ["pinball"] = "maximum(0.9 * error, -0.1 * error).mean()",
    };

    /// <summary>An objective and a library, null for ML.NET.</summary>
    public static TheoryData<string, string?> Cases
    {
        get
        {
            var cases = new TheoryData<string, string?>();
            foreach (var (name, library) in ObjectiveLexicon.Objectives.Where(IsJudged).SelectMany(objective => objective.OptimisedBy.Where(row => row["library"] != "keras").Select(row => (objective.Name, row["library"])).Distinct()))
                cases.Add(name, library);
            foreach (var name in Formulas.Keys)
                cases.Add(name, "by hand");
            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_conflict_is_reported_with_what_would_serve_and_nothing_else(string name, string? library)
    {
        var objective = ObjectiveLexicon.Objectives.Single(objective => objective.Name == name);
        var metrics = MetricLexicon.Metrics.Where(metric => Alignment.Of(metric, objective) is not null).ToList();
        var members = library == "by hand" ? [Formulas[name]] : objective.OptimisedBy.Where(row => row["library"] == library).Select(row => row.Api).ToList();
        for (var i = 0; i < Math.Max(metrics.Count, members.Count); i++)
        {
            var (metric, member) = (metrics[i % metrics.Count], members[i % members.Count]);
            var row = Alignment.Of(metric, objective)!;
            string[] expected = row.Verdict == AlignmentVerdict.Conflict ? [$"{objective.Title.In(Language.English)} | {metric.Name} | {row.Instead!.In(Language.English)}"] : [];
            var found = await Findings(library is null ? MlNetProgram(member) : TorchProgram(member), metric.Name);
            Assert.True(expected.SequenceEqual(found), $"{metric.Name} × {member} is {row.Verdict}, but found: {string.Join("; ", found)}");
        }
    }

    [Fact]
    public void Only_a_divergence_is_judged_against_no_metric() =>
        Assert.Equal(["divergence"], ObjectiveLexicon.Objectives.Where(objective => !IsJudged(objective)).Select(objective => objective.Name));

    static bool IsJudged(ObjectiveDefinition objective) => AlignmentTable.Rows.Any(row => row.Objectives.Contains(objective.Name));

    static async Task<IReadOnlyList<string>> Findings(string program, string metric)
    {
        var compilation = Library.AddSyntaxTrees(CSharpSyntaxTree.ParseText(program, path: "/Program.cs"));
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => $"{diagnostic}\n{program}"));
        var options = new AnalyzerOptions([new Document($"version: 1\nmetrics:\n  - {{ name: \"{metric}\", role: offline, primary: true }}\n")]);
        var found = await compilation.WithAnalyzers([new LossInConflictWithMetric()], options).GetAnalyzerDiagnosticsAsync();
        return [.. found.Where(diagnostic => diagnostic.Location.IsInSource).Select(diagnostic => string.Join(" | ", Enumerable.Range(1, 3).Select(i => diagnostic.Properties[$"argument{i}"])))];
    }

    static string MlNetProgram(string member) => "using Microsoft.ML.TorchSharp;\n" + Snippet.MlNet.Around($"var model = {TrainerOf(member)}.Fit(data);");

    /// <summary>The call that makes a trainer, or a trainer with a loss of its own.</summary>
    static string TrainerOf(string member)
    {
        if (Trainers.TryGetValue(member, out var call))
            return call;
        if (Library.GetTypeByMetadataName(member) is not { } loss)
            return $"ml.Recommendation().Trainers.MatrixFactorization(new MatrixFactorizationTrainer.Options {{ LossFunction = {member} }})";
        return loss.AllInterfaces.Any(face => face.Name == "IRegressionLoss")
            ? $"ml.Regression.Trainers.OnlineGradientDescent(lossFunction: new {member}())"
            : $"ml.BinaryClassification.Trainers.AveragedPerceptron(lossFunction: new {member}())";
    }

    static string CallOf(IMethodSymbol method)
    {
        var catalog = method.IsExtensionMethod ? method.Parameters[0].Type : method.ContainingType;
        var task = catalog.ContainingType?.Name.Replace("Catalog", "", StringComparison.Ordinal);
        var receiver = task == "Recommendation" ? "ml.Recommendation()" : $"ml.{task}";
        return $"{receiver}.Trainers.{method.Name}({Arguments(method, method.IsExtensionMethod ? 1 : 0, "\"Column\"")})";
    }

    static string TorchProgram(string member)
    {
        if (Formulas.ContainsValue(member))
            return Snippet.TorchSharp.Around($"var error = y - model.call(x);\n{member}.backward();\noptimizer.step();");
        // The overloads of before 0.98 give delegates.
        var method = MethodsOf(member).Where(method => method.ReturnType.TypeKind != TypeKind.Delegate).MinBy(Required)!;
        var made = method.ReturnType.Name == "Tensor"
            ? $"{member}({Arguments(method, 0, "x")})"
            : $"{member}({Arguments(method, 0, "x")}).call({string.Join(", ", Enumerable.Repeat("x", InputsOf(method.ReturnType)))})";
        return Snippet.TorchSharp.Around($"{made}.backward();\noptimizer.step();");
    }

    /// <summary>How many tensors a loss is called with: all type arguments of its base but the result.</summary>
    static int InputsOf(ITypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type is INamedTypeSymbol { Name: "Module", TypeArguments: { Length: > 1 } arguments })
                return arguments.Length - 1;
        }

        throw new InvalidOperationException("not a loss");
    }

    static string Arguments(IMethodSymbol method, int from, string ofText) =>
        string.Join(", ", method.Parameters.Skip(from).Where(parameter => !parameter.IsOptional).Select(parameter => parameter.Type.Name is "String" or "Tensor" ? ofText : $"default({parameter.Type.ToDisplayString()})"));

    static int Required(IMethodSymbol method) => method.Parameters.Count(parameter => !parameter.IsOptional);

    static IEnumerable<IMethodSymbol> MethodsOf(string api)
    {
        var parts = api.Split('.');
        for (var inner = 1; inner < parts.Length; inner++)
        {
            // Types in types are joined by '+', and nobody says where the namespace ends.
            var type = string.Join('.', parts[..^inner]) + (inner == 1 ? "" : "+" + string.Join('+', parts[^inner..^1]));
            if (Library.GetTypeByMetadataName(type) is { } found)
                return found.GetMembers(parts[^1]).OfType<IMethodSymbol>().Where(method => method.DeclaredAccessibility == Accessibility.Public);
        }

        throw new InvalidOperationException($"no {api}");
    }

    sealed class Document(string text) : AdditionalText
    {
        readonly SourceText _text = SourceText.From(text);

        public override string Path => "/design.mldesign.yml";

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }
}
