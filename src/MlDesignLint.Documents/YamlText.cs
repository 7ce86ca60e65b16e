using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace MlDesignLint.Documents;

/// <summary>A stretch of YAML inside a file: parsed within bounds, and with spans in the file.</summary>
sealed class YamlText(FileText file, SourceSpan part)
{
    const int MaxDepth = 64;
    const int MaxEvents = 100_000;

    /// <summary>The only document's root; null where there is nothing.</summary>
    /// <exception cref="DocumentReadException">It is not YAML, too deep or too large, or more than one document.</exception>
    public YamlNode? Parse()
    {
        var yaml = file[part];
        try
        {
            CheckBounds(yaml);
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            return stream.Documents.Count == 0 ? null : stream.Documents[0].RootNode;
        }
        catch (YamlException exception)
        {
            throw Fault(exception.Start, $"this is not valid YAML: {OneSentence(exception)}");
        }
        catch (ArgumentException exception) when (exception.ParamName == "parser")
        {
            // Brackets that end inside one another come out of the parser as the end of something where a value is due.
            throw new DocumentReadException(file.Path, null, "this is not valid YAML: a bracket or an indented block ends where a value is expected");
        }
    }

    /// <summary>The place of a node in the file.</summary>
    public SourceSpan SpanOf(YamlNode node)
    {
        var start = Clamp(node.Start);
        return file.Trimmed(SourceSpan.FromBounds(start, Math.Max(start, EndOf(node))));
    }

    /// <summary>The parser ends a collection where it begins, so its end is that of its last part and, in brackets, the bracket.</summary>
    int EndOf(YamlNode node)
    {
        var (last, bracket) = node switch
        {
            YamlMappingNode { Children.Count: > 0 } map => (map.Children[map.Children.Count - 1].Value, map.Style == MappingStyle.Flow ? '}' : ' '),
            YamlSequenceNode { Children.Count: > 0 } list => (list.Children[list.Children.Count - 1], list.Style == SequenceStyle.Flow ? ']' : ' '),
            _ => (null, ' '),
        };
        if (last is null)
            return Clamp(node.End);
        var end = EndOf(last);
        return bracket != ' ' && file.Content.IndexOf(bracket, end, part.End - end) is >= 0 and var at ? at + 1 : end;
    }

    /// <summary>Reads the events once before anything recursive does.</summary>
    void CheckBounds(string yaml)
    {
        var parser = new Parser(new StringReader(yaml));
        var (depth, events, documents) = (0, 0, 0);
        while (MoveNext(parser))
        {
            var current = parser.Current!;
            depth += current.NestingIncrease;
            if (depth > MaxDepth + 2)
                throw Fault(current.Start, $"the YAML is nested deeper than {MaxDepth} levels");
            if (++events > MaxEvents)
                throw Fault(current.Start, $"the YAML has more than {MaxEvents} parts");
            if (current is AnchorAlias)
                throw Fault(current.Start, "YAML aliases are not read; write the value out");
            if (current is DocumentStart && ++documents > 1)
                throw Fault(current.Start, "the file holds more than one YAML document, one is expected");
        }
    }

    DocumentReadException Fault(Mark mark, string message) => new(file.Path, file.PositionOf(Clamp(mark)).Line + 1, message);

    /// <summary>The parser falls over some brackets that are never closed.</summary>
    bool MoveNext(Parser parser)
    {
        try
        {
            return parser.MoveNext();
        }
        catch (InvalidOperationException)
        {
            throw Fault(parser.Current?.End ?? Mark.Empty, "this is not valid YAML: a bracket opened here or before is not closed");
        }
    }

    int Clamp(Mark mark) => Math.Min(Math.Max(part.Start + (int)mark.Index, part.Start), part.End);

    static string OneSentence(YamlException exception)
    {
        var message = (exception.InnerException ?? exception).Message;
        return message.Substring(message.IndexOf("): ", StringComparison.Ordinal) is >= 0 and var colon ? colon + 3 : 0).TrimEnd('.');
    }
}
