using System.Text;

namespace MlDesignLint.Package.Tests;

public class SilenceTests(Packed packed)
{
    [Fact]
    public void Project_without_library_and_document_never_sees_the_analyzers()
    {
        var project = new UserProject(packed).WithSample("clean", "TaxiFare.csproj").With("Program.cs", "Console.WriteLine();");
        project.With("TaxiFare.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
              </PropertyGroup>
            </Project>
            """);

        var loaded = AssembliesLoadedBy(project, out var build);

        build.IsSilent();
        Assert.DoesNotContain("MlDesignLint", loaded);
    }

    [Fact]
    public void Parsers_are_loaded_for_a_document_only()
    {
        var project = new UserProject(packed).WithSample("clean").Without("design.mldesign.md");

        var without = AssembliesLoadedBy(project, out _);
        var with = AssembliesLoadedBy(project.WithSample("clean"), out _);

        Assert.Contains("MlDesignLint.Analyzers", without);
        Assert.DoesNotContain("MlDesignLint.Markdig", without);
        Assert.DoesNotContain("MlDesignLint.YamlDotNet", without);
        Assert.Contains("MlDesignLint.Markdig", with);
        Assert.Contains("MlDesignLint.YamlDotNet", with);
    }

    // The runtime's own loader events; the names in them are UTF-16.
    string AssembliesLoadedBy(UserProject project, out BuildResult build)
    {
        var traces = Directory.CreateDirectory(Path.Combine(packed.Folder, Guid.NewGuid().ToString("N"))).FullName;
        build = project.BuildIn(new()
        {
            ["DOTNET_EnableEventPipe"] = "1",
            ["DOTNET_EventPipeConfig"] = "Microsoft-Windows-DotNETRuntime:0x8:4",
            ["DOTNET_EventPipeOutputPath"] = Path.Combine(traces, "{pid}.nettrace"),
        });
        var text = new StringBuilder();
        foreach (var trace in Directory.EnumerateFiles(traces))
        {
            var bytes = File.ReadAllBytes(trace);
            text.Append(Encoding.Unicode.GetString(bytes)).Append(Encoding.Unicode.GetString(bytes.AsSpan(1)));
        }

        Assert.Contains("Microsoft.CodeAnalysis.CSharp", text.ToString());
        return text.ToString();
    }
}
