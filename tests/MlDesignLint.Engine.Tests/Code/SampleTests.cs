namespace MlDesignLint.Engine.Tests.Code;

/// <summary>The sample with a network, read as sources: its packages need not be there.</summary>
public class SampleTests
{
    [Fact]
    public async Task A_network_that_follows_its_document_is_clean() => Assert.Empty(await FindingsIn("clean"));

    [Fact]
    public async Task A_network_that_departs_from_its_document_is_told_so_in_code_and_document() =>
        Assert.Equal(["MLD5001", "MLD5003", "MLD5005", "MLD6005", "MLD7002", "MLD7002", "MLD7016", "MLD7016"], await FindingsIn("leaky"));

    static async Task<IEnumerable<string>> FindingsIn(string twin)
    {
        var folder = Checkout.Path("tests", "samples", "fare-network", twin);
        var result = await Linter.RunAsync(new() { Paths = [folder], WorkingFolder = folder }, TestContext.Current.CancellationToken);
        return result.Findings.Select(finding => finding.Rule.Id).Order(StringComparer.Ordinal);
    }
}
