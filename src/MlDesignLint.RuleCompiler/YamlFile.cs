using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace MlDesignLint.RuleCompiler;

/// <summary>A file under <c>rules/</c> that does not say what it must: file, line and what was allowed.</summary>
sealed class YamlFileException(Location location, string message) : Exception(message)
{
    public Location Location => location;
}

/// <summary>A YAML file read strictly: every key is asked for once, and what nobody asked for is an error.</summary>
sealed class YamlFile(string path, string text)
{
    public string Path => path;

    public YamlMap Root()
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            return stream.Documents is [{ RootNode: YamlMappingNode root }]
                ? new YamlMap(this, root)
                : throw new YamlFileException(At(Mark.Empty), "the file must hold one mapping");
        }
        catch (YamlException exception)
        {
            throw new YamlFileException(At(exception.Start), exception.Message);
        }
    }

    public Location At(Mark mark)
    {
        var position = new LinePosition(Math.Max((int)mark.Line - 1, 0), Math.Max((int)mark.Column - 1, 0));
        return Location.Create(path, default, new LinePositionSpan(position, position));
    }
}

/// <summary>A mapping of a <see cref="YamlFile"/>.</summary>
sealed class YamlMap(YamlFile file, YamlMappingNode node)
{
    readonly HashSet<string> _asked = [];

    public IEnumerable<string> Keys => node.Children.Keys.Select(key => ((YamlScalarNode)key).Value ?? "");

    public string Text(string key) => Scalar(Required(key));

    public string? TextOrNull(string key) => Find(key) is { } value ? Scalar(value) : null;

    public string OneOf(string key, params string[] allowed)
    {
        var value = Text(key);
        return allowed.Contains(value) ? value : throw Error(Required(key), $"'{key}' is '{value}', allowed are {string.Join(", ", allowed)}");
    }

    public bool Flag(string key) => Find(key) is { } value && bool.Parse(Scalar(value));

    public IReadOnlyList<string> List(string key) => Find(key) switch
    {
        null => [],
        YamlSequenceNode sequence => [.. sequence.Select(Scalar)],
        var single => [Scalar(single)],
    };

    public YamlMap Map(string key) => AsMap(Required(key), key);

    public YamlMap? MapOrNull(string key) => Find(key) is { } value ? AsMap(value, key) : null;

    public IReadOnlyList<YamlMap> Maps(string key) => Required(key) is YamlSequenceNode sequence
        ? [.. sequence.Select(item => AsMap(item, key))]
        : throw Error(Required(key), $"'{key}' must be a list");

    public void NothingElse()
    {
        foreach (var key in node.Children.Keys)
        {
            if (key is not YamlScalarNode { Value: { } name } || !_asked.Contains(name))
                throw Error(key, $"unknown key '{key}', allowed are {string.Join(", ", _asked.OrderBy(name => name, StringComparer.Ordinal))}");
        }
    }

    YamlMap AsMap(YamlNode value, string key) =>
        value is YamlMappingNode map ? new YamlMap(file, map) : throw Error(value, $"'{key}' must be a mapping");

    YamlNode Required(string key) => Find(key) ?? throw Error(node, $"'{key}' is missing");

    YamlNode? Find(string key)
    {
        _asked.Add(key);
        return node.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null;
    }

    string Scalar(YamlNode value) =>
        value is YamlScalarNode { Value: { } text } ? text.Trim('\n') : throw Error(value, "a text is expected here");

    YamlFileException Error(YamlNode at, string message) =>
        new(file.At(at.Start), string.Format(CultureInfo.InvariantCulture, "{0}", message));
}
