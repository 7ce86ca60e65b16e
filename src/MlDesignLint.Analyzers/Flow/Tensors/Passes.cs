using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDesignLint.Analyzers.Flow.Tensors;

/// <summary>What layers and models of Keras give when they are applied, the program's own ones by their pass: in training another thing than in inference, where it says so.</summary>
sealed class Passes(MlProgram program)
{
    /// <summary>What an application gives: <c>raw</c>, <c>probabilities</c>, or null where it is not known.</summary>
    public string? KindOf(Step applied) => program.Networks.LayerOf(applied.Receiver) is { } layer ? program.Networks.KindOf(layer)
        : PassOf(applied.Receiver?.Operation.Type, applied.Fact["pass"]) is { DeclaringSyntaxReferences: [var declaration] } pass && declaration.GetSyntax() is MethodDeclarationSyntax method
            ? KindOf(method, pass.Parameters.FirstOrDefault(parameter => parameter.Name == applied.Fact["training"])?.Name, program.Constants.Fold(applied.Input("training")) as bool?)
        : null;

    /// <summary>The pass that a class of the program declares; null where another class may override it.</summary>
    IMethodSymbol? PassOf(ITypeSymbol? type, string? name) =>
        name is not null && type is INamedTypeSymbol own && program.IsOwn(own) && own.GetMembers(name).OfType<IMethodSymbol>().FirstOrDefault(method => method.IsOverride) is { } pass
            ? program.Calls.BodyOf(pass.OriginalDefinition)
            : null;

    string? KindOf(MethodDeclarationSyntax pass, string? mode, bool? trains)
    {
        if (pass.Body is not { Statements: var statements } || statements.LastOrDefault() is not ReturnStatementSyntax { Expression: { } returned })
            return null;
        if (returned is not IdentifierNameSyntax { Identifier.ValueText: var name })
            return KindOf(returned);
        foreach (var statement in statements.Reverse().Skip(1))
        {
            if (AssignedIn(statement, name) is { } always)
                return KindOf(always);
            if (statement is IfStatementSyntax { Else: null } branch && AssignedIn(branch.Statement is BlockSyntax { Statements: [var only] } ? only : branch.Statement, name) is { } sometimes)
            {
                if (trains is not { } training || Holds(branch.Condition, mode, training) is not { } holds)
                    return null;
                if (holds)
                    return KindOf(sometimes);
            }
            else if (statement.DescendantNodes().OfType<AssignmentExpressionSyntax>().Any(assignment => assignment.Left.ToString() == name))
                return null;
        }

        return null;
    }

    string? KindOf(ExpressionSyntax expression) => program.Modules.KindOf(Value.Of(program.OperationAt(expression)));

    static ExpressionSyntax? AssignedIn(StatementSyntax statement, string name) => statement switch
    {
        ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: var left }, OperatorToken.ValueText: "=" } assignment } when left == name => assignment.Right,
        LocalDeclarationStatementSyntax { Declaration.Variables: [{ Identifier.ValueText: var declared, Initializer.Value: var value }] } when declared == name => value,
        _ => null,
    };

    /// <summary>Whether a condition on the mode alone holds; null for any other.</summary>
    static bool? Holds(ExpressionSyntax condition, string? mode, bool trains) => string.Concat(condition.ToString().Where(letter => !char.IsWhiteSpace(letter))) switch
    {
        _ when mode is null => null,
        var text when text == mode || text == $"{mode}.Value" || text == $"{mode}==true" || text == $"{mode}istrue" || text == $"{mode}??false" => trains,
        var text when text == $"!{mode}" || text == $"!{mode}.Value" || text == $"{mode}==false" || text == $"{mode}!=true" || text == $"{mode}isfalse" || text == $"{mode}isnottrue" || text == $"!({mode}??false)" => !trains,
        _ => null,
    };
}
