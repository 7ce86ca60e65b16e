using MlDesignLint.Cli;

namespace MlDesignLint.Engine.Tests.Cli;

public class PhrasesTests
{
    [Theory]
    [InlineData(0, "0 errors", "0 ошибок")]
    [InlineData(1, "1 error", "1 ошибка")]
    [InlineData(2, "2 errors", "2 ошибки")]
    [InlineData(5, "5 errors", "5 ошибок")]
    [InlineData(11, "11 errors", "11 ошибок")]
    [InlineData(21, "21 errors", "21 ошибка")]
    [InlineData(112, "112 errors", "112 ошибок")]
    [InlineData(1023, "1023 errors", "1023 ошибки")]
    public void Counts_as_each_language_does(int count, string english, string russian)
    {
        Assert.Equal(english, Phrases.Errors(count, Language.English));
        Assert.Equal(russian, Phrases.Errors(count, Language.Russian));
    }
}
