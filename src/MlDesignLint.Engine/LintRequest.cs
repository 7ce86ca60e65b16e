namespace MlDesignLint.Engine;

/// <summary>What is to be linted, and how.</summary>
public sealed record LintRequest
{
    /// <summary>Files and folders, absolute or relative to <see cref="WorkingFolder"/>.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>The folder that paths are relative to, in and out.</summary>
    public required string WorkingFolder { get; init; }

    /// <summary>The language of messages; null for the language of the documents.</summary>
    public Language? Language { get; init; }

    /// <summary>The packs that are asked of every document, by name or by path, instead of what <c>mldesignlint.yml</c> says; empty for that.</summary>
    public IReadOnlyList<string> Packs { get; init; } = [];

    /// <summary>The stage of documents that declare none, together with <see cref="Packs"/>; null for that of <c>mldesignlint.yml</c>.</summary>
    public Design.Stage? Stage { get; init; }

    /// <summary>Whether the library calls of each project are counted, which binds all of its code once more.</summary>
    public bool CountsBinding { get; init; }

    /// <summary>Whether documents are put side by side: all is said in one language, and the code that they declare is analysed, wherever it lies.</summary>
    public bool SideBySide { get; init; }

    /// <summary>The part of the work to do; null for all of it.</summary>
    public Shard? Shard { get; init; }

    /// <summary>How many files or projects are worked on at a time; the result is the same for any number.</summary>
    public int Parallelism { get; init; } = Environment.ProcessorCount;

    /// <summary>Is told each step of the work; from any thread.</summary>
    public Action<LintStep>? Progress { get; init; }
}

/// <summary>One of several equal parts of the work: every machine sees the same lists and takes each <paramref name="Count"/>th document and project.</summary>
/// <param name="Number">The part, from 1.</param>
/// <param name="Count">The number of parts.</param>
public readonly record struct Shard(int Number, int Count)
{
    /// <summary>Whether an item of an ordered list belongs to the part.</summary>
    public bool Holds(int index) => index % Count == Number - 1;
}

/// <summary>A step of the work.</summary>
/// <param name="Stage">What is done.</param>
/// <param name="Subject">The file or project, as shown; empty where the whole input is meant.</param>
public readonly record struct LintStep(LintStage Stage, string Subject);

/// <summary>The stages of the work.</summary>
public enum LintStage
{
    /// <summary>Documents are read.</summary>
    Documents,

    /// <summary>Sources are parsed and bound.</summary>
    Sources,

    /// <summary>Projects and documents are analysed.</summary>
    Analysis,
}
