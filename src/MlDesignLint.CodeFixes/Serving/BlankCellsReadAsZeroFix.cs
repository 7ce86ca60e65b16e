using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDesignLint.CodeFixes.Serving;

/// <summary>Loads the file with options that read blank numbers as missing, where the load stands in the same file and takes its settings one by one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class BlankCellsReadAsZeroFix() : MlCodeFix(Catalogue.BlankCellsReadAsZero, "Read blank numbers as missing")
{
    /// <inheritdoc/>
    protected override Replacement? Fix(SyntaxNode reported, Diagnostic diagnostic, SemanticModel model)
    {
        if (diagnostic.AdditionalLocations.FirstOrDefault(location => location.SourceTree == reported.SyntaxTree) is not { } place
            || reported.SyntaxTree.GetRoot().FindNode(place.SourceSpan).FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { ArgumentList: var list } load || list.Arguments.Count == 0
            || model.GetSymbolInfo(load).Symbol is not IMethodSymbol { IsGenericMethod: true, Parameters: var parameters })
            return null;
        var settings = list.Arguments.Skip(1).Select((argument, i) => Setting(argument.NameColon?.Name.Identifier.ValueText ?? parameters[i + 1].Name, argument.Expression)).ToList();
        if (settings.Contains(null))
            return null;
        var options = SyntaxFactory.ParseExpression($"new TextLoader.Options {{ {string.Join(", ", settings.Append("MissingRealsAsNaNs = true"))} }}");
        var fixedList = list.WithArguments(SyntaxFactory.SeparatedList(new[] { list.Arguments[0], SyntaxFactory.Argument(options) }, new[] { SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space) }));
        return IfCompiles(model, (list, fixedList));
    }

    /// <summary>The member of the options that a parameter of the load stands for, set to its value; null for another parameter.</summary>
    static string? Setting(string parameter, ExpressionSyntax value) => parameter switch
    {
        "separatorChar" => $"Separators = new[] {{ {value} }}",
        "hasHeader" or "allowQuoting" or "trimWhitespace" or "allowSparse" => $"{char.ToUpperInvariant(parameter[0])}{parameter.Substring(1)} = {value}",
        _ => null,
    };
}
