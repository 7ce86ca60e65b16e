using Microsoft.CodeAnalysis.CSharp;
using NuGet.Frameworks;

namespace MlDesignLint.Engine.Sources.Projects;

/// <summary>What a project file says, as far as compiling needs it; all paths absolute and ordered.</summary>
sealed record EvaluatedProject
{
    public required string Path { get; init; }

    public required string Folder { get; init; }

    public required string AssemblyName { get; init; }

    public required NuGetFramework Framework { get; init; }

    public required CSharpParseOptions Parse { get; init; }

    public required CSharpCompilationOptions Options { get; init; }

    public required IReadOnlyList<string> Sources { get; init; }

    public required IReadOnlyList<string> Documents { get; init; }

    /// <summary>Configuration files that the project names beside those that lie above its sources.</summary>
    public required IReadOnlyList<string> Configurations { get; init; }

    /// <summary>The text of the implicit and declared global usings; empty for none.</summary>
    public required string GlobalUsings { get; init; }

    public required IReadOnlyList<ItemPlace> ProjectReferences { get; init; }

    /// <summary>Assemblies that the project names by path.</summary>
    public required IReadOnlyList<string> Assemblies { get; init; }

    public required IReadOnlyList<PackageReference> Packages { get; init; }

    public required bool UsesAspNet { get; init; }

    public required IReadOnlyList<InputProblem> Notes { get; init; }
}

/// <summary>A file that a project names, and the place where it does.</summary>
sealed record ItemPlace(string Path, string File, int? Line);

/// <summary>A package that a project asks for; no version where it leaves that open.</summary>
sealed record PackageReference(string Id, string? Version, string File, int? Line);
