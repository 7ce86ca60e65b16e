namespace MlDesignLint.Cli.Terminal;

/// <summary>Where text for people goes. Whatever is written appears as it is: no markup is read, nothing invisible gets through.</summary>
interface ITextOutput
{
    /// <summary>The columns of the terminal; null where lines may have any length.</summary>
    int? Width { get; }

    void Write(string text, TextRole role = TextRole.Plain);

    void WriteLine();
}

/// <summary>What a piece of text is; the terminal gives each its look.</summary>
enum TextRole
{
    Plain,
    Strong,
    Faint,
    Place,
    Error,
    Warning,
    Info,
}
