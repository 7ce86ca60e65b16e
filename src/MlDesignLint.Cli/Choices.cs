using System.CommandLine;

namespace MlDesignLint.Cli;

/// <summary>Options with a closed set of words, shared by the verbs.</summary>
static class Choices
{
    public static Option<string> Of(string name, string description, string? preset, params string[] words)
    {
        var option = new Option<string>(name) { Description = description, HelpName = string.Join('|', words) };
        if (preset is not null)
            option.DefaultValueFactory = _ => preset;
        option.CompletionSources.Add(words);
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var value }] && !words.Contains(value, StringComparer.Ordinal))
                result.AddError($"'{value}' is not a value of {name}; expected {string.Join(", ", words[..^1])} or {words[^1]}");
        });
        return option;
    }

    public static Argument<string[]> Paths() => new("path")
    {
        Description = "Folders, design documents, solutions, projects and C# files; the current folder without any.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    public static IReadOnlyList<string> PathsIn(ParseResult parsed, Argument<string[]> paths) => parsed.GetValue(paths) is { Length: > 0 } given ? given : ["."];

    public static Option<string> Language(string description = "The language of messages; without it, the language of the documents.", string? preset = null) =>
        Of("--language", description, preset, "en", "ru");

    public static Language? LanguageIn(ParseResult parsed, Option<string> option) =>
        LanguageCodes.TryParse(parsed.GetValue(option), out var language) ? language : null;
}
