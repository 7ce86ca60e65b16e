namespace MlDesignLint.Documents;

static class StringExtensions
{
    const int LongestShown = 60;

    /// <summary>What a message shows of a text that stands in a document.</summary>
    public static string Clipped(this string text) => text.Length <= LongestShown ? text : text.Substring(0, LongestShown - 1) + "…";
}
