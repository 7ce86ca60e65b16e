using System.Text;

namespace MlDesignLint.Benchmarks;

/// <summary>A design document of 20 KB: the clean sample's, its sections repeated.</summary>
static class SampleDocument
{
    const int Bytes = 20 * 1024;

    public static string Text { get; } = Repeated(File.ReadAllText(Checkout.Path("tests", "samples", "taxi-fare", "clean", "design.mldesign.md")));

    static string Repeated(string sample)
    {
        var body = sample[sample.IndexOf("\n## ", StringComparison.Ordinal)..];
        var text = new StringBuilder(sample);
        while (text.Length < Bytes)
            text.Append(body);
        return text.ToString(0, Bytes);
    }
}
