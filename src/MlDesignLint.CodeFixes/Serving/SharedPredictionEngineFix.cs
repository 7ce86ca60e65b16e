using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDesignLint.CodeFixes.Serving;

/// <summary>Gives each thread an engine of its own; only for a local, or a private field, that is made where it is declared and used in this file for nothing but its members.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class SharedPredictionEngineFix() : MlCodeFix(Catalogue.SharedPredictionEngine, "Make an engine for each thread")
{
    /// <inheritdoc/>
    protected override Replacement? Fix(SyntaxNode reported, Diagnostic diagnostic, SemanticModel model)
    {
        if (reported.Parent is not MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax name } || model.GetSymbolInfo(name).Symbol is not { DeclaringSyntaxReferences: [var declared] } engine
            || engine is not (ILocalSymbol or IFieldSymbol { DeclaredAccessibility: Accessibility.Private })
            || declared.SyntaxTree != model.SyntaxTree
            || declared.GetSyntax() is not VariableDeclaratorSyntax { Initializer.Value: var made, Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: not LocalDeclarationStatementSyntax { UsingKeyword.RawKind: not 0 } } declaration })
            return null;
        var scope = declaration.FirstAncestorOrSelf<SyntaxNode>(node => engine is ILocalSymbol ? node is BlockSyntax or CompilationUnitSyntax : node is TypeDeclarationSyntax)!;
        var uses = scope.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(use => use.Identifier.ValueText == engine.Name && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(use).Symbol, engine)).ToList();
        if (uses.Any(use => use.Parent is not MemberAccessExpressionSyntax access || access.Expression != use))
            return null;
        var type = model.GetTypeInfo(made).ConvertedType!.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToMinimalDisplayString(model, made.SpanStart);
        var threads = $"{(model.LookupNamespacesAndTypes(made.SpanStart, name: "ThreadLocal").IsEmpty ? "System.Threading." : "")}ThreadLocal<{type}>";
        return IfCompiles(model, (scope, scope.ReplaceNodes([made, .. declaration.Type.IsVar ? [] : new[] { declaration.Type }, .. uses], (old, _) =>
            (old == declaration.Type ? SyntaxFactory.ParseTypeName(threads) : SyntaxFactory.ParseExpression(old == made ? $"new {threads}(() => {made})" : $"{engine.Name}.Value")).WithTriviaFrom(old))));
    }
}
