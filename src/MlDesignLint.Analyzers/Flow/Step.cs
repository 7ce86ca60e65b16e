using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace MlDesignLint.Analyzers.Flow;

/// <summary>One use of a library member that <c>rules/knowledge</c> gives a role, with its inputs by the fact's traits.</summary>
sealed class Step(MlProgram program, ApiFact fact, IOperation operation) : IEquatable<Step>
{
    public ApiFact Fact => fact;

    public IOperation Operation => operation;

    public SyntaxNode Syntax => operation.Syntax;

    /// <summary>The member's name: <c>TrainTestSplit</c>.</summary>
    public string Name => fact.Api.Substring(fact.Api.LastIndexOf('.') + 1);

    /// <summary>From the member's name to the end of the call; the calls before it in a chain are left out.</summary>
    public Location Location => Location.Create(Syntax.SyntaxTree, TextSpan.FromBounds(NameNode.SpanStart, Syntax.Span.End));

    /// <summary>The member's name in the source.</summary>
    public Location NameLocation => NameNode.GetLocation();

    SyntaxNode NameNode => (Syntax is InvocationExpressionSyntax call ? call.Expression : Syntax) switch
    {
        MemberAccessExpressionSyntax access => access.Name,
        MemberBindingExpressionSyntax access => access.Name,
        var node => node,
    };

    /// <summary>The function around the step; for top-level statements, the file.</summary>
    public SyntaxNode Function => Syntax.Ancestors().FirstOrDefault(node => node is BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax) ?? Syntax.SyntaxTree.GetRoot();

    /// <summary>What the member is called on, as an instance or as an extension.</summary>
    public IOperation? Receiver => operation switch
    {
        IInvocationOperation { Instance: { } instance } => instance,
        IInvocationOperation { TargetMethod.IsExtensionMethod: true, Arguments: [{ } first, ..] } => first.Value,
        IMemberReferenceOperation { Instance: { } instance } => instance,
        _ => null,
    };

    /// <summary>What a trait names: a parameter's value, or the receiver for <c>this</c>; null where the call has no such parameter.</summary>
    public IOperation? Input(string trait) => fact[trait] switch
    {
        null => null,
        "this" => Receiver,
        var parameter => Argument(parameter)?.Value,
    };

    /// <summary>The argument for a parameter, written or by default.</summary>
    public IArgumentOperation? Argument(string parameter) => (operation switch
    {
        IInvocationOperation call => call.Arguments,
        IObjectCreationOperation creation => creation.Arguments,
        _ => ImmutableArray<IArgumentOperation>.Empty,
    }).FirstOrDefault(argument => argument.Parameter?.Name == parameter);

    /// <summary>
    /// A column name or other text that a trait names, given as an argument or in the call's options object (there the member of the same name).
    /// Null where it is not known.
    /// </summary>
    public string? Text(string trait)
    {
        if (fact[trait] is not { } parameter)
            return null;
        if (Argument(parameter) is { } argument)
            return program.Constants.Text(argument.Value);
        return Option(parameter) is { } value ? program.Constants.Text(value) : fact["default-" + trait];
    }

    /// <summary>What the options object of the call sets a member to, whatever the case of its first letter; null where it does not.</summary>
    public IOperation? Option(string member) =>
        Argument("options") is { } options && program.Values.Of(options.Value).Single is IObjectCreationOperation { Initializer: { } initializer }
            ? initializer.Initializers.OfType<ISimpleAssignmentOperation>()
                .FirstOrDefault(assignment => assignment.Target is IMemberReferenceOperation { Member.Name: var name } && name.Equals(member, StringComparison.OrdinalIgnoreCase))?.Value
            : null;

    /// <summary>The elements written for a <c>params</c> array.</summary>
    public IReadOnlyList<IOperation> Elements(string trait) => Input(trait) is { } array && program.Values.Of(array).Single is IArrayCreationOperation { Initializer: { } initializer }
        ? initializer.ElementValues
        : ImmutableArray<IOperation>.Empty;

    public bool Equals(Step? other) => other is not null && other.Operation == Operation;

    public override bool Equals(object? other) => Equals(other as Step);

    public override int GetHashCode() => operation.GetHashCode();
}
