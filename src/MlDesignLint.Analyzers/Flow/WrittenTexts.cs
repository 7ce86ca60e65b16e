using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace MlDesignLint.Analyzers.Flow;

/// <summary>A text as it stands in the source.</summary>
readonly record struct WrittenText(string Text, SyntaxNode Place);

/// <summary>What texts that an expression may be, or may begin with, are written in the compilation, and where.</summary>
sealed class WrittenTexts(MlProgram program)
{
    const int MaxHops = 8;

    /// <summary>The beginnings of a text: whole constants, the first part of sums, interpolations and combined paths, and the defaults of parameters.</summary>
    public IEnumerable<WrittenText> BeginningsOf(Value? text) => BeginningsOf(text, []);

    /// <summary>The literals that hold one of some pieces, in the files that can use a library.</summary>
    public IEnumerable<LiteralExpressionSyntax> LiteralsWith(params string[] pieces) =>
        from tree in program.NearTrees
        where pieces.Any(piece => TreeIndex.MayMention(tree, piece))
        from literal in tree.GetRoot().DescendantNodes().OfType<LiteralExpressionSyntax>()
        where literal.Token.Value is string text && pieces.Any(piece => text.IndexOf(piece, StringComparison.Ordinal) >= 0)
        select literal;

    /// <summary>The calls and creations that are handed a text, or one that begins with it, also through variables that are set to it where they are declared.</summary>
    public IEnumerable<SyntaxNode> CallsTaking(SyntaxNode text) => CallsTaking(text, MaxHops);

    IEnumerable<SyntaxNode> CallsTaking(SyntaxNode text, int hops) => hops == 0 ? [] : text.Parent switch
    {
        ParenthesizedExpressionSyntax or ConditionalExpressionSyntax => CallsTaking(text.Parent, hops - 1),
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } argument when program.StepOf(program.OperationAt(call)) is { Fact.Role: "join" } => call.ArgumentList.Arguments[0] == argument ? CallsTaking(call, hops - 1) : [],
        ArgumentSyntax { Parent.Parent: (InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax) and var call } => [call],
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum => sum.Left == text ? CallsTaking(sum, hops - 1) : [],
        InterpolationSyntax { Parent: InterpolatedStringExpressionSyntax whole } hole => whole.Contents[0] == hole ? CallsTaking(whole, hops - 1) : [],
        EqualsValueClauseSyntax { Parent: (VariableDeclaratorSyntax or PropertyDeclarationSyntax or ParameterSyntax) and var declaration } when program.SymbolOf(declaration) is { } variable =>
            program.Variables.Of(variable).SelectMany(use => CallsTaking(use.Syntax, hops - 1)),
        _ => [],
    };

    IEnumerable<WrittenText> BeginningsOf(Value? text, HashSet<Value> seen) => program.Values.Of(text).Origins.Where(seen.Add).SelectMany(origin => BeginningsAt(origin, seen));

    IEnumerable<WrittenText> BeginningsAt(Value origin, HashSet<Value> seen) => origin.Operation switch
    {
        { ConstantValue: { HasValue: true, Value: string text } } => PlaceOf(origin.Operation) is { } place ? [new(text, place)] : [],
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum => BeginningsOf(Value.Of(sum.LeftOperand, origin.Path), seen),
        IInterpolatedStringOperation { Parts: [IInterpolatedStringTextOperation { Text.ConstantValue: { Value: string text } } part, ..] } => [new(text, part.Syntax)],
        IInterpolatedStringOperation { Parts: [IInterpolationOperation hole, ..] } => BeginningsOf(Value.Of(hole.Expression, origin.Path), seen),
        IParameterReferenceOperation { Parameter: { HasExplicitDefaultValue: true, ExplicitDefaultValue: string text } parameter } => PlaceOf(parameter) is { } place ? [new(text, place)] : [],
        _ => program.StepOf(origin) is { Fact.Role: "join" } combined ? BeginningsOf(combined.Input("start"), seen) : [],
    };

    /// <summary>Where a constant is written: at its own declaration, or at that of the parameter it is the default of.</summary>
    SyntaxNode? PlaceOf(IOperation constant) => constant switch
    {
        IFieldReferenceOperation { Field: var field } => field.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: var value } ? value : null,
        { Parent: IArgumentOperation { ArgumentKind: ArgumentKind.DefaultValue, Parameter: { } parameter } } => PlaceOf(parameter),
        _ => constant.Syntax,
    };

    SyntaxNode? PlaceOf(IParameterSymbol parameter) =>
        parameter.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is ParameterSyntax { Default.Value: var value }
            ? program.OperationAt(value) is IFieldReferenceOperation field ? PlaceOf(field) : value
            : null;
}
