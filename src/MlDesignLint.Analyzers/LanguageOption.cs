using Microsoft.CodeAnalysis.Diagnostics;

namespace MlDesignLint.Analyzers;

/// <summary>The language asked for by <c>MlDesignLintLanguage</c> in the project or <c>mldesignlint.language</c> in a global configuration.</summary>
static class LanguageOption
{
    public static Language? Of(AnalyzerOptions options)
    {
        var global = options.AnalyzerConfigOptionsProvider.GlobalOptions;
        foreach (var key in new[] { "mldesignlint.language", "build_property.MlDesignLintLanguage" })
        {
            if (global.TryGetValue(key, out var code) && LanguageCodes.TryParse(code, out var language))
                return language;
        }

        return null;
    }
}
