using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MlDesignLint.Analyzers.Flow;

namespace MlDesignLint.Analyzers.Rules.Serving;

/// <summary>
/// An engine is created, or a model loaded for one, in each turn of a loop, or in a method that answers one request with one prediction, also through a method that makes it.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EnginePerPrediction() : MlAnalyzer(Catalogue.EnginePerPrediction)
{
    private protected override void Check(RuleContext context)
    {
        var program = context.Program;
        foreach (var prediction in program.Steps("predict"))
        {
            if (program.StepOf(program.Values.Within(prediction.Receiver).Single) is { Fact: { Role: "engine" } fact } engine && fact["owns"] is not null
                && IsMadeFor(program, prediction, engine, engine.Entry))
                context.Report(engine.NameLocation, engine.Name);
        }
    }

    /// <summary>Whether an engine is made for one prediction at a time. One that is kept somewhere is not, nor one that a loop behind it predicts many rows with.</summary>
    static bool IsMadeFor(MlProgram program, Step prediction, Step engine, IOperation entry) =>
        prediction.Function == Step.FunctionAround(entry.Syntax) && !program.Escapes(entry)
        && ((!Surroundings.IsRepeatedBehind(prediction, entry.Syntax)
                && (program.Surroundings.IsInLoop(entry.Syntax, engine.Input("model")) || program.Surroundings.IsAnswer(entry.Syntax, prediction.Input("example"))))
            || (program.StepOf(program.Values.Within(engine.Input("model")).Single) is { Fact.Role: "load-model" } load && load.Function == engine.Function && program.Surroundings.IsHandler(entry.Syntax)));
}
