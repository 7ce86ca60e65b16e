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
        context.RegisterSourceOutput(files, (output, all) =>
        {
            try
            {
                foreach (var (name, source) in CatalogueWriter.Write(all.OrderBy(file => file.Path, StringComparer.Ordinal).Select(file => new YamlFile(file.Path, file.Text))))
                    output.AddSource(name, source);
            }
            catch (YamlFileException exception)
            {
                output.ReportDiagnostic(Diagnostic.Create(BadRuleFile, exception.Location, exception.Message));
            }
        });
    }
}
