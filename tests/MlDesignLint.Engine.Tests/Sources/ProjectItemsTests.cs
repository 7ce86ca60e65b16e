namespace MlDesignLint.Engine.Tests.Sources;

public sealed class ProjectItemsTests : IDisposable
{
    readonly SourceFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Takes_all_files_but_build_output()
    {
        _folder.WriteProject("a.csproj").Write("A.cs", "").Write("sub/B.cs", "").Write("bin/X.cs", "").Write("sub/obj/Y.cs", "").Write(".git/Z.cs", "").Write("node_modules/N.cs", "");
        Assert.Equal(["A.cs", "B.cs"], _folder.ReadOne().Files());
    }

    [Fact]
    public void Removes_and_adds_by_wildcard()
    {
        _folder.WriteProject("app/a.csproj", """
            <ItemGroup>
              <Compile Remove="old\**" />
              <Compile Include="..\shared\*.cs" Exclude="..\shared\Not.cs"><Link>x\%(Filename)</Link></Compile>
              <Compile Update="A.cs"><DependentUpon>A.tt</DependentUpon></Compile>
            </ItemGroup>
            """).Write("app/A.cs", "").Write("app/old/deep/Old.cs", "").Write("shared/S.cs", "").Write("shared/Not.cs", "").Write("shared/deep/D.cs", "");
        Assert.Equal(["A.cs", "S.cs"], _folder.ReadOne("app/a.csproj").Files());
    }

    [Fact]
    public void Takes_only_named_files_where_defaults_are_off()
    {
        _folder.WriteProject("a.csproj", """
            <PropertyGroup><EnableDefaultCompileItems>false</EnableDefaultCompileItems></PropertyGroup>
            <ItemGroup><Compile Include="B.cs" /></ItemGroup>
            """).Write("A.cs", "").Write("B.cs", "");
        Assert.Equal(["B.cs"], _folder.ReadOne().Files());
    }

    [Fact]
    public void Reads_classic_projects_with_their_namespace()
    {
        _folder.Write("a.csproj", """
            <Project ToolsVersion="15.0" xmlns="http://schemas.microsoft.com/developer/msbuild/2003">
              <Import Project="$(MSBuildExtensionsPath)\$(MSBuildToolsVersion)\Microsoft.Common.props" />
              <PropertyGroup><TargetFrameworkVersion>v4.7.2</TargetFrameworkVersion><DefineConstants>DEBUG;OLD</DefineConstants></PropertyGroup>
              <ItemGroup><Compile Include="A.cs" /></ItemGroup>
            </Project>
            """).Write("A.cs", "#if OLD\nclass Old { }\n#endif").Write("B.cs", "");
        var project = _folder.ReadOne();
        Assert.Equal(["A.cs"], project.Files());
        Assert.NotNull(project.Compilation.GetTypeByMetadataName("Old"));
    }

    [Fact]
    public void Imports_shared_items_relative_to_their_own_file()
    {
        _folder.WriteProject("app/a.csproj", """<Import Project="..\shared\S.projitems" Label="Shared" />""").Write("app/A.cs", "")
            .Write("shared/S.shproj", """<Project><Import Project="S.projitems" Label="Shared" /></Project>""")
            .Write("shared/S.projitems", """<Project><ItemGroup><Compile Include="$(MSBuildThisFileDirectory)S.cs" /></ItemGroup></Project>""").Write("shared/S.cs", "");
        Assert.Equal(["A.cs", "S.cs"], _folder.ReadOne().Files());
        Assert.Equal(["S.cs"], _folder.ReadOne("shared/S.shproj").Files());
    }

    [Fact]
    public void Finds_directory_build_files_above()
    {
        _folder.Write("Directory.Build.props", "<Project><PropertyGroup><LangVersion>9</LangVersion></PropertyGroup></Project>")
            .Write("Directory.Build.targets", """<Project><ItemGroup><Compile Remove="B.cs" /></ItemGroup></Project>""")
            .Write("src/Directory.Build.props", """<Project><Import Project="$([MSBuild]::GetPathOfFileAbove('Directory.Build.props', '$(MSBuildThisFileDirectory)../'))" /></Project>""")
            .WriteProject("src/a/a.csproj").Write("src/a/A.cs", "").Write("src/a/B.cs", "");
        var project = _folder.ReadOne();
        Assert.Equal(["A.cs"], project.Files());
        Assert.Equal("CSharp9", project.Compilation.LanguageVersion.ToString());
    }

    [Fact]
    public void Names_the_design_documents_of_a_project()
    {
        _folder.WriteProject("app/a.csproj", """
            <ItemGroup>
              <MlDesignDocument Include="..\docs\*.md" />
              <AdditionalFiles Include="model.yml" MlDesignDocument="true" />
              <AdditionalFiles Include="Banned.txt" />
            </ItemGroup>
            """).Write("docs/design.md", "").Write("app/model.yml", "").Write("app/x.mldesign.md", "").Write("app/README.md", "").Write("app/Banned.txt", "");
        Assert.Equal(["model.yml", "x.mldesign.md", "design.md"], _folder.ReadOne("app").Documents.Select(Path.GetFileName));
    }
}
