using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace MlDesignLint.CodeFixes;

/// <summary>Base of all fixes: one replacement of a node, decided before the fix is offered, and the same for all findings at once.</summary>
public abstract class MlCodeFix(Rule rule, string title) : CodeFixProvider
{
    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(rule.Id);

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model)
            return;
        var root = await model.SyntaxTree.GetRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            var node = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
            if (Fix(node, diagnostic, model) is not { } fix)
                continue;
            var action = CodeAction.Create(title, _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(fix.Old, fix.New))), equivalenceKey: rule.Id);
            context.RegisterCodeFix(action, diagnostic);
        }
    }

    /// <summary>The replacement for a reported node; null where none is safe.</summary>
    protected abstract Replacement? Fix(SyntaxNode reported, Diagnostic diagnostic, SemanticModel model);

    /// <summary>A replacement, where the file still compiles with it.</summary>
    protected static Replacement? IfCompiles(SemanticModel model, (SyntaxNode Old, SyntaxNode New)? edit) =>
        edit is var (old, replacement) && model.StillCompiles(old, replacement) ? new(old, replacement) : null;

    /// <summary>A node and what takes its place.</summary>
    protected sealed record Replacement(SyntaxNode Old, SyntaxNode New);
}
