using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using MlDesignLint.Analyzers.Knowledge;
using MlDesignLint.Testing;

namespace MlDesignLint.Analyzers.Tests.Flow;

/// <summary>Facts hold for the versions of a package that they name.</summary>
public class PackageVersionsTests
{
    [Theory]
    [InlineData("/home/me/.nuget/packages/microsoft.ml.automl/0.20.1/lib/netstandard2.0/Microsoft.ML.AutoML.dll", "0.20.1")]
    [InlineData(@"C:\packages\microsoft.ml\5.0.0-preview.1\lib\netstandard2.0\Microsoft.ML.Data.dll", "5.0.0")]
    [InlineData("/usr/share/dotnet/packs/Some.Ref/10.0.1/ref/net10.0/Some.dll", "10.0.1")]
    [InlineData("/src/app/bin/Debug/Microsoft.ML.Data.dll", null)]
    public void The_folder_of_the_package_tells(string path, string? version) => Assert.Equal(version, PackageVersions.Of(path)?.ToString());

    [Theory]
    [InlineData("/packages/contoso/1.4.0/lib/net8.0/Contoso.dll", false)]
    [InlineData("/packages/contoso/1.5.0/lib/net8.0/Contoso.dll", true)]
    [InlineData("/packages/contoso/2.0.0/lib/net8.0/Contoso.dll", false)]
    [InlineData("/src/bin/Contoso.dll", true)]
    public void A_fact_holds_since_one_version_and_before_another(string path, bool holds)
    {
        var image = new MemoryStream();
        CSharpCompilation.Create("Contoso", [CSharpSyntaxTree.ParseText("namespace Contoso { public class Rides { public static void Read() { } } }", cancellationToken: TestContext.Current.CancellationToken)], Snippet.References, new(OutputKind.DynamicallyLinkedLibrary)).Emit(image, cancellationToken: TestContext.Current.CancellationToken);
        var compilation = CSharpCompilation.Create("App", references: [.. Snippet.References, MetadataReference.CreateFromImage(image.ToArray(), filePath: path)]);
        var facts = new ApiFacts([], compilation);
        var method = compilation.GetTypeByMetadataName("Contoso.Rides")!.GetMembers("Read")[0];
        Assert.Equal(holds, facts.IsOfVersion(new("Contoso.Rides.Read", "load", new Dictionary<string, string> { ["since"] = "1.5.0", ["before"] = "2.0.0" }), method));
    }
}
