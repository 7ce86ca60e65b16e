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
    public static string Of(DocumentProfile profile, Stage stage, Language language, DocumentFormat format)
    {
        var sections = profile.Sections.Where(section => section.IsRequiredAt(stage)).ToList();
        var text = new StringBuilder();
        if (format == DocumentFormat.Yaml)
        {
            text.Append(Declared(stage, language)).Append("\nsections:\n");
            foreach (var section in sections)
                text.Append('\n').Append(Entry(section, language, "  "));
        }
        else
        {
            text.Append("---\n").Append(Declared(stage, language)).Append("---\n\n# ").Append(Title.In(language)).Append('\n');
            foreach (var section in sections)
                text.Append('\n').Append(Heading(section, language, 2)).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>A heading in Markdown with a comment below it; no line end behind.</summary>
    internal static string Heading(SectionDefinition section, Language language, int level)
    {
        var comment = Guidance(section, language);
        return $"{new string('#', level)} {section.Title.In(language)}" + (comment.Count == 0 ? "" : $"\n\n<!--\n{string.Join("\n", comment)}\n-->");
    }

    /// <summary>A key in YAML without a value, below a comment.</summary>
    internal static string Entry(SectionDefinition section, Language language, string indent)
    {
        var comment = string.Concat(Guidance(section, language).Select(line => $"{indent}#{(line.Length == 0 ? "" : " ")}{line}\n"));
        return $"{comment}{indent}{(language == Language.English ? section.Key : section.Title.In(language))}:\n";
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

    static string Declared(Stage stage, Language language) => $$"""
        mldesign:
          version: 1
          stage: {{stage.ToString().ToLowerInvariant()}}
          language: {{language.Code()}}
          # {{Contract.In(language)}}:
          # task: regression        # {{string.Join(", ", ContractReader.TaskNames)}}
          # label: FareAmount
          # metrics:
          #   - { name: MAPE, role: offline, primary: true, target: "<= 12 %" }
          # loss: { name: absolute error, reason: "…" }
          # baseline: { method: mean fare per mile, metric: MAPE, value: "17 %" }
          # split: { kind: group, group: TaxiId, test_fraction: 0.2 }
          # seed: 20240101
          # code: [src/Pricing]

        """.Replace("\r\n", "\n");
}
