using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>How failures are raised; the stand-in needs one way only.</summary>
public interface IVerifier;

/// <summary>Raises failures as exceptions, whatever the test framework.</summary>
public sealed class DefaultVerifier : IVerifier;

/// <summary>Which of the compiler's own diagnostics a test must list.</summary>
public enum CompilerDiagnostics
{
    None,
    Errors,
}

/// <summary>The framework a test compiles against; the stand-in takes references only from <see cref="SolutionState.AdditionalReferences"/>.</summary>
public sealed class ReferenceAssemblies(string targetFramework)
{
    public string TargetFramework => targetFramework;
}

/// <summary>Named texts of a test project.</summary>
public class SourceFileCollection : List<(string filename, SourceText content)>
{
    public void Add((string filename, string content) file) => Add((file.filename, SourceText.From(file.content)));
}

/// <summary>The sources of a test project; unnamed ones are numbered as the real list does.</summary>
public sealed class SourceFileList(string prefix, string extension) : SourceFileCollection
{
    public void Add(string content) => Add(($"{prefix}{Count}.{extension}", content));
}

/// <summary>What a test compiles and expects.</summary>
public sealed class SolutionState
{
    public SourceFileList Sources { get; } = new("/0/Test", "cs");

    public SourceFileCollection AdditionalFiles { get; } = [];

    public SourceFileCollection AnalyzerConfigFiles { get; } = [];

    public List<MetadataReference> AdditionalReferences { get; } = [];

    public List<DiagnosticResult> ExpectedDiagnostics { get; } = [];

    public OutputKind? OutputKind { get; set; }
}
