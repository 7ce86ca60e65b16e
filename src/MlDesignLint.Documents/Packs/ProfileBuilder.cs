using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using MlDesignLint.Design;

namespace MlDesignLint.Documents.Packs;

/// <summary>
/// Makes of packs what is asked of a document. Packs that one file extends add up: the earliest stage and the loudest level count. What the file itself
/// says holds against all that it extends.
/// </summary>
/// <param name="load">Reads a pack's file by its path; it throws <see cref="DocumentReadException"/> where it cannot.</param>
public sealed class ProfileBuilder(Func<string, FileText> load)
{
    const int Deepest = 16;

    static readonly ConditionalWeakTable<Pack, ConcurrentDictionary<string, DocumentProfile>> Known = new();

    static readonly string[] Order = ["kickoff", "pilot", "production", "never"];

    /// <summary>What a repository's settings ask of the document at a path.</summary>
    /// <exception cref="DocumentReadException">A pack that the settings name is not there, or is wrong.</exception>
    public DocumentProfile Build(Pack settings, string documentPath)
    {
        var folder = Path.GetDirectoryName(settings.Text.Path) ?? "";
        var path = documentPath.StartsWith(folder, StringComparison.Ordinal) ? documentPath.Substring(folder.Length).TrimStart('/', '\\') : documentPath;
        var holding = Enumerable.Range(0, settings.Overrides.Count).Where(i => settings.Overrides[i].Paths.Any(pattern => PathPattern.Matches(pattern, path))).ToList();
        return Known.GetOrCreateValue(settings).GetOrAdd(string.Join(",", holding), _ => Build(settings, [.. holding.Select(i => settings.Overrides[i].Changes)]));
    }

    DocumentProfile Build(Pack settings, IReadOnlyList<Pack> changes)
    {
        var demands = Resolve(settings, []);
        foreach (var part in changes)
        {
            demands = Demands.Sum([demands, .. Extended(part, [settings])]);
            demands.Apply(part, settings.Name);
        }

        return demands.Profile();
    }

    /// <summary>What packs ask for together, by name or by path.</summary>
    /// <exception cref="DocumentReadException">A pack is not there, or is wrong.</exception>
    public DocumentProfile Build(IReadOnlyList<string> names) =>
        Demands.Sum([.. names.Select(name => Resolve(IsFile(name) ? PackReader.Read(load(name)) : PackLibrary.Find(name) ?? throw new DocumentReadException(name, null, Unknown(name)), []))]).Profile();

    Demands Resolve(Pack pack, IReadOnlyList<Pack> within)
    {
        var demands = Demands.Sum(Extended(pack, [.. within, pack]));
        demands.Apply(pack, pack.Name);
        return demands;
    }

    IReadOnlyList<Demands> Extended(Pack pack, IReadOnlyList<Pack> within) => [.. pack.Extends.Select(named =>
    {
        var other = Extended(pack, named);
        if (within.Count > Deepest || within.Any(outer => outer.Text.Path == other.Text.Path))
            throw At(pack, named, $"the pack '{named.Value.Clipped()}' extends itself");
        return Resolve(other, within);
    })];

    Pack Extended(Pack pack, Claim<string> named)
    {
        if (!IsFile(named.Value))
            return PackLibrary.Find(named.Value) ?? throw At(pack, named, Unknown(named.Value));
        var path = Path.Combine(Path.GetDirectoryName(pack.Text.Path) ?? "", named.Value.Replace('\\', '/'));
        FileText text;
        try
        {
            text = load(path);
        }
        catch (DocumentReadException exception)
        {
            throw At(pack, named, $"the pack '{named.Value.Clipped()}' cannot be read: {exception.Message}");
        }

        return PackReader.Read(text);
    }

    static bool IsFile(string name) => name.EndsWith(".yml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase);

    static string Unknown(string name) =>
        $"no pack is called '{name.Clipped()}'; expected {string.Join(", ", PackLibrary.Names)}, or a file that ends in .yml";

    static DocumentReadException At(Pack pack, Claim<string> named, string message) => new(pack.Text.Path, pack.Text.PositionOf(named.Span.Start).Line + 1, message);

    /// <summary>What several packs ask for together.</summary>
    sealed class Demands
    {
        readonly Dictionary<string, Demand> _sections = new(StringComparer.Ordinal);
        readonly Dictionary<string, Severity> _levels = new(StringComparer.Ordinal);

        public Stage? Stage { get; set; }

        public static Demands Sum(IReadOnlyList<Demands> parts)
        {
            var sum = new Demands { Stage = parts.Max(part => part.Stage) };
            foreach (var part in parts)
            {
                foreach (var section in part._sections)
                    sum._sections[section.Key] = sum._sections.TryGetValue(section.Key, out var known) ? known.And(section.Value) : section.Value;
                foreach (var level in part._levels)
                    sum._levels[level.Key] = sum._levels.TryGetValue(level.Key, out var known) && known > level.Value ? known : level.Value;
            }

            return sum;
        }

        /// <summary>What a pack itself says.</summary>
        public void Apply(Pack pack, string name)
        {
            Stage = pack.Stage ?? Stage;
            foreach (var section in pack.Sections)
            {
                var own = new Demand(section.Key, section.Title, section.Required ?? (section.Title is null ? null : "kickoff"), section.Level, [.. section.English, .. section.Russian], section.Needs, [name]);
                _sections[section.Key] = _sections.TryGetValue(section.Key, out var known)
                    ? known.And(own) with { Required = section.Required ?? known.Required, Level = section.Level ?? known.Level }
                    : own;
            }

            foreach (var level in pack.Levels)
                _levels[level.Key] = level.Value;
        }

        public DocumentProfile Profile()
        {
            var own = _sections.Values.Where(demand => demand.Title is not null).OrderBy(demand => demand.Key, StringComparer.Ordinal).Select(demand => demand.Over(Empty(demand)));
            return new()
            {
                Stage = Stage,
                Levels = _levels,
                Sections = [.. SectionModel.Sections.Select(section => _sections.TryGetValue(section.Key, out var demand) ? demand.Over(section) : section), .. own],
                Headings = _sections.Values.SelectMany(demand => demand.Headings.Concat(demand.Title is { } title ? NamesOf(demand.Key, title) : []).Select(heading => (heading, demand.Key)))
                    .GroupBy(pair => pair.heading).ToDictionary(group => group.Key, group => (IReadOnlyList<string>)[.. group.Select(pair => pair.Key).Distinct()]),
            };
        }

        static IEnumerable<string> NamesOf(string key, LocalizedText title) =>
            new[] { key, title.In(Language.English), title.In(Language.Russian) }.Select(HeadingText.Normalised).Where(name => name.Length > 0);

        static SectionDefinition Empty(Demand demand) => new()
        {
            Key = demand.Key,
            Title = demand.Title!,
            EnglishAliases = [],
            RussianAliases = [],
            HeadingWords = null,
            Evidence = null,
            Hints = null,
            Needs = [],
            RequiredAt = [],
            AdvisedAt = [],
        };
    }

    /// <summary>What packs ask of one section.</summary>
    sealed record Demand(string Key, LocalizedText? Title, string? Required, Severity? Level, IReadOnlyList<string> Headings, IReadOnlyList<SectionNeed> Needs, IReadOnlyList<string> AskedBy)
    {
        /// <summary>Both: the earlier stage, the louder level.</summary>
        public Demand And(Demand other) => new(
            Key,
            Title ?? other.Title,
            Required is null || other.Required is null ? Required ?? other.Required : Array.IndexOf(Order, Required) <= Array.IndexOf(Order, other.Required) ? Required : other.Required,
            Level is null || other.Level > Level ? other.Level : Level,
            [.. Headings.Union(other.Headings)],
            [.. Needs.Concat(other.Needs.Where(need => !Needs.Any(known => known.Say.In(Language.English) == need.Say.In(Language.English))))],
            [.. AskedBy.Union(other.AskedBy)]);

        public SectionDefinition Over(SectionDefinition section) => section with
        {
            Needs = [.. section.Needs, .. Needs],
            RequiredAt = Required switch { null => section.RequiredAt, "never" => [], var stage => [stage] },
            Level = Level,
            AskedBy = AskedBy,
        };
    }
}
