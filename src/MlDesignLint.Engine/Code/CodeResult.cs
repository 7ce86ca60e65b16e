using MlDesignLint.Engine.Sources;

namespace MlDesignLint.Engine.Code;

/// <summary>What analysing code gave; paths are absolute. Holds no type of the compiler, so that document checks can do without it.</summary>
sealed record CodeResult(
    IReadOnlyList<Finding> Findings,
    IReadOnlyList<InputProblem> Problems,
    IReadOnlyList<InputProblem> Notes,
    IReadOnlyList<ProjectSummary> Projects,
    IReadOnlyList<FileText> Texts)
{
    public static CodeResult Empty { get; } = new([], [], [], [], []);
}
