using System.Text;

namespace MlDesignLint.Engine.Pages;

/// <summary>The page <c>rules/docs/alignment.md</c>: which objective serves which metric, and what optimises what.</summary>
public static class AlignmentPage
{
    /// <summary>The name of the page's file.</summary>
    public const string FileName = "alignment.md";

    static readonly LocalizedText Title = new("Metrics and what training optimises", "Метрики и то, что оптимизирует обучение");
    static readonly LocalizedText Idea = new(
        "First the metric that the project is judged by, then the objective that serves it, then the model. A surrogate is good under its condition; a conflict asks for another model than the metric does.",
        "Сначала метрика, по которой судят проект, затем подходящая ей цель обучения, затем модель. Суррогат хорош при своём условии; конфликт требует не той модели, которую вознаграждает метрика.");

    static readonly LocalizedText Heads = new("Metrics | Objectives | Verdict | Why | Source", "Метрики | Цели обучения | Вывод | Почему | Источник");
    static readonly LocalizedText Optimisers = new("What optimises what", "Что оптимизирует что");
    static readonly LocalizedText OptimiserHeads = new("Objective | ML.NET | TorchSharp | TensorFlow.NET | LightGBM", "Цель обучения | ML.NET | TorchSharp | TensorFlow.NET | LightGBM");

    /// <summary>The page in Markdown, in English with a Russian part at its end; lines end with a line feed.</summary>
    public static string Render()
    {
        var page = new StringBuilder();
        Part(page, Language.English, "#");
        page.Append("\n## ").Append(PageWords.InRussian).Append('\n');
        Part(page, Language.Russian, "###");
        return page.ToString().TrimStart('\n');
    }

    /// <summary>What a verdict is called.</summary>
    public static LocalizedText NameOf(AlignmentVerdict verdict) => verdict switch
    {
        AlignmentVerdict.Aligned => new("aligned", "соответствует"),
        AlignmentVerdict.Surrogate => new("surrogate", "суррогат"),
        _ => new("conflict", "конфликт"),
    };

    /// <summary>The reason with the condition or what would align instead, as one or two sentences.</summary>
    public static string Explained(Alignment row, Language language)
    {
        var (condition, instead) = language == Language.Russian ? ("Условие", "Вместо этого") : ("Condition", "Instead");
        return row.Reason.In(language) + (row.Condition is { } when ? $". {condition}: {when.In(language)}" : "") + (row.Instead is { } other ? $". {instead}: {other.In(language)}" : "");
    }

    static void Part(StringBuilder page, Language language, string hashes)
    {
        page.Append($"\n{hashes} {Title.In(language)}\n\n{Idea.In(language)}\n\n");
        Table(page, Heads.In(language), AlignmentTable.Rows.Select(row => new[]
        {
            string.Join(", ", row.Metrics),
            string.Join(", ", row.Objectives.Select(name => ObjectiveLexicon.Objectives.First(objective => objective.Name == name).Title.In(language))),
            NameOf(row.Verdict).In(language),
            Explained(row, language),
            $"<{row.Source}>",
        }));
        page.Append($"\n{hashes}# {Optimisers.In(language)}\n\n");
        Table(page, OptimiserHeads.In(language), ObjectiveLexicon.Objectives.Select(objective => new[]
        {
            objective.Title.In(language),
            Members(objective, null),
            Members(objective, "torchsharp"),
            Members(objective, "keras"),
            string.Join(", ", objective.LightGbm.Select(value => $"`{value}`")),
        }));
    }

    static string Members(ObjectiveDefinition objective, string? library) =>
        string.Join(", ", objective.OptimisedBy.Where(row => row["library"] == library).Select(row => $"`{row.Name}`"));

    static void Table(StringBuilder page, string heads, IEnumerable<string[]> rows)
    {
        page.Append($"| {heads} |\n|{string.Concat(Enumerable.Repeat(" --- |", heads.Split('|').Length))}\n");
        foreach (var row in rows)
            page.Append($"| {string.Join(" | ", row.Select(cell => cell.Replace("|", "\\|")))} |\n");
    }
}
