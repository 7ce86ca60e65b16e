using System.Text;
using MlDesignLint.Cli.Terminal;
using MlDesignLint.Engine.Reporting;
using MlDesignLint.Engine.Sources;

namespace MlDesignLint.Cli;

/// <summary>What a command is started in: its streams, whether people watch them, and the folder.</summary>
sealed record Surroundings(TextWriter Out, TextWriter Error, string WorkingFolder)
{
    public bool OutIsTerminal { get; init; }

    public bool ErrorIsTerminal { get; init; }

    public bool Colors { get; init; }

    public static Surroundings OfProcess()
    {
        var colors = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        var error = Writer(Console.OpenStandardError());

        // Progress must be off the terminal before the report begins.
        error.AutoFlush = true;
        return new(Writer(Console.OpenStandardOutput()), error, Directory.GetCurrentDirectory())
        {
            OutIsTerminal = !Console.IsOutputRedirected,
            ErrorIsTerminal = !Console.IsErrorRedirected,
            Colors = colors,
        };
    }

    /// <summary>The output for people: with looks on a terminal, plain elsewhere.</summary>
    public ITextOutput TextOutput() => OutIsTerminal ? Terminal() : new PlainOutput(Out);

    /// <summary>Says on standard error what was wrong with an input.</summary>
    public void Complain(string message)
    {
        Error.Write(LogCommands.Defuse(VisibleText.Of(message)));
        Error.Write('\n');
    }

    /// <summary>Says on standard error which inputs could not be read, and where.</summary>
    public void Complain(IEnumerable<InputProblem> problems)
    {
        foreach (var problem in problems)
            Complain($"{Shown(problem.Path)}{(problem.Line is { } line ? FormattableString.Invariant($"({line})") : "")}: {problem.Message}");
    }

    /// <summary>A path as it is said: relative to the working folder, with forward slashes.</summary>
    public string Shown(string path) => (Path.IsPathRooted(path) ? Path.GetRelativePath(WorkingFolder, path) : path).Replace(Path.DirectorySeparatorChar, '/');

    SpectreOutput Terminal() => new(Out, Colors);

    /// <summary>UTF-8 whatever the machine's settings are, so that the same input gives the same bytes.</summary>
    static StreamWriter Writer(Stream stream) => new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 4096) { NewLine = "\n" };
}
