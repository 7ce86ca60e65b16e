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
        CheckNetworks(context);
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

    /// <summary>Networks: every seed of the program's generator, or where there is none, what gets the first random numbers.</summary>
    static void CheckNetworks(RuleContext context)
    {
        var program = context.Program;
        var seeds = program.Steps("weight-seed").Concat(program.Steps("network-seed")).ToList();
        var unseeded = seeds.Count > 0 ? [] : new[] { program.Training.UnseededWeights?.GetLocation() }.OfType<Location>().Concat(program.Networks.Unseeded.Select(draw => draw.NameLocation)).Take(1);
        foreach (var document in context.Documents.Where(document => document.Contract.Seed is not null))
        {
            var declared = document.Contract.Seed!;
            foreach (var place in unseeded.Where(place => document.Governs(place.SourceTree!.FilePath)))
                context.Report(place, document, declared.Span, None, declared.Value.ToString(CultureInfo.InvariantCulture));
            foreach (var seed in seeds.Where(seed => document.Governs(seed.Syntax.SyntaxTree.FilePath)))
            {
                if (program.Constants.Fold(seed.Input("seed")) is { } number and (int or long) && Convert.ToInt64(number, CultureInfo.InvariantCulture) != declared.Value)
                    context.Report(seed.Location, document, declared.Span, Seed(Convert.ToString(number, CultureInfo.InvariantCulture)!), declared.Value.ToString(CultureInfo.InvariantCulture));
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
