namespace MlDesignLint.Engine.Tests.Sources;

public sealed class LooseFilesTests : IDisposable
{
    readonly SourceFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Takes_a_folder_for_one_program()
    {
        _folder.Write("Program.cs", "Console.WriteLine(new Models.Row());").Write("Models/Row.cs", "namespace Models; class Row { }");
        var project = _folder.ReadOne();
        Assert.Equal(_folder.Root, project.Path);
        Assert.Empty(project.Errors());
    }

    [Fact]
    public void Keeps_samples_apart_that_cannot_be_one_program()
    {
        _folder.Write("First.cs", "Console.WriteLine(Shared.Name);").Write("Second.cs", "Console.WriteLine(Shared.Name);").Write("Shared.cs", "static class Shared { internal static string Name = \"\"; }");
        var set = _folder.Read();
        Assert.Equal(["Shared.cs", "First.cs", "Second.cs"], set.Projects.SelectMany(project => project.Files()));
        Assert.Empty(set.Projects.SelectMany(project => project.Errors()));
    }

    [Fact]
    public void Keeps_types_apart_that_are_declared_twice()
    {
        _folder.Write("A.cs", "class Row { int a; }").Write("B.cs", "class Row { int b; }").Write("C.cs", "partial class Part { }").Write("D.cs", "partial class Part { }");
        Assert.Equal(["C.cs D.cs", "A.cs", "B.cs"], _folder.Read().Projects.Select(project => string.Join(' ', project.Files())));
    }

    [Fact]
    public void Accepts_the_directives_of_file_based_programs()
    {
        _folder.Write("a.cs", "#!/usr/bin/env dotnet\n#:sdk Microsoft.NET.Sdk.Web\n#:package Microsoft.ML@4.0.0\nvar ml = new Microsoft.ML.MLContext();\nWebApplication.Create(args).Run();\n");
        Assert.Empty(_folder.ReadOne("a.cs").Errors());
    }

    [Fact]
    public void Knows_services_where_a_file_uses_their_namespace()
    {
        _folder.Write("a.cs", "using System;\nusing Microsoft.Extensions.DependencyInjection;\nclass A { void Add(IServiceCollection services) => services.AddSingleton<A>(); }");
        Assert.Empty(_folder.ReadOne("a.cs").Errors());
    }

    [Fact]
    public void Adds_no_usings_to_a_file_that_brings_its_own()
    {
        _folder.Write("a.cs", "using System;\nclass A { Type t; File f; }");
        Assert.Contains("'File'", Assert.Single(_folder.ReadOne("a.cs").Errors()));
    }

    [Fact]
    public void Leaves_out_what_a_project_leaves_out()
    {
        _folder.WriteProject("app/a.csproj", """<ItemGroup><Compile Remove="Old.cs" /></ItemGroup>""").Write("app/A.cs", "").Write("app/Old.cs", "").Write("tools/Tool.cs", "");
        Assert.Equal(["A.cs", "Tool.cs"], _folder.Read().Projects.SelectMany(project => project.Files()));
    }

    [Fact]
    public void Gives_the_same_order_for_any_order_of_paths()
    {
        _folder.Write("b/B.cs", "").Write("a/A.cs", "").WriteProject("c/c.csproj").Write("c/C.cs", "");
        Assert.Equal(["a", "b", "c.csproj"], _folder.Read("c", "b", "a", "a/A.cs").Projects.Select(project => Path.GetFileName(project.Path)));
    }
}
