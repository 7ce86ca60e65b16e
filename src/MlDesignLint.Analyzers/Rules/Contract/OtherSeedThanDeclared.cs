using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MlDesignLint.Analyzers.Flow;

namespace MlDesignLint.Analyzers.Rules.Contract;

/// <summary>
/// The document declares a seed, and a context that splits or trains is made without one or with another. A seed that is not known is left alone, and so
/// is a context that only loads a model and predicts.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OtherSeedThanDeclared() : MlAnalyzer(Catalogue.OtherSeedThanDeclared)
{
    static readonly string[] Learning = ["trainer", "split", "cross-validate", "experiment"];
    static readonly LocalizedText None = new("no seed", "нет начального числа");

    private protected override void Check(RuleContext context)
    {
        if (context.Documents.All(document => document.Contract.Seed is null))
            return;
        var learning = new HashSet<Step>(Learning.SelectMany(context.Program.Steps).SelectMany(context.Program.ContextsOf));
        foreach (var creation in context.Program.Steps("context").Where(learning.Contains))
        {
            foreach (var document in context.DocumentsOf(creation.Syntax))
            {
                if (document.Contract.Seed is { } declared && Used(context, creation.Input("seed"), declared.Value) is { } used)
                    context.Report(creation.Location, document, declared.Span, used, declared.Value.ToString(CultureInfo.InvariantCulture));
            }
        }
    }

    static object? Used(RuleContext context, Value? seed, long declared) => context.Program.Constants.Fold(seed) switch
    {
        int number => number == declared ? null : Seed(number.ToString(CultureInfo.InvariantCulture)),
        _ => context.Program.Constants.IsNull(seed) ? None : null,
    };

    static LocalizedText Seed(string number) => new($"the seed {number}", $"начальное число {number}");
}
