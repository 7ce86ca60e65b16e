using System.Text;
using MlDesignLint.Engine.Sources;

namespace MlDesignLint.Engine.Tests.Sources;

public sealed class HostileSourcesTests : IDisposable
{
    readonly SourceFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Ends_on_a_loop_of_links()
    {
        _folder.Write("a/A.cs", "class A { }");
        Directory.CreateSymbolicLink(_folder.Full("a/loop"), _folder.Root);
        Directory.CreateSymbolicLink(_folder.Full("self"), _folder.Full("self"));
        Assert.Equal(["A.cs"], _folder.ReadOne().Files());
    }

    [Fact]
    public void Reports_a_circle_of_projects_and_reads_them()
    {
        _folder.WriteProject("a/a.csproj", """<ItemGroup><ProjectReference Include="..\b\b.csproj" /></ItemGroup>""").Write("a/A.cs", "public class A { }")
            .WriteProject("b/b.csproj", """<ItemGroup><ProjectReference Include="..\a\a.csproj" /></ItemGroup>""").Write("b/B.cs", "public class B { }");
        var set = _folder.Read();
        Assert.Equal(["A.cs", "B.cs"], set.Projects.SelectMany(project => project.Files()));
        var problem = Assert.Single(set.Problems);
        Assert.Equal((_folder.Full("b/b.csproj"), 3), (problem.Path, problem.Line));
        Assert.Contains("a.csproj -> b.csproj -> a.csproj", problem.Message);
    }

    [Fact]
    public void Reports_broken_project_files_and_reads_the_others()
    {
        _folder.Write("a/a.csproj", "<Project>\n<ItemGroup>\n</Project>").Write("b/b.csproj", "<Other />").WriteProject("c/c.csproj").Write("c/C.cs", "")
            .Write("d/d.csproj", "<!DOCTYPE a [<!ENTITY b \"c\">]><Project>&b;</Project>");
        var set = _folder.Read();
        Assert.Equal(["C.cs"], set.Projects.SelectMany(project => project.Files()));
        Assert.Equal(["a.csproj", "b.csproj", "d.csproj"], set.Problems.Select(problem => Path.GetFileName(problem.Path)));
        Assert.Equal(3, set.Problems[0].Line);
    }

    [Fact]
    public void Ends_on_imports_in_a_circle_and_values_that_double()
    {
        var doubling = string.Concat(Enumerable.Repeat("<X>$(X)$(X)</X>", 80));
        _folder.WriteProject("a.csproj", $"""<PropertyGroup><X>x</X>{doubling}</PropertyGroup><Import Project="b.props" />""").Write("b.props", """<Project><Import Project="a.csproj" /><Import Project="b.props" /></Project>""").Write("A.cs", "");
        Assert.Equal(["A.cs"], _folder.ReadOne().Files());
    }

    [Fact]
    public void Binds_files_with_syntax_errors_and_notes_the_line()
    {
        _folder.WriteProject("a.csproj").Write("A.cs", "class A\n{\n    int x = ;\n    B b;\n}").Write("B.cs", "class B { }");
        var note = Assert.Single(_folder.ReadOne().Notes);
        Assert.Equal((_folder.Full("A.cs"), 3), (note.Path, note.Line));
        Assert.Contains("CS1525", note.Message);
    }

    [Fact]
    public void Reports_unreadable_files_and_reads_the_others()
    {
        _folder.WriteProject("a.csproj").Write("A.cs", "class A { }").WriteBytes("Bad.cs", [0x63, 0xFF, 0xFE, 0xC3, 0x28]).WriteBytes("Binary.cs", [0x4D, 0x5A, 0, 0, 1]);
        Directory.CreateDirectory(_folder.Full("x.cs"));
        var set = _folder.Read("", "gone.cs", "x.cs");
        Assert.Equal(["A.cs"], set.Projects.SelectMany(project => project.Files()));
        Assert.Equal(["Bad.cs: the file is not valid UTF-8; save it as UTF-8", "Binary.cs: the file is binary; expected C# text", "gone.cs: the path does not exist"],
            set.Problems.Select(problem => $"{Path.GetFileName(problem.Path)}: {problem.Message}"));
    }

    [Fact]
    public void Reads_other_encodings_that_say_so()
    {
        _folder.WriteBytes("A.cs", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("class Ж { }")]);
        Assert.NotNull(_folder.ReadOne().Compilation.GetTypeByMetadataName("Ж"));
    }

    [Fact]
    public void Ends_on_unknown_members_behind_two_question_marks()
    {
        _folder.WriteProject("a.csproj").Write("A.cs", "class A { void M(Unknown a) { a?.B?.C(); a?.B?.C?.D(); } }");
        Assert.Equal(0, Binding.Count(_folder.ReadOne()).Calls);
    }

    [Fact]
    public void Leaves_out_lambdas_that_the_compiler_would_bind_for_hours()
    {
        const int depth = 30;
        var nested = string.Concat(Enumerable.Repeat("F(() => ", depth)) + "\"x\"" + new string(')', depth);
        _folder.Write("Deep.cs", $"using System; class A {{ static object F(Func<object> f) => f(); static object F(Func<string> f) => f(); object M() => {nested}; }}")
            .Write("Other.cs", "class Other { }");
        var set = _folder.Read();
        Assert.Equal("Deep.cs: the code is nested too deeply to be analysed", $"{Path.GetFileName(Assert.Single(set.Problems).Path)}: {set.Problems[0].Message}");
        Assert.Equal(["Other.cs"], set.Projects.SelectMany(project => project.Files()));
    }

    [Theory]
    [InlineData("var x = ", "(", "1", ")", ";")]
    [InlineData("", "{", "", "}", "")]
    [InlineData("var x = ", "!", "true", "", ";")]
    [InlineData("var x = ", "", "a", ".b()", ";")]
    [InlineData("var x = ", "", "1", " + 1", ";")]
    [InlineData("", "if (a) { } else ", "{ }", "", "")]
    [InlineData("", "class A { ", "", "}", "")]
    [InlineData("", "namespace N { ", "", "}", "")]
    [InlineData("System.Func<int> x = ", "() => ", "1", "", ";")]
    [InlineData("var x = ", "new[] { ", "1", "}", ";")]
    [InlineData("", "A<", "B", ">", " x;")]
    [InlineData("var x = ", "a ? b : ", "c", "", ";")]
    [InlineData("var x = ", "a[", "0", "]", ";")]
    [InlineData("var x = ", "$\"{", "1", "}\"", ";")]
    [InlineData("var x = a is ", "not ", "null", "", ";")]
    public void Survives_deep_nesting(string before, string open, string middle, string close, string after)
    {
        foreach (var depth in new[] { 90, 900, 100_000 })
        {
            _folder.Write("Deep.cs", before + string.Concat(Enumerable.Repeat(open, depth)) + middle + string.Concat(Enumerable.Repeat(close, depth)) + after).Write("Other.cs", "using Microsoft.ML; class Other { }");
            var set = _folder.Read();
            Assert.Contains("Other.cs", set.Projects.SelectMany(project => project.Files()));
            foreach (var project in set.Projects)
                Assert.Equal(0, Binding.Count(project).Calls);
            if (depth == 100_000)
                Assert.Equal(("Deep.cs", true), (Path.GetFileName(Assert.Single(set.Problems).Path), set.Problems[0].Message.Contains("nested", StringComparison.Ordinal)));
        }
    }
}
