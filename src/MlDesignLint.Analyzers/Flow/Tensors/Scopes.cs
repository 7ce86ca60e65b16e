using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace MlDesignLint.Analyzers.Flow.Tensors;

/// <summary>What has to be disposed: the scopes that free tensors, the switches of gradients, and tensors themselves.</summary>
sealed class Scopes(MlProgram program)
{
    const int MaxDepth = 8;

    /// <summary>Whether the disposable that a call returns is dropped at once, or kept in a variable of which nobody ever does more than ask for numbers.</summary>
    public bool IsDropped(Step step) => step.Operation.Parent switch
    {
        IExpressionStatementOperation { IsImplicit: false } => true,
        ISimpleAssignmentOperation { Target: IDiscardOperation } => true,
        ISimpleAssignmentOperation { Parent: IExpressionStatementOperation, Target: var target } => target is ILocalReferenceOperation or IFieldReferenceOperation { Field.DeclaredAccessibility: Accessibility.Private }
            && !IsUsed(Variables.SymbolOf(target)),
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } declarator } => declarator.Parent?.Parent is not { Parent: IUsingDeclarationOperation or IUsingOperation } && !IsUsed(local),
        _ => false,
    };

    /// <summary>Whether a variable is handed on, or anything is done to what it holds but reading its members and moving tensors out of it.</summary>
    bool IsUsed(ISymbol? variable) => variable is null || !program.Variables.Of(variable).All(use => use.Parent switch
    {
        ISimpleAssignmentOperation assignment => assignment.Target == use,
        IPropertyReferenceOperation property => property.Instance == use,
        IInvocationOperation call => call.Instance == use && program.StepOf(call) is { Fact: { Role: "outlive" } fact } && !fact.Is("frees"),
        _ => false,
    });

    /// <summary>Tensors that are used behind the end of the scope they were made in: returned out of it, or left in a variable from outside.</summary>
    public IEnumerable<(SyntaxNode Use, string Name)> Escapes => program.Steps("dispose-scope").SelectMany(EscapesFrom);

    /// <summary>Loops that train, or predict for row after row, in which no tensor is ever freed: no scope, no disposal, no <c>using</c>, nor around the loop.</summary>
    public IEnumerable<(SyntaxNode Loop, Step Maker)> LoopsWithoutDisposal =>
        from loop in program.Steps("optimizer-step").SelectMany(step => InnermostOf(step, loop => program.Reach.From(loop).Has("backward")))
            .Concat(program.Inference.Calls.Where(program.Carriers.IsDropped).SelectMany(call => program.Reach.LoopsAround(call.Syntax)).Where(loop => loop is CommonForEachStatementSyntax)).Distinct()
        let reached = program.Reach.From(loop)
        where reached.Lacks("dispose-scope", "dispose-tensor") && program.Reach.IsOutside(loop, "dispose-scope")
            && !reached.Steps.Select(step => step.Syntax.SyntaxTree == loop.SyntaxTree && loop.Span.Contains(step.Syntax.Span) ? loop : step.Function).Distinct().Any(HasUsing)
        from maker in reached.Steps.Where(step => step.Fact.Role == "module-call").Take(1)
        select (loop, maker);

    /// <summary>The loops around a step: of those in its function, or in one that leads there, the innermost that is wanted.</summary>
    IEnumerable<SyntaxNode> InnermostOf(Step step, Func<SyntaxNode, bool> isWanted) =>
        program.Reach.LoopsAround(step.Syntax).Select(outermost => program.Reach.TurnsAround(step.Syntax).FirstOrDefault(loop => outermost.Span.Contains(loop.Span) && outermost.SyntaxTree == loop.SyntaxTree && isWanted(loop)) ?? outermost).Where(isWanted);

    IEnumerable<(SyntaxNode Use, string Name)> EscapesFrom(Step scope)
    {
        if (RegionOf(scope.Syntax) is not { } region)
            yield break;
        var function = Reach.FunctionOf(scope.Syntax);
        var moved = program.StepsIn(function, "outlive").Where(step => region.Contains(step.Syntax.Span)).ToList();
        foreach (var statement in function.DescendantNodes().OfType<ReturnStatementSyntax>().Where(statement => region.Contains(statement.Span) && statement.Expression is not null && Reach.FunctionOf(statement) == function && !IsInLambda(statement, function)))
        {
            var returned = program.OperationAt(statement.Expression!);
            foreach (var tensor in returned?.Unconverted() is ITupleOperation tuple ? tuple.Elements.AsEnumerable() : new[] { returned }.OfType<IOperation>())
            {
                if (Modules.Is(tensor.Type, "tensor-type") && IsMadeIn(tensor, region, scope) && !IsMoved(tensor, moved))
                    yield return (tensor.Syntax, tensor.Syntax.ToString());
            }
        }

        foreach (var assignment in function.DescendantNodes().OfType<AssignmentExpressionSyntax>().Where(assignment => region.Contains(assignment.Span) && !IsInLambda(assignment, function)))
        {
            if (program.OperationAt(assignment) is IAssignmentOperation { Target: var target } write && Modules.Is(target.Type, "tensor-type") && IsReadBehind(target, assignment, region)
                && (write is ICompoundAssignmentOperation || IsMadeIn(write.Value, region, scope)) && !IsMoved(target, moved) && !IsMoved(write.Value, moved))
                yield return (assignment.Left, target.Syntax.ToString());
        }

        foreach (var add in program.StepsIn(function, "add").Where(add => region.Contains(add.Syntax.Span) && Reach.FunctionOf(add.Syntax) == function && !IsInLambda(add.Syntax, function)))
        {
            if (add.Input("element")?.Operation is { } element && Modules.Is(element.Type, "tensor-type") && add.Receiver is { } list && IsReadBehind(list.Operation, add.Syntax, region)
                && IsMadeIn(element, region, scope) && !IsMoved(element, moved))
                yield return (element.Syntax, element.Syntax.ToString());
        }
    }

    /// <summary>Whether a variable from outside of a scope, or a member, is read where what a place in the scope leaves in it may be seen behind its end.</summary>
    bool IsReadBehind(IOperation variable, SyntaxNode place, Microsoft.CodeAnalysis.Text.TextSpan region) => Variables.SymbolOf(variable) switch
    {
        ILocalSymbol local => local.DeclaringSyntaxReferences.All(reference => !region.Contains(reference.Span)) && (program.ReadsOf(local).Any(read => IsReadBehind(read.Syntax, place, region)) || IsReadInNextTurn(local, place, region)),
        IFieldSymbol or IPropertySymbol => program.Variables.Of(Variables.SymbolOf(variable)!).Any(read => !(read.Syntax.SyntaxTree == place.SyntaxTree && region.Contains(read.Syntax.Span)) && (read.Parent as ISimpleAssignmentOperation)?.Target != read && !IsFreed(read)),
        _ => false,
    };

    /// <summary>Whether a loop around the scope begins its next turn with a read of what a place left in a variable from outside of the loop.</summary>
    bool IsReadInNextTurn(ILocalSymbol local, SyntaxNode place, Microsoft.CodeAnalysis.Text.TextSpan region) =>
        place.Ancestors().TakeWhile(node => node is not (BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax)).FirstOrDefault(node => Surroundings.IsLoop(node) && !region.Contains(node.Span)) is { } loop
        && local.DeclaringSyntaxReferences.All(reference => !loop.Span.Contains(reference.Span))
        && program.ReadsOf(local).FirstOrDefault(use => loop.Span.Contains(use.Syntax.Span)) is { } first && first.Syntax.SpanStart < place.SpanStart
        && (first.Parent as IAssignmentOperation)?.Target != first && !IsFreed(first) && !IsInLambda(first.Syntax, loop);

    static bool IsFreed(IOperation read) => read.Parent is IInvocationOperation { TargetMethod.Name: "Dispose" or "Clear" } or IConditionalAccessOperation { WhenNotNull: IInvocationOperation { TargetMethod.Name: "Dispose" } };

    /// <summary>Whether a read may see, behind the end of the scope, what an assignment in it left.</summary>
    static bool IsReadBehind(SyntaxNode read, SyntaxNode assignment, Microsoft.CodeAnalysis.Text.TextSpan region) =>
        read.SpanStart >= region.End && (read.Parent as AssignmentExpressionSyntax)?.Left != read
        && !(read.Ancestors().OfType<StatementSyntax>().FirstOrDefault()?.Ancestors().Contains(assignment) ?? false);

    bool IsMoved(IOperation value, List<Step> moved)
    {
        var origins = program.Values.Within(new(value)).Origins.Select(origin => origin.Operation).ToList();
        return moved.Any(step => step.Operation.DescendantsAndSelf().Any(each => IsVariable(each, value) || origins.Contains(each)));
    }

    static bool IsVariable(IOperation each, IOperation value) => (each, value.Unconverted()) switch
    {
        (ILocalReferenceOperation a, ILocalReferenceOperation b) => SymbolEqualityComparer.Default.Equals(a.Local, b.Local),
        _ => false,
    };

    /// <summary>Whether a tensor is certainly made by a library call or an operator inside a scope, and belongs to no other scope inside it.</summary>
    bool IsMadeIn(IOperation tensor, Microsoft.CodeAnalysis.Text.TextSpan region, Step scope)
    {
        if (PartOf(tensor) is var (call, _))
            return call.Syntax.SyntaxTree == scope.Syntax.SyntaxTree && region.Contains(call.Syntax.Span) && IsNew(tensor, MaxDepth) && !HasScopeInside(region, scope);
        var origins = program.Values.Within(new(tensor));
        return origins.IsComplete && origins.Origins.All(origin => origin.Element is null && (origin.Path?.Outermost.Call ?? origin.Operation) is var place && place.Syntax.SyntaxTree == scope.Syntax.SyntaxTree && region.Contains(place.Syntax.Span) && IsMaker(origin)
            && (origin.Path is null || program.Reach.From(Reach.FunctionOf(origin.Operation.Syntax)).Lacks("dispose-scope", "outlive"))
            && !HasScopeInside(region, scope));
    }

    bool HasScopeInside(Microsoft.CodeAnalysis.Text.TextSpan region, Step scope) => program.StepsIn(Reach.FunctionOf(scope.Syntax), "dispose-scope").Any(inner => !inner.Equals(scope) && region.Contains(inner.Syntax.Span));

    /// <summary>The library call, and the part of the tuple it returns, that a variable is deconstructed from; null for any other value.</summary>
    (IInvocationOperation Call, int Part)? PartOf(IOperation tensor) => tensor.Unconverted() is ILocalReferenceOperation { Local: var local }
        && program.Definitions.OfLocal(local, tensor.Unconverted()) is [{ Kind: SourceKind.Whole, Operation: { } taken, Part: >= 0 and var part }] && taken.Unconverted() is IInvocationOperation call && !program.IsOwn(call.TargetMethod)
            ? (call, part)
            : null;

    /// <summary>Whether a tensor is certainly a new one; a module may hand on what it is given.</summary>
    bool IsNew(IOperation tensor, int depth) => depth > 0 && (PartOf(tensor) is not var (call, part) ? program.Values.Within(new(tensor)) is { IsComplete: true } made && made.Origins.All(origin => origin.Element is null && IsMaker(origin))
        : program.StepOf(call) is not { Fact.Role: "module-call", Receiver: { } module } ? Modules.Is(call.TargetMethod.ContainingType, "tensor-type") && program.StepOf(call) is not { Fact.Role: "outlive" }
        : program.Modules.ForwardOf(module) is not { } forward ? program.StepOf(program.Values.Of(module).Single) is { Fact.Role: "layer" }
        : program.Calls.ReturnsOf(forward) is { Count: > 0 } returns && returns.All(returned => (returned.Operation?.Unconverted() as ITupleOperation)?.Elements.ElementAtOrDefault(part) is { } element && IsNew(element, depth - 1)
            && program.Reach.From(Reach.FunctionOf(element.Syntax)).Lacks("dispose-scope", "outlive")));

    bool IsMaker(Value origin) => origin.Operation switch
    {
        IBinaryOperation { OperatorMethod: not null } operation => Modules.Is(operation.Type, "tensor-type"),
        IInvocationOperation call when Modules.Is(call.Type, "tensor-type") => !program.IsOwn(call.TargetMethod) && program.StepOf(origin)?.Fact.Role != "outlive"
            && SymbolEqualityComparer.Default.Equals(call.TargetMethod.ContainingAssembly, call.Type!.ContainingAssembly),
        _ => false,
    };

    /// <summary>What runs between the creation of a scope and its end; null where it is not in a <c>using</c>.</summary>
    public static Microsoft.CodeAnalysis.Text.TextSpan? RegionOf(SyntaxNode creation) => creation.FirstAncestorOrSelf<StatementSyntax>() switch
    {
        LocalDeclarationStatementSyntax { UsingKeyword.RawKind: not 0, Parent: BlockSyntax block } declaration => new(declaration.Span.End, block.Span.End - declaration.Span.End),
        UsingStatementSyntax { Statement: var body } => body.Span,
        _ => null,
    };

    static bool HasUsing(SyntaxNode region) => region.DescendantNodes().Any(node => node is UsingStatementSyntax or LocalDeclarationStatementSyntax { UsingKeyword.RawKind: not 0 });

    static bool IsInLambda(SyntaxNode node, SyntaxNode function) => node.Ancestors().TakeWhile(each => each != function).Any(each => each is AnonymousFunctionExpressionSyntax);
}
