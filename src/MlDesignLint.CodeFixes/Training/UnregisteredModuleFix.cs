using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDesignLint.CodeFixes.Training;

/// <summary>Registers the fields at the end of the only constructor.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class UnregisteredModuleFix() : MlCodeFix(Catalogue.UnregisteredModule, "Register the fields in the constructor")
{
    /// <inheritdoc/>
    protected override Replacement? Fix(SyntaxNode reported, Diagnostic diagnostic, SemanticModel model)
    {
        if (reported.FirstAncestorOrSelf<ClassDeclarationSyntax>() is not { } type || type.Members.OfType<ConstructorDeclarationSyntax>().ToList() is not [{ Body: { Statements: [.., var last] } body }])
            return null;
        // A base class of the program may have registered before, which leaves nothing to do for another registration.
        if (model.GetDeclaredSymbol(type)?.BaseType?.DeclaringSyntaxReferences.IsEmpty == false)
            return null;
        if (body.DescendantNodes().OfType<IdentifierNameSyntax>().Any(name => name.Identifier.ValueText == "RegisterComponents"))
            return null;
        var registration = SyntaxFactory.ParseStatement("RegisterComponents();").WithLeadingTrivia(last.GetLeadingTrivia().Where(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia))).WithTrailingTrivia(last.GetTrailingTrivia().Where(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia)));
        var registered = body.WithStatements(body.Statements.Add(registration));
        return IfCompiles(model, (body, registered));
    }
}
