using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDesignLint.Analyzers.Flow;

/// <summary>A place that sets a variable, and what it sets it to.</summary>
readonly record struct Write(SyntaxNode Node, Source Source);

/// <summary>
/// Which writes of a local can reach a read, told from the shape of the source: the last write that every path to the read passes, and what may
/// overwrite it on the way (branches behind it, and in a loop also writes further down). A read in another function than a write sees all of them.
/// </summary>
static class ReachingWrites
{
    public static IReadOnlyList<Source> Of(IReadOnlyList<Write> writes, SyntaxNode read)
    {
        if (writes.Count < 2)
            return [.. writes.Select(write => write.Source)];
        var function = FunctionOf(read);
        if (writes.Any(write => FunctionOf(write.Node) != function))
            return [.. writes.Select(write => write.Source)];
        var before = writes.Where(write => write.Node.Span.End <= read.SpanStart).OrderBy(write => write.Node.SpanStart).ToList();
        var dominating = before.FindLastIndex(write => BlockOf(write.Node)?.Span.Contains(read.Span) ?? true);
        var loop = read.Ancestors().TakeWhile(node => node != function).LastOrDefault(Surroundings.IsLoop);
        var reaching = before.Skip(Math.Max(dominating, 0));
        if (loop is not null)
            reaching = reaching.Concat(writes.Where(write => write.Node.Span.End > read.SpanStart && loop.Span.Contains(write.Node.Span)));
        return [.. reaching.Select(write => write.Source)];
    }

    static SyntaxNode? FunctionOf(SyntaxNode node) =>
        node.Ancestors().FirstOrDefault(ancestor => ancestor is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax and not GlobalStatementSyntax);

    /// <summary>The nearest part of a statement that may be left out when its surroundings run.</summary>
    static SyntaxNode? BlockOf(SyntaxNode node) => node.Ancestors().FirstOrDefault(ancestor => ancestor.Parent switch
    {
        IfStatementSyntax branch => ancestor == branch.Statement,
        ElseClauseSyntax or SwitchSectionSyntax or CatchClauseSyntax or TryStatementSyntax => true,
        WhileStatementSyntax loop => ancestor == loop.Statement,
        ForStatementSyntax loop => ancestor == loop.Statement,
        CommonForEachStatementSyntax loop => ancestor == loop.Statement,
        ConditionalExpressionSyntax choice => ancestor != choice.Condition,
        BinaryExpressionSyntax { OperatorToken.ValueText: "&&" or "||" or "??" } binary => ancestor == binary.Right,
        _ => ancestor is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax and not GlobalStatementSyntax,
    });
}
