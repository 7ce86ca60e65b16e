using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace MlDesignLint.RuleCompiler;

/// <summary>Turns the files under <c>rules/</c> into the C# of the catalogue, a source for each of its parts.</summary>
static class CatalogueWriter
{
    static readonly string[] Stages = ["kickoff", "pilot", "production"];

    public static IEnumerable<(string Name, string Source)> Write(IEnumerable<YamlFile> files)
    {
        var byFolder = files.ToLookup(file => file.Path.Contains("/knowledge/"));
        yield return ("Catalogue.g.cs", Rules([.. byFolder[false].OrderBy(file => Path.GetFileName(file.Path), StringComparer.Ordinal)]));
        foreach (var file in byFolder[true])
        {
            var name = Path.GetFileNameWithoutExtension(file.Path);
            var root = file.Root();
            var source = name switch
            {
                "sections" => List("SectionModel", "Sections", "SectionDefinition", root.Maps("sections").Select(Section)),
                "metrics" => List("MetricLexicon", "Metrics", "MetricDefinition", root.Maps("metrics").Select(Metric)),
                _ => List($"{Pascal(name)}Knowledge", "Facts", "ApiFact", root.Maps("facts").Select(Fact)),
            };
            root.NothingElse();
            yield return ($"{Pascal(name)}.g.cs", source);
        }
    }

    static string Rules(IReadOnlyList<YamlFile> files)
    {
        var members = new StringBuilder();
        foreach (var file in files)
        {
            var root = file.Root();
            var name = root.Text("name");
            members.AppendLine($$"""
                    /// <summary>{{root.Text("id")}}.</summary>
                    public static Rule {{Pascal(name)}} { get; } = new() {
                        Id = {{Literal(root.Text("id"))}}, Name = {{Literal(name)}}, Category = {{Literal(root.Text("category"))}},
                        Title = {{Localized(root, "title")}},
                        Message = {{Localized(root, "message")}},
                        Why = {{Localized(root, "why")}},
                        Instead = {{Localized(root, "instead")}},
                        Severity = Severity.{{Pascal(root.OneOf("severity", "none", "info", "warning", "error"))}},
                        Fix = FixAvailability.{{Pascal(root.OneOf("fix", "none", "sometimes", "always"))}},
                        Libraries = {{Strings(root.List("libraries"))}}, NeedsDocument = {{(root.Flag("needs_document") ? "true" : "false")}},
                        References = {{Strings(root.List("references"))}},
                        Examples = new RuleExample[] { {{string.Join(", ", root.Maps("examples").Select(Example))}} },
                        Check = {{Check(root.MapOrNull("check"))}} };
                """);
            root.NothingElse();
        }

        return $$"""
            namespace MlDesignLint;

            partial class Catalogue
            {
            {{members}}
                /// <summary>Every rule, ordered by id.</summary>
                public static IReadOnlyList<Rule> Rules { get; } = new Rule[] { {{string.Join(", ", files.Select(file => Pascal(file.Root().Text("name"))))}} };
            }
            """;
    }

    static string Example(YamlMap example)
    {
        var bad = example.TextOrNull("bad");
        var document = example.TextOrNull("document");
        var text = bad ?? example.Text("good");
        example.NothingElse();
        return $"new() {{ IsBad = {(bad is null ? "false" : "true")}, Text = {Literal(text)}, Document = {(document is null ? "null" : Literal(document))} }}";
    }

    static string Check(YamlMap? check)
    {
        if (check is null)
            return "null";
        var kind = check.Text("kind");
        var parameters = check.Keys.Where(key => key != "kind").Select(key => $"[{Literal(key)}] = {Strings(check.List(key))}");
        return $"new() {{ Kind = {Literal(kind)}, Parameters = new Dictionary<string, IReadOnlyList<string>> {{ {string.Join(", ", parameters)} }} }}";
    }

    static string Section(YamlMap section)
    {
        var source = $"new() {{ Key = {Literal(section.Text("key"))}, Title = {Localized(section, "title")}, "
            + $"EnglishAliases = {Strings(section.List("en"))}, RussianAliases = {Strings(section.List("ru"))}, "
            + $"RequiredAt = {Strings(StagesOf(section, "required"))}, AdvisedAt = {Strings(StagesOf(section, "advised"))} }}";
        section.NothingElse();
        return source;
    }

    static IReadOnlyList<string> StagesOf(YamlMap section, string key)
    {
        var stages = section.List(key);
        if (stages.Except(Stages).FirstOrDefault() is { } unknown)
            section.OneOf(key, [.. Stages, $"not '{unknown}'"]);
        return stages;
    }

    static string Metric(YamlMap metric)
    {
        var direction = metric.OneOf("better", "higher", "lower", "depends");
        var source = $"new() {{ Name = {Literal(metric.Text("name"))}, Synonyms = {Strings(metric.List("synonyms"))}, "
            + $"HigherIsBetter = {direction switch { "higher" => "true", "lower" => "false", _ => "null" }}, ComputedBy = {Strings(metric.List("computed_by"))} }}";
        metric.NothingElse();
        return source;
    }

    static string Fact(YamlMap fact)
    {
        var traits = fact.Keys.Where(key => key is not ("api" or "role")).Select(key => $"[{Literal(key)}] = {Literal(fact.Text(key))}");
        return $"new({Literal(fact.Text("api"))}, {Literal(fact.Text("role"))}, new Dictionary<string, string> {{ {string.Join(", ", traits)} }})";
    }

    static string List(string type, string property, string item, IEnumerable<string> items) => $$"""
        namespace MlDesignLint;

        /// <summary>Compiled from <c>rules/knowledge</c>.</summary>
        public static class {{type}}
        {
            /// <summary>All rows, in the order of the file.</summary>
            public static IReadOnlyList<{{item}}> {{property}} { get; } = new {{item}}[] {
                {{string.Join(",\n        ", items)}} };
        }
        """;

    static string Localized(YamlMap map, string key)
    {
        var text = map.Map(key);
        var source = $"new({Literal(text.Text("en"))}, {Literal(text.Text("ru"))})";
        text.NothingElse();
        return source;
    }

    static string Strings(IReadOnlyList<string> values) =>
        values.Count == 0 ? "Array.Empty<string>()" : $"new[] {{ {string.Join(", ", values.Select(Literal))} }}";

    static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    static string Pascal(string name) => string.Concat(name.Split('-').Select(part => char.ToUpperInvariant(part[0]) + part.Substring(1)));
}
