using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDesignLint.Analyzers;

/// <summary>What code says against a finding at its place. The compiler applies it to the finding itself, but not to what a document shows of it.</summary>
static class Silences
{
    const string Attribute = "SuppressMessage";

    /// <summary>Whether a pragma, an attribute or the file's configuration silences the finding.</summary>
    public static bool Hold(Diagnostic finding, Compilation compilation) => finding.Location.SourceTree is { } tree
        && ((compilation.Options.SyntaxTreeOptionsProvider?.TryGetDiagnosticValue(tree, finding.Id, default, out var level) == true && level == ReportDiagnostic.Suppress)
            || IsPragmaOff(tree.GetRoot(), finding) || IsSuppressed(tree.GetRoot().FindNode(finding.Location.SourceSpan), finding.Id));

    static bool IsPragmaOff(SyntaxNode root, Diagnostic finding)
    {
        var isOff = false;
        for (var directive = ((CSharpSyntaxNode)root).GetFirstDirective(); directive is not null && directive.SpanStart < finding.Location.SourceSpan.Start; directive = directive.GetNextDirective())
        {
            if (directive is PragmaWarningDirectiveTriviaSyntax pragma && (pragma.ErrorCodes.Count == 0 || pragma.ErrorCodes.Any(code => code.ToString() == finding.Id)))
                isOff = pragma.DisableOrRestoreKeyword.ValueText == "disable";
        }

        return isOff;
    }

    static bool IsSuppressed(SyntaxNode place, string id) =>
        (from declaration in place.AncestorsAndSelf()
         from list in declaration.ChildNodes().OfType<AttributeListSyntax>()
         from attribute in list.Attributes
         where attribute.Name.ToString() is var name && (name.EndsWith(Attribute, StringComparison.Ordinal) || name.EndsWith(Attribute + "Attribute", StringComparison.Ordinal))
         select attribute).Any(attribute => attribute.ArgumentList?.Arguments.Any(argument => argument.ToString().Contains(id)) == true);
}
