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

/// <summary>A YAML file read strictly: every key is asked for, and what nobody asked for is an error.</summary>
sealed class YamlFile(string path, string text)
{
    /// <summary>The file's name without its extension.</summary>
    public string Name => Path.GetFileNameWithoutExtension(path);

    /// <summary>The name of the folder around the file.</summary>
    public string Folder => Path.GetFileName(Path.GetDirectoryName(path)) ?? "";

    public YamlMap Root()
    {
        var parser = new Parser(new StringReader(text));
        try
        {
            var stream = new YamlStream();
            stream.Load(parser);
            return stream.Documents is [{ RootNode: YamlMappingNode root }]
                ? new YamlMap(this, root)
                : throw new YamlFileException(At(Mark.Empty), "the file must hold one mapping");
        }
        catch (YamlException exception)
        {
            throw new YamlFileException(At(exception.Start), exception.Message);
        }
        catch (InvalidOperationException)
        {
            // How the parser says that a bracket is never closed.
            throw new YamlFileException(At(parser.Current?.End ?? Mark.Empty), "this is not valid YAML: a bracket opened here or before is not closed");
        }
    }

    public Location At(Mark mark)
    {
        var position = new LinePosition(Math.Max((int)mark.Line - 1, 0), Math.Max((int)mark.Column - 1, 0));
        return Location.Create(path, default, new LinePositionSpan(position, position));
    }
}
