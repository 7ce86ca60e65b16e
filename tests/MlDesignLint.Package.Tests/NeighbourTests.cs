namespace MlDesignLint.Package.Tests;

public class NeighbourTests(Packed packed)
{
    const string MarkdigVersion = "0.45.0";

    [Fact]
    public void Analyzer_package_with_another_Markdig_runs_beside_it_on_its_own_version()
    {
        PackNeighbour();

        var build = new UserProject(packed, "Neighbour").WithSample("clean").WithSample("leaky", "*.mldesign.md").Build();

        Assert.True(build.ExitCode == 0, build.Output);
        build.Reports("design.mldesign.md", "MLD8026", "warning", "## Baseline");
        Assert.Contains($"NEIGHBOUR1: Markdig, Version={MarkdigVersion}", build.Output);
    }

    void PackNeighbour()
    {
        var folder = Directory.CreateDirectory(Path.Combine(packed.Folder, "neighbour")).FullName;
        File.WriteAllText(Path.Combine(folder, "Neighbour.cs"), """
            using System.Collections.Immutable;
            using Microsoft.CodeAnalysis;
            using Microsoft.CodeAnalysis.Diagnostics;

            [DiagnosticAnalyzer(LanguageNames.CSharp)]
            public sealed class Neighbour : DiagnosticAnalyzer
            {
                static readonly DiagnosticDescriptor Descriptor = new("NEIGHBOUR1", "Version", "{0}", "Test", DiagnosticSeverity.Warning, true);

                public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(Descriptor);

                public override void Initialize(AnalysisContext context)
                {
                    context.EnableConcurrentExecution();
                    context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
                    context.RegisterCompilationAction(compilation =>
                    {
                        var html = Markdig.Markdown.ToHtml("# text");
                        var version = typeof(Markdig.Markdown).Assembly.FullName;
                        compilation.ReportDiagnostic(Diagnostic.Create(Descriptor, Location.None, html.Contains("<h1") ? version : "broken"));
                    });
                }
            }
            """);
        File.WriteAllText(Path.Combine(folder, "Neighbour.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>netstandard2.0</TargetFramework>
                <LangVersion>latest</LangVersion>
                <Version>{Packed.Version}</Version>
                <Authors>Test</Authors>
                <IncludeBuildOutput>false</IncludeBuildOutput>
                <SuppressDependenciesWhenPacking>true</SuppressDependenciesWhenPacking>
                <NuGetAudit>false</NuGetAudit>
                <NoWarn>NU5128;RS2008;NU1603</NoWarn>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Markdig" Version="{MarkdigVersion}" GeneratePathProperty="true" PrivateAssets="all" />
                <PackageReference Include="Microsoft.CodeAnalysis.CSharp" Version="4.8.0" PrivateAssets="all" />
              </ItemGroup>
              <Target Name="AddAnalyzers" BeforeTargets="_GetPackageFiles">
                <ItemGroup>
                  <None Include="$(TargetPath);$(PkgMarkdig)/lib/netstandard2.0/Markdig.dll" Pack="true" PackagePath="analyzers/dotnet/cs" />
                </ItemGroup>
              </Target>
            </Project>
            """);
        Dotnet.Run(folder, "pack", "-o", packed.Feed, "-v:q").Succeeded();
    }
}
