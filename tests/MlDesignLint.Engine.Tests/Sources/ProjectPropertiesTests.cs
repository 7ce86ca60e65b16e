using Microsoft.CodeAnalysis;

namespace MlDesignLint.Engine.Tests.Sources;

public sealed class ProjectPropertiesTests : IDisposable
{
    readonly SourceFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("net8.0", "NET NET8_0 NET6_0_OR_GREATER NETCOREAPP NETCOREAPP3_1_OR_GREATER DEBUG", "NET9_0_OR_GREATER NETSTANDARD")]
    [InlineData("net8.0-windows", "NET8_0 WINDOWS", "NETFRAMEWORK")]
    [InlineData("netstandard2.0", "NETSTANDARD NETSTANDARD2_0 NETSTANDARD1_6_OR_GREATER", "NETSTANDARD2_1_OR_GREATER NET")]
    [InlineData("net472", "NETFRAMEWORK NET472 NET471_OR_GREATER", "NET48_OR_GREATER NETCOREAPP")]
    [InlineData("netcoreapp3.1", "NETCOREAPP NETCOREAPP3_1 NETCOREAPP2_0_OR_GREATER", "NET NET5_0_OR_GREATER")]
    public void Defines_the_constants_of_a_framework(string framework, string defined, string undefined)
    {
        _folder.WriteProject("a.csproj", framework: framework).Write("A.cs", "");
        var names = _folder.ReadOne().Compilation.SyntaxTrees[0].Options.PreprocessorSymbolNames;
        Assert.Subset(names.ToHashSet(), defined.Split(' ').ToHashSet());
        Assert.Empty(names.Intersect(undefined.Split(' ')));
    }

    [Theory]
    [InlineData("netstandard2.0;net48;net8.0", "NET8_0")]
    [InlineData("net6.0;net9.0;net99.0", "NET9_0")]
    [InlineData("net48;netstandard2.1", "NETSTANDARD2_1")]
    public void Chooses_the_newest_framework_it_can_stand_for(string frameworks, string expected)
    {
        _folder.Write("a.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFrameworks>{frameworks}</TargetFrameworks></PropertyGroup>
              <PropertyGroup Condition="'$(TargetFramework)' == ''"><DefineConstants>NONE</DefineConstants></PropertyGroup>
            </Project>
            """).Write("A.cs", "");
        var names = _folder.ReadOne().Compilation.SyntaxTrees[0].Options.PreprocessorSymbolNames.ToList();
        Assert.Contains(expected, names);
        Assert.DoesNotContain("NONE", names);
    }

    [Theory]
    [InlineData("'$(X)' == 'YES'", true)]
    [InlineData("'$(X)' != 'yes'", false)]
    [InlineData("'$(Nothing)' == ''", true)]
    [InlineData("'$(X)' == 'yes' and ('$(Y)' == '1' or '$(Y)' == '2')", true)]
    [InlineData("!('$(X)' == 'yes') or $(Y) > 5", false)]
    [InlineData("$(Y) >= 2", true)]
    [InlineData("Exists('A.cs') And !Exists('none.cs')", true)]
    [InlineData("$(X.StartsWith('y'))", false)]
    [InlineData("'$(X)' == 'yes' or $([MSBuild]::IsOSPlatform('Windows'))", true)]
    [InlineData("'$(X)' == ", false)]
    [InlineData("((((", false)]
    public void Evaluates_conditions_and_takes_unknown_ones_for_false(string condition, bool holds)
    {
        _folder.WriteProject("a.csproj", $"""
            <PropertyGroup><X>yes</X><Y>2</Y></PropertyGroup>
            <PropertyGroup Condition="{condition.Replace(">", "&gt;", StringComparison.Ordinal)}"><AssemblyName>holds</AssemblyName></PropertyGroup>
            """).Write("A.cs", "");
        Assert.Equal(holds ? "holds" : "a", _folder.ReadOne().Compilation.AssemblyName);
    }

    [Fact]
    public void Says_where_a_condition_was_not_understood()
    {
        _folder.WriteProject("a.csproj", """<PropertyGroup Condition="$([System.DateTime]::Now.Year) == 1"><X>1</X></PropertyGroup>""").Write("A.cs", "");
        var note = Assert.Single(_folder.ReadOne().Notes);
        Assert.Equal((_folder.Full("a.csproj"), 3), (note.Path, note.Line));
        Assert.StartsWith("1 condition(s)", note.Message);
    }

    [Fact]
    public void Chooses_one_branch()
    {
        _folder.WriteProject("a.csproj", """
            <Choose>
              <When Condition="'$(Configuration)' == 'Release'"><PropertyGroup><AssemblyName>release</AssemblyName></PropertyGroup></When>
              <When Condition="'$(Configuration)' == 'Debug'"><PropertyGroup><AssemblyName>debug</AssemblyName></PropertyGroup></When>
              <Otherwise><PropertyGroup><AssemblyName>other</AssemblyName></PropertyGroup></Otherwise>
            </Choose>
            """).Write("A.cs", "");
        Assert.Equal("debug", _folder.ReadOne().Compilation.AssemblyName);
    }

    [Fact]
    public void Carries_compiler_settings_over()
    {
        _folder.WriteProject("a.csproj", """
            <PropertyGroup>
              <OutputType>Exe</OutputType><Nullable>enable</Nullable><AllowUnsafeBlocks>true</AllowUnsafeBlocks>
              <NoWarn>$(NoWarn);MLD1001;618</NoWarn><WarningsAsErrors>MLD4001</WarningsAsErrors>
            </PropertyGroup>
            """).Write("A.cs", "");
        var options = _folder.ReadOne().Compilation.Options;
        Assert.Equal((OutputKind.ConsoleApplication, NullableContextOptions.Enable, true), (options.OutputKind, options.NullableContextOptions, options.AllowUnsafe));
        Assert.Equal(ReportDiagnostic.Suppress, options.SpecificDiagnosticOptions["MLD1001"]);
        Assert.Equal(ReportDiagnostic.Suppress, options.SpecificDiagnosticOptions["CS0618"]);
        Assert.Equal(ReportDiagnostic.Error, options.SpecificDiagnosticOptions["MLD4001"]);
    }

    [Fact]
    public void Adds_implicit_and_declared_usings()
    {
        _folder.WriteProject("a.csproj", """
            <PropertyGroup><ImplicitUsings>enable</ImplicitUsings></PropertyGroup>
            <ItemGroup>
              <Using Remove="System.IO" /><Using Include="System.Text" /><Using Include="System.Math" Static="true" /><Using Include="System.Int32" Alias="Number" />
            </ItemGroup>
            """).Write("A.cs", "class A { Number n = Max(1, 2); StringBuilder b = new(); List<int> l = []; }").Write("B.cs", "class B { string s = Path.GetTempPath(); }");
        Assert.Contains("'Path'", Assert.Single(_folder.ReadOne().Errors()));
    }

    [Fact]
    public void Binds_web_projects_against_asp_net()
    {
        _folder.WriteProject("a.csproj", "<PropertyGroup><ImplicitUsings>enable</ImplicitUsings></PropertyGroup>", sdk: "Microsoft.NET.Sdk.Web")
            .Write("Program.cs", "var app = WebApplication.CreateBuilder(args).Build(); app.MapGet(\"/\", () => \"x\"); app.Run();");
        Assert.Empty(_folder.ReadOne().Errors());
    }
}
