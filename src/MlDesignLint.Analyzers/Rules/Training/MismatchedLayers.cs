using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MlDesignLint.Analyzers.Rules.Training;

/// <summary>A layer is fed by one that gives another number of values than it takes.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MismatchedLayers() : MlAnalyzer(Catalogue.MismatchedLayers)
{
    private protected override void Check(RuleContext context)
    {
        foreach (var (layer, expected, before, given) in context.Program.Layers.Mismatches)
            context.Report(layer.Location, layer.Name, expected.ToString(CultureInfo.InvariantCulture), before.Name, given.ToString(CultureInfo.InvariantCulture));
    }
}
