using MlDesignLint.Engine.Reporting;

namespace MlDesignLint.Engine.Tests.Reporting;

public class VisibleTextTests
{
    [Theory]
    [InlineData("plain text", "plain text")]
    [InlineData("Выручка ≥ 3 %", "Выручка ≥ 3 %")]
    [InlineData("a\nb\tc", @"a\u{000A}b\u{0009}c")]
    [InlineData("\u001b]0;title\u0007", @"\u{001B}]0;title\u{0007}")]
    [InlineData("\u009b31m", @"\u{009B}31m")]
    [InlineData("a\u202eb\u2066c\u200fd", @"a\u{202E}b\u{2066}c\u{200F}d")]
    [InlineData("\ufeffa\u200bb\u2028", @"\u{FEFF}a\u{200B}b\u{2028}")]
    [InlineData("\U000E0041", @"\u{E0041}")]
    [InlineData("👩\u200d🚀", "👩\u200d🚀")]
    public void Writes_out_what_is_invisible(string text, string visible) => Assert.Equal(visible, VisibleText.Of(text));

    [Fact]
    public void Writes_out_half_a_character() => Assert.Equal(@"\u{D800}x", VisibleText.Of("\ud800x"));
}
