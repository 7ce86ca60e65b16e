using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using MlDesignLint.Analyzers.Flow;

namespace MlDesignLint.Analyzers.Rules.Serving;

/// <summary>An engine that owns its model is disposed at the end of its scope, and the model lives on: in a member, in the caller, or in a local that is read behind the scope.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DisposedModel() : MlAnalyzer(Catalogue.DisposedModel)
{
    private protected override void Check(RuleContext context)
    {
        foreach (var engine in context.Program.Steps("engine").Where(engine => IsDisposed(engine) && engine.LeavesOut("owns")))
        {
            if (engine.Input("model")?.Operation.Unconverted() is { } model && LivesOn(context.Program, model, engine))
                context.Report(engine.NameLocation, model.Syntax.ToString());
        }
    }

    static bool IsDisposed(Step engine) => engine.Operation.Parent
        is IVariableInitializerOperation { Parent.Parent.Parent: IVariableDeclarationGroupOperation { Parent: IUsingDeclarationOperation or IUsingOperation } } or IUsingOperation;

    static bool LivesOn(MlProgram program, IOperation model, Step engine) => model switch
    {
        IPropertyReferenceOperation { Property: var property } => property.SetMethod is not null || Definitions.IsStored(property),
        IParameterReferenceOperation { Parameter.ContainingSymbol: IMethodSymbol { MethodKind: not MethodKind.AnonymousFunction } } => true,
        ILocalReferenceOperation { Local: var local } => program.ReadsOf(local).Any(read => read.Syntax.SpanStart > Surroundings.EndOfUsing(engine)),
        _ => model is IFieldReferenceOperation,
    };
}
