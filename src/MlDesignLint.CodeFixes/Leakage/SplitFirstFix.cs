using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDesignLint.CodeFixes.Leakage;

/// <summary>
/// Fits the transform on the training part; where it does not exist yet, splits first. That only where fit, transform and split are declared one right behind the other, and what they make is used
/// for nothing else than the two parts.
/// </summary>
public abstract class SplitFirstFix(Rule rule) : MlCodeFix(rule, "Split first, and fit on the training part")
{
    static readonly SyntaxAnnotation Gone = new();

    /// <inheritdoc/>
    protected override Replacement? Fix(SyntaxNode reported, Diagnostic diagnostic, SemanticModel model)
    {
        if (reported.FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { ArgumentList.Arguments: [{ Expression: IdentifierNameSyntax rows }] } fit)
            return null;
        if (TrainingPartBefore(fit, rows) is { } part)
            return new(rows, part);
        if (fit.FirstAncestorOrSelf<LocalDeclarationStatementSyntax>() is not { } first || Declared(first) is not { } fitted
            || Next(first) is not { } second || Declared(second) is not { } next)
            return null;
        var isOneCall = fitted.Initializer!.Value != fit;
        var (prepared, split) = isOneCall ? (fitted, second) : (next, Next(second));
        if (split is null || Declared(split) is not { Initializer.Value: InvocationExpressionSyntax { ArgumentList.Arguments: [{ Expression: IdentifierNameSyntax given } argument, ..] } } parts
            || prepared.Initializer!.Value is not InvocationExpressionSyntax { ArgumentList.Arguments: [{ Expression: IdentifierNameSyntax transformed }] }
            || given.Identifier.ValueText != prepared.Identifier.ValueText || transformed.Identifier.ValueText != rows.Identifier.ValueText
            || (isOneCall && !first.Declaration.Type.IsVar))
            return null;
        var scope = first.Parent is GlobalStatementSyntax ? first.SyntaxTree.GetRoot() : first.Parent!;
        var reads = UsesOf(parts, scope).Select(use => use.Parent as MemberAccessExpressionSyntax).ToList();
        if (UsesOf(prepared, scope).Any(use => use != given) || reads.Any(read => read?.Name.Identifier.ValueText is not { } name || (name != Parts.Train && name != Parts.Test))
            || (!isOneCall && UsesOf(fitted, scope).Any(use => !prepared.Span.Contains(use.Span))))
            return null;

        var early = split.ReplaceNode(argument, argument.WithExpression(rows.WithoutTrivia())).WithTriviaFrom(first);
        var late = first.ReplaceNode(fitted.Initializer.Value, fit.ReplaceNode(rows, Part(Parts.Train))).WithTriviaFrom(second);
        var edited = scope.ReplaceNodes([first, second, .. isOneCall ? [] : new[] { split }, .. reads.OfType<SyntaxNode>()], (old, _) =>
            old == first ? early
            : old == second ? late
            : old == split ? split.WithAdditionalAnnotations(Gone)
            : SyntaxFactory.ParseExpression($"{fitted.Identifier.ValueText}.{TransformName(prepared)}({old.WithoutTrivia()})").WithTriviaFrom(old));
        var gone = edited.GetAnnotatedNodes(Gone).Select(node => node.Parent is GlobalStatementSyntax global ? global : node).ToList();
        edited = gone.Count == 0 ? edited : edited.RemoveNodes(gone, SyntaxRemoveOptions.KeepNoTrivia)!;
        return IfCompiles(model, (scope, edited));

        MemberAccessExpressionSyntax Part(string name) =>
            SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, SyntaxFactory.IdentifierName(parts.Identifier.ValueText), SyntaxFactory.IdentifierName(name));
    }

    /// <summary>The training part of the same rows, if a statement in front of the fit splits them and somebody trains on it.</summary>
    static ExpressionSyntax? TrainingPartBefore(InvocationExpressionSyntax fit, IdentifierNameSyntax rows) =>
        fit.FirstAncestorOrSelf<LocalDeclarationStatementSyntax>() is { } statement && (statement.Parent is GlobalStatementSyntax ? statement.SyntaxTree.GetRoot() : statement.Parent) is { } scope
            ? scope.DescendantNodes().OfType<MemberAccessExpressionSyntax>()
                .Where(access => access.Name.Identifier.ValueText == Parts.Train && access.Expression is IdentifierNameSyntax { Identifier.ValueText: var parts } && scope.DescendantNodes()
                    .OfType<VariableDeclaratorSyntax>()
                    .Any(variable => variable.Identifier.ValueText == parts && variable.Span.End < fit.SpanStart
                        && variable.Initializer?.Value is InvocationExpressionSyntax { ArgumentList.Arguments: [{ Expression: IdentifierNameSyntax given }, ..] } && given.Identifier.ValueText == rows.Identifier.ValueText))
                .Select(access => access.WithoutTrivia()).FirstOrDefault()
            : null;

    static VariableDeclaratorSyntax? Declared(LocalDeclarationStatementSyntax statement) => statement.Declaration.Variables is [{ Initializer.Value: InvocationExpressionSyntax } only] ? only : null;

    static LocalDeclarationStatementSyntax? Next(LocalDeclarationStatementSyntax statement) => statement.Parent switch
    {
        BlockSyntax block => block.Statements.ElementAtOrDefault(block.Statements.IndexOf(statement) + 1),
        GlobalStatementSyntax { Parent: CompilationUnitSyntax file } global => (file.Members.ElementAtOrDefault(file.Members.IndexOf(global) + 1) as GlobalStatementSyntax)?.Statement,
        _ => null,
    } as LocalDeclarationStatementSyntax;

    static string TransformName(VariableDeclaratorSyntax prepared) => ((MemberAccessExpressionSyntax)((InvocationExpressionSyntax)prepared.Initializer!.Value).Expression).Name.Identifier.ValueText;

    static IEnumerable<IdentifierNameSyntax> UsesOf(VariableDeclaratorSyntax variable, SyntaxNode scope) =>
        scope.DescendantNodes().OfType<IdentifierNameSyntax>().Where(name => name.Identifier.ValueText == variable.Identifier.ValueText);
}
