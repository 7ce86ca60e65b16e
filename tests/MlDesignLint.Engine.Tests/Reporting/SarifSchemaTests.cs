using System.Globalization;
using MlDesignLint.Engine.Reporting;
using NJsonSchema;

namespace MlDesignLint.Engine.Tests.Reporting;

/// <summary>Holds the logs to the official schema, which <c>.ci/run</c> takes from an npm package and names in <c>SARIF_SCHEMA</c>.</summary>
public sealed class SarifSchemaTests : IDisposable
{
    readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_log_with_everything_is_valid()
    {
        var step = new RelatedLocation(new("src/App.cs", new(0, 1), new(3, 0), new(3, 1)), "loaded here", IsStep: true);
        var result = SampleResult.Of(SampleResult.Finding(message: SampleResult.Hostile) with { Related = [step] }, SampleResult.Finding(2, path: "../a:b,c\n.md")) with
        {
            Suppressed = [SampleResult.Finding(2, severity: Severity.Info) with { Suppression = new(false, "agreed") }],
            Problems = [new("broken.md", 3, "no text"), new("gone", null, "the path does not exist")],
            Notes = [new("App.csproj", 7, "no package")],
        };
        await IsValid(SarifReporter.Report(result, 2, _folder.Path));
        await IsValid(SarifReporter.Report(SampleResult.Of(), 0, _folder.Path));
    }

    [Fact]
    public async Task The_log_of_a_real_run_is_valid()
    {
        _folder.With("src/Training.cs", DesignDocs.Leaky).With("taxi.mldesign.md", DesignDocs.Contract + DesignDocs.WithPlaceholder);
        await IsValid((await _folder.Lint("check", "--format", "sarif")).Output);
    }

    static async Task IsValid(string sarif)
    {
        var path = Environment.GetEnvironmentVariable("SARIF_SCHEMA");
        Assert.SkipWhen(string.IsNullOrEmpty(path), "SARIF_SCHEMA names no schema file");
        var schema = await JsonSchema.FromFileAsync(path!, TestContext.Current.CancellationToken);
        Assert.Empty(schema.Validate(sarif).Select(error => string.Create(CultureInfo.InvariantCulture, $"{error.Path}: {error.Kind}")));
        Assert.NotEmpty(schema.Validate(sarif.Replace("\"version\": \"2.1.0\"", "\"version\": \"2.0\"")));
    }
}
