using System.Text.RegularExpressions;

namespace MlDesignLint.RuleCompiler;

/// <summary>The C# of one rule file: a member of the catalogue. The file's place must agree with what it says.</summary>
sealed class RuleSource
{
    static readonly Regex IdShape = new("^MLD[0-9]{4}$", RegexOptions.CultureInvariant);
    static readonly Regex NameShape = new("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", RegexOptions.CultureInvariant);

    static readonly Regex OptionShape = new("^[a-z]+(_[a-z]+)*$", RegexOptions.CultureInvariant);

    public string Id { get; }

    public string Name { get; }

    public string Member { get; }

    RuleSource(YamlFile file, YamlMap root)
    {
        Id = root.Shaped("id", IdShape, "MLD and four digits");
        Name = root.Shaped("name", NameShape, "lower-case words joined by hyphens");
        if (file.Name != $"{Id}-{Name}")
            throw root.Error("id", $"the file of this rule is called '{Id}-{Name}.yaml'");
        var category = root.Text("category");
        if (file.Folder != category)
            throw root.Error("category", $"the file lies in the folder '{file.Folder}', so its category is that one");
        Member = MemberOf(root, category);
        root.NothingElse();
    }

    public static RuleSource Of(YamlFile file, IReadOnlyCollection<RuleSource> others)
    {
        var root = file.Root();
        var rule = new RuleSource(file, root);
        if (others.FirstOrDefault(other => other.Id == rule.Id) is { } sameId)
            throw root.Error("id", $"'{rule.Id}' is already the id of '{sameId.Name}'");
        if (others.FirstOrDefault(other => other.Name == rule.Name) is { } sameName)
            throw root.Error("name", $"'{rule.Name}' is already the name of {sameName.Id}");
        return rule;
    }

    public static string Catalogue(IReadOnlyList<RuleSource> rules)
    {
        var byId = rules.OrderBy(rule => rule.Id, StringComparer.Ordinal).ToList();
        return $$"""
            namespace MlDesignLint;

            partial class Catalogue
            {
            {{string.Join("\n", byId.Select(rule => rule.Member))}}

                /// <summary>Every rule, ordered by id.</summary>
                public static IReadOnlyList<Rule> Rules { get; } = new Rule[] { {{string.Join(", ", byId.Select(rule => CSharpText.Pascal(rule.Name)))}} };
            }
            """;
    }

    string MemberOf(YamlMap root, string category) => $$"""
            /// <summary>{{Id}}.</summary>
            public static Rule {{CSharpText.Pascal(Name)}} { get; } = new() {
                Id = {{CSharpText.Literal(Id)}}, Name = {{CSharpText.Literal(Name)}}, Category = {{CSharpText.Literal(category)}},
                Title = {{CSharpText.Localized(root, "title")}},
                Message = {{CSharpText.Localized(root, "message")}},
                Why = {{CSharpText.Localized(root, "why")}},
                Instead = {{CSharpText.Localized(root, "instead")}},
                Severity = Severity.{{CSharpText.Pascal(root.OneOf("severity", "none", "info", "warning", "error"))}},
                Fix = FixAvailability.{{CSharpText.Pascal(root.OneOf("fix", "none", "sometimes", "always"))}},
                Libraries = {{CSharpText.Strings(root.List("libraries"))}}, NeedsDocument = {{(root.Flag("needs_document") ? "true" : "false")}},
                References = {{CSharpText.Strings(root.List("references"))}},
                Examples = new RuleExample[] { {{string.Join(", ", root.Maps("examples").Select(Example))}} },
                Options = new RuleOption[] { {{string.Join(", ", root.MapsOrNone("options").Select(Option))}} },
                Check = {{Check(root.MapOrNull("check"))}} };
        """;

    static string Example(YamlMap example)
    {
        var kind = example.Only("bad", "good");
        var text = example.Text(kind);
        var marked = text.Contains("[|") && text.Contains("|]");
        if (marked != (kind == "bad"))
            throw example.Error(kind, kind == "bad" ? "a bad example marks what is reported: [|…|]" : "a good example has no [|…|]");
        var document = example.TextOrNull("document");
        var settings = example.TextOrNull("settings");
        example.NothingElse();
        return $"new() {{ IsBad = {(kind == "bad" ? "true" : "false")}, Text = {CSharpText.Literal(text)}, Document = {CSharpText.LiteralOrNull(document)}, Settings = {CSharpText.LiteralOrNull(settings)} }}";
    }

    static string Option(YamlMap option)
    {
        var source = $"new({CSharpText.Literal(option.Shaped("name", OptionShape, "lower-case words joined by underscores"))}, {CSharpText.Literal(option.TextOrNull("default") ?? "")}, {CSharpText.Localized(option, "about")})";
        option.NothingElse();
        return source;
    }

    static string Check(YamlMap? check)
    {
        if (check is null)
            return "null";
        var parameters = check.Keys.Where(key => key != "kind").Select(key => $"[{CSharpText.Literal(key)}] = {CSharpText.Strings(check.List(key))}");
        return $"new() {{ Kind = {CSharpText.Literal(check.Text("kind"))}, Parameters = new Dictionary<string, IReadOnlyList<string>> {{ {string.Join(", ", parameters)} }} }}";
    }
}
