using System.Text.RegularExpressions;

namespace MlDesignLint.RuleCompiler;

/// <summary>One rule file: a row and a member of the catalogue. The file's place must agree with what it says.</summary>
sealed class RuleSource
{
    static readonly Regex IdShape = new("^MLD[0-9]{4}$", RegexOptions.CultureInvariant);
    static readonly Regex NameShape = new("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", RegexOptions.CultureInvariant);

    static readonly Regex OptionShape = new("^[a-z]+(_[a-z]+)*$", RegexOptions.CultureInvariant);

    public string Id { get; }

    public string Name { get; }

    string Row { get; }

    RuleSource(YamlFile file, YamlMap root)
    {
        Id = root.Shaped("id", IdShape, "MLD and four digits");
        Name = NameOf(root);
        if (file.Name != $"{Id}-{Name}")
            throw root.Error("id", $"the file of this rule is called '{Id}-{Name}.yaml'");
        var category = root.Text("category");
        if (file.Folder != category)
            throw root.Error("category", $"the file lies in the folder '{file.Folder}', so its category is that one");
        Row = RowOf(root, category);
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
            {{string.Join("\n", byId.Select((rule, place) => $$"""
                /// <summary>{{rule.Id}}.</summary>
                public static Rule {{Pascal(rule.Name)}} => Rules[{{place}}];
            """))}}

                /// <summary>Every rule, ordered by id.</summary>
                public static IReadOnlyList<Rule> Rules { get; } = {{RowText.Source("Rule", byId.Select(rule => rule.Row))}};
            }
            """;
    }

    /// <summary>What a row is called.</summary>
    public static string NameOf(YamlMap row) => row.Shaped("name", NameShape, "lower-case words joined by hyphens");

    /// <summary><c>label-in-features</c> as <c>LabelInFeatures</c>.</summary>
    public static string Pascal(string name) =>
        string.Concat(name.Split(['-'], StringSplitOptions.RemoveEmptyEntries).Select(part => char.ToUpperInvariant(part[0]) + part.Substring(1)));

    string RowOf(YamlMap root, string category) => string.Concat(
        RowText.Of(Id), RowText.Of(Name), RowText.Of(category), RowText.Localized(root, "title"), RowText.Localized(root, "message"), RowText.Localized(root, "why"), RowText.Localized(root, "instead"),
        RowText.Of(root.OneOf("severity", "none", "info", "warning", "error")), RowText.Of(root.OneOf("fix", "none", "sometimes", "always")), RowText.Of(root.List("libraries")), RowText.Of(root.Flag("needs_document")),
        RowText.Of(root.List("references")), RowText.List(root.Maps("examples").Select(Example)), RowText.List(root.MapsOrNone("options").Select(Option)), Check(root.MapOrNull("check")));

    static string Example(YamlMap example)
    {
        var kind = example.Only("bad", "good");
        var text = example.Text(kind);
        var marked = text.Contains("[|") && text.Contains("|]");
        if (marked != (kind == "bad"))
            throw example.Error(kind, kind == "bad" ? "a bad example marks what is reported: [|…|]" : "a good example has no [|…|]");
        var row = RowText.Of(kind == "bad") + RowText.Of(text) + RowText.OrNothing(example.TextOrNull("document")) + RowText.OrNothing(example.TextOrNull("settings"));
        example.NothingElse();
        return row;
    }

    static string Option(YamlMap option)
    {
        var row = RowText.Of(option.Shaped("name", OptionShape, "lower-case words joined by underscores")) + RowText.Of(option.TextOrNull("default") ?? "") + RowText.Localized(option, "about");
        option.NothingElse();
        return row;
    }

    static string Check(YamlMap? check) => check is null
        ? RowText.Nothing
        : RowText.Of(check.Text("kind")) + RowText.List(check.Keys.Where(key => key != "kind").Select(key => RowText.Of(key) + RowText.Of(check.List(key))));
}
