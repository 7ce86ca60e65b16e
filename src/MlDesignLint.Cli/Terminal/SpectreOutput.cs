using MlDesignLint.Engine.Reporting;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace MlDesignLint.Cli.Terminal;

/// <summary>Text on a terminal. The only class that reports go through to Spectre, which is loaded for it alone.</summary>
sealed class SpectreOutput(TextWriter writer, bool colors) : ITextOutput
{
    readonly IAnsiConsole _console = ConsoleOn(writer, colors);

    public int? Width => Math.Max(_console.Profile.Width, 40);

    public void Write(string text, TextRole role = TextRole.Plain) => _console.Write(new Unwrapped(VisibleText.Of(text), StyleOf(role)));

    public void WriteLine() => _console.Write(new Unwrapped("\n", Style.Plain));

    public static IAnsiConsole ConsoleOn(TextWriter writer, bool colors) => AnsiConsole.Create(new()
    {
        Out = new AnsiConsoleOutput(writer),
        Ansi = colors ? AnsiSupport.Detect : AnsiSupport.No,
        ColorSystem = colors ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
        Interactive = InteractionSupport.Detect,
    });

    static Style StyleOf(TextRole role) => role switch
    {
        TextRole.Strong => new(decoration: Decoration.Bold),
        TextRole.Faint => new(Color.Grey),
        TextRole.Place => new(Color.Teal),
        TextRole.Error => new(Color.Red, decoration: Decoration.Bold),
        TextRole.Warning => new(Color.Olive, decoration: Decoration.Bold),
        TextRole.Info => new(Color.Blue, decoration: Decoration.Bold),
        _ => Style.Plain,
    };

    /// <summary>A piece of a line: the report has wrapped its lines itself, with their indents.</summary>
    sealed class Unwrapped(string text, Style style) : Renderable
    {
        protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth) =>
            text == "\n" ? [Segment.LineBreak] : [new(text, style)];
    }
}
