using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace MlDesignLint.RuleCompiler;

/// <summary>Compiles the files under <c>rules/</c> into the catalogue of <c>MlDesignLint.Core</c>.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class CatalogueGenerator : IIncrementalGenerator
{
    static readonly DiagnosticDescriptor BadRuleFile = new(
        "MLDBUILD", "A rule file is not as it must be", "{0}", "Catalogue", DiagnosticSeverity.Error, isEnabledByDefault: true);

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var files = context.AdditionalTextsProvider
            .Where(file => file.Path.EndsWith(".yaml", StringComparison.Ordinal))
            .Select((file, cancel) => (Path: file.Path.Replace('\\', '/'), Text: file.GetText(cancel)?.ToString() ?? ""))
            .Collect();
        context.RegisterSourceOutput(files, (output, all) => Compile(all, output));
    }

    /// <summary>Every wrong file is reported, with its first fault; the others still make a catalogue, so that no error hides behind another.</summary>
    static void Compile(ImmutableArray<(string Path, string Text)> files, SourceProductionContext output)
    {
        var (rules, patterns) = (new List<RuleSource>(), new List<string>());
        var yaml = files.Select(file => new YamlFile(file.Path, file.Text)).ToList();
        foreach (var (path, text) in files.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            try
            {
                var file = new YamlFile(path, text);
                if (file.Folder != "knowledge")
                {
                    rules.Add(RuleSource.Of(file, rules));
                    continue;
                }

                output.AddSource($"{RuleSource.Pascal(file.Name)}.g.cs", KnowledgeSource.Of(file, yaml));
                patterns.AddRange(PatternSource.In(file));
            }
            catch (YamlFileException exception)
            {
                output.ReportDiagnostic(Diagnostic.Create(BadRuleFile, exception.Location, exception.Message));
            }
        }

        output.AddSource("Catalogue.g.cs", RuleSource.Catalogue(rules));
        output.AddSource("PatternWords.g.cs", PatternSource.Of(patterns));
    }
}
