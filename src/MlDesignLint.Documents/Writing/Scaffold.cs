using System.Text;
using MlDesignLint.Design;

namespace MlDesignLint.Documents.Writing;

/// <summary>
/// An empty design document: the sections that a profile requires at a stage, each with what it has to say and an example in a comment. Checked as it is,
/// every section counts as a placeholder.
/// </summary>
public static class Scaffold
{
    static readonly LocalizedText Say = new("Say here: {0}.", "Здесь нужно: {0}.");
    static readonly LocalizedText Example = new("For example:", "Например:");
    static readonly LocalizedText Title = new("[Name of the project]", "[Название проекта]");
    static readonly LocalizedText Contract = new("what the code is held to; fill in and take the number signs away", "с этим сверяется код; заполните и уберите решётки");

    /// <summary>The document, with <c>\n</c> as line end.</summary>
    /// <param name="profile">What is asked of it.</param>
    /// <param name="stage">The stage that it declares.</param>
    /// <param name="language">The language it is written in.</param>
    /// <param name="format">Markdown or YAML.</param>
    /// <param name="draft">What is known already; null for nothing.</param>
    public static string Of(DocumentProfile profile, Stage stage, Language language, DocumentFormat format, Draft? draft = null)
    {
        var sections = profile.Sections.Where(section => section.IsRequiredAt(stage) || draft?.Sections.ContainsKey(section.Key) == true).ToList();
        var text = new StringBuilder();
        if (format == DocumentFormat.Yaml)
        {
            text.Append(Declared(stage, language, draft)).Append("\nsections:\n");
            foreach (var section in sections)
                text.Append('\n').Append(Entry(section, language, "  ", KnownOf(section)));
        }
        else
        {
            text.Append("---\n").Append(Declared(stage, language, draft)).Append("---\n\n# ").Append(Title.In(language)).Append('\n');
            foreach (var section in sections)
                text.Append('\n').Append(Heading(section, language, 2)).Append('\n').Append(string.Concat(KnownOf(section).Select((line, i) => $"{(i == 0 ? "\n" : "")}- {line}\n")));
        }

        return text.ToString();

        IReadOnlyList<string> KnownOf(SectionDefinition section) => draft?.Sections.TryGetValue(section.Key, out var lines) == true ? lines : [];
    }

    /// <summary>A heading in Markdown with a comment below it; no line end behind.</summary>
    internal static string Heading(SectionDefinition section, Language language, int level)
    {
        var comment = Guidance(section, language);
        return $"{new string('#', level)} {section.Title.In(language)}" + (comment.Count == 0 ? "" : $"\n\n<!--\n{string.Join("\n", comment)}\n-->");
    }

    /// <summary>A key in YAML without a value, below a comment.</summary>
    internal static string Entry(SectionDefinition section, Language language, string indent, IReadOnlyList<string>? known = null)
    {
        var comment = string.Concat(Guidance(section, language).Select(line => $"{indent}#{(line.Length == 0 ? "" : " ")}{line}\n"));
        return $"{comment}{indent}{(language == Language.English ? section.Key : section.Title.In(language))}:\n{string.Concat((known ?? []).Select(line => $"{indent}  - {Quoted(line)}\n"))}";
    }

    /// <summary>What the section has to say, and an example.</summary>
    static IReadOnlyList<string> Guidance(SectionDefinition section, Language language)
    {
        var lines = new List<string>();
        if (section.Needs.Count > 0)
            lines.Add(Say.Format(language, string.Join("; ", section.Needs.Select(need => need.Say.In(language)))));
        if (SectionExamples.Rows.FirstOrDefault(row => row.Key == section.Key) is { } example)
            lines.AddRange([Example.In(language), "", .. example.Good.In(language).Trim().Split('\n')]);
        return [.. lines.Select(line => line.Replace("-->", "→"))];
    }

    static readonly IReadOnlyList<(string Key, string Sample)> Keys =
    [
        ("task", $"task: regression        # {string.Join(", ", ContractReader.TaskNames)}"),
        ("label", "label: FareAmount"),
        ("metrics", "metrics:\n    - { name: MAPE, role: offline, primary: true, target: \"<= 12 %\" }"),
        ("loss", "loss: { name: absolute error, reason: \"…\" }"),
        ("baseline", "baseline: { method: mean fare per mile, metric: MAPE, value: \"17 %\" }"),
        ("split", "split: { kind: group, group: TaxiId, test_fraction: 0.2 }"),
        ("threshold", "threshold: 0.5"),
        ("seed", "seed: 20240101"),
        ("code", "code: [src/Pricing]"),
    ];

    /// <summary>The contract: what is known, and the other keys as comments.</summary>
    static string Declared(Stage stage, Language language, Draft? draft)
    {
        var text = new StringBuilder($"mldesign:\n  version: 1\n  stage: {stage.ToString().ToLowerInvariant()}\n  language: {language.Code()}\n");
        foreach (var (key, _) in Keys.Where(pair => draft?.Contract.ContainsKey(pair.Key) == true))
            text.Append($"  {draft!.Contract[key]}\n");
        text.Append($"  # {Contract.In(language)}:\n");
        foreach (var (key, sample) in Keys.Where(pair => draft?.Contract.ContainsKey(pair.Key) != true))
            text.Append($"  # {(draft?.Suggested.TryGetValue(key, out var suggested) == true ? suggested : sample).Replace("\n  ", "\n  # ")}\n");
        return text.ToString();
    }

    /// <summary>A text that YAML reads as it is.</summary>
    public static string Quoted(string text) => $"\"{text.Replace("\\", "\\\\").Replace("\"", "\\\"")}\"";
}

/// <summary>What is known of a project before anybody writes.</summary>
/// <param name="Contract">Lines of YAML for the contract, by key.</param>
/// <param name="Suggested">Lines for keys that only people can decide on, which stay comments.</param>
/// <param name="Sections">Lines of text for sections, by key.</param>
public sealed record Draft(IReadOnlyDictionary<string, string> Contract, IReadOnlyDictionary<string, string> Suggested, IReadOnlyDictionary<string, IReadOnlyList<string>> Sections);
