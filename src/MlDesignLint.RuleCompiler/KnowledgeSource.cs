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
            _ => List($"{CSharpText.Pascal(file.Name)}Knowledge", "Facts", "ApiFact", [.. root.Maps("facts").Select(Fact)]),
        };
        root.NothingElse();
        return source;
    }

    /// <summary>The names of the rows of another file; a fault of that file is reported with it.</summary>
    static HashSet<string> NamesIn(IReadOnlyList<YamlFile> all, string file) =>
        [.. all.Where(other => other.Folder == "knowledge" && other.Name == file).SelectMany(other => other.Root().Maps(file)).Select(row => row.Text("name"))];

    static IReadOnlyList<string> Rows(YamlMap root, string key, string identity, Func<YamlMap, string> source)
    {
        var known = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var rows = new List<string>();
        foreach (var row in root.Maps(key))
        {
            if (!known.Add(row.Text(identity)))
                throw row.Error(identity, $"'{row.Text(identity)}' stands twice");
            rows.Add(source(row));
            row.NothingElse();
        }

        return rows;
    }

    static string Section(YamlMap section) =>
        $"new() {{ Key = {CSharpText.Literal(section.Text("key"))}, Title = {CSharpText.Localized(section, "title")}, "
        + $"EnglishAliases = {CSharpText.Strings(section.List("en"))}, RussianAliases = {CSharpText.Strings(section.List("ru"))}, HeadingWords = {CSharpText.LiteralOrNull(section.TextOrNull("words"))}, Covers = {CSharpText.Strings(section.List("covers"))}, ShortNames = {CSharpText.Strings(section.List("short"))}, Within = {CSharpText.Strings(section.List("within"))}, Evidence = {CSharpText.LiteralOrNull(section.TextOrNull("evidence"))}, "
        + $"Hints = {CSharpText.LiteralOrNull(section.TextOrNull("hints"))}, ToldIn = {CSharpText.Strings(section.List("told"))}, IsMentionedInPassing = {(section.Flag("passing") ? "true" : "false")}, Needs = new SectionNeed[] {{ {string.Join(", ", section.MapsOrNone("needs").Select(Need))} }}, "
        + $"RequiredAt = {CSharpText.Strings(section.ListOf("required", Stages))}, AdvisedAt = {CSharpText.Strings(section.ListOf("advised", Stages))} }}";

    static string Example(YamlMap example) =>
        $"new({CSharpText.Literal(example.Text("key"))}, {CSharpText.Localized(example, "good")}, {CSharpText.Localized(example, "bad")})";

    static string Need(YamlMap need)
    {
        var source = $"new({CSharpText.Localized(need, "say")}, {CSharpText.Strings(need.List("find"))}, {need.Number("lines", orElse: 1)}, {(need.Flag("wished") ? "true" : "false")}, {(need.Flag("different") ? "true" : "false")})";
        need.NothingElse();
        return source;
    }

    static string Metric(YamlMap metric)
    {
        var direction = metric.OneOf("better", "higher", "lower", "depends") switch { "higher" => "true", "lower" => "false", _ => "null" };
        return $"new() {{ Name = {CSharpText.Literal(metric.Text("name"))}, Synonyms = {CSharpText.Strings(metric.List("synonyms"))}, "
            + $"HigherIsBetter = {direction}, ComputedBy = {CSharpText.Strings(metric.List("computed_by"))}, Keras = {CSharpText.Strings(metric.List("keras"))}, "
            + $"Tasks = {CSharpText.Strings(metric.ListOf("tasks", Tasks))}, Range = {CSharpText.Literal(metric.Text("range"))}, Unit = {CSharpText.Literal(metric.Text("unit"))}, "
            + $"Needs = {CSharpText.Strings(metric.ListOf("needs", Needs))}, OrdersLike = {CSharpText.LiteralOrNull(metric.TextOrNull("orders_like"))}, Stops = {CSharpText.Strings(metric.List("stops"))} }}";
    }

    static string Objective(YamlMap objective) =>
        $"new() {{ Name = {CSharpText.Literal(objective.Text("name"))}, Title = {CSharpText.Localized(objective, "title")}, Synonyms = {CSharpText.Strings(objective.List("synonyms"))}, "
        + $"LightGbm = {CSharpText.Strings(objective.List("lightgbm"))}, OptimisedBy = new ApiFact[] {{ {string.Join(", ", objective.Maps("optimised_by").Select(row => Fact(row, "optimiser")))} }} }}";

    static string Fact(YamlMap fact) => Fact(fact, fact.Text("role"));

    static string Fact(YamlMap fact, string role)
    {
        var traits = fact.Keys.Where(key => key is not ("api" or "role")).Select(key => $"[{CSharpText.Literal(key)}] = {CSharpText.Literal(fact.Text(key))}");
        return $"new({CSharpText.Literal(fact.Text("api"))}, {CSharpText.Literal(role)}, new Dictionary<string, string> {{ {string.Join(", ", traits)} }})";
    }

    static string List(string type, string property, string item, IReadOnlyList<string> items) => $$"""
        namespace MlDesignLint;

        /// <summary>Compiled from <c>rules/knowledge</c>.</summary>
        public static class {{type}}
        {
            /// <summary>All rows, in the order of the file.</summary>
            public static IReadOnlyList<{{item}}> {{property}} { get; } = new {{item}}[] {
                {{string.Join(",\n        ", items)}} };
        }
        """;
}
