using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MlDesignLint.Engine.Sources;

/// <summary>The C# of some paths, parsed and bound without a build, and what could not be read.</summary>
public sealed record SourceSet(IReadOnlyList<SourceProject> Projects, IReadOnlyList<InputProblem> Problems);

/// <summary>One project, or the loose files of one folder, ready to be analysed.</summary>
public sealed class SourceProject
{
    /// <summary>The project file, the folder of loose files, or the loose file that stands alone, as an absolute path.</summary>
    public required string Path { get; init; }

    /// <summary>The bound sources; every syntax tree carries its absolute path. One more tree, named <c>*.g.cs</c>, holds the implicit usings.</summary>
    public required CSharpCompilation Compilation { get; init; }

    /// <summary>Absolute paths of the design documents that the project names (<c>MlDesignDocument</c> items and additional files).</summary>
    public required IReadOnlyList<string> Documents { get; init; }

    /// <summary>The <c>.editorconfig</c> and <c>.globalconfig</c> files that apply, as the compiler reads them.</summary>
    public required AnalyzerConfigSet Configuration { get; init; }

    /// <summary>What was read only in part (syntax errors, packages and projects that are not there, conditions not understood); no reason to fail.</summary>
    public IReadOnlyList<InputProblem> Notes { get; init; } = [];
}

/// <summary>An input that could not be read: the message names what was wrong and what was expected. Ends in exit code 2; the other inputs go on.</summary>
/// <param name="Path">The file or folder.</param>
/// <param name="Line">The line, from 1; null where the whole input is meant.</param>
/// <param name="Message">One sentence.</param>
public sealed record InputProblem(string Path, int? Line, string Message)
{
    /// <summary>Problems as they are reported: by path, line and words; the same problem twice is one.</summary>
    internal static IReadOnlyList<InputProblem> Sort(IEnumerable<InputProblem> problems) =>
        [.. problems.Distinct().OrderBy(problem => problem.Path, StringComparer.Ordinal).ThenBy(problem => problem.Line).ThenBy(problem => problem.Message, StringComparer.Ordinal)];
}
