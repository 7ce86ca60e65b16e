using MlDesignLint.Engine.Reporting;

namespace MlDesignLint.Cli.Terminal;

/// <summary>Text without looks, for files, pipes and logs.</summary>
sealed class PlainOutput(TextWriter writer) : ITextOutput
{
    public int? Width => null;

    public void Write(string text, TextRole role = TextRole.Plain) => writer.Write(VisibleText.Of(text));

    public void WriteLine() => writer.Write('\n');
}
