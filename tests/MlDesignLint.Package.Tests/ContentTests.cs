using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace MlDesignLint.Package.Tests;

public class ContentTests(Packed packed)
{
    [Fact]
    public void Package_holds_the_analyzers_and_private_copies_and_nothing_that_the_host_supplies()
    {
        var assemblies = Entries().Where(entry => entry.EndsWith(".dll", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

        Assert.Equal(
            ["Analyzers", "CodeFixes", "Core", "Documents", "Markdig", "YamlDotNet"],
            assemblies.Select(path => path.Replace("analyzers/dotnet/cs/MlDesignLint.", "").Replace(".dll", "")));
        Assert.DoesNotContain(Entries(), entry => entry.StartsWith("lib/", StringComparison.Ordinal));
        Assert.Contains("THIRD-PARTY-NOTICES.txt", Entries());
    }

    [Fact]
    public void No_assembly_asks_for_a_parser_by_its_public_name()
    {
        using var archive = ZipFile.OpenRead(packed.AnalyzerPackage);
        foreach (var entry in archive.Entries.Where(entry => entry.Name.EndsWith(".dll", StringComparison.Ordinal)))
        {
            using var content = new MemoryStream();
            using (var stream = entry.Open())
                stream.CopyTo(content);
            content.Position = 0;
            using var image = new PEReader(content);
            var metadata = image.GetMetadataReader();
            var names = metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name));

            Assert.Equal(entry.Name, $"{metadata.GetString(metadata.GetAssemblyDefinition().Name)}.dll");
            Assert.DoesNotContain(names, name => name is "Markdig" or "YamlDotNet");
        }
    }

    [Fact]
    public void Package_depends_on_nothing_and_is_for_development()
    {
        using var archive = ZipFile.OpenRead(packed.AnalyzerPackage);
        using var reader = new StreamReader(archive.GetEntry("MlDesignLint.nuspec")!.Open());
        var nuspec = reader.ReadToEnd();

        Assert.Contains("<developmentDependency>true</developmentDependency>", nuspec);
        Assert.DoesNotContain("<dependency ", nuspec);
    }

    [Fact]
    public void Packing_again_gives_the_same_bytes()
    {
        var again = Path.Combine(packed.Folder, "again");
        Packed.Pack("MlDesignLint.Package", again).Succeeded();

        Assert.Equal(File.ReadAllBytes(packed.AnalyzerPackage), File.ReadAllBytes(Path.Combine(again, Path.GetFileName(packed.AnalyzerPackage))));
    }

    IReadOnlyList<string> Entries()
    {
        using var archive = ZipFile.OpenRead(packed.AnalyzerPackage);
        return [.. archive.Entries.Select(entry => entry.FullName)];
    }
}
