using MlDesignLint.Design;

namespace MlDesignLint.Documents.Packs;

/// <summary>Reads a pack, strictly: the first thing that is wrong is said with file and line.</summary>
public static class PackReader
{
    /// <summary>The file that says what a repository asks of its documents; it is looked for beside a document and above.</summary>
    public const string SettingsName = "mldesignlint.yml";

    const int MostLines = 50;
    const int LongestHeading = 120;

    static readonly string[] Stages = ["kickoff", "pilot", "production"];

    /// <summary>Whether a path is that of a repository's settings.</summary>
    public static bool IsSettings(string path) => Path.GetFileName(path).Equals(SettingsName, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a file is a pack by its own words: it begins with the key <c>pack</c>.</summary>
    public static bool IsPack(FileText text) => IsSettings(text.Path) || Enumerable.Range(0, text.LineCount).Select(line => text[text.Line(line)])
        .FirstOrDefault(line => line.Length > 0 && line[0] is not ('#' or '-' or ' '))?.StartsWith("pack:", StringComparison.Ordinal) == true;

    /// <summary>Reads a pack or a repository's settings, which are a pack with overrides.</summary>
    /// <exception cref="DocumentReadException">It is not YAML of that form.</exception>
    public static Pack Read(FileText text)
    {
        var map = StrictMap.Of(text);
        var pack = Of(text, map, map.Text("pack") ?? Path.GetFileName(text.Path), map.Localized("title"), IsSettings(text.Path) ? Overrides(text, map) : []);
        map.NothingElse();
        return pack;
    }

    static Pack Of(FileText text, StrictMap map, string name, LocalizedText? title, IReadOnlyList<(IReadOnlyList<string>, Pack)> overrides)
    {
        var terms = Terms(map.Map("terms"));
        return new()
        {
            Name = name,
            Title = title,
            Source = map.Localized("source"),
            Stage = map.OneOf("stage", Stages) is { } stage ? (Stage)Enum.Parse(typeof(Stage), stage, ignoreCase: true) : null,
            Extends = map.Texts("extends"),
            Sections = Sections(map.Map("sections"), terms),
            Levels = Levels(map.Map("severities")),
            Overrides = overrides,
            Text = text,
        };
    }

    static IReadOnlyList<(IReadOnlyList<string>, Pack)> Overrides(FileText text, StrictMap map) => [.. map.Maps("overrides").Select(part =>
    {
        var paths = part.Texts("paths");
        if (paths.Count == 0)
            throw part.Error("an override needs 'paths', such as docs/archive/**");
        foreach (var path in paths.Where(path => !PathPattern.IsOne(path.Value)))
            throw part.Error(path, $"'{path.Value.Clipped()}' is no pattern of paths; expected a relative path with * and **");
        var changes = Of(text, part, "overrides", null, []);
        part.NothingElse();
        return ((IReadOnlyList<string>)[.. paths.Select(path => path.Value)], changes);
    })];

    static IReadOnlyDictionary<string, IReadOnlyList<string>> Terms(StrictMap? map)
    {
        var terms = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var name in map?.Keys ?? [])
            terms[name] = [.. map!.Texts(name).Select(words => WordPattern.Of(words.Value) ?? throw map.Error(words, WordPattern.Expected))];
        return terms;
    }

    static IReadOnlyList<PackSection> Sections(StrictMap? map, IReadOnlyDictionary<string, IReadOnlyList<string>> terms) =>
        [.. (map?.Keys ?? []).Select(key => Section(key, map!.Map(key)!, terms, SectionModel.Sections.Any(section => section.Key == key)))];

    static PackSection Section(string key, StrictMap map, IReadOnlyDictionary<string, IReadOnlyList<string>> terms, bool isOfModel)
    {
        var title = map.Localized("title");
        if (!isOfModel && title is null)
            throw map.Error($"no section has the key '{key.Clipped()}'; the nearest is '{Nearest.Of(key, SectionModel.Sections.Select(section => section.Key))}', and a section of your own needs 'title'");
        if (isOfModel && title is not null)
            throw map.Error("title", $"the section '{key}' has a title already; more headings go under 'en' and 'ru'");
        var section = new PackSection
        {
            Key = key,
            Title = title,
            Required = map.OneOf("required", [.. Stages, "never"]),
            Level = map.Level("severity"),
            English = Headings(map, "en"),
            Russian = Headings(map, "ru"),
            Needs = [.. map.Maps("evidence").Select(need => Need(need, terms))],
            Source = map.Localized("source"),
        };
        map.NothingElse();
        return section;
    }

    static IReadOnlyList<string> Headings(StrictMap map, string key) => [.. map.Texts(key).Select(heading =>
        heading.Value.Length <= LongestHeading && HeadingText.Normalised(heading.Value) is { Length: > 0 } normal ? normal : throw map.Error(heading, $"'{heading.Value.Clipped()}' is no heading"))];

    static SectionNeed Need(StrictMap map, IReadOnlyDictionary<string, IReadOnlyList<string>> terms)
    {
        var say = map.Localized("say") ?? throw map.Error("evidence needs 'say', what the section lacks where nothing is found");
        var find = map.Lists("find");
        if (find.Count == 0)
            throw map.Error("evidence needs 'find', a list of words of which a line holds one");
        var need = new SectionNeed(say, [.. find.Select(words => Pattern(map, words, terms))], map.Number("lines", 1, MostLines));
        map.NothingElse();
        return need;
    }

    /// <summary>The expression for any of some words; the name of a metric comes first, as the section model writes it.</summary>
    static string Pattern(StrictMap map, IReadOnlyList<Claim<string>> words, IReadOnlyDictionary<string, IReadOnlyList<string>> terms)
    {
        var isMetric = words.Any(word => word.Value == "{metric}");
        var parts = words.Where(word => word.Value != "{metric}").SelectMany(word => Alternatives(map, word, terms)).ToList();
        return isMetric ? string.Join("|", parts.Prepend("metric")) : string.Join("|", parts);
    }

    static IEnumerable<string> Alternatives(StrictMap map, Claim<string> word, IReadOnlyDictionary<string, IReadOnlyList<string>> terms)
    {
        if (word.Value[0] != '{')
            return [WordPattern.Of(word.Value) ?? throw map.Error(word, WordPattern.Expected)];
        if (Quantities.Names.Contains(word.Value))
            return [word.Value];
        return word.Value.EndsWith("}", StringComparison.Ordinal) && terms.TryGetValue(word.Value.Substring(1, word.Value.Length - 2), out var term)
            ? term
            : throw map.Error(word, $"'{word.Value.Clipped()}' is no quantity and no term of the file; expected {string.Join(", ", Quantities.Names.Append("{metric}").Concat(terms.Keys.Select(name => $"{{{name}}}")).OrderBy(name => name, StringComparer.Ordinal))}");
    }

    static IReadOnlyDictionary<string, Severity> Levels(StrictMap? map)
    {
        var levels = new Dictionary<string, Severity>(StringComparer.Ordinal);
        foreach (var name in map?.Keys ?? [])
        {
            var level = map!.Level(name)!.Value;
            var rule = Catalogue.Find(name) ?? throw map.Error(name, $"no rule is called '{name.Clipped()}'; the nearest is '{Nearest.Of(name, Catalogue.Rules.SelectMany(rule => new[] { rule.Id, rule.Name }))}'");
            if (!rule.IsAboutDocuments)
                throw map.Error(name, $"{rule.Id} speaks of code, whose levels stand in .editorconfig: dotnet_diagnostic.{rule.Id}.severity");
            levels[rule.Id] = level;
        }

        return levels;
    }
}
