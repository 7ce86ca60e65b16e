using System.Globalization;
using MlDesignLint.Design;
using YamlDotNet.RepresentationModel;

namespace MlDesignLint.Documents;

/// <summary>A mapping of the contract, read key by key; what has the wrong form becomes a fault and counts as not declared.</summary>
sealed class ContractMap
{
    static readonly LocalizedText AText = new("a text", "текст");
    static readonly LocalizedText AList = new("a list", "список");
    static readonly LocalizedText AMap = new("a mapping of keys to values", "набор пар «ключ: значение»");
    static readonly LocalizedText AFlag = new("true or false", "true или false");

    readonly YamlText _yaml;
    readonly YamlMappingNode _node;
    readonly List<DocumentFault> _faults;
    readonly HashSet<string> _known = new(StringComparer.Ordinal);
    Func<string, bool> _isForeign = _ => false;

    ContractMap(YamlText yaml, YamlMappingNode node, List<DocumentFault> faults) => (_yaml, _node, _faults) = (yaml, node, faults);

    public SourceSpan Span => _yaml.SpanOf(_node);

    public static ContractMap? Of(YamlText yaml, YamlNode node, string key, List<DocumentFault> faults)
    {
        if (node is YamlMappingNode mapping)
            return new(yaml, mapping, faults);
        if (node is not YamlScalarNode { Value: null or "" })
            faults.Add(new(Catalogue.InvalidContractValue, yaml.SpanOf(node), key, Shown(node), AMap));
        return null;
    }

    public void Ignore(Func<string, bool>? isForeign) => _isForeign = isForeign ?? _isForeign;

    public Claim<string>? Text(string key) => Converted(key, text => text, AText);

    public Claim<string>? RequiredText(string key) => Converted(key, text => text, AText, isRequired: true);

    public Claim<string>? OneOf(string key, IReadOnlyCollection<string> allowed) =>
        Converted(key, text => allowed.Contains(text) ? text : null, List(allowed));

    public Claim<T>? OneOf<T>(string key)
        where T : struct, Enum
    {
        var names = Enum.GetNames(typeof(T)).Select(name => name.ToLowerInvariant()).ToList();
        return Converted(key, text => names.Contains(text) ? (T)Enum.Parse(typeof(T), text, ignoreCase: true) : (T?)null, List(names));
    }

    public Claim<double>? Number(string key, Func<double, bool> isAllowed, LocalizedText allowed) => Converted(
        key, text => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && !double.IsNaN(value) && !double.IsInfinity(value) && isAllowed(value) ? value : (double?)null, allowed);

    public Claim<DateTime>? Date(string key, LocalizedText allowed) => Converted(
        key, text => DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var day) ? day : (DateTime?)null, allowed);

    public bool Flag(string key) => Converted(key, text => text switch { "true" => true, "false" => false, _ => (bool?)null }, AFlag)?.Value ?? false;

    /// <summary>A list of texts; a single text stands for a list of one.</summary>
    public IReadOnlyList<Claim<string>> Texts(string key)
    {
        switch (Find(key))
        {
            case null:
                return [];
            case YamlSequenceNode sequence:
                return [.. sequence.Select(item => Scalar(key, item, text => text, AText)).OfType<Claim<string>>()];
            case YamlScalarNode:
                return Text(key) is { } single ? [single] : [];
            case var other:
                Invalid(key, other, AList);
                return [];
        }
    }

    public IEnumerable<ContractMap> Maps(string key)
    {
        var node = Find(key);
        if (node is YamlSequenceNode sequence)
            return [.. sequence.Select(item => Of(_yaml, item, key, _faults)).OfType<ContractMap>()];
        if (node is not null)
            Invalid(key, node, AList);
        return [];
    }

    public ContractMap? Map(string key) => Find(key) is { } node ? Of(_yaml, node, key, _faults) : null;

    /// <summary>The mapping, where a key may be one or a plain text.</summary>
    public ContractMap? TextOrMap(string key) => Find(key) is YamlMappingNode node ? Of(_yaml, node, key, _faults) : null;

    public Claim<T>? Converted<T>(string key, Func<string, T?> convert, LocalizedText allowed, bool isRequired = false)
        where T : struct => Find(key, isRequired, allowed) is { } node ? Scalar(key, node, text => convert(text) is { } value ? new Box<T>(value) : null, allowed) is { } claim ? new(claim.Value.Value, claim.Span) : null : null;

    public Claim<string>? Converted(string key, Func<string, string?> convert, LocalizedText allowed, bool isRequired = false) =>
        Find(key, isRequired, allowed) is { } node ? Scalar(key, node, convert, allowed) : null;

    /// <summary>Reports the keys that nobody asked for, each with the known key it is nearest to.</summary>
    public void NothingElse()
    {
        foreach (var key in _node.Children.Keys)
        {
            var name = (key as YamlScalarNode)?.Value ?? "";
            if (!_known.Contains(name) && !_isForeign(name))
                _faults.Add(new(Catalogue.UnknownContractKey, _yaml.SpanOf(key), name.Clipped(), Nearest.Of(name, _known)));
        }
    }

    YamlNode? Find(string key, bool isRequired = false, LocalizedText? allowed = null)
    {
        _known.Add(key);
        var found = _node.Children.TryGetValue(new YamlScalarNode(key), out var node) && node is not YamlScalarNode { Value: null };
        if (!found && isRequired)
            _faults.Add(new(Catalogue.InvalidContractValue, Span, key, "", allowed!));
        return found ? node : null;
    }

    Claim<T>? Scalar<T>(string key, YamlNode node, Func<string, T?> convert, LocalizedText allowed)
        where T : class
    {
        if (node is YamlScalarNode { Value: { } text } && text.Trim() is { Length: > 0 } trimmed && convert(trimmed) is { } value)
            return new(value, _yaml.SpanOf(node));
        Invalid(key, node, allowed);
        return null;
    }

    void Invalid(string key, YamlNode node, LocalizedText allowed) => _faults.Add(new(Catalogue.InvalidContractValue, _yaml.SpanOf(node), key, Shown(node), allowed));

    static LocalizedText List(IEnumerable<string> values) => new(string.Join(", ", values), string.Join(", ", values));

    static string Shown(YamlNode node) => node is YamlScalarNode { Value: { } text } ? text.Clipped() : node is YamlSequenceNode ? "[…]" : "{…}";

    sealed record Box<T>(T Value);
}
