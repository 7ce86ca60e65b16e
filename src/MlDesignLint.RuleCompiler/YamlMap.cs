using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace MlDesignLint.RuleCompiler;

/// <summary>A mapping of a <see cref="YamlFile"/>.</summary>
sealed class YamlMap(YamlFile file, YamlMappingNode node)
{
    readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    public IEnumerable<string> Keys => node.Children.Keys.Select(key => Scalar(key));

    public string Text(string key) => Scalar(Required(key));

    public string? TextOrNull(string key) => Find(key) is { } value ? Scalar(value) : null;

    /// <summary>The one of two keys that is there.</summary>
    public string Only(string first, string second) => (Find(first), Find(second)) switch
    {
        (not null, null) => first,
        (null, not null) => second,
        _ => throw ErrorAt(node, $"either '{first}' or '{second}' is expected here"),
    };

    public string Shaped(string key, Regex shape, string expected)
    {
        var value = Text(key);
        return shape.IsMatch(value) ? value : throw Error(key, $"'{key}' is '{value}', expected are {expected}");
    }

    public string OneOf(string key, params string[] allowed) => Allowed(Text(key), key, allowed);

    public bool Flag(string key) => Find(key) is not null && OneOf(key, "true", "false") == "true";

    public IReadOnlyList<string> List(string key) => Find(key) switch
    {
        null => [],
        YamlSequenceNode sequence => [.. sequence.Select(Scalar)],
        var single => [Scalar(single)],
    };

    public IReadOnlyList<string> ListOf(string key, params string[] allowed) => [.. List(key).Select(value => Allowed(value, key, allowed))];

    public YamlMap Map(string key) => AsMap(Required(key), key);

    public YamlMap? MapOrNull(string key) => Find(key) is { } value ? AsMap(value, key) : null;

    public IReadOnlyList<YamlMap> Maps(string key) => Required(key) is YamlSequenceNode sequence
        ? [.. sequence.Select(item => AsMap(item, key))]
        : throw Error(key, $"'{key}' must be a list");

    public IReadOnlyList<YamlMap> MapsOrNone(string key) => Find(key) is null ? [] : Maps(key);

    public int Number(string key, int orElse) => TextOrNull(key) is not { } text ? orElse
        : int.TryParse(text, out var number) && number > 0 ? number : throw Error(key, $"'{key}' must be a whole number above 0");

    public void NothingElse()
    {
        foreach (var key in node.Children.Keys)
        {
            if (key is not YamlScalarNode { Value: { } name } || !_asked.Contains(name))
                throw ErrorAt(key, $"unknown key '{key}', allowed are {string.Join(", ", _asked.OrderBy(name => name, StringComparer.Ordinal))}");
        }
    }

    /// <summary>A fault of a key's value.</summary>
    public YamlFileException Error(string key, string message) => ErrorAt(Required(key), message);

    /// <summary>A fault of one item of a key's list.</summary>
    public YamlFileException Error(string key, int item, string message) => Required(key) is YamlSequenceNode list ? ErrorAt(list[item], message) : Error(key, message);

    string Allowed(string value, string key, string[] allowed) =>
        allowed.Contains(value) ? value : throw Error(key, $"'{key}' is '{value}', allowed are {string.Join(", ", allowed)}");

    YamlMap AsMap(YamlNode value, string key) =>
        value is YamlMappingNode map ? new YamlMap(file, map) : throw ErrorAt(value, $"'{key}' must hold keys with values");

    YamlNode Required(string key) => Find(key) ?? throw ErrorAt(node, $"'{key}' is missing");

    YamlNode? Find(string key)
    {
        _asked.Add(key);
        return node.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null;
    }

    string Scalar(YamlNode value) =>
        value is YamlScalarNode { Value: { } text } && text.Trim().Length > 0 ? text.Trim('\n') : throw ErrorAt(value, "a text is expected here");

    YamlFileException ErrorAt(YamlNode at, string message) => new(file.At(at.Start), message);
}
