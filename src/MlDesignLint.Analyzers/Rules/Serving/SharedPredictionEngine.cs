using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using MlDesignLint.Analyzers.Flow;

namespace MlDesignLint.Analyzers.Rules.Serving;

/// <summary>A prediction engine is registered as a singleton, or used by a function that runs on several threads at once and did not make it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SharedPredictionEngine() : MlAnalyzer(Catalogue.SharedPredictionEngine)
{
    private protected override void Check(RuleContext context)
    {
        var program = context.Program;
        foreach (var registration in program.Steps("singleton"))
        {
            if (registration.Operation is IInvocationOperation { TargetMethod.TypeArguments: var types } && types.Any(type => MlProgram.FactOf(type)?.Role == "engine-type"))
                context.Report(registration.NameLocation, registration.Name);
        }

        foreach (var loop in program.Steps("parallel"))
        {
            var body = loop.Input("body");
            foreach (var predict in program.Lambdas.StepsIn(body).Where(step => step.Fact.Role == "predict" && program.Lambdas.IsShared(step.Receiver, body)))
                context.Report(predict.NameLocation, loop.Name);
        }
    }
}
