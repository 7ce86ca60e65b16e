using System.Text;
using MlDesignLint.Engine.Reporting;

namespace MlDesignLint.Cli.Terminal;

/// <summary>Text without looks, for files, pipes and logs.</summary>
sealed class PlainOutput(TextWriter writer) : ITextOutput
{
    readonly StringBuilder _line = new();

    public int? Width => null;

    public void Write(string text, TextRole role = TextRole.Plain) => _line.Append(VisibleText.Of(text));

    public void WriteLine()
    {
        writer.Write(LogCommands.Defuse(_line.ToString()));
        writer.Write('\n');
        _line.Clear();
    }
}
