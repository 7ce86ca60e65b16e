using BenchmarkDotNet.Attributes;
using MlDesignLint.Design;
using MlDesignLint.Documents;

namespace MlDesignLint.Benchmarks;

/// <summary>A document of 20 KB in a process that has seen one before, as in an editor.</summary>
[MemoryDiagnoser]
public class WarmDocument
{
    readonly FileText _text = new("design.mldesign.md", SampleDocument.Text);
    readonly DesignDocument _document = DocumentReader.Read(new("design.mldesign.md", SampleDocument.Text));

    [Benchmark(Baseline = true)]
    public DesignDocument Read() => DocumentReader.Read(_text);

    [Benchmark]
    public int Check() => DocumentChecker.Check(_document).Count;

    [Benchmark]
    public int ReadAndCheck() => DocumentChecker.Check(DocumentReader.Read(_text)).Count;
}
