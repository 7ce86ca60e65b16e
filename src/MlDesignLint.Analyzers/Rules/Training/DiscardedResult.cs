using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using MlDesignLint.Analyzers.Flow;
using MlDesignLint.Analyzers.Flow.Tensors;

namespace MlDesignLint.Analyzers.Rules.Training;

/// <summary>The result of a call that changes nothing but returns something new stands alone as a statement: a longer chain, other rows, another tensor.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DiscardedResult() : MlAnalyzer(Catalogue.DiscardedResult)
{
    static readonly string[] Pure = ["append", "transform", "same-rows", "slice", "new-tensor", "activation", "elementwise", "arithmetic", "logarithm", "one-hot", "row-slice"];

    /// <summary>Whether a call is all that is done for each element of a list.</summary>
    static bool IsForEach(SyntaxNode call) => call.Parent is LambdaExpressionSyntax { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ForEach" } } } };

    private protected override void Check(RuleContext context)
    {
        foreach (var step in Pure.SelectMany(context.Program.Steps))
        {
            if (step.Operation.Parent is IExpressionStatementOperation { IsImplicit: var isLambda } && (!isLambda || IsForEach(step.Syntax)) && step.Argument("inplace") is not { ArgumentKind: ArgumentKind.Explicit })
                context.Report(step.NameLocation, step.Name);
        }

        foreach (var access in context.Program.References("library") ? context.Program.NearTrees.SelectMany(tree => TreeIndex.Of(tree).CallsForEffect) : [])
        {
            if (context.Program.OperationAt(access.Parent!) is IInvocationOperation call && IsPure(context.Program, call))
                context.Report(access.Name.GetLocation(), call.TargetMethod.Name);
        }
    }

    /// <summary>Whether a method of a tensor gives another one: the names of those that change it end in an underscore.</summary>
    static bool IsPure(MlProgram program, IInvocationOperation call) => program.StepOf(call)?.Fact.Role is not ("outlive" or "same-tensor") && Modules.Is(call.Type, "tensor-type")
        && SymbolEqualityComparer.Default.Equals(call.TargetMethod.ContainingType, call.Type) && !call.TargetMethod.IsStatic && !call.TargetMethod.Name.EndsWith("_", StringComparison.Ordinal);
}
