using System.Collections.Immutable;
using System.Xml;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NuGet.Frameworks;

namespace MlDesignLint.Engine.Sources.Projects;

/// <summary>Reads the part of MSBuild that decides what is compiled and how; runs no target and needs no SDK.</summary>
sealed class ProjectEvaluation
{
    readonly string _path;
    readonly ProjectScript _script;
    readonly ProjectItems _items;
    readonly NuGetFramework _framework;
    readonly bool _isSdkStyle;

    ProjectEvaluation(string path, ProjectScript script, CancellationToken cancel)
    {
        _path = path;
        _script = script;
        _items = new(script, Path.GetDirectoryName(path)!, cancel);
        _isSdkStyle = script.Sdk is not null;
        var name = _isSdkStyle || script.Properties["TargetFrameworkVersion"].Length == 0
            ? script.Properties["TargetFramework"]
            : "net" + script.Properties["TargetFrameworkVersion"].TrimStart('v', 'V').Replace(".", "", StringComparison.Ordinal);
        _framework = TargetFramework.Highest(name) ?? TargetFramework.Default;
    }

    /// <summary>Null where the project file itself cannot be read.</summary>
    public static EvaluatedProject? Read(string path, ICollection<InputProblem> problems, CancellationToken cancel)
    {
        var script = ProjectScript.Run(path, null);
        if (script.Properties["TargetFramework"].Length == 0 && TargetFramework.Highest(script.Properties["TargetFrameworks"]) is { } chosen)
            script = ProjectScript.Run(path, chosen);
        foreach (var problem in script.Problems)
            problems.Add(problem);
        if (script.Problems.Any(problem => problem.Path == path))
            return null;

        var evaluation = new ProjectEvaluation(path, script, cancel);
        var project = evaluation.Evaluate();
        foreach (var problem in evaluation._items.Problems)
            problems.Add(problem);
        return project;
    }

    EvaluatedProject Evaluate()
    {
        var properties = _script.Properties;
        var sdk = _script.Sdk?.ToLowerInvariant();
        var references = PlacesOf("ProjectReference").Where(place => Path.GetExtension(place.Path).Equals(".csproj", StringComparison.OrdinalIgnoreCase)).ToList();
        var project = new EvaluatedProject
        {
            Path = _path,
            Folder = Path.GetDirectoryName(_path)!,
            AssemblyName = properties["AssemblyName"] is { Length: > 0 } name ? name : Path.GetFileNameWithoutExtension(_path),
            Framework = _framework,
            Parse = Parsing(),
            Options = Compiling(sdk),
            Sources = Sources(),
            Documents = Documents(),
            Configurations = [.. _items.Files("GlobalAnalyzerConfigFiles", []), .. _items.Files("EditorConfigFiles", []), .. Preset(properties["MlDesignLintPreset"])],
            GlobalUsings = ImplicitUsings.Text(Usings()),
            ProjectReferences = references,
            Assemblies = Assemblies(),
            Packages = Packages(),
            UsesAspNet = sdk == "microsoft.net.sdk.web" || _items.Elements("FrameworkReference").Any(item => item.Element.Attribute("Include")?.Value == "Microsoft.AspNetCore.App"),
            Notes = [],
        };
        // Only now has every condition been asked.
        return project with { Notes = [.. _script.Notes] };
    }

    /// <summary>The levels that the project asks for by the name of a preset, as the package's targets find them.</summary>
    static IEnumerable<string> Preset(string name) => name.Length == 0 || name != Path.GetFileName(name) ? [] : [Path.Combine(AppContext.BaseDirectory, "presets", $"{name}.globalconfig")];

    CSharpParseOptions Parsing()
    {
        var language = LanguageVersionFacts.TryParse(_script.Properties["LangVersion"].Trim(), out var version) && version != LanguageVersion.Default
            ? version
            : _framework.DefaultLanguage();
        var constants = _script.Properties["DefineConstants"].Split([';', ',', ' '], StringSplitOptions.RemoveEmptyEntries).Concat(["TRACE"]);
        if (_isSdkStyle)
            constants = constants.Concat(_framework.Constants());
        if (_isSdkStyle && _script.Properties["Configuration"] == "Debug")
            constants = constants.Append("DEBUG");
        return new CSharpParseOptions(language, DocumentationMode.None, SourceCodeKind.Regular, constants.Where(SyntaxFacts.IsValidIdentifier).Distinct(StringComparer.Ordinal))
            .WithFeatures([SourceCompiler.NoNullableAnalysis]);
    }

    CSharpCompilationOptions Compiling(string? sdk)
    {
        var properties = _script.Properties;
        var runs = properties["OutputType"].ToLowerInvariant() switch
        {
            "exe" => OutputKind.ConsoleApplication,
            "winexe" => OutputKind.WindowsApplication,
            "" when sdk is "microsoft.net.sdk.web" or "microsoft.net.sdk.worker" => OutputKind.ConsoleApplication,
            _ => OutputKind.DynamicallyLinkedLibrary,
        };
        var nullable = properties["Nullable"].ToLowerInvariant() switch
        {
            "enable" => NullableContextOptions.Enable,
            "warnings" => NullableContextOptions.Warnings,
            "annotations" => NullableContextOptions.Annotations,
            _ => NullableContextOptions.Disable,
        };
        return new(
            runs,
            allowUnsafe: properties.IsTrue("AllowUnsafeBlocks"),
            nullableContextOptions: nullable,
            generalDiagnosticOption: properties.IsTrue("TreatWarningsAsErrors") ? ReportDiagnostic.Error : ReportDiagnostic.Default,
            specificDiagnosticOptions: Levels(),
            assemblyIdentityComparer: DesktopAssemblyIdentityComparer.Default,
            concurrentBuild: true,
            deterministic: true);
    }

    ImmutableDictionary<string, ReportDiagnostic> Levels()
    {
        var levels = ImmutableDictionary.CreateBuilder<string, ReportDiagnostic>(StringComparer.Ordinal);
        foreach (var (property, level) in new[] { ("WarningsAsErrors", ReportDiagnostic.Error), ("WarningsNotAsErrors", ReportDiagnostic.Warn), ("NoWarn", ReportDiagnostic.Suppress) })
        {
            foreach (var id in _script.Properties[property].Split([';', ',', ' ', '\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries))
                levels[int.TryParse(id, out var number) ? $"CS{number:0000}" : id] = level;
        }

        return levels.ToImmutable();
    }

    IReadOnlyList<string> Sources()
    {
        var takesAll = _isSdkStyle && !IsFalse("EnableDefaultItems") && !IsFalse("EnableDefaultCompileItems");
        return [.. _items.Files("Compile", takesAll ? _items.Below("**/*.cs", DefaultExcludes()) : []).Where(path => !IsBuildOutput(path))];
    }

    bool IsFalse(string property) => _script.Properties[property].Trim().Equals("false", StringComparison.OrdinalIgnoreCase);

    // Output folders may be renamed by the project; "bin" and "obj" are left out of every listing.
    IEnumerable<string> DefaultExcludes() =>
        from property in new[] { "DefaultItemExcludes", "DefaultItemExcludesInProjectFolder" }
        from value in _script.Properties[property].Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        select value;

    bool IsBuildOutput(string path) => FolderTree.Holds(Path.Combine(Path.GetDirectoryName(_path)!, "obj"), path);

    IReadOnlyList<string> Documents()
    {
        var byName = _isSdkStyle ? _items.Below("**/*.mldesign.*", []) : [];
        var named = _items.Files("MlDesignDocument", byName.Where(IsDocumentName));
        var additional = _items.Files("AdditionalFiles", [], element => element.Metadata("MlDesignDocument")?.Trim().Equals("true", StringComparison.OrdinalIgnoreCase) == true);
        var additionalByName = _items.Files("AdditionalFiles", []).Where(IsDocumentName);
        return [.. named.Concat(additional).Concat(additionalByName).Where(File.Exists).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    static bool IsDocumentName(string path) =>
        Path.GetExtension(path).ToLowerInvariant() is ".md" or ".yml" or ".yaml" && Path.GetFileNameWithoutExtension(path).EndsWith(".mldesign", StringComparison.OrdinalIgnoreCase);

    IEnumerable<string> Usings()
    {
        var usings = _isSdkStyle && _script.Properties.IsTrue("ImplicitUsings") ? ImplicitUsings.Of(_script.Sdk, _framework.IsNetFramework()).ToList() : [];
        foreach (var (element, file) in _items.Elements("Using"))
        {
            if (element.Attribute("Remove") is { } remove)
                usings.RemoveAll(_items.Values(remove.Value, element, file).Contains);
            foreach (var name in _items.Values(element.Attribute("Include")?.Value ?? "", element, file))
                usings.Add(element.Metadata("Static") is "true" or "True" ? $"static {name}" : element.Metadata("Alias") is { Length: > 0 } alias ? $"{alias} = {name}" : name);
        }

        return usings;
    }

    IEnumerable<ItemPlace> PlacesOf(params string[] types) =>
        from item in _items.Elements(types)
        from place in _items.Expand(item.Element.Attribute("Include")?.Value ?? "", null, item.Element, item.File)
        select place;

    IReadOnlyList<string> Assemblies() =>
    [
        .. (from item in _items.Elements("Reference")
            let hint = item.Element.Metadata("HintPath") ?? (item.Element.Attribute("Include")?.Value is { } name && name.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) ? name : null)
            where hint is not null
            from place in _items.Expand(hint, null, item.Element, item.File)
            where File.Exists(place.Path)
            select place.Path).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
    ];

    IReadOnlyList<PackageReference> Packages()
    {
        var central = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        foreach (var (element, file) in _items.Elements("PackageVersion"))
        {
            foreach (var id in _items.Values(element.Attribute("Include")?.Value ?? element.Attribute("Update")?.Value ?? "", element, file))
                central[id] = _script.Expand(element.Metadata("Version") ?? "", element, file);
        }

        var packages = from item in _items.Elements("PackageReference")
                       from id in _items.Values(item.Element.Attribute("Include")?.Value ?? "", item.Element, item.File)
                       let written = item.Element.Metadata("VersionOverride") ?? item.Element.Metadata("Version")
                       let version = written is null ? central.GetValueOrDefault(id) : _script.Expand(written, item.Element, item.File)
                       select new PackageReference(id, string.IsNullOrWhiteSpace(version) ? null : version.Trim(), item.File, ProjectXml.Line(item.Element));
        return [.. packages.Concat(PackagesConfig()).DistinctBy(package => package.Id.ToLowerInvariant()).OrderBy(package => package.Id, StringComparer.OrdinalIgnoreCase)];
    }

    // The older way to name packages, beside classic projects.
    IEnumerable<PackageReference> PackagesConfig()
    {
        var file = Path.Combine(Path.GetDirectoryName(_path)!, "packages.config");
        if (_isSdkStyle || !File.Exists(file))
            return [];
        try
        {
            return [.. from package in XDocument.Load(file, LoadOptions.SetLineInfo).Descendants("package")
                       where package.Attribute("id") is not null
                       select new PackageReference(package.Attribute("id")!.Value, package.Attribute("version")?.Value, file, ProjectXml.Line(package))];
        }
        catch (XmlException)
        {
            return [];
        }
    }
}
