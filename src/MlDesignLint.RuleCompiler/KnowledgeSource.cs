namespace MlDesignLint.RuleCompiler;

/// <summary>The C# of one file of <c>rules/knowledge</c>.</summary>
static class KnowledgeSource
{
    static readonly string[] Stages = ["kickoff", "pilot", "production"];
    static readonly string[] Tasks =
    [
        "regression", "forecasting", "binary-classification", "multiclass", "multilabel", "ranking", "recommendation", "clustering", "anomaly", "segmentation", "detection", "generation",
    ];

    static readonly string[] Needs =
    [
        "probabilities", "distribution", "score", "threshold", "positive-class", "quantile", "k", "groups", "costs", "treatment", "truth", "reference", "training-series", "nonzero-label", "nonnegative-label",
    ];

    /// <param name="file">The file.</param>
    /// <param name="all">All files; rows may name rows of another one.</param>
    public static string Of(YamlFile file, IReadOnlyList<YamlFile> all)
    {
        var root = file.Root();
        var source = file.Name switch
        {
            "sections" => List("SectionModel", "Sections", "SectionDefinition", Rows(root, "sections", "key", Section)),
            "section-examples" => List("SectionExamples", "Rows", "SectionExample", Rows(root, "examples", "key", Example)),
            "metrics" => List("MetricLexicon", "Metrics", "MetricDefinition", Rows(root, "metrics", "name", Metric)),
            "objectives" => List("ObjectiveLexicon", "Objectives", "ObjectiveDefinition", Rows(root, "objectives", "name", Objective)),
            "alignment" => List("AlignmentTable", "Rows", "Alignment", AlignmentSource.Rows(root, NamesIn(all, "metrics"), NamesIn(all, "objectives"))),
            "phrases" => PhraseSource.Of(root),
            _ => List($"{RuleSource.Pascal(file.Name)}Knowledge", "Facts", "ApiFact", [.. root.Maps("facts").Select(Fact)]),
        };
        root.NothingElse();
        return source;
    }

    /// <summary>The names of the rows of another file; a fault of that file is reported with it.</summary>
    static HashSet<string> NamesIn(IReadOnlyList<YamlFile> all, string file) =>
        [.. all.Where(other => other.Folder == "knowledge" && other.Name == file).SelectMany(other => other.Root().Maps(file)).Select(row => row.Text("name"))];

    /// <summary>What a list holds, each under a name of its own.</summary>
    public static IReadOnlyList<T> Rows<T>(YamlMap root, string key, string identity, Func<YamlMap, T> source)
    {
        var known = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var rows = new List<T>();
        foreach (var row in root.Maps(key))
        {
            if (!known.Add(row.Text(identity)))
                throw row.Error(identity, $"'{row.Text(identity)}' stands twice");
            rows.Add(source(row));
            row.NothingElse();
        }

        return rows;
    }

    static string Section(YamlMap section) => string.Concat(
        RowText.Of(section.Text("key")), RowText.Localized(section, "title"), RowText.Of(section.List("en")), RowText.Of(section.List("ru")), RowText.OrNothing(section.TextOrNull("words")),
        RowText.Of(section.List("covers")), RowText.Of(section.List("short")), RowText.Of(section.List("within")), RowText.OrNothing(section.TextOrNull("evidence")),
        RowText.OrNothing(section.TextOrNull("hints")), RowText.Of(section.List("told")), RowText.Of(section.Flag("passing")), RowText.List(section.MapsOrNone("needs").Select(Need)),
        RowText.Of(section.ListOf("required", Stages)), RowText.Of(section.ListOf("advised", Stages)));

    static string Example(YamlMap example) => RowText.Of(example.Text("key")) + RowText.Localized(example, "good") + RowText.Localized(example, "bad");

    static string Need(YamlMap need)
    {
        var row = string.Concat(RowText.Localized(need, "say"), RowText.Of(need.List("find")), RowText.Of(need.Number("lines", orElse: 1)), RowText.Of(need.Flag("wished")), RowText.Of(need.Flag("different")));
        need.NothingElse();
        return row;
    }

    static string Metric(YamlMap metric) => string.Concat(
        RowText.Of(metric.Text("name")), RowText.Of(metric.OneOf("better", "higher", "lower", "depends")), RowText.Of(metric.List("synonyms")), RowText.Of(metric.List("computed_by")), RowText.Of(metric.List("keras")),
        RowText.Of(metric.ListOf("tasks", Tasks)), RowText.Of(metric.Text("range")), RowText.Of(metric.Text("unit")), RowText.Of(metric.ListOf("needs", Needs)), RowText.OrNothing(metric.TextOrNull("orders_like")),
        RowText.Of(metric.List("stops")));

    static string Objective(YamlMap objective) => string.Concat(
        RowText.Of(objective.Text("name")), RowText.Localized(objective, "title"), RowText.Of(objective.List("synonyms")), RowText.Of(objective.List("lightgbm")),
        RowText.List(objective.Maps("optimised_by").Select(row => Fact(row, "optimiser"))));

    static string Fact(YamlMap fact) => Fact(fact, fact.Text("role"));

    static string Fact(YamlMap fact, string role) =>
        RowText.Of(fact.Text("api")) + RowText.Of(role) + RowText.List(fact.Keys.Where(key => key is not ("api" or "role")).Select(key => RowText.Of(key) + RowText.Of(fact.Text(key))));

    static string List(string type, string property, string item, IReadOnlyList<string> rows) => $$"""
        namespace MlDesignLint;

        /// <summary>Compiled from <c>rules/knowledge</c>.</summary>
        public static class {{type}}
        {
            /// <summary>All rows, in the order of the file.</summary>
            public static IReadOnlyList<{{item}}> {{property}} { get; } = {{RowText.Source(item, rows)}};
        }
        """;
}
