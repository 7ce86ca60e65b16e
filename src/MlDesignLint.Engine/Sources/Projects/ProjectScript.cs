using System.Xml.Linq;
using NuGet.Frameworks;

namespace MlDesignLint.Engine.Sources.Projects;

/// <summary>MSBuild's first pass: follows imports in order, sets properties and gathers the item groups that apply.</summary>
sealed class ProjectScript
{
    const int MostImports = 300;
    const int DeepestNesting = 50;

    readonly HashSet<string> _imported = new(StringComparer.Ordinal);
    readonly List<(XElement Group, string File)> _groups = [];
    readonly List<InputProblem> _problems = [];
    readonly List<InputProblem> _notes = [];
    int _unknown;
    InputProblem? _firstUnknown;

    ProjectScript()
    {
    }

    public PropertyTable Properties { get; } = new();

    public string? Sdk { get; private set; }

    /// <summary>Item groups and the file that each stands in; their own conditions are open, as they see the final properties.</summary>
    public IReadOnlyList<(XElement Group, string File)> ItemGroups => _groups;

    public IReadOnlyList<InputProblem> Problems => _problems;

    public IEnumerable<InputProblem> Notes => _firstUnknown is null
        ? _notes
        : _notes.Append(_firstUnknown with { Message = $"{_unknown} condition(s) or value(s) need MSBuild itself and were taken as false or empty, the first one here" });

    /// <summary>Reads a project; <paramref name="framework"/> is the one chosen among several.</summary>
    public static ProjectScript Run(string path, NuGetFramework? framework)
    {
        var script = new ProjectScript();
        var properties = script.Properties;
        var folder = Path.GetDirectoryName(path)!;
        foreach (var (name, value) in new (string, string)[]
        {
            ("MSBuildProjectDirectory", folder), ("MSBuildProjectFullPath", path), ("MSBuildProjectFile", Path.GetFileName(path)),
            ("MSBuildProjectName", Path.GetFileNameWithoutExtension(path)), ("MSBuildProjectExtension", Path.GetExtension(path)),
        })
            properties.SetGlobal(name, value);
        // Fixed, so that the same files give the same findings on every machine.
        properties.SetGlobal("OS", "Unix");
        properties.Set("Configuration", "Debug");
        properties.Set("Platform", "AnyCPU");
        if (framework is not null)
            properties.SetGlobal("TargetFramework", framework.GetShortFolderName());

        if (ProjectXml.Load(path, out var problem) is not { } root)
        {
            script._problems.Add(problem!);
            return script;
        }

        script._imported.Add(path);
        script.Sdk = (root.Attribute("Sdk")?.Value ?? root.Elements().FirstOrDefault(element => element.Name.LocalName == "Sdk")?.Attribute("Name")?.Value
            ?? root.Elements().FirstOrDefault(element => element.Name.LocalName == "Import" && element.Attribute("Sdk") is not null)?.Attribute("Sdk")?.Value)?.Split('/', ';')[0];
        script.ImportAbove("Directory.Build.props", folder);
        script.ImportAbove("Directory.Packages.props", folder);
        script.Visit(root, path, 0);
        script.SetFrameworkProperties();
        script.ImportAbove("Directory.Build.targets", folder);
        return script;
    }

    /// <summary>A condition as MSBuild reads it; one that is not understood counts as false.</summary>
    public bool Holds(XElement element, string file)
    {
        if (Condition.Evaluate(element.Attribute("Condition")?.Value, Properties, file) is { } known)
            return known;
        MarkUnknown(element, file);
        return false;
    }

    /// <summary>A text with its properties; null, and counted, where one is unknown.</summary>
    public string? Expand(string text, XElement element, string file)
    {
        var value = Properties.Expand(text, file);
        if (value is null)
            MarkUnknown(element, file);
        return value;
    }

    void ImportAbove(string name, string folder)
    {
        if (FolderTree.FileAbove(folder, name) is { } file)
            Import(file, 0);
    }

    void Visit(XElement parent, string file, int depth)
    {
        if (depth > DeepestNesting)
            return;
        foreach (var element in parent.Elements())
        {
            switch (element.Name.LocalName)
            {
                case "PropertyGroup" when Holds(element, file):
                    foreach (var property in element.Elements().Where(property => Holds(property, file)))
                        Properties.Set(property.Name.LocalName, Expand(property.Value.Trim(), property, file) ?? "");
                    break;
                case "ItemGroup":
                    _groups.Add((element, file));
                    break;
                case "Import" when element.Attribute("Sdk") is null && Holds(element, file):
                    ImportNamed(element, file, depth);
                    break;
                case "ImportGroup" when Holds(element, file):
                    Visit(element, file, depth + 1);
                    break;
                case "Choose":
                    if (element.Elements().FirstOrDefault(branch => branch.Name.LocalName == "Otherwise" || Holds(branch, file)) is { } taken)
                        Visit(taken, file, depth + 1);
                    break;
                default:
                    break;
            }
        }
    }

    // Files that are not there are the build's own (targets of the SDK or of Visual Studio) and say nothing about sources.
    void ImportNamed(XElement element, string file, int depth)
    {
        if (Expand(element.Attribute("Project")?.Value ?? "", element, file) is not { Length: > 0 } name || name.Contains('*') || name.Contains('\0'))
            return;
        var path = Path.GetFullPath(name.Trim().Replace('\\', '/'), Path.GetDirectoryName(file)!);
        if (File.Exists(path))
            Import(path, depth);
    }

    void Import(string path, int depth)
    {
        if (_imported.Count >= MostImports || !_imported.Add(path))
            return;
        if (ProjectXml.Load(path, out var problem) is { } root)
            Visit(root, path, depth + 1);
        else
            _problems.Add(problem!);
    }

    void SetFrameworkProperties()
    {
        var framework = NuGetFramework.Parse(Properties["TargetFramework"] is { Length: > 0 } name ? name : "unsupported");
        if (framework.IsUnsupported)
            return;
        Properties.Set("TargetFrameworkIdentifier", framework.Framework);
        Properties.Set("TargetFrameworkVersion", "v" + framework.Version.ToString(framework.Version.Build > 0 ? 3 : 2));
        Properties.Set("TargetPlatformIdentifier", framework.Platform);
    }

    void MarkUnknown(XElement element, string file)
    {
        _unknown++;
        _firstUnknown ??= new(file, ProjectXml.Line(element), "");
    }
}
