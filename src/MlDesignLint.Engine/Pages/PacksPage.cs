using System.Text;
using MlDesignLint.Documents.Packs;

namespace MlDesignLint.Engine.Pages;

/// <summary>The page on the packs: what each asks of which section, from which stage on, and which part of its source says so.</summary>
public static class PacksPage
{
    /// <summary>The name of the page's file.</summary>
    public const string FileName = "packs.md";

    /// <summary>The whole page, ended by a line end.</summary>
    public static string Render()
    {
        var page = new StringBuilder("# Packs\n\nWhat a source asks of a design document, beyond what the stages require; [how to use them and to write your own](../../docs/packs.md).\n"
            + "Generated from `rules/packs`.\n");
        foreach (var pack in PackLibrary.Packs)
        {
            page.Append($"\n## {pack.Name}\n\n{Sentence(pack.Title!.In(Language.English))} {Sentence(pack.Title.In(Language.Russian))}\n\nSource: {Linked(pack.Source!.In(Language.English))}.\n");
            page.Append("\n| section | раздел | from | it has to say | part of the source |\n| --- | --- | --- | --- | --- |\n");
            foreach (var section in pack.Sections)
            {
                var title = section.Title ?? SectionModel.Sections.Single(known => known.Key == section.Key).Title;
                page.Append($"| {title.In(Language.English)} (`{section.Key}`) | {title.In(Language.Russian)} | {section.Required} | {string.Join("; ", section.Needs.Select(need => need.Say.In(Language.English)))} | {section.Source!.In(Language.English)} |\n");
            }
        }

        return page.ToString();
    }

    static string Linked(string source) => source.StartsWith("https://", StringComparison.Ordinal) ? $"<{source}>" : source;

    static string Sentence(string phrase) => $"{char.ToUpperInvariant(phrase[0])}{phrase[1..]}.";
}
