using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MlDesignLint.Analyzers.Flow;

namespace MlDesignLint.Analyzers.Rules.Serving;

/// <summary>An engine is created, or a model loaded for one, in each turn of a loop, or in a method that answers one request with one prediction.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EnginePerPrediction() : MlAnalyzer(Catalogue.EnginePerPrediction)
{
    private protected override void Check(RuleContext context)
    {
        var program = context.Program;
        var predictions = program.Steps("predict").Select(predict => (Predict: predict, Engine: program.StepOf(program.Values.Within(predict.Receiver).Single))).ToList();
        foreach (var engine in program.Steps("engine").Where(engine => engine.Fact["owns"] is not null))
        {
            var own = predictions.Where(prediction => prediction.Engine?.Equals(engine) == true && prediction.Predict.Function == engine.Function).Select(prediction => prediction.Predict).ToList();
            var loads = program.StepOf(program.Values.Within(engine.Input("model")).Single) is { Fact.Role: "load-model" } load && load.Function == engine.Function;
            if (own.Count > 0 && (program.Surroundings.IsInLoop(engine, engine.Input("model"))
                || own.Any(predict => !Surroundings.IsRepeatedBehind(predict, engine) && program.Surroundings.IsAnswer(engine, predict.Input("example")))
                || (loads && program.Surroundings.IsHandler(engine))))
                context.Report(engine.NameLocation, engine.Name);
        }
    }
}
