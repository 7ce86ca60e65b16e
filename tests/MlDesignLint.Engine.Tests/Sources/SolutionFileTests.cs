namespace MlDesignLint.Engine.Tests.Sources;

public sealed class SolutionFileTests : IDisposable
{
    const string Sln = """

        Microsoft Visual Studio Solution File, Format Version 12.00
        Project("{FAE04EC0-301F-11D3-BF4B-00C04F79EFBC}") = "b", "b\b.csproj", "{8D1E2C05-4F4E-4A7E-9D5B-0F5F0B0F0001}"
        EndProject
        Project("{FAE04EC0-301F-11D3-BF4B-00C04F79EFBC}") = "gone", "gone\gone.csproj", "{8D1E2C05-4F4E-4A7E-9D5B-0F5F0B0F0002}"
        EndProject
        Global
        EndGlobal

        """;

    readonly SourceFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Reads_the_projects_that_a_solution_names()
    {
        _folder.Write("all.sln", Sln).WriteProject("a/a.csproj").WriteProject("b/b.csproj").Write("b/B.cs", "");
        var set = _folder.Read("all.sln");
        Assert.Equal("b.csproj", Path.GetFileName(Assert.Single(set.Projects).Path));
        Assert.Equal("the solution names gone/gone.csproj, which does not exist", Assert.Single(set.Problems).Message);
    }

    [Fact]
    public void Reads_the_newer_format()
    {
        _folder.Write("all.slnx", """<Solution><Folder Name="/src/"><Project Path="b/b.csproj" /></Folder></Solution>""").WriteProject("b/b.csproj").Write("b/B.cs", "");
        Assert.Equal(["B.cs"], _folder.ReadOne("all.slnx").Files());
    }

    [Theory]
    [InlineData("all.sln", "nothing")]
    [InlineData("all.slnx", "<Solution>")]
    public void Reports_a_solution_that_cannot_be_read(string name, string text)
    {
        var set = _folder.Write(name, text).Read(name);
        Assert.Empty(set.Projects);
        Assert.StartsWith("the solution cannot be read", Assert.Single(set.Problems).Message);
    }
}
