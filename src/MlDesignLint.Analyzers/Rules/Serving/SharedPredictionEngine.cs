using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using MlDesignLint.Analyzers.Flow;

namespace MlDesignLint.Analyzers.Rules.Serving;

/// <summary>
/// A prediction engine is registered as a singleton, kept by one, static in a server, or used by a function that runs on several threads at once and
/// did not make it. A lock around the prediction makes all of it right.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SharedPredictionEngine() : MlAnalyzer(Catalogue.SharedPredictionEngine)
{
    private protected override void Check(RuleContext context)
    {
        var program = context.Program;
        var singletons = new HashSet<ITypeSymbol>(SymbolEqualityComparer.Default);
        foreach (var registration in program.Steps("singleton"))
        {
            if (registration.Operation is not IInvocationOperation { TargetMethod.TypeArguments: var types })
                continue;
            if (types.Any(type => MlProgram.FactOf(type)?.Role == "engine-type"))
                context.Report(registration.NameLocation, registration.Name);
            singletons.UnionWith(types);
        }

        var predictions = program.Steps("predict").Where(predict => !Surroundings.IsLocked(predict)).ToList();
        foreach (var predict in predictions)
        {
            if (KeeperOf(program, predict) is { ContainingType: var type, IsStatic: var isStatic } member && (isStatic ? IsServer(context, predict.Syntax) : singletons.Contains(type)))
                context.Report(predict.NameLocation, member.Name);
        }

        foreach (var loop in program.StepsWith("body").Select(loop => (Step: loop, Body: loop.Input("body")))
            .Concat(program.StepsWith("runs").Where(Surroundings.IsRepeated).Select(task => (Step: task, Body: task.Input("runs")))))
        {
            foreach (var predict in program.Lambdas.StepsIn(loop.Body).Where(predictions.Contains).Where(step => program.Lambdas.IsShared(step.Receiver, loop.Body)))
                context.Report(predict.NameLocation, loop.Step.Name);
        }
    }

    static bool IsServer(RuleContext context, SyntaxNode at) => context.Option("static_engines", at) switch
    {
        "always" => true,
        "never" => false,
        _ => context.Program.References("server-type"),
    };

    /// <summary>The field or stored property that the engine is read from, directly or out of a lazy value; null where it is another place or one that each thread has for itself.</summary>
    static ISymbol? KeeperOf(MlProgram program, Step predict)
    {
        var engine = predict.Receiver?.Operation.Unconverted();
        if (program.StepOf(engine) is { Fact.Role: "pass" } unwrapped)
            engine = unwrapped.Receiver?.Operation.Unconverted();
        return engine switch
        {
            IFieldReferenceOperation { Field: var field } => RowClass.Attribute(field, "thread-local") is null ? field : null,
            IPropertyReferenceOperation { Property: var property } => Definitions.IsStored(property) ? property : null,
            _ => null,
        };
    }
}
