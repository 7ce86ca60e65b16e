using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MlDesignLint.Analyzers.Flow;

namespace MlDesignLint.Analyzers.Rules.Contract;

/// <summary>Rows as they were loaded are split, and no such split of the governed code holds out the declared share. Splits of a part, and of rows that no test comes from, have shares of their own.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OtherTestFractionThanDeclared() : MlAnalyzer(Catalogue.OtherTestFractionThanDeclared)
{
    private protected override void Check(RuleContext context)
    {
        var splits = context.Program.StepsWith("fraction").Where(split => context.Program.Data.Of(split.Input("input")) is { Cuts.IsEmpty: true } rows && !TestRows.MayLieOutside(context.Program, rows)).ToList();
        foreach (var document in context.Documents)
        {
            if (document.Contract.Split?.TestFraction is not { } declared)
                continue;
            var governed = splits.Where(split => document.Governs(split.Syntax.SyntaxTree.FilePath)).Select(split => (Split: split, Share: context.Program.Constants.Fold(split.Input("fraction")))).ToList();
            if (governed.Any(split => split.Share is not double share || Math.Abs(share - declared.Value) < 1e-9))
                continue;
            foreach (var (split, share) in governed)
                context.Report(split.Location, document, declared.Span, split.Name, Text((double)share!), Text(declared.Value));
        }
    }

    static string Text(double share) => share.ToString(CultureInfo.InvariantCulture);
}
