using System.Xml;
using System.Xml.Linq;

namespace MlDesignLint.Engine.Sources.Projects;

/// <summary>An MSBuild file as XML; names count without their namespace, which only old files write.</summary>
static class ProjectXml
{
    const long LargestFile = 16 << 20;

    static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = LargestFile };

    /// <summary>The root element; null where the file cannot be read, with the reason in <paramref name="problem"/>.</summary>
    public static XElement? Load(string path, out InputProblem? problem)
    {
        problem = null;
        try
        {
            using var reader = XmlReader.Create(path, Settings);
            var root = XDocument.Load(reader, LoadOptions.SetLineInfo).Root!;
            if (root.Name.LocalName == "Project")
                return root;
            problem = new(path, Line(root), $"expected an MSBuild project, but the root element is <{root.Name.LocalName}>");
        }
        catch (XmlException exception)
        {
            problem = new(path, exception.LineNumber > 0 ? exception.LineNumber : null, $"the project file is not well-formed XML: {exception.Message}");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            problem = new(path, null, $"the project file cannot be read: {exception.Message}");
        }

        return null;
    }

    public static int? Line(XObject node) => node is IXmlLineInfo info && info.HasLineInfo() ? info.LineNumber : null;

    /// <summary>An attribute or child element, which MSBuild takes for the same thing.</summary>
    public static string? Metadata(this XElement element, string name) =>
        element.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName.Equals(name, StringComparison.OrdinalIgnoreCase))?.Value
        ?? element.Elements().FirstOrDefault(child => child.Name.LocalName.Equals(name, StringComparison.OrdinalIgnoreCase))?.Value;
}
