using MlDesignLint.Documents;

namespace MlDesignLint.DocumentsTests;

/// <summary>Text of templates, with a template of our own.</summary>
public class TemplateTextTests
{
    static readonly HashSet<ulong> Template = [.. TemplateText.HashesOf(Text.Read(
        "# Service\n\n## Risks\n\n- Tell what may go wrong in the first month, and who will look after it.\n\n| Data | Kept by |\n| --- | --- |\n| Write here where every table comes from, please | the owner of the table by name |\n\nЁлки зелёные: расскажите, что пойдёт не так.\n"))];

    [Theory]
    [InlineData("Tell what may go wrong in the first month, and who will look after it.")]
    [InlineData("tell what may go wrong — in the first month, and who will **look after it**")]
    [InlineData("Tell what may go wrong in the first quarter, and who will look after it.")]
    [InlineData("Write here where every table comes from, please")]
    [InlineData("елки зеленые: расскажите, что пойдет не так")]
    public void A_line_of_the_template_is_known(string text) => Assert.True(TemplateText.Is(text, Template));

    [Theory]
    [InlineData("Tell what may go wrong")]
    [InlineData("Tell what may go wrong in the first month: the sensors freeze, Ann will look after it.")]
    [InlineData("What may go wrong in the first month is a frozen sensor.")]
    [InlineData("The owner of the table by name is Ann Smith of the billing team.")]
    [InlineData("расскажите, что пойдёт не так: датчики замёрзнут")]
    public void An_answer_is_not(string text) => Assert.False(TemplateText.Is(text, Template));

    [Fact]
    public void The_kept_hashes_are_the_ones_of_templates_and_no_text()
    {
        foreach (var name in typeof(TemplateText).Assembly.GetManifestResourceNames().Where(name => name.StartsWith("templates/", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(typeof(TemplateText).Assembly.GetManifestResourceStream(name)!);
            var lines = reader.ReadToEnd().TrimEnd().Split('\n');
            Assert.Matches("^# [^ ]+/[^ ]+, .+\\.md, commit [0-9a-f]{40}$", lines[0]);
            var hashes = lines.Skip(1).SelectMany(line => Convert.FromBase64String(line).Chunk(8).Select(bytes => BitConverter.ToUInt64(bytes))).ToList();
            Assert.Equal(hashes.Distinct().Order(), hashes);
            Assert.InRange(hashes.Count, 50, 5_000);
        }
    }
}
