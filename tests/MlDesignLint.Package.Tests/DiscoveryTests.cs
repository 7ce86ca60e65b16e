using System.Text.Json;

namespace MlDesignLint.Package.Tests;

public class DiscoveryTests
{
    readonly UserProject _project;

    public DiscoveryTests(Packed packed)
    {
        _project = new UserProject(packed).With("TaxiFare.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
              </PropertyGroup>
              <ItemGroup>
                <MlDesignDocument Include="../shared.md;absent.md" />
                <MlDesignDocument Remove="old.mldesign.md" />
                <AdditionalFiles Include="design.mldesign.md" />
              </ItemGroup>
            </Project>
            """);
        foreach (var file in new[] { "design.mldesign.md", "docs/pilot/pricing.mldesign.yaml", "bin/copy.mldesign.md", "obj/copy.mldesign.md", "old.mldesign.md", "notes.md", "../shared.md" })
            _project.With(file, "");
        Dotnet.Run(_project.Folder, "restore", "-v:q").Succeeded();
    }

    [Fact]
    public void Documents_are_found_by_name_and_added_by_item_but_not_in_output_folders() =>
        Assert.Equal(["../shared.md", "design.mldesign.md", "docs/pilot/pricing.mldesign.yaml"], Documents());

    [Fact]
    public void Search_and_package_can_be_switched_off()
    {
        Assert.Equal(["../shared.md", "design.mldesign.md (no document)"], Documents("-p:EnableDefaultMlDesignDocumentItems=false"));
        Assert.Equal(["design.mldesign.md (no document)"], Documents("-p:MlDesignLintEnabled=false"));
    }

    /// <summary>The additional files that the compiler would be given, and which of them are not marked as design documents.</summary>
    IEnumerable<string> Documents(params string[] options)
    {
        var json = Dotnet.Run(_project.Folder, ["msbuild", "-getItem:AdditionalFiles", .. options]).Succeeded().Output;
        return JsonDocument.Parse(json).RootElement.GetProperty("Items").GetProperty("AdditionalFiles").EnumerateArray()
            .Select(item => $"{item.GetProperty("Identity")}{(item.TryGetProperty("MlDesignDocument", out _) ? "" : " (no document)")}")
            .Order(StringComparer.Ordinal);
    }
}
