using MlDesignLint.Design;
using YamlDotNet.RepresentationModel;

namespace MlDesignLint.Documents.Packs;

/// <summary>A mapping of a configuration file: every key is asked for, and what nobody asked for or has the wrong form is said with its line.</summary>
sealed class StrictMap(FileText file, YamlText yaml, YamlNode place, YamlMappingNode node)
{
    readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    /// <summary>The only mapping of a file; an empty file is an empty one.</summary>
    public static StrictMap Of(FileText file)
    {
        var yaml = new YamlText(file, new(0, file.Content.Length));
        var root = yaml.Parse() ?? new YamlMappingNode();
        return new StrictMap(file, yaml, root, new()).AsMap(root, "the file");
    }

    public IReadOnlyList<string> Keys => [.. node.Children.Keys.Select(key => Scalar(key, "a key").Value)];

    public string? Text(string key) => Find(key) is { } value ? Scalar(value, $"'{key}'").Value : null;

    /// <summary>The value of a key, as one of some words.</summary>
    public string? OneOf(string key, params string[] allowed) => Text(key) is not { } word ? null
        : allowed.Contains(word) ? word : throw Error(Find(key)!, $"'{key}' is '{word.Clipped()}'; expected {string.Join(", ", allowed)}");

    public Severity? Level(string key) => Text(key) is not { } word ? null
        : SeverityNames.TryParse(word, out var level) ? level : throw Error(Find(key)!, $"'{key}' is '{word.Clipped()}'; expected none, info, warning, error");

    public int Number(string key, int orElse, int most) => Text(key) is not { } word ? orElse
        : int.TryParse(word, out var number) && number >= 1 && number <= most ? number : throw Error(Find(key)!, $"'{key}' is '{word.Clipped()}'; expected a whole number from 1 to {most}");

    /// <summary>One text for both languages, or <c>en</c> and <c>ru</c>.</summary>
    public LocalizedText? Localized(string key)
    {
        if (Find(key) is not YamlMappingNode)
            return Text(key) is { } both ? new(both, both) : null;
        var map = Map(key)!;
        var (english, russian) = (map.Text("en"), map.Text("ru"));
        map.NothingElse();
        return english is null && russian is null ? throw Error(Find(key)!, $"'{key}' needs 'en' or 'ru'") : new(english ?? russian!, russian ?? english!);
    }

    /// <summary>A list of texts with their places; a single text stands for a list of one.</summary>
    public IReadOnlyList<Claim<string>> Texts(string key) => Find(key) is { } value ? TextsIn(value, $"'{key}'") : [];

    public IReadOnlyList<IReadOnlyList<Claim<string>>> Lists(string key) => Find(key) switch
    {
        null => [],
        YamlSequenceNode sequence => [.. sequence.Select(item => TextsIn(item, $"'{key}'"))],
        var other => throw Error(other, $"'{key}' is a list"),
    };

    /// <summary>The mapping under a key; what is wrong with it as a whole is said at the key.</summary>
    public StrictMap? Map(string key) => Find(key) is { } value ? AsMap(value, $"'{key}'", node.Children.Keys.First(name => name.Equals(new YamlScalarNode(key)))) : null;

    public IReadOnlyList<StrictMap> Maps(string key) => Find(key) switch
    {
        null => [],
        YamlSequenceNode sequence => [.. sequence.Select(item => AsMap(item, $"'{key}'"))],
        var other => throw Error(other, $"'{key}' is a list"),
    };

    public void NothingElse()
    {
        foreach (var key in node.Children.Keys)
        {
            if (key is not YamlScalarNode { Value: { } name } || !_asked.Contains(name))
                throw Error(key, $"unknown key '{((key as YamlScalarNode)?.Value ?? "…").Clipped()}'; expected {string.Join(", ", _asked.OrderBy(name => name, StringComparer.Ordinal))}");
        }
    }

    public DocumentReadException Error(string message) => Error(place, message);

    public DocumentReadException Error(string key, string message) => Error(Find(key) ?? place, message);

    public DocumentReadException Error(Claim<string> claim, string message) => new(file.Path, file.PositionOf(claim.Span.Start).Line + 1, message);

    DocumentReadException Error(YamlNode at, string message) => new(file.Path, file.PositionOf(yaml.SpanOf(at).Start).Line + 1, message);

    IReadOnlyList<Claim<string>> TextsIn(YamlNode value, string name) =>
        value is YamlSequenceNode sequence ? [.. sequence.Select(item => Scalar(item, name))] : [Scalar(value, name)];

    Claim<string> Scalar(YamlNode value, string name) => value is YamlScalarNode { Value: { } text } && text.Trim() is { Length: > 0 } trimmed
        ? new(trimmed, yaml.SpanOf(value))
        : throw Error(value, $"{name} needs a text");

    /// <summary>A key without a value is an empty mapping.</summary>
    StrictMap AsMap(YamlNode value, string name, YamlNode? at = null) => value switch
    {
        YamlMappingNode map => new(file, yaml, at ?? value, map),
        YamlScalarNode { Value: null or "" } => new(file, yaml, at ?? value, new()),
        _ => throw Error(value, $"{name} holds keys with values"),
    };

    YamlNode? Find(string key)
    {
        _asked.Add(key);
        return node.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null;
    }
}
