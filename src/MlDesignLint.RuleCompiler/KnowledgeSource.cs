namespace MlDesignLint.RuleCompiler;

/// <summary>The C# of one file of <c>rules/knowledge</c>.</summary>
static class KnowledgeSource
{
    static readonly string[] Stages = ["kickoff", "pilot", "production"];

    public static string Of(YamlFile file)
    {
        var root = file.Root();
        var source = file.Name switch
        {
            "sections" => List("SectionModel", "Sections", "SectionDefinition", Rows(root, "sections", "key", Section)),
            "metrics" => List("MetricLexicon", "Metrics", "MetricDefinition", Rows(root, "metrics", "name", Metric)),
            _ => List($"{CSharpText.Pascal(file.Name)}Knowledge", "Facts", "ApiFact", [.. root.Maps("facts").Select(Fact)]),
        };
        root.NothingElse();
        return source;
    }

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
        + $"EnglishAliases = {CSharpText.Strings(section.List("en"))}, RussianAliases = {CSharpText.Strings(section.List("ru"))}, HeadingWords = {CSharpText.LiteralOrNull(section.TextOrNull("words"))}, Evidence = {CSharpText.LiteralOrNull(section.TextOrNull("evidence"))}, "
        + $"Needs = new SectionNeed[] {{ {string.Join(", ", section.MapsOrNone("needs").Select(Need))} }}, "
        + $"RequiredAt = {CSharpText.Strings(section.ListOf("required", Stages))}, AdvisedAt = {CSharpText.Strings(section.ListOf("advised", Stages))} }}";

    static string Need(YamlMap need)
    {
        var source = $"new({CSharpText.Localized(need, "say")}, {CSharpText.Strings(need.List("find"))}, {need.Number("lines", orElse: 1)})";
        need.NothingElse();
        return source;
    }

    static string Metric(YamlMap metric)
    {
        var direction = metric.OneOf("better", "higher", "lower", "depends") switch { "higher" => "true", "lower" => "false", _ => "null" };
        return $"new() {{ Name = {CSharpText.Literal(metric.Text("name"))}, Synonyms = {CSharpText.Strings(metric.List("synonyms"))}, "
            + $"HigherIsBetter = {direction}, ComputedBy = {CSharpText.Strings(metric.List("computed_by"))} }}";
    }

    static string Fact(YamlMap fact)
    {
        var traits = fact.Keys.Where(key => key is not ("api" or "role")).Select(key => $"[{CSharpText.Literal(key)}] = {CSharpText.Literal(fact.Text(key))}");
        return $"new({CSharpText.Literal(fact.Text("api"))}, {CSharpText.Literal(fact.Text("role"))}, new Dictionary<string, string> {{ {string.Join(", ", traits)} }})";
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
