using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using MlDesignLint.Analyzers.Flow;
using MlDesignLint.Testing;

namespace MlDesignLint.Analyzers.Tests.Flow;

/// <summary>What the flow core sees in a snippet, each answer on one line; <c>?</c> stands for what is not known.</summary>
sealed class PrintedProgram
{
    static readonly string[] Roles = ["load", "slice", "split", "fit", "evaluate", "cross-validate", "experiment"];

    readonly MlProgram _program;

    PrintedProgram(string source)
    {
        var tree = CSharpSyntaxTree.ParseText(source, path: "Program.cs");
        var isProgram = tree.GetRoot().ChildNodes().OfType<GlobalStatementSyntax>().Any();
        var compilation = CSharpCompilation.Create("Snippet", [tree], Snippet.References, new(isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary));
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        _program = new(compilation, []);
    }

    public static PrintedProgram Of(string body) => new(Snippet.MlNet.Around(body));

    public static PrintedProgram OfProgram(string source) => new(Snippet.Program.Around(source));

    public static PrintedProgram OfService(string members) => new(Snippet.Service.Around(members));

    /// <summary>The steps in the order in which they are written, each with the rows it works on.</summary>
    public string Steps => string.Join(" → ", Roles.SelectMany(_program.Steps).OrderBy(step => step.Syntax.Span.End).Select(step => $"{step.Fact.Role}({Input(step)})"));

    /// <summary>The components of each chain.</summary>
    public string Chains => string.Join(" | ", _program.Chains.All.Select(chain => string.Join(" → ", chain.Select(step => step.Name))));

    /// <summary>For each trainer of a chain, its label and its features with what they are concatenated from.</summary>
    public string Columns => string.Join(" | ", from chain in _program.Chains.All
                                                from trainer in chain.Where(step => step.Fact.Role == "trainer")
                                                let columns = _program.ColumnsBefore(chain, trainer)
                                                let label = trainer.Text("label")
                                                let features = trainer.Text("features")
                                                select $"{(label is null ? "?" : columns.SourceOf(label))} from {features ?? "?"}({string.Join(", ", columns.InputsOf(features ?? "").Select(input => input.Name))})");

    /// <summary>The seeds of the contexts behind each step that needs one.</summary>
    public string Seeds => string.Join(" | ", _program.StepsWith("random", "context").Select(step =>
        $"{step.Name}: {(step.HasOwnSeed ? "own" : string.Join(" or ", _program.ContextsOf(step).Select(Seed).DefaultIfEmpty("?")))}"));

    /// <summary>How the rows of the first fit lie to those of the second.</summary>
    public string Relation => _program.Fits.All is [{ Data: { } first }, { Data: { } second }, ..] ? first.To(second).ToString() : "?";

    /// <summary>For each evaluation, what the model was fitted on and what it predicts.</summary>
    public string Scores => string.Join(" | ", _program.Fits.Scores.Select(score => $"{Name(score.Fit?.Data)} → {Name(score.Data)}{(score.IsHeldOut ? "" : " (not held out)")}"));

    /// <summary>What each path of a load is known to be.</summary>
    public string Paths => string.Join(" | ", _program.Steps("load").Select(load => _program.Constants.Text(load.Input("path")) ?? "?"));

    string Seed(Step context) => _program.Constants.IsNull(context.Input("seed")) ? "none" : _program.Constants.Fold(context.Input("seed"))?.ToString() ?? "?";

    string Input(Step step) => step.Fact.Role switch
    {
        "load" => Name(_program.Data.Of(step.Value)),
        "split" => $"train,test{(step.Text("key") is { } key ? $" by {key}" : "")} of {Name(_program.Data.Of(step.Input("input")))}",
        "evaluate" => Name(_program.Fits.Scores.FirstOrDefault(score => score.Step.Equals(step))?.Data),
        "experiment" => step.Name,
        _ => Name(_program.Data.Of(step.Input("input"))),
    };

    static string Name(DataSet? data) => data switch
    {
        null => "?",
        { Part: not "whole" } => data.Part,
        { Cuts.Length: > 0 } => "rows",
        { Origin: string file } => Regex.Replace(file, "\uFFFF[^\uFFFF]*\uFFFF", "?"),
        { Origin: ISymbol symbol } => symbol.Name,
        _ => "rows",
    };
}
