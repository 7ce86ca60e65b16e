using MlDesignLint.Design;
using YamlDotNet.RepresentationModel;

namespace MlDesignLint.Documents;

/// <summary>
/// Reads a YAML design document. The contract stands under <c>mldesign</c> or at the top level; every other key that names a section, and every key
/// under <c>sections</c>, is a section with the value as its content.
/// </summary>
static class YamlReader
{
    public static DesignDocument Read(FileText text)
    {
        var yaml = new YamlText(text, new SourceSpan(0, text.Content.Length));
        var root = yaml.Parse() switch
        {
            null => new YamlMappingNode(),
            YamlMappingNode mapping => mapping,
            var other => throw new DocumentReadException(text.Path, text.PositionOf(yaml.SpanOf(other).Start).Line + 1, "a YAML design document is a mapping of keys to values"),
        };
        var nested = root.Children.TryGetValue(new YamlScalarNode("mldesign"), out var contractNode);
        var sections = new SectionBuilder(text.Content.Length);
        foreach (var (key, value) in Pairs(root))
        {
            if (key.Value == "sections" && value is YamlMappingNode all)
            {
                foreach (var (name, content) in Pairs(all))
                    AddSection(sections, yaml, name, content, 1);
            }
            else if (key.Value != "mldesign" && IsSection(key, nested))
            {
                AddSection(sections, yaml, key, value, 1);
            }
        }

        var contract = nested ? ContractReader.Read(yaml, contractNode!) : ContractReader.Read(yaml, root, key => key == "sections" || IsSection(new YamlScalarNode(key), nested: false));
        if (contract.Contract.Parts.Count > 0)
            throw new DocumentReadException(text.Path, text.PositionOf(contract.Contract.Parts[0].Span.Start).Line + 1, "'parts' can only stand in a Markdown document, which goes on in other Markdown files");
        var built = sections.Build();
        var (waivers, faults) = InlineWaivers.Of(text, built);
        return new()
        {
            Text = text,
            Format = DocumentFormat.Yaml,
            Language = contract.Contract.Language?.Value ?? LanguageDetector.Detect(built),
            IsLanguageKnown = contract.Contract.Language is not null || LanguageDetector.IsKnown(built),
            Sections = built,
            Contract = waivers.Count == 0 ? contract.Contract : contract.Contract with { Waivers = [.. contract.Contract.Waivers, .. waivers] },
            Faults = [.. contract.Faults, .. faults],
        };
    }

    /// <summary>Beside a nested contract every key is a section; at the top level the contract's own keys are not.</summary>
    static bool IsSection(YamlScalarNode key, bool nested) =>
        nested || (!ContractReader.Keys.Contains(key.Value) && HeadingMatcher.ExactKeysOf(key.Value ?? "").Count > 0);

    static void AddSection(SectionBuilder sections, YamlText yaml, YamlScalarNode key, YamlNode value, int level)
    {
        var name = (key.Value ?? "").Replace('_', ' ');
        sections.Open(name, yaml.SpanOf(key), yaml.SpanOf(key), level, HeadingMatcher.KeysOf(name));
        AddContent(sections, yaml, value, level);
    }

    static void AddContent(SectionBuilder sections, YamlText yaml, YamlNode value, int level)
    {
        switch (value)
        {
            case YamlScalarNode scalar:
                if (!string.IsNullOrWhiteSpace(scalar.Value) && scalar.Value is not ("null" or "~"))
                    sections.Add([Paragraph(yaml, scalar, BlockKind.Paragraph)]);
                break;
            case YamlSequenceNode sequence:
                foreach (var item in sequence)
                {
                    if (item is YamlScalarNode scalar)
                        sections.Add([Paragraph(yaml, scalar, BlockKind.ListItem)]);
                    else
                        AddContent(sections, yaml, item, level);
                }

                break;
            case YamlMappingNode mapping when Pairs(mapping).All(pair => pair.Value is YamlScalarNode):
                sections.Add([Row(yaml, mapping)]);
                break;
            case YamlMappingNode mapping:
                foreach (var (key, content) in Pairs(mapping))
                    AddSection(sections, yaml, key, content, level + 1);
                break;
        }
    }

    static Block Paragraph(YamlText yaml, YamlScalarNode scalar, BlockKind kind) =>
        new() { Kind = kind, Span = yaml.SpanOf(scalar), Runs = [new(scalar.Value ?? "", yaml.SpanOf(scalar))] };

    /// <summary>A mapping of plain values is one row of a table with the keys as its header.</summary>
    static Block Row(YamlText yaml, YamlMappingNode mapping)
    {
        var header = Pairs(mapping).Select(pair => new TableCell(pair.Key.Value ?? "", yaml.SpanOf(pair.Key))).ToList();
        var cells = Pairs(mapping).Select(pair => new TableCell(((YamlScalarNode)pair.Value).Value ?? "", yaml.SpanOf(pair.Value))).ToList();
        return new() { Kind = BlockKind.Table, Span = yaml.SpanOf(mapping), Runs = [], Table = new(header, [cells]) };
    }

    static IEnumerable<(YamlScalarNode Key, YamlNode Value)> Pairs(YamlMappingNode mapping) =>
        mapping.Children.Where(pair => pair.Key is YamlScalarNode).Select(pair => ((YamlScalarNode)pair.Key, pair.Value));
}
