using Microsoft.CodeAnalysis;
using MlDesignLint.Engine.Sources;
using MlDesignLint.Engine.Sources.References;

namespace MlDesignLint.Engine.Tests.Sources;

/// <summary>A folder of small files that one test reads.</summary>
sealed class SourceFolder : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("mldesignlint-").FullName;

    /// <summary>The package folder of the test; empty unless the test fills it.</summary>
    public string Packages => Path.Combine(Root, ".packages");

    public SourceFolder Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Full(name))!);
        File.WriteAllText(Full(name), text);
        return this;
    }

    public SourceFolder WriteBytes(string name, byte[] bytes)
    {
        Write(name, "");
        File.WriteAllBytes(Full(name), bytes);
        return this;
    }

    /// <summary>An SDK project with some lines in it.</summary>
    public SourceFolder WriteProject(string name, string lines = "", string sdk = "Microsoft.NET.Sdk", string framework = "net10.0") => Write(name, $"""
        <Project Sdk="{sdk}">
          <PropertyGroup><TargetFramework>{framework}</TargetFramework></PropertyGroup>
          {lines}
        </Project>
        """);

    public string Full(string name) => Path.Combine(Root, name);

    public SourceSet Read(params string[] names) =>
        SourceReader.Read((names.Length == 0 ? [""] : names).Select(Full), new PackageFolder(Packages), TestContext.Current.CancellationToken);

    public SourceProject ReadOne(params string[] names)
    {
        var set = Read(names);
        Assert.Empty(set.Problems);
        return Assert.Single(set.Projects);
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}

static class SourceProjectAssertions
{
    /// <summary>The names of the project's own files.</summary>
    public static IEnumerable<string> Files(this SourceProject project) =>
        project.Compilation.SyntaxTrees.Select(tree => Path.GetFileName(tree.FilePath)).Where(name => !name.EndsWith(".g.cs", StringComparison.Ordinal));

    public static IEnumerable<string> Errors(this SourceProject project) =>
        project.Compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.ToString());
}
