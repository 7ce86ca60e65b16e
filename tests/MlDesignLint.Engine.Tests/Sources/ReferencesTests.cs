using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using MlDesignLint.Engine.Sources;

namespace MlDesignLint.Engine.Tests.Sources;

public sealed class ReferencesTests : IDisposable
{
    const string Pricing = """
        using Microsoft.ML;
        class Pricing
        {
            object Train(IDataView data) => new MLContext(seed: 1).Regression.Trainers.Sdca("Fare").Fit(data);
        }
        """;

    readonly SourceFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Binds_against_the_surface_where_the_package_is_not_there()
    {
        _folder.WriteProject("a.csproj", """<ItemGroup><PackageReference Include="Microsoft.ML" Version="4.0.0" /></ItemGroup>""").Write("A.cs", Pricing);
        var project = _folder.ReadOne();
        Assert.Empty(project.Errors());
        Assert.Empty(project.Notes);
        Assert.Contains("MlDesignLint.Surfaces.MlNet", Origins(project));
    }

    [Fact]
    public void Leaves_the_surface_out_where_nothing_speaks_of_the_library()
    {
        _folder.WriteProject("a.csproj").Write("A.cs", "class A { }");
        Assert.DoesNotContain("MlDesignLint.Surfaces.MlNet", _folder.ReadOne().Compilation.ReferencedAssemblyNames.Select(name => name.Name));
    }

    [Fact]
    public void Prefers_the_real_package_and_never_takes_both()
    {
        WriteAssembly("microsoft.ml/4.0.2/lib/netstandard2.0/Microsoft.ML.Data.dll", "namespace Microsoft.ML { public class MLContext { public int Real; } }");
        _folder.WriteProject("a.csproj", """<ItemGroup><PackageReference Include="Microsoft.ML" Version="4.0.0" /></ItemGroup>""")
            .Write("A.cs", "using Microsoft.ML; class A { int r = new MLContext().Real; }");
        var project = _folder.ReadOne();
        Assert.Empty(project.Errors());
        Assert.DoesNotContain("MlDesignLint.Surfaces.MlNet", project.Compilation.ReferencedAssemblyNames.Select(name => name.Name));
    }

    [Fact]
    public void Takes_the_surface_for_all_where_only_a_part_of_the_library_is_there()
    {
        WriteAssembly("microsoft.ml/4.0.2/lib/netstandard2.0/Microsoft.ML.Data.dll", "namespace Microsoft.ML { public class MLContext { public int Real; } }");
        _folder.WriteProject("a.csproj", """<ItemGroup><PackageReference Include="Microsoft.ML" Version="4.0.0" /><PackageReference Include="Microsoft.ML.AutoML" Version="0.22.0" /></ItemGroup>""")
            .Write("A.cs", "using Microsoft.ML; using Microsoft.ML.AutoML; class A { object M() => new MLContext().Auto().CreateRegressionExperiment(60); }");
        var project = _folder.ReadOne();
        Assert.Empty(project.Errors());
        Assert.Contains("MlDesignLint.Surfaces.MlNet", Origins(project));
    }

    [Fact]
    public void Follows_dependencies_in_the_package_folder()
    {
        WriteAssembly("outer/1.2.0/lib/net8.0/Outer.dll", "public class Outer { }");
        WriteAssembly("outer/1.2.0/lib/net11.0/Outer.dll", "public class TooNew { }");
        WriteAssembly("inner/2.5.0/lib/netstandard2.0/Inner.dll", "public class Inner { }");
        _folder.Write(".packages/outer/1.2.0/outer.nuspec", """
            <package xmlns="http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd"><metadata><dependencies>
              <group targetFramework="net8.0"><dependency id="Inner" version="[2.0.0, )" /></group>
              <group targetFramework="net472"><dependency id="Missing" version="1.0.0" /></group>
            </dependencies></metadata></package>
            """).WriteProject("a.csproj", """<ItemGroup><PackageReference Include="Outer" Version="1.0.0" /></ItemGroup>""").Write("A.cs", "class A { Outer o; Inner i; }");
        var project = _folder.ReadOne();
        Assert.Empty(project.Errors());
        Assert.Empty(project.Notes);
    }

    [Fact]
    public void Takes_central_versions_and_names_missing_packages()
    {
        WriteAssembly("outer/1.0.0/lib/net8.0/Outer.dll", "public class Old { }");
        WriteAssembly("outer/2.0.0/lib/net8.0/Outer.dll", "public class New { }");
        _folder.Write("Directory.Packages.props", """<Project><ItemGroup><PackageVersion Include="Outer" Version="2.0.0" /></ItemGroup></Project>""")
            .WriteProject("a.csproj", """<ItemGroup><PackageReference Include="Outer" /><PackageReference Include="Gone" Version="1.0.0" /></ItemGroup>""").Write("A.cs", "class A { New n; }");
        var project = _folder.ReadOne();
        Assert.Empty(project.Errors());
        Assert.Contains("Gone is not on this machine", Assert.Single(project.Notes).Message);
    }

    [Fact]
    public void Reads_what_a_restore_wrote_down()
    {
        WriteAssembly("outer/1.0.0/lib/net8.0/Outer.dll", "public class Outer { }");
        _folder.WriteProject("a.csproj").Write("A.cs", "class A { Outer o; }").Write("obj/project.assets.json", $$"""
            { "targets": { "net10.0": { "Outer/1.0.0": { "type": "package", "compile": { "lib/net8.0/Outer.dll": {} } } } },
              "libraries": { "Outer/1.0.0": { "type": "package", "path": "outer/1.0.0" } },
              "packageFolders": { "{{_folder.Packages}}": {} } }
            """);
        Assert.Empty(_folder.ReadOne().Errors());
    }

    [Fact]
    public void Falls_back_where_the_restore_file_is_broken()
    {
        _folder.WriteProject("a.csproj", """<ItemGroup><PackageReference Include="Microsoft.ML" Version="4.0.0" /></ItemGroup>""").Write("A.cs", Pricing).Write("obj/project.assets.json", """{ "targets": [] }""");
        Assert.Empty(_folder.ReadOne().Errors());
    }

    [Fact]
    public void Takes_assemblies_named_by_path()
    {
        WriteAssembly("x/Outer.dll", "public class Outer { }");
        _folder.WriteProject("a.csproj", """<ItemGroup><Reference Include="Outer"><HintPath>.packages\x\Outer.dll</HintPath></Reference></ItemGroup>""").Write("A.cs", "class A { Outer o; }");
        Assert.Empty(_folder.ReadOne().Errors());
    }

    [Fact]
    public void Binds_projects_through_their_references()
    {
        _folder.WriteProject("c/c.csproj", """<ItemGroup><ProjectReference Include="..\b\b.csproj" /></ItemGroup>""").Write("c/C.cs", "class C { A a; object m = new B().Model; }")
            .WriteProject("b/b.csproj", """<ItemGroup><ProjectReference Include="..\a\a.csproj" /></ItemGroup>""").Write("b/B.cs", "public class B { public Microsoft.ML.ITransformer Model; }")
            .WriteProject("a/a.csproj").Write("a/A.cs", "public class A { }");
        var set = _folder.Read();
        Assert.Equal(["a.csproj", "b.csproj", "c.csproj"], set.Projects.Select(project => Path.GetFileName(project.Path)));
        Assert.Empty(set.Projects.SelectMany(project => project.Errors()));
        Assert.Equal("c.csproj", Path.GetFileName(_folder.ReadOne("c/c.csproj").Path));
    }

    [Fact]
    public void Counts_what_did_not_bind_and_says_why()
    {
        _folder.WriteProject("a.csproj").Write("A.cs", """
            using Microsoft.ML;
            var ml = new MLContext();
            var data = ml.Data.LoadFromTextFile<Row>("x.csv");
            ml.Regression.Trainers.NoSuchTrainer("Fare").Fit(data);
            new Other().NoSuchTrainer();
            class Row { }
            class Other { }
            """);
        var summary = Binding.Count(_folder.ReadOne());
        Assert.Equal(["4 CS1061", "4 CS1061"], summary.Unbound.Select(call => $"{call.Line} {call.Reason}"));
        Assert.Equal((7, 5), (summary.Calls, summary.Bound));
    }

    [Fact]
    public void Counts_no_calls_of_types_that_the_project_declares_under_the_library_name()
    {
        _folder.WriteProject("a.csproj").Write("A.cs", "namespace Microsoft.ML.Mine; class A { void M() => new A().M(); }");
        Assert.Equal(0, Binding.Count(_folder.ReadOne()).Calls);
    }

    static IEnumerable<string?> Origins(SourceProject project) => project.Compilation.ReferencedAssemblyNames.Select(name => name.Name);

    void WriteAssembly(string name, string source)
    {
        using var stream = new MemoryStream();
        var compilation = CSharpCompilation.Create(Path.GetFileNameWithoutExtension(name), [CSharpSyntaxTree.ParseText(source)], Basic.Reference.Assemblies.Net100.References.All, new(OutputKind.DynamicallyLinkedLibrary));
        Assert.True(compilation.Emit(stream).Success);
        _folder.WriteBytes(Path.Combine(".packages", name), stream.ToArray());
    }
}
