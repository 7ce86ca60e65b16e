using MlDesignLint.Engine.Sources;

namespace MlDesignLint.Engine;

/// <summary>What linting gave; every path is relative to the working folder, with forward slashes.</summary>
public sealed record LintResult
{
    /// <summary>All findings, ordered by path, position and id.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>Findings that a waiver or the code itself accepts, in the same order.</summary>
    public IReadOnlyList<Finding> Suppressed { get; init; } = [];

    /// <summary>How many findings were known before (a baseline, an earlier revision) and are therefore left out.</summary>
    public int Known { get; init; }

    /// <summary>Inputs that could not be read, ordered by path and line.</summary>
    public required IReadOnlyList<InputProblem> Problems { get; init; }

    /// <summary>What was read only in part, ordered by path and line; no reason to fail.</summary>
    public required IReadOnlyList<InputProblem> Notes { get; init; }

    /// <summary>The documents that were checked, ordered by path.</summary>
    public required IReadOnlyList<DocumentSummary> Documents { get; init; }

    /// <summary>The projects that were analysed, ordered by path.</summary>
    public required IReadOnlyList<ProjectSummary> Projects { get; init; }

    /// <summary>The texts that findings point into, by path.</summary>
    public required IReadOnlyDictionary<string, FileText> Texts { get; init; }

    /// <summary>The language of everything that no document speaks for.</summary>
    public required Language Language { get; init; }

    /// <summary>How many findings have a level.</summary>
    public int Count(Severity severity)
    {
        var count = 0;
        foreach (var finding in Findings)
            count += finding.Severity == severity ? 1 : 0;
        return count;
    }

    /// <summary>
    /// 0: nothing, or no more than what is allowed, at or above the level; 1: findings; 2: an input could not be read. <see cref="Severity.None"/>: findings
    /// never fail.
    /// </summary>
    public int ExitCode(Severity failOn, int allowed = 0)
    {
        if (Problems.Count > 0)
            return 2;
        var counted = 0;
        foreach (var finding in Findings)
            counted += failOn != Severity.None && finding.Severity >= failOn ? 1 : 0;
        return counted > allowed ? 1 : 0;
    }
}

/// <summary>A document that was checked.</summary>
/// <param name="Path">The file.</param>
/// <param name="Language">The language it declares or is written in.</param>
public sealed record DocumentSummary(string Path, Language Language)
{
    /// <summary>The document itself, where it was read in this run.</summary>
    internal Design.DesignDocument? Source { get; init; }

    /// <summary>The other files that it goes on in.</summary>
    public IReadOnlyList<string> Parts { get; init; } = [];

    /// <summary>The judgement on it, where it was read in this run.</summary>
    internal Audit.DocumentAudit? Audit { get; init; }

    /// <summary>Whether work can start: <c>ready</c>, <c>ready-with-conditions</c> or <c>not-ready</c>, by all findings, whatever a gate lets pass; null where it is not known.</summary>
    public string? Verdict { get; init; }

    /// <summary>What to ask the team first, in the language of the messages; at most five.</summary>
    public IReadOnlyList<string> Questions { get; init; } = [];

    /// <summary>The waivers that it declares, with a reason or without.</summary>
    public IReadOnlyList<WaiverSummary> Waivers { get; init; } = [];
}

/// <summary>A waiver of a document.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Reason">Why it is accepted; empty where none is given.</param>
/// <param name="Until">The last day, in UTC; null without an end.</param>
/// <param name="Line">The line, from 1.</param>
public sealed record WaiverSummary(string Rule, string Reason, DateTime? Until, int Line);

/// <summary>A project that was analysed.</summary>
/// <param name="Path">The project file, or the folder of loose files.</param>
/// <param name="Documents">The documents whose contract it was held to.</param>
/// <param name="Files">The number of source files.</param>
/// <param name="Binding">How many library calls were understood; null where nobody asked (<see cref="LintRequest.CountsBinding"/>).</param>
public sealed record ProjectSummary(string Path, IReadOnlyList<string> Documents, int Files, BindingSummary? Binding);
