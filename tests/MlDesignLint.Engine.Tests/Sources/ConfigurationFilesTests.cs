using Microsoft.CodeAnalysis;

namespace MlDesignLint.Engine.Tests.Sources;

public sealed class ConfigurationFilesTests : IDisposable
{
    readonly SourceFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Applies_the_configuration_above_a_source()
    {
        _folder.Write(".editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.MLD1001.severity = error\ndotnet_diagnostic.MLD4001.severity = none\n")
            .Write("app/sub/.editorconfig", "[*.cs]\ndotnet_diagnostic.MLD1001.severity = none\ngenerated_code = true\n")
            .Write(".globalconfig", "is_global = true\ndotnet_diagnostic.MLD2005.severity = warning\nmldesignlint.language = ru\n")
            .WriteProject("app/a.csproj").Write("app/A.cs", "").Write("app/sub/B.cs", "");
        var files = _folder.ReadOne("app").Configuration;
        Assert.Equal(ReportDiagnostic.Error, files.GetOptionsForSourcePath(_folder.Full("app/A.cs")).TreeOptions["MLD1001"]);
        var inner = files.GetOptionsForSourcePath(_folder.Full("app/sub/B.cs"));
        Assert.Equal((ReportDiagnostic.Suppress, ReportDiagnostic.Suppress, "true"), (inner.TreeOptions["MLD1001"], inner.TreeOptions["MLD4001"], inner.AnalyzerOptions["generated_code"]));
        Assert.Equal((ReportDiagnostic.Warn, "ru"), (files.GlobalConfigOptions.TreeOptions["MLD2005"], files.GlobalConfigOptions.AnalyzerOptions["mldesignlint.language"]));
    }

    [Fact]
    public void Reports_a_configuration_that_cannot_be_read()
    {
        _folder.WriteBytes(".editorconfig", [0xFF, 0xC3, 0x28]).Write("A.cs", "");
        Assert.EndsWith(".editorconfig", Assert.Single(_folder.Read().Problems).Path);
    }
}
