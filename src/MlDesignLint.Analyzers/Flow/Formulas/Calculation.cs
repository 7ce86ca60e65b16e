using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MlDesignLint.Analyzers.Flow.Tensors;

namespace MlDesignLint.Analyzers.Flow.Formulas;

/// <summary>
/// What an expression or a method of the program gives for given numbers, worked out from its source: arithmetic, members whose facts say what they
/// <c>computes</c>, sequences, tuples, loops and conditions. Whatever else stands there makes the result unknown, which is null, and so does too long a way.
/// Numbers are <c>double</c>, sequences and tensors <c>object[]</c>.
/// </summary>
/// <param name="program">The program.</param>
/// <param name="given">What a value is that the calculation itself has not set: a parameter, the output of a model; null where that is not known.</param>
/// <param name="asksFirst">Whether that counts before what the source sets a variable to.</param>
sealed class Calculation(MlProgram program, Func<Value, object?> given, bool asksFirst = false)
{
    const int MaxSteps = 4_000;
    const int MaxCalls = 8;

    /// <summary>Expressions nested deeper are no formula, and a thread's stack may be small.</summary>
    const int MaxDepth = 200;

    readonly Dictionary<ISymbol, object?> _variables = new(SymbolEqualityComparer.Default);
    object? _returned;
    int _steps;
    int _depth;
    int _calls;

    enum Course
    {
        Next,
        Return,
        Break,
        Continue,
        Unknown,
    }

    /// <summary>What a method returns for its parameters as they are set or given.</summary>
    public object? Of(IMethodSymbol method) => _calls < MaxCalls && BodyOf(method) is { } body ? Run(body) : null;

    public object? Of(Value value) => Of(value.Operation, value.Path);

    /// <summary>Whether statements, one after the other, are worked out.</summary>
    public bool Runs(IReadOnlyList<IOperation> statements) => statements.All(statement => Do(statement) == Course.Next);

    IOperation? BodyOf(IMethodSymbol method) => program.Calls.BodyOf(method.OriginalDefinition)?.DeclaringSyntaxReferences.Select(reference => program.OperationAt(reference.GetSyntax())).FirstOrDefault() switch
    {
        IMethodBodyOperation whole => whole.BlockBody ?? whole.ExpressionBody,
        ILocalFunctionOperation local => local.Body,
        _ => null,
    };

    object? Run(IOperation body)
    {
        _calls++;
        var course = Do(body);
        _calls--;
        return course == Course.Return ? _returned : null;
    }

    object? Of(IOperation? operation, CallPath? path)
    {
        if (operation is null || _depth == MaxDepth || _steps++ > MaxSteps)
            return null;
        _depth++;
        var result = Result(operation, path);
        _depth--;
        return result;
    }

    object? Result(IOperation operation, CallPath? path)
    {
        if (operation.ConstantValue is { HasValue: true, Value: var constant })
            return constant is bool ? constant : Number(constant);
        return operation switch
        {
            IConversionOperation { Operand: var operand, Type: var type } => Converted(Of(operand, path), type),
            IParenthesizedOperation { Operand: var operand } => Of(operand, path),
            ITranslatedQueryOperation { Operation: var call } => Of(call, path),
            IArgumentOperation { Value: var argument } => Of(argument, path),
            IUnaryOperation unary => Unary(unary.OperatorKind, Of(unary.Operand, path)),
            IBinaryOperation binary => Binary(binary.OperatorKind, Of(binary.LeftOperand, path), () => Of(binary.RightOperand, path), IsWhole(binary.Type)),
            IConditionalOperation { WhenFalse: { } otherwise } choice => Of(choice.Condition, path) switch { true => Of(choice.WhenTrue, path), false => Of(otherwise, path), _ => null },
            ILocalReferenceOperation { Local: var local } => _variables.TryGetValue(local, out var set) ? set : Given(operation, path),
            IParameterReferenceOperation { Parameter: var parameter } => _variables.TryGetValue(parameter, out var set) ? set : Given(operation, path),
            IMemberReferenceOperation member => Member(member, path),
            IArrayElementReferenceOperation { Indices: [var index] } access => Element(Of(access.ArrayReference, path), Of(index, path)),
            ITupleOperation tuple => tuple.Elements.Select(element => Of(element, path)).ToArray() is var parts && parts.Any(part => part is null) ? null : new Parts(parts),
            IAnonymousObjectCreationOperation made => Made(made, path),
            IInvocationOperation call => Call(call, path),
            IAnonymousFunctionOperation function => function,
            IDelegateCreationOperation { Target: IAnonymousFunctionOperation function } => function,
            IDelegateCreationOperation { Target: IMethodReferenceOperation { Method: var method } } => method,
            ISimpleAssignmentOperation { Target: var target } assignment => Set(target, Of(assignment.Value, path)),
            ICompoundAssignmentOperation { Target: var target } sum => Set(target, Binary(sum.OperatorKind, Of(target, path), () => Of(sum.Value, path), IsWhole(sum.Type))),
            IIncrementOrDecrementOperation { Target: var target, Kind: var kind } => Set(target, Binary(kind == OperationKind.Increment ? BinaryOperatorKind.Add : BinaryOperatorKind.Subtract, Of(target, path), () => 1.0, isWhole: false)),
            _ => null,
        };
    }

    Row Made(IAnonymousObjectCreationOperation made, CallPath? path)
    {
        var members = made.Initializers.OfType<ISimpleAssignmentOperation>().Where(member => member.Target is IPropertyReferenceOperation).ToDictionary(member => ((IPropertyReferenceOperation)member.Target).Property.Name, member => Of(member.Value, path));
        return new(member => members.TryGetValue(member.Name, out var value) ? value : null);
    }

    object? Given(IOperation operation, CallPath? path) => asksFirst && given(new(operation, path)) is { } first ? first : program.Constants.Fold(new(operation, path)) is { } known && Number(known) is { } number ? number : given(new(operation, path));

    object? Member(IMemberReferenceOperation member, CallPath? path)
    {
        if (member is IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: [var index] })
            return Element(Of(member.Instance, path), Of(index, path));
        if (member.Instance is null or IInstanceReferenceOperation)
            return Given(member, path);
        return Of(member.Instance, path) switch
        {
            Parts tuple when member is IFieldReferenceOperation { Field: var field } && Tuples.IndexOf(field) is >= 0 and var part && part < tuple.Items.Length => tuple.Items[part],
            Row row => row.Read(member.Member),
            object?[] elements => Computes(member, path) switch { "count" => (double)elements.Length, "sizes" => new object?[] { (double)elements.Length }, _ => null },
            null => Given(member, path),
            _ => null,
        };
    }

    string? Computes(IOperation operation, CallPath? path) => program.StepOf(Value.Of(operation, path))?.Fact["computes"];

    object? Call(IInvocationOperation call, CallPath? path)
    {
        var step = program.StepOf(new Value(call, path));
        if (step?.Fact["computes"] is { } function)
            return Arithmetic.Of(function, Operands(call, step, path), Run);
        if (step?.Input("passes") is { } passed)
            return Of(passed);
        // What a model makes of one input is its output; of several, a loss may be made.
        if (step?.Fact.Role == "module-call" && call.Arguments.Length == 1)
            return given(new(call, path));
        if (step?.Fact.Role == "module-call" && program.Modules.ForwardOf(new(call.Instance!, path)) is { } forward)
            return Run(forward, [.. call.Arguments.Select(argument => Of(argument.Value, path))]);
        if (call.TargetMethod.MethodKind == MethodKind.DelegateInvoke)
            return Of(call.Instance, path) is { } run ? Run(run, [.. call.Arguments.Select(argument => Of(argument.Value, path))]) : null;
        return program.IsOwn(call.TargetMethod) ? Run(call.TargetMethod, [.. call.Arguments.OrderBy(argument => argument.Parameter!.Ordinal).Select(argument => Of(argument.Value, path))]) : given(new(call, path));
    }

    /// <summary>What a member is called on and with, as far as that is written; of limits each in its place.</summary>
    object?[] Operands(IInvocationOperation call, Step step, CallPath? path)
    {
        IEnumerable<object?> receiver = call.Instance is null ? [] : [Of(call.Instance, path)];
        if (step.Fact["lower"] is { } lower && step.Fact["upper"] is { } upper)
            return [.. receiver, Limit(lower, double.NegativeInfinity), Limit(upper, double.PositiveInfinity)];
        return [.. receiver, .. call.Arguments.Where(argument => argument.ArgumentKind != ArgumentKind.DefaultValue).OrderBy(argument => argument.Parameter!.Ordinal).Select(argument => Of(argument.Value, path))];

        object? Limit(string parameter, double none) => step.Argument(parameter) is { ArgumentKind: not ArgumentKind.DefaultValue } argument ? Of(argument.Value, path) : none;
    }

    /// <summary>Runs a lambda or a method with arguments.</summary>
    object? Run(object function, object?[] arguments)
    {
        if (function is Func<object?, object?> native)
            return arguments.Length == 1 ? native(arguments[0]) : null;
        return Entered(function, arguments) is { } body ? Run(body) : null;
    }

    /// <summary>The body of a lambda or a method, its parameters set to arguments; null where one is not known.</summary>
    IOperation? Entered(object function, object?[] arguments)
    {
        var symbol = function as IMethodSymbol ?? (function as IAnonymousFunctionOperation)?.Symbol;
        var body = function is IAnonymousFunctionOperation lambda ? lambda.Body : function is IMethodSymbol method ? BodyOf(method) : null;
        if (symbol is null || body is null || _calls >= MaxCalls)
            return null;
        var parameters = function is IMethodSymbol ? program.Calls.BodyOf(symbol.OriginalDefinition)!.Parameters : symbol.Parameters;
        // A selector may take the element's index too.
        if (parameters.Length > arguments.Length || arguments.Any(argument => argument is null))
            return null;
        for (var i = 0; i < parameters.Length; i++)
            _variables[parameters[i]] = arguments[i];
        return body;
    }

    object? Set(IOperation target, object? value)
    {
        switch (target)
        {
            case ILocalReferenceOperation { Local: var local }:
                return _variables[local] = value;
            case IParameterReferenceOperation { Parameter: var parameter }:
                return _variables[parameter] = value;
            case IDeclarationExpressionOperation { Expression: var declared }:
                return Set(declared, value);
            case ITupleOperation { Elements: var targets } when value is Parts parts && parts.Items.Length == targets.Length:
                for (var i = 0; i < targets.Length; i++)
                {
                    if (targets[i] is not IDiscardOperation && Set(targets[i], parts.Items[i]) is null)
                        return null;
                }

                return value;
            default:
                return null;
        }
    }

    Course Do(IOperation? statement)
    {
        if (_steps++ > MaxSteps)
            return Course.Unknown;
        switch (statement)
        {
            case null or IEmptyOperation or ILocalFunctionOperation:
                return Course.Next;
            case IBlockOperation block:
                return Do(block.Operations);
            case IReturnOperation { ReturnedValue: null }:
                return Course.Return;
            case IReturnOperation { ReturnedValue: var value }:
                return (_returned = Of(value, null)) is null ? Course.Unknown : Course.Return;
            case IExpressionStatementOperation { Operation: IDeconstructionAssignmentOperation parts }:
                return Set(parts.Target, Of(parts.Value, null)) is null ? Course.Unknown : Course.Next;
            case IExpressionStatementOperation { Operation: var expression }:
                return Of(expression, null) is not null || IsAside(expression) || IsPassed(expression) ? Course.Next : Course.Unknown;
            case IVariableDeclarationGroupOperation group:
                foreach (var variable in group.Declarations.SelectMany(declaration => declaration.Declarators))
                {
                    if (variable.GetVariableInitializer() is { Value: var initial })
                        _variables[variable.Symbol] = Of(initial, null);
                }

                return Course.Next;
            case IUsingDeclarationOperation:
                return Course.Next;
            case IConditionalOperation choice:
                return Of(choice.Condition, null) switch { true => Do(choice.WhenTrue), false => Do(choice.WhenFalse), _ => Course.Unknown };
            case IForLoopOperation loop:
                return Do(loop.Before) is Course.Next ? Loop(() => loop.Condition is null ? true : Of(loop.Condition, null) as bool?, loop.Body, loop.AtLoopBottom) : Course.Unknown;
            case IWhileLoopOperation { ConditionIsTop: true } loop:
                return Loop(() => Of(loop.Condition, null) as bool?, loop.Body, ImmutableArray<IOperation>.Empty);
            case IForEachLoopOperation loop:
                return Each(loop);
            case IBranchOperation { BranchKind: BranchKind.Break }:
                return Course.Break;
            case IBranchOperation { BranchKind: BranchKind.Continue }:
                return Course.Continue;
            default:
                return Course.Unknown;
        }
    }

    /// <summary>A call without a result that gets no numbers of ours to change: a check of arguments, a word to the console, the mode of a model.</summary>
    static bool IsAside(IOperation expression) => expression is IInvocationOperation { TargetMethod.ReturnsVoid: true } call && (call.Instance is null || Modules.Is(call.Instance.Type, "module-type"))
        && call.Arguments.All(argument => argument.Parameter is { RefKind: RefKind.None, Type: { SpecialType: not SpecialType.None } or { Name: "Object" } });

    /// <summary>A method of the program's own that runs to its end for the numbers it gets, and returns none: what it would throw for others is their matter.</summary>
    bool IsPassed(IOperation expression) => expression is IInvocationOperation { TargetMethod: { ReturnsVoid: true } method } call && program.IsOwn(method)
        && Entered(method, [.. call.Arguments.OrderBy(argument => argument.Parameter!.Ordinal).Select(argument => Of(argument.Value, null))]) is { } body && Do(body) is Course.Next or Course.Return;

    Course Do(ImmutableArray<IOperation> statements)
    {
        foreach (var statement in statements)
        {
            if (Do(statement) is var course && course != Course.Next)
                return course;
        }

        return Course.Next;
    }

    Course Loop(Func<bool?> goesOn, IOperation body, ImmutableArray<IOperation> bottom)
    {
        while (true)
        {
            switch (goesOn())
            {
                case null:
                    return Course.Unknown;
                case false:
                    return Course.Next;
            }

            if (Do(body) is var course && course is Course.Return or Course.Unknown)
                return course;
            if (course == Course.Break)
                return Course.Next;
            if (Do(bottom) != Course.Next)
                return Course.Unknown;
        }
    }

    Course Each(IForEachLoopOperation loop)
    {
        if (Of(loop.Collection, null) is not object?[] elements)
            return Course.Unknown;
        foreach (var element in elements)
        {
            var variable = loop.LoopControlVariable;
            if (variable is IVariableDeclaratorOperation { Symbol: var local })
                _variables[local] = element;
            else if (Set(variable, element) is null)
                return Course.Unknown;
            if (Do(loop.Body) is var course && course is Course.Return or Course.Unknown)
                return course;
            if (course == Course.Break)
                break;
        }

        return Course.Next;
    }

    static object? Element(object? elements, object? index) =>
        elements is object?[] all && index is double at && at >= 0 && at < all.Length ? all[(int)at] : null;

    static object? Unary(UnaryOperatorKind kind, object? operand) => kind switch
    {
        UnaryOperatorKind.Minus => Arithmetic.Each(operand, number => -number),
        UnaryOperatorKind.Plus => operand,
        UnaryOperatorKind.Not => operand is bool truth ? !truth : null,
        _ => null,
    };

    static object? Binary(BinaryOperatorKind kind, object? left, Func<object?> right, bool isWhole)
    {
        if (kind is BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr)
            return left is bool first ? first == (kind == BinaryOperatorKind.ConditionalOr) ? first : right() as bool? : null;
        return Arithmetic.Each(left, right(), kind switch
        {
            BinaryOperatorKind.Add => (a, b) => a + b,
            BinaryOperatorKind.Subtract => (a, b) => a - b,
            BinaryOperatorKind.Multiply => (a, b) => a * b,
            BinaryOperatorKind.Divide => isWhole ? (a, b) => b == 0 ? null : Math.Truncate(a / b) : (a, b) => a / b,
            BinaryOperatorKind.LessThan => (a, b) => a < b,
            BinaryOperatorKind.LessThanOrEqual => (a, b) => a <= b,
            BinaryOperatorKind.GreaterThan => (a, b) => a > b,
            BinaryOperatorKind.GreaterThanOrEqual => (a, b) => a >= b,
            BinaryOperatorKind.Equals => (a, b) => a == b,
            BinaryOperatorKind.NotEquals => (a, b) => a != b,
            _ => (a, b) => null,
        });
    }

    static object? Converted(object? value, ITypeSymbol? type) => value is double number && IsWhole(type) && number != Math.Floor(number) ? null : value;

    static bool IsWhole(ITypeSymbol? type) => type?.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_UInt64;

    static object? Number(object? constant) => constant is IConvertible number and not (string or bool or char or DateTime) ? number.ToDouble(System.Globalization.CultureInfo.InvariantCulture) : null;
}

/// <summary>The parts of a tuple.</summary>
sealed record Parts(object?[] Items);

/// <summary>An object with a number in each member that is read.</summary>
/// <param name="Read">The number of a member; null where it has none.</param>
sealed record Row(Func<ISymbol, object?> Read);
