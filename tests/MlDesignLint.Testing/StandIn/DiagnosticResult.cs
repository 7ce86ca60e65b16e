using System.Globalization;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>How strictly an expected diagnostic is compared.</summary>
[Flags]
public enum DiagnosticOptions
{
    None = 0,
    IgnoreAdditionalLocations = 1,
}

/// <summary>A diagnostic that a test expects.</summary>
public readonly record struct DiagnosticResult
{
    /// <summary>Expects the descriptor's severity and, until another is set, its message as written there.</summary>
    public DiagnosticResult(DiagnosticDescriptor descriptor)
        : this(descriptor.Id, descriptor.DefaultSeverity) =>
        Message = descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture);

    public DiagnosticResult(string id, DiagnosticSeverity severity) => (Id, Severity) = (id, severity);

    public string Id { get; private init; }

    public DiagnosticSeverity Severity { get; private init; }

    public string? Message { get; private init; }

    internal int? MarkupKey { get; private init; }

    internal string? Path { get; private init; }

    internal TextSpan? Span { get; private init; }

    internal LinePositionSpan? Lines { get; private init; }

    public DiagnosticResult WithLocation(int markupKey) => this with { MarkupKey = markupKey };

    public DiagnosticResult WithSpan(string path, int startLine, int startColumn, int endLine, int endColumn) =>
        this with { Path = path, Lines = new(new(startLine - 1, startColumn - 1), new(endLine - 1, endColumn - 1)) };

    public DiagnosticResult WithSeverity(DiagnosticSeverity severity) => this with { Severity = severity };

    public DiagnosticResult WithMessage(string message) => this with { Message = message };

    /// <summary>Kept for the shape: the stand-in never compares additional locations.</summary>
    public DiagnosticResult WithOptions(DiagnosticOptions options) => options == DiagnosticOptions.None ? this : this with { };

    internal DiagnosticResult At(string path, TextSpan span) => this with { Path = path, Span = span };
}
