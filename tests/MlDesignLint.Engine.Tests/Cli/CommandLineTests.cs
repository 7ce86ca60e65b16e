namespace MlDesignLint.Engine.Tests.Cli;

public sealed class CommandLineTests : IDisposable
{
    readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Names_the_commands_when_one_is_unknown()
    {
        var run = await _folder.Lint("chekc");
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("'chekc' is not a command; expected check, explain, rules, audit, init, fix, baseline, merge or docs\n", run.Error);
        Assert.Empty(run.Output);
    }

    [Fact]
    public async Task Names_the_commands_when_none_is_given()
    {
        var run = await _folder.Lint();
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("a command is missing; expected check, ", run.Error);
    }

    [Theory]
    [InlineData("--format", "xml", "text, json, sarif, github, gitlab, junit or markdown")]
    [InlineData("--fail-on", "Warning", "error, warning, info or none")]
    [InlineData("--language", "de", "en or ru")]
    [InlineData("--verbosity", "loud", "quiet, normal or detailed")]
    public async Task Names_the_values_of_an_option(string option, string value, string expected)
    {
        var run = await _folder.Lint("check", option, value);
        Assert.Equal(2, run.ExitCode);
        Assert.Equal($"'{value}' is not a value of {option}; expected {expected}\nsee: mldesignlint check --help\n", run.Error);
    }

    [Fact]
    public async Task Refuses_an_option_it_does_not_know()
    {
        var run = await _folder.Lint("check", ".", "--fromat", "json");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--fromat", run.Error);
    }

    [Fact]
    public async Task Explains_a_rule_by_id_or_name_in_both_languages()
    {
        var byId = await _folder.Lint("explain", "mld2005");
        var byName = await _folder.Lint("explain", "label-in-features");
        Assert.Equal(0, byId.ExitCode);
        Assert.Equal(byId, byName);
        Assert.StartsWith("MLD2005 label-in-features\nLabel column is also a feature\nerror; leakage; fix: sometimes\n", byId.Output);
        Assert.DoesNotContain("[|", byId.Output);
        Assert.Contains(Catalogue.LabelInFeatures.HelpLink, byId.Output);

        var russian = await _folder.Lint("explain", "MLD2005", "--language", "ru");
        Assert.Contains("\nЦелевая колонка входит в признаки\n", russian.Output);
        Assert.Contains("\nПочему\n", russian.Output);
    }

    [Theory]
    [InlineData("MLD205")]
    [InlineData("label-in-feature")]
    [InlineData("labelinfeatures")]
    public async Task Suggests_the_nearest_rule(string misspelt)
    {
        var run = await _folder.Lint("explain", misspelt);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"there is no rule and no section '{misspelt}'; did you mean ", run.Error);
        Assert.Contains("MLD2005 label-in-features", run.Error);
        Assert.Contains(", or the section ", run.Error);
    }

    [Theory]
    [InlineData("risks", "Risks  risks\n")]
    [InlineData("Risks & mitigations", "Risks  risks\n")]
    [InlineData("success_metrics", "Success metrics  success_metrics\n")]
    [InlineData("бейзлайн", "Базовое решение  baseline\n")]
    [InlineData("Риски", "Риски  risks\n")]
    public async Task Explains_a_section_by_any_of_its_names(string name, string start)
    {
        var run = await _folder.Lint("explain", name);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith(start, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explains_what_fills_a_section_with_examples_rules_and_packs()
    {
        var run = await _folder.Lint("explain", "risks", "--language", "ru");
        var example = SectionExamples.Rows.Single(row => row.Key == "risks");
        Assert.Contains("\nЧем его заполнить\n  - три риска, у каждого — что с ним делается\n", run.Output);
        Assert.Contains($"\nХорошо\n    {example.Good.In(Language.Russian).Trim().Replace("\n", "\n    ")}\n", run.Output);
        Assert.Contains($"\nПлохо\n    {example.Bad.In(Language.Russian)}\n", run.Output);
        Assert.Contains("\n  - MLD8044 risks-missing: ", run.Output);
        Assert.Contains("\n  - risk-taxonomy, ", run.Output);
    }

    [Fact]
    public async Task Explains_every_section_that_a_heading_opens()
    {
        var run = await _folder.Lint("explain", "success criteria");
        Assert.StartsWith("Success metrics  success_metrics\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("\n\nAcceptance criteria  acceptance\n", run.Output);
    }

    [Fact]
    public async Task Lists_every_rule()
    {
        var text = await _folder.Lint("rules");
        Assert.Equal(Catalogue.Rules.Select(rule => rule.Id), text.Output.TrimEnd('\n').Split('\n').Select(line => line.Split(' ')[0]));

        var json = await _folder.Lint("rules", "--format", "json");
        using var parsed = System.Text.Json.JsonDocument.Parse(json.Output);
        var rules = parsed.RootElement.GetProperty("rules").EnumerateArray().ToList();
        Assert.Equal(Catalogue.Rules.Select(rule => rule.Id), rules.Select(rule => rule.GetProperty("id").GetString()));
        var label = rules.Single(rule => rule.GetProperty("name").GetString() == "label-in-features");
        Assert.Equal("error", label.GetProperty("severity").GetString());
        Assert.Equal("sometimes", label.GetProperty("fix").GetString());
        Assert.Equal("Целевая колонка входит в признаки", label.GetProperty("title").GetProperty("ru").GetString());
    }

    [Fact]
    public async Task Lists_which_metric_goes_with_which_objective()
    {
        var text = await _folder.Lint("rules", "--alignment");
        Assert.Equal((0, ""), (text.ExitCode, text.Error));
        Assert.Contains("MAPE\n  squared error: conflict\n", text.Output);
        Assert.Contains("https://arxiv.org/abs/1605.02541", text.Output);
        Assert.Contains("квадратичная ошибка: конфликт", (await _folder.Lint("rules", "--alignment", "--language", "ru")).Output);

        var json = await _folder.Lint("rules", "--alignment", "--format", "json");
        using var parsed = System.Text.Json.JsonDocument.Parse(json.Output);
        var cells = parsed.RootElement.GetProperty("alignment").EnumerateArray().ToList();
        var cell = cells.Single(cell => cell.GetProperty("metric").GetString() == "NDCG" && cell.GetProperty("objective").GetString() == "lambdarank");
        Assert.Equal("aligned", cell.GetProperty("verdict").GetString());
        Assert.Equal(System.Text.Json.JsonValueKind.Null, cell.GetProperty("instead").ValueKind);
    }

    [Fact]
    public async Task Tells_its_version()
    {
        var run = await _folder.Lint("--version");
        Assert.Equal($"{Product.Version}", run.Output.Trim());
    }
}
