namespace MlDesignLint;

/// <summary>How loudly a finding is reported; ordered.</summary>
public enum Severity
{
    /// <summary>Not reported.</summary>
    None,

    /// <summary>An opinion or a hint; never fails a build.</summary>
    Info,

    /// <summary>A defect that a careful reviewer would flag.</summary>
    Warning,

    /// <summary>A certain defect.</summary>
    Error,
}

/// <summary>The words of configuration files and command lines for <see cref="Severity"/>.</summary>
public static class SeverityNames
{
    /// <summary>Reads <c>none</c>, <c>info</c> (also <c>suggestion</c>), <c>warning</c> or <c>error</c>.</summary>
    public static bool TryParse(string? text, out Severity severity)
    {
        (var known, severity) = text?.Trim().ToLowerInvariant() switch
        {
            "none" or "silent" => (true, Severity.None),
            "info" or "suggestion" => (true, Severity.Info),
            "warning" => (true, Severity.Warning),
            "error" => (true, Severity.Error),
            _ => (false, Severity.None),
        };
        return known;
    }

    /// <summary>The word for a severity.</summary>
    public static string Name(this Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Info => "info",
        _ => "none",
    };
}
