using YamlDotNet.RepresentationModel;

namespace MlDesignLint.Documents;

/// <summary>
/// Reads what a team says of its own library members: a file of the form of <c>rules/knowledge</c>, so that a wrapper around a load, a split or an
/// evaluation is understood like the member that it wraps.
/// </summary>
public static class KnowledgeReader
{
    /// <summary>The file's name; it is looked for in the project's folder and above.</summary>
    public const string FileName = "mldesignlint.knowledge.yml";

    static readonly YamlScalarNode Facts = new("facts");

    /// <summary>Whether a path is that of such a file.</summary>
    public static bool IsKnowledgeFile(string path) => Path.GetFileName(path).Equals(FileName, StringComparison.OrdinalIgnoreCase);

    /// <summary>The rows, in the order of the file.</summary>
    /// <exception cref="DocumentReadException">It is not YAML of that form, or names a role that no rule knows.</exception>
    public static IReadOnlyList<ApiFact> Read(FileText text)
    {
        var yaml = new YamlText(text, new(0, text.Content.Length));
        var root = yaml.Parse();
        if (root is null)
            return [];
        if (root is not YamlMappingNode { Children.Count: 1 } map || !map.Children.TryGetValue(Facts, out var rows) || rows is not YamlSequenceNode list)
            throw Fault(root, "the file holds one key, 'facts', with a list of rows '{ api: …, role: … }'");
        return [.. list.Select(Fact)];

        ApiFact Fact(YamlNode row)
        {
            var traits = new Dictionary<string, string>(StringComparer.Ordinal);
            if (row is not YamlMappingNode pairs)
                throw Fault(row, "a row is a mapping with 'api' and 'role'");
            foreach (var (key, value) in pairs.Children.Select(pair => (pair.Key as YamlScalarNode, pair.Value as YamlScalarNode)))
            {
                if (key?.Value is null || value?.Value is null)
                    throw Fault(row, "every key of a row has one plain value");
                traits[key.Value] = value.Value;
            }

            if (!traits.TryGetValue("api", out var api) || !traits.TryGetValue("role", out var role))
                throw Fault(row, "a row needs both 'api', the full name of a member, and 'role'");
            if (!ApiKnowledge.Roles.Contains(role))
                throw Fault(row, $"no rule knows the role '{role}'; the nearest is '{Nearest.Of(role, ApiKnowledge.Roles)}'");
            traits.Remove("api");
            traits.Remove("role");
            return new(api, role, traits);
        }

        DocumentReadException Fault(YamlNode node, string message) => new(text.Path, text.PositionOf(yaml.SpanOf(node).Start).Line + 1, message);
    }
}
