using System.Text.Json;
using System.Text.RegularExpressions;
using MlDesignLint.Cli.Terminal;
using MlDesignLint.Engine.Audit;
using MlDesignLint.Engine.Tests.Reporting;

namespace MlDesignLint.Engine.Tests.Audit;

/// <summary>What documents and file names say stays data in every form of an audit.</summary>
public partial class HostileAuditTests
{
    public static TheoryData<string> Classes => HostileReportsTests.Classes;

    [Theory]
    [MemberData(nameof(Classes))]
    public void In_html(string attack)
    {
        var html = Html(HostileReportsTests.Attacks[attack]);
        HostileReportsTests.IsVisible(html);
        Assert.Equal(Tags(Html("harmless")), Tags(html));
        Assert.All(Addresses().Matches(html).Select(match => match.Groups[1].Value), address => Assert.Matches("^(#|\\./|https://github\\.com/)", address));
        Assert.DoesNotMatch("<[^>]* (style|on[a-z]+)=", html);
    }

    [Theory]
    [MemberData(nameof(Classes))]
    public void In_text(string attack)
    {
        using var writer = new StringWriter();
        new AuditText(Audit(HostileReportsTests.Attacks[attack]), new PlainOutput(writer)).Write();
        HostileReportsTests.IsVisible(writer.ToString());
        HostileReportsTests.GivesNoOrder(writer.ToString());
    }

    [Theory]
    [MemberData(nameof(Classes))]
    public void In_markdown(string attack)
    {
        var text = AuditMarkdown.Report(Audit(HostileReportsTests.Attacks[attack]));
        HostileReportsTests.IsVisible(text);
        HostileReportsTests.GivesNoOrder(text);
        Assert.Equal(Lines("harmless"), text.Split('\n').Length);
        Assert.DoesNotContain("<script", text);
        Assert.DoesNotContain("](javascript", text);

        static int Lines(string word) => AuditMarkdown.Report(Audit(word)).Split('\n').Length;
    }

    [Theory]
    [MemberData(nameof(Classes))]
    public void In_json(string attack)
    {
        var json = AuditJson.Report(Audit(HostileReportsTests.Attacks[attack]));
        HostileReportsTests.IsVisible(json);
        HostileReportsTests.GivesNoOrder(json);
        Assert.Equal(HostileReportsTests.Attacks[attack].Replace('\ud800', '\ufffd'), JsonDocument.Parse(json).RootElement.GetProperty("documents")[0].GetProperty("title").GetString());
    }

    [Theory]
    [MemberData(nameof(Classes))]
    public void In_csv(string attack)
    {
        var csv = AuditCsv.Report(Audit(HostileReportsTests.Attacks[attack])).Replace("\r\n", "\n");
        HostileReportsTests.IsVisible(csv);
        HostileReportsTests.GivesNoOrder(csv);
        var rows = csv.TrimEnd('\n').Split('\n');
        Assert.Equal(2, rows.Length);
        Assert.DoesNotMatch("(^|[,\"])\\s*[=+@]", rows[1]);
    }

    [Fact]
    public void A_formula_is_text_in_csv() => Assert.Contains("\"'=HYPERLINK(\"\"https://evil.example\"\";\"\"x\"\")\"", AuditCsv.Report(Audit(HostileReportsTests.Attacks["formula"])));

    [Fact]
    public void The_page_lets_only_its_own_style_and_script_run()
    {
        var html = Html("harmless");
        var policy = Regex.Match(html, "Content-Security-Policy content=\"([^\"]*)\"").Groups[1].Value;
        Assert.StartsWith("default-src 'none'; style-src 'sha256-", policy);
        Assert.DoesNotContain("unsafe", policy);
        foreach (var element in new[] { "style", "script" })
        {
            var text = Regex.Match(html, $"<{element}>(.*?)</{element}>", RegexOptions.Singleline).Groups[1].Value;
            var hash = Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text)));
            Assert.Contains($"{element}-src 'sha256-{hash}'", policy);
        }
    }

    internal static string Html(string words) => AuditHtml.Report(Audit(words), path => $"./{Uri.EscapeDataString(path)}");

    static AuditReport Audit(string words)
    {
        var finding = SampleResult.Finding(message: words, path: words) with { Related = [] };
        var definition = SectionModel.Sections[0];
        return new()
        {
            Language = Language.English,
            Sections = [definition],
            Problems = [new(words, 3, words)],
            Documents =
            [
                new()
                {
                    Path = words, Title = words, Owner = words, Language = Language.Russian, Stage = Design.Stage.Pilot, Verdict = Verdict.NotReady,
                    Sections = [new(definition, Design.SectionState.Weak, true, 4) { Missing = [words] }],
                    Findings = [finding], Contradictions = [finding], Disagreements = [finding],
                    Waivers = [new(words, words, null, 5)], History = [new(new(2026, 1, 2), Verdict.Ready, 0), new(new(2026, 1, 3), Verdict.NotReady, 3)],
                },
            ],
            Comparison = new([new(words, Verdict.Ready, Verdict.NotReady, [], 2)]),
        };
    }

    static IEnumerable<string> Tags(string html) => Tag().Matches(html).Select(match => match.Groups[1].Value);

    [GeneratedRegex("<(/?[a-z0-9]+)")]
    private static partial Regex Tag();

    [GeneratedRegex("href=\"?([^\" >]*)")]
    private static partial Regex Addresses();
}
