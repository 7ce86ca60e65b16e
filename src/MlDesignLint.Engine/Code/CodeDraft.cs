using System.Globalization;
using MlDesignLint.Analyzers;
using MlDesignLint.Documents.Writing;
using MlDesignLint.Engine.Sources;

namespace MlDesignLint.Engine.Code;

/// <summary>A draft of a design document from code: what the code shows for certain, each with the place it was read from. Values that differ from place to place are told and not declared.</summary>
sealed class CodeDraft(IReadOnlyList<CodeFact> facts, string folder, Language language)
{
    static readonly LocalizedText Task = new("The code evaluates a model for this task: {0}", "Код оценивает модель для задачи: {0}");
    static readonly LocalizedText Predicts = new("It predicts the column {0}", "Предсказывается колонка {0}");
    static readonly LocalizedText Rows = new("Rows are read from {0}", "Строки читаются из {0}");
    static readonly LocalizedText Feature = new("Features are made of {0}", "Признаки строятся из {0}");
    static readonly LocalizedText Computes = new("The code computes {0}", "Код вычисляет {0}");
    static readonly LocalizedText HeldOut = new("A share of {0} of the rows is held out", "Доля отложенных строк: {0}");
    static readonly LocalizedText Grouped = new("Rows with the same {0} stay on one side", "Строки с одинаковым {0} остаются на одной стороне");
    static readonly LocalizedText Trains = new("The model is trained with {0}", "Модель обучается алгоритмом {0}");
    static readonly LocalizedText Seeded = new("The random seed is {0}", "Начальное число генератора: {0}");
    static readonly LocalizedText Decides = new("An answer is positive from a probability of {0} on", "Ответ положителен начиная с вероятности {0}");

    /// <summary>The draft, and what could not be read.</summary>
    /// <param name="code">The code: a folder, a project, a solution or a file, absolute.</param>
    /// <param name="document">The file the draft is for, absolute; places are told relative to its folder.</param>
    /// <param name="language">The language of the sections.</param>
    /// <param name="cancel">Ends the work.</param>
    public static (Draft Draft, IReadOnlyList<InputProblem> Problems) Of(string code, string document, Language language, CancellationToken cancel)
    {
        var sources = SourceReader.Read([code], cancel);
        var folder = Path.GetDirectoryName(document)!;
        var facts = sources.Projects.SelectMany(project => CodeFacts.In(project.Compilation)).OrderBy(fact => fact.Kind).ToList();
        var scope = Path.GetRelativePath(folder, Directory.Exists(code) ? code : Path.GetDirectoryName(code)!).Replace('\\', '/');
        return (new CodeDraft(facts, folder, language).Draft(scope), sources.Problems);
    }

    Draft Draft(string scope)
    {
        var contract = new Dictionary<string, string>(StringComparer.Ordinal);
        Declare("task", CodeFactKind.Task, value => value);
        Declare("label", CodeFactKind.Label, Scaffold.Quoted);
        Declare("seed", CodeFactKind.Seed, value => value);
        Declare("threshold", CodeFactKind.Threshold, value => value);
        var (group, share) = (Only(CodeFactKind.Group), Only(CodeFactKind.TestFraction));
        if (group is not null || share is not null)
        {
            var parts = new[] { group is null ? null : $"kind: group, group: {Scaffold.Quoted(group.Value)}", share is null ? null : $"test_fraction: {share.Value}" };
            contract["split"] = $"split: {{ {string.Join(", ", parts.OfType<string>())} }}  # {PlaceOf((group ?? share)!)}";
        }

        var suggested = new Dictionary<string, string>(StringComparer.Ordinal);
        if (Of(CodeFactKind.Metric) is { Count: > 0 } metrics)
            suggested["metrics"] = "metrics:" + string.Concat(metrics.Select(metric => $"\n    - {{ name: {Scaffold.Quoted(metric.Value)}, role: offline, target: \"…\" }}  # {PlaceOf(metric)}"));
        if (Only(CodeFactKind.Objective) is { } objective)
            suggested["loss"] = $"loss: {{ name: {objective.Value}, reason: \"…\" }}  # {PlaceOf(objective)}";
        contract["code"] = $"code: [{Scaffold.Quoted(scope)}]";
        var sections = new (string Key, (CodeFactKind Kind, LocalizedText Words)[] Facts)[]
        {
            ("ml_framing", [(CodeFactKind.Task, Task), (CodeFactKind.Label, Predicts), (CodeFactKind.Threshold, Decides)]),
            ("data_sources", [(CodeFactKind.Source, Rows)]),
            ("features", [(CodeFactKind.Feature, Feature)]),
            ("offline_metrics", [(CodeFactKind.Metric, Computes)]),
            ("validation", [(CodeFactKind.TestFraction, HeldOut), (CodeFactKind.Group, Grouped)]),
            ("model_approach", [(CodeFactKind.Trainer, Trains)]),
            ("reproducibility", [(CodeFactKind.Seed, Seeded)]),
        };
        return new(contract, suggested, sections.Select(section => (section.Key, Lines: (IReadOnlyList<string>)[.. section.Facts.SelectMany(part => Lines(Of(part.Kind), part.Words))]))
            .Where(section => section.Lines.Count > 0).ToDictionary(section => section.Key, section => section.Lines, StringComparer.Ordinal));

        void Declare(string key, CodeFactKind kind, Func<string, string> value)
        {
            if (Only(kind) is { } fact)
                contract[key] = $"{key}: {value(fact.Value)}  # {PlaceOf(fact)}";
        }
    }

    IReadOnlyList<CodeFact> Of(CodeFactKind kind) => [.. facts.Where(fact => fact.Kind == kind).DistinctBy(fact => fact.Value)];

    CodeFact? Only(CodeFactKind kind) => Of(kind) is [{ Value.Length: > 0 } only] ? only : null;

    /// <summary>A line for each place, with all that was read there.</summary>
    IEnumerable<string> Lines(IReadOnlyList<CodeFact> known, LocalizedText words) =>
        known.Where(fact => fact.Value.Length > 0).GroupBy(PlaceOf).Select(place => $"{words.Format(language, string.Join(", ", place.Select(fact => fact.Value)))} ({place.Key}).");

    string PlaceOf(CodeFact fact) => string.Create(
        CultureInfo.InvariantCulture, $"{Path.GetRelativePath(folder, fact.Place.SourceTree!.FilePath).Replace('\\', '/')}:{fact.Place.GetLineSpan().StartLinePosition.Line + 1}");
}
