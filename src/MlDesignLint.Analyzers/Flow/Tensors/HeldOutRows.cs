using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace MlDesignLint.Analyzers.Flow.Tensors;

/// <summary>Parts of the rows of a program that trains which are held out and never looked at again: one of two parts of a cut, the test part of a data set.</summary>
sealed class HeldOutRows(MlProgram program)
{
    const int MaxHops = 16;

    static readonly string[] Looking = ["module-call", "predict-network", "evaluate-network", "session-run", "save-weights"];

    readonly Lazy<IReadOnlyList<(IOperation Operation, string Text)>> _pieces = new(() => [.. FindPieces(program)]);

    /// <summary>Each with where it is cut out and the name of what holds it.</summary>
    public IEnumerable<(Location Place, string Name)> NeverUsed => program.Learns ? PartsNeverUsed.Concat(ListsNeverUsed).Concat(SamplesNeverUsed).Concat(ArraysNeverUsed) : [];

    /// <summary>The arrays of the test part of a data set that at most new versions of themselves are made of.</summary>
    IEnumerable<(Location Place, string Name)> ArraysNeverUsed =>
        from load in program.Steps("sample-parts")
        let taken = load.Operation.Parent as IDeconstructionAssignmentOperation
        where taken is not null
        let parts = Variables.DeconstructedInto(taken).ToLookup(target => target.Part, target => target.Symbol)
        where parts[1].Any() && parts[1].All(symbol => symbol is ILocalSymbol or IFieldSymbol { DeclaredAccessibility: Accessibility.Private })
            && IsOnlyPrepared([.. parts[1]]) && !IsOnlyPrepared([.. parts[0]])
        select (load.NameLocation, parts[1].First().Name);

    bool IsOnlyPrepared(IReadOnlyList<ISymbol> variables) => variables.SelectMany(program.Variables.Of).All(use => Variables.IsForItself(use, variables));

    IEnumerable<(Location Place, string Name)> SamplesNeverUsed =>
        from samples in program.Steps("samples").Where(samples => program.Constants.Fold(samples.Input("train")) is false).Concat(program.Steps("sample-part").Where(part => part.Fact["part"] == "test"))
        where IsUnused(samples.Operation)
        select (samples.NameLocation, NameOf(samples.Operation));

    /// <summary>Of two lists that the rows are spread over, one by one, the one that nobody looks at.</summary>
    IEnumerable<(Location Place, string Name)> ListsNeverUsed =>
        from branch in program.Steps("add").Select(add => add.Syntax.FirstAncestorOrSelf<IfStatementSyntax>()).OfType<IfStatementSyntax>().Distinct()
        let first = OnlyAdditionIn(branch.Statement)
        let second = branch.Else is { Statement: var otherwise } ? OnlyAdditionIn(otherwise) : null
        where first is not null && second is not null && first.Input("element")!.Operation.Syntax.ToString() == second.Input("element")!.Operation.Syntax.ToString()
        let lists = new[] { first, second }.Select(add => add.Receiver?.Operation.Unconverted()).OfType<ILocalReferenceOperation>().ToList()
        where lists.Count == 2
        let unused = lists.Where(list => new Uses(program).AreNoneOf(list.Local, MaxHops)).ToList()
        where unused.Count == 1
        select (unused[0].Syntax.GetLocation(), unused[0].Local.Name);

    Step? OnlyAdditionIn(StatementSyntax statement) => (statement is BlockSyntax { Statements: [var only] } ? only : statement) is ExpressionStatementSyntax { Expression: var call } && program.StepOf(program.OperationAt(call)) is { Fact.Role: "add" } add ? add : null;

    /// <summary>Of two parts that a function cuts the same rows into, the one that nobody looks at, nor at what is cut alike out of other rows there.</summary>
    IEnumerable<(Location Place, string Name)> PartsNeverUsed =>
        from function in Pieces.GroupBy(piece => Reach.FunctionOf(piece.Operation.Syntax))
        from found in (from alike in function.GroupBy(piece => piece.Text)
                       where alike.All(piece => IsUnused(piece.Operation))
                       let unused = alike.First()
                       where function.Any(other => other.Text != unused.Text && IsRestOf(unused.Operation, other.Operation) && !IsUnused(other.Operation))
                       select (Place: program.StepOf(unused.Operation)?.NameLocation ?? unused.Operation.Syntax.GetLocation(), Name: NameOf(unused.Operation))).GroupBy(unused => unused.Name)
        select found.First();

    /// <summary>What takes some of the rows, from one place on or up to one; each with how it is written.</summary>
    public IReadOnlyList<(IOperation Operation, string Text)> Pieces => _pieces.Value;

    static IEnumerable<(IOperation Operation, string Text)> FindPieces(MlProgram program) =>
        program.Steps("some-elements").Where(step => step.Fact["cut"] is "take" or "skip" or "slice").Concat(program.Steps("row-slice")).Select(step => (step.Operation, TextOf(step.Operation)))
            .Concat(program.NearTrees.SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<ElementAccessExpressionSyntax>()).Where(access => access.ArgumentList.Arguments.Count == 1 && (access.Parent as AssignmentExpressionSyntax)?.Left != access)
                .Select(access => (Access: access, Operation: program.OperationAt(access))).Where(piece => piece.Operation is IPropertyReferenceOperation or IImplicitIndexerReferenceOperation or IArrayElementReferenceOperation
                    && program.OperationAt(piece.Access.ArgumentList.Arguments[0].Expression) is { } index && RowRange.IsRange(program, new(index)))
                .Select(piece => (piece.Operation!, piece.Access.ArgumentList.ToString())));

    static string TextOf(IOperation call) => call.Syntax is InvocationExpressionSyntax invocation ? $"{(invocation.Expression as MemberAccessExpressionSyntax)?.Name}{invocation.ArgumentList}" : call.Syntax.ToString();

    /// <summary>Whether two pieces have no row in common, as far as it is told from the rows, or where one is as many as are taken, the other as many as are left out.</summary>
    bool IsRestOf(IOperation piece, IOperation other) => program.Samples.Of(new(piece))?.To(program.Samples.Of(new(other)) ?? new(other, null)) == Relation.Disjoint
        || (program.StepOf(piece) is { Fact: { Role: "some-elements" } fact } rest && program.StepOf(other) is { Fact.Role: "some-elements" } first && fact["cut"] != first.Fact["cut"]
            && program.Values.Within(first.Receiver).Single is { } rows && program.Values.Within(rest.Receiver).Single?.Operation == rows.Operation
            && first.Input("count")?.Operation.Syntax.ToString() == rest.Input("count")?.Operation.Syntax.ToString());

    /// <summary>The variable that a value is put into, as it is or changed; where there is none, how the value is written.</summary>
    static string NameOf(IOperation value) => value.Syntax.Ancestors().TakeWhile(node => node is not StatementSyntax and not MemberDeclarationSyntax).Select(node => node switch
    {
        VariableDeclaratorSyntax { Identifier.ValueText: var name } => name,
        AssignmentExpressionSyntax { Left: DeclarationExpressionSyntax { Designation: var names }, Right: not TupleExpressionSyntax } => names.DescendantNodesAndSelf().OfType<SingleVariableDesignationSyntax>().FirstOrDefault()?.Identifier.ValueText,
        _ => null,
    }).FirstOrDefault(name => name is not null) ?? value.Syntax.ToString();

    bool IsUnused(IOperation value) => new Uses(program).AreNone(value, MaxHops);

    /// <summary>Follows a value to all who get it; a variable is looked at once.</summary>
    sealed class Uses(MlProgram program)
    {
        readonly HashSet<ISymbol> _seen = new(SymbolEqualityComparer.Default);

        /// <summary>Whether nothing but its size is asked of a value, nor of what it is put into or changed into: certainly so.</summary>
        public bool AreNone(IOperation value, int hops)
        {
            if (hops == 0)
                return false;
            switch (value.Parent)
            {
                case IConversionOperation or IAwaitOperation:
                case IBinaryOperation { OperatorKind: BinaryOperatorKind.Divide or BinaryOperatorKind.Multiply or BinaryOperatorKind.Subtract or BinaryOperatorKind.Add } when IsRows(value.Parent.Type):
                    return AreNone(value.Parent, hops - 1);
                case IExpressionStatementOperation or IUsingOperation:
                    return true;
                case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } }:
                    return AreNoneOf(local, hops);
                case ISimpleAssignmentOperation assignment:
                    return assignment.Target == value || (assignment.Value == value && IsKnown(assignment.Target, hops));
                case IReturnOperation returned:
                    return program.Calls.ReceivingFrom(returned).ToList() is { Count: > 0 } calls && calls.All(call => AreNone(call, hops - 1));
                case ITupleOperation tuple:
                    return IsPartUnused(tuple, tuple.Elements.IndexOf(value), hops - 1);
                case IDeconstructionAssignmentOperation taken when taken.Value == value && TargetsOf(taken) is { Count: > 0 } targets:
                    return targets.All(target => IsKnown(target, hops));
                case IArgumentOperation { Parent: IObjectCreationOperation { Constructor: { } constructor }, Parameter: { } parameter } when program.IsOwn(constructor):
                    return IsHeldUnused(constructor.ContainingType, parameter.OriginalDefinition, hops);
                case IArgumentOperation { Parent: IInvocationOperation call }:
                    return program.StepOf(call) is { } step ? IsOnlyChanged(step) && AreNone(call, hops - 1) : IsPure(call) && AreNone(call, hops - 1);
                case IInvocationOperation call when call.Instance == value:
                    return program.StepOf(call) is { } made && (made.Fact.Role == "add" || (IsOnlyChanged(made) && AreNone(call, hops - 1)));
                case IPropertyReferenceOperation read when read.Instance == value:
                    return program.StepOf(read) is { } size && (size.Fact.Role == "sizes" || size.Fact["computes"] == "count");
                default:
                    return false;
            }
        }

        public bool AreNoneOf(ISymbol variable, int hops) => !_seen.Add(variable) || program.Variables.Of(variable).All(use => Variables.IsForItself(use, [variable]) || AreNone(use, hops - 1));

        bool IsKnown(IOperation target, int hops) => (target is IMemberReferenceOperation { Member: var member } ? member : Variables.SymbolOf(target)) is { } symbol && (symbol is ILocalSymbol || program.IsOwn(symbol)) && AreNoneOf(symbol, hops);

        static IReadOnlyList<IOperation> TargetsOf(IDeconstructionAssignmentOperation taken) => Written(taken.Target) is ITupleOperation { Elements: var targets } ? [.. targets.Select(Written)] : [];

        static IOperation Written(IOperation target) => target is IDeclarationExpressionOperation { Expression: var declared } ? declared : target;

        /// <summary>Whether nobody looks at one part of a tuple or of a record that is taken apart.</summary>
        bool IsPartUnused(IOperation tuple, int part, int hops)
        {
            if (hops == 0)
                return false;
            return tuple.Parent switch
            {
                IConversionOperation or IAwaitOperation => IsPartUnused(tuple.Parent, part, hops - 1),
                IReturnOperation returned => program.Calls.ReceivingFrom(returned).ToList() is { Count: > 0 } calls && calls.All(call => IsPartUnused(call, part, hops - 1)),
                IDeconstructionAssignmentOperation taken when taken.Value == tuple => TargetsOf(taken) is var targets && part < targets.Count
                    && (targets[part] is ITupleOperation { Elements: var inner } ? inner.All(each => IsKnown(Written(each), hops)) : IsKnown(targets[part], hops)),
                IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } => program.ReadsOf(local).All(read => IsPartUnused(read, part, hops - 1)),
                IFieldReferenceOperation { Field: { ContainingType.IsTupleType: true } field } read when read.Instance == tuple => Tuples.IndexOf(field) != part || AreNone(read, hops - 1),
                _ => false,
            };
        }

        /// <summary>Whether nobody looks at what an object was made with: at the property of a record, or at what a constructor does with it. An object that is taken apart gives its parts.</summary>
        bool IsHeldUnused(INamedTypeSymbol type, IParameterSymbol parameter, int hops)
        {
            var property = type.IsRecord ? type.GetMembers(parameter.Name).OfType<IPropertySymbol>().FirstOrDefault() : null;
            return (property is null || AreNoneOf(property.OriginalDefinition, hops)) && AreNoneOf(parameter, hops)
                && program.NearTrees.SelectMany(tree => TreeIndex.Of(tree).Assignments).Where(assignment => assignment.Left is TupleExpressionSyntax or DeclarationExpressionSyntax).Select(program.OperationAt).OfType<IDeconstructionAssignmentOperation>()
                    .Where(taken => SymbolEqualityComparer.Default.Equals(taken.Value.Type?.OriginalDefinition, type.OriginalDefinition)).All(taken => IsPartUnused(taken.Value, parameter.Ordinal, hops - 1));
        }

        static bool IsRows(ITypeSymbol? type) => Modules.Is(type, "tensor-type") || Modules.Is(type, "rows-type");

        /// <summary>Whether a step of a library only makes other rows of rows.</summary>
        static bool IsOnlyChanged(Step step) => step.Fact.Role is "same-elements" or "some-elements" or "order" or "array-rows" or "new-tensor" or "row-slice" or "batches" or "outlive" or "move-module";

        /// <summary>Whether a function of the program only makes something of what it is given.</summary>
        bool IsPure(IInvocationOperation call) => program.IsOwn(call.TargetMethod) && !call.TargetMethod.ReturnsVoid && program.Calls.BodyOf(call.TargetMethod.OriginalDefinition)?.DeclaringSyntaxReferences is [var declaration]
            && declaration.GetSyntax() is var body && program.Reach.From(body).Lacks(Looking) && Reach.OwnNodes(body).Select(program.OperationAt).OfType<IInvocationOperation>().All(each => !Shows(each.TargetMethod.ContainingType));

        static bool Shows(INamedTypeSymbol type) => type is { Name: "Console", ContainingNamespace.Name: "System" } || type.ContainingNamespace is { Name: "IO" or "Diagnostics" };
    }
}
