using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace MlDesignLint.Analyzers.Flow.Tensors;

/// <summary>Shares of right answers on the batch that has just been trained on, which decide whether a training was a success.</summary>
sealed class TrainingScores(MlProgram program)
{
    const int MaxDepth = 16;

    /// <summary>Each with the batch that it is computed from.</summary>
    public IEnumerable<(IOperation Score, ISymbol Batch)> Deciding =>
        from step in program.Steps("network-step").Concat(program.Steps("backward"))
        from loop in LoopsOf(step).OfType<CommonForEachStatementSyntax>()
        let batch = BatchOf(loop)
        from written in loop.DescendantNodes().OfType<AssignmentExpressionSyntax>().Select(program.OperationAt).OfType<ISimpleAssignmentOperation>()
        let target = Variables.SymbolOf(written.Target)
        where target is IFieldSymbol { DeclaredAccessibility: Accessibility.Private } or ILocalSymbol && IsNumber(written.Target.Type) && !IsIn(target, loop) && IsLookedAt(target, loop)
        let parts = PartsOf(written.Value, loop, MaxDepth).ToList()
        where parts.Any(IsShareOfRight) && !parts.Any(part => Variables.SymbolOf(part) is { } symbol && !IsIn(symbol, loop) && MayBeRows(part.Type))
        let used = parts.Select(Variables.SymbolOf).FirstOrDefault(symbol => symbol is not null && batch.Contains(symbol, SymbolEqualityComparer.Default))
        where used is not null
        select (written.Value, used);

    /// <summary>The loops that a step runs in, through a lambda in a variable too.</summary>
    IEnumerable<SyntaxNode> LoopsOf(Step step) => step.Syntax.Ancestors().OfType<AnonymousFunctionExpressionSyntax>().FirstOrDefault() is { Parent: EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Identifier.ValueText: var name } } } lambda
        ? Reach.FunctionOf(lambda).DescendantNodes().OfType<InvocationExpressionSyntax>().Where(call => call.Expression is IdentifierNameSyntax called && called.Identifier.ValueText == name).Select(Reach.LoopAround).OfType<SyntaxNode>().Distinct()
        : program.Reach.LoopsAround(step.Syntax);

    /// <summary>The variables that a loop takes out of its collection.</summary>
    IReadOnlyList<ISymbol> BatchOf(CommonForEachStatementSyntax loop) => loop switch
    {
        ForEachStatementSyntax each => program.SymbolOf(each) is { } only ? [only] : [],
        ForEachVariableStatementSyntax { Variable: var variable } => [.. variable.DescendantNodes().OfType<SingleVariableDesignationSyntax>().Select(program.SymbolOf).OfType<ISymbol>()],
        _ => [],
    };

    /// <summary>What a value is computed from, through the variables of a loop.</summary>
    IEnumerable<IOperation> PartsOf(IOperation value, SyntaxNode loop, int depth) => depth == 0 ? [] : value.DescendantsAndSelf().SelectMany(part =>
        part is ILocalReferenceOperation { Local: var local } read && IsIn(local, loop) ? program.Definitions.OfLocal(local, read).Select(source => source.Operation).OfType<IOperation>().Where(source => source.Syntax != loop).SelectMany(source => PartsOf(source, loop, depth - 1)).Prepend(part)
        : [part]);

    /// <summary>Whether answers are compared with the truth: by the library, or in a function of the program.</summary>
    bool IsShareOfRight(IOperation part) => program.StepOf(part) is { Fact.Role: "equals" } || (part is IInvocationOperation call && (call.TargetMethod.MethodKind == MethodKind.DelegateInvoke
        ? program.Lambdas.StepsIn(Value.Of(call.Instance)).Any(step => step.Fact.Role == "equals")
        : program.IsOwn(call.TargetMethod) && program.Calls.BodyOf(call.TargetMethod.OriginalDefinition) is { DeclaringSyntaxReferences: [var body, ..] } && program.Reach.From(body.GetSyntax()).Has("equals")));

    /// <summary>Whether a variable is held against a bound where a loop has ended, and nothing that runs for it sets it elsewhere to what is not a constant.</summary>
    bool IsLookedAt(ISymbol target, SyntaxNode loop)
    {
        var uses = program.Variables.Of(target).ToList();
        return uses.Any(use => !IsInside(use, loop) && use.Consumer() is IBinaryOperation { OperatorKind: BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual } bound
            && bound.RightOperand.Unconverted().ConstantValue.HasValue && Runs(loop, use) && uses.All(other => !IsSet(other) || IsInside(other, loop) || !Runs(other.Syntax, use)));
    }

    /// <summary>Whether a place stands in the function of a use, or in one that it calls, directly or not.</summary>
    bool Runs(SyntaxNode place, IOperation use) => program.Reach.LeadingTo(Reach.FunctionOf(place)).Contains(Reach.FunctionOf(use.Syntax));

    static bool IsSet(IOperation use) => use.Parent is IAssignmentOperation assignment && assignment.Target == use && !assignment.Value.Unconverted().ConstantValue.HasValue;

    static bool IsNumber(ITypeSymbol? type) => type?.SpecialType is SpecialType.System_Single or SpecialType.System_Double or SpecialType.System_Decimal;

    static bool MayBeRows(ITypeSymbol? type) => type is IArrayTypeSymbol || Modules.Is(type, "rows-type") || Modules.Is(type, "tensor-type");

    static bool IsInside(IOperation use, SyntaxNode loop) => use.Syntax.SyntaxTree == loop.SyntaxTree && loop.Span.Contains(use.Syntax.Span);

    static bool IsIn(ISymbol symbol, SyntaxNode loop) => symbol is ILocalSymbol && symbol.DeclaringSyntaxReferences.All(reference => reference.SyntaxTree == loop.SyntaxTree && loop.Span.Contains(reference.Span));
}
