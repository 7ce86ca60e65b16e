using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using MlDesignLint.Engine.Sources.Projects;

namespace MlDesignLint.Engine.Sources;

/// <summary>
/// Compiles C# files that no project covers. A folder with all that is below it is taken for one program, as the SDK would with a project in it. Files that cannot be
/// in one program (a second one with top-level statements, a type declared twice), as in folders of samples, each stand alone and see the rest as a library;
/// so no sample spoils the binding of another, and every file is analysed once.
/// </summary>
sealed class LooseFiles(SourceCompiler compiler)
{
    static readonly CSharpParseOptions Parsing = new CSharpParseOptions(TargetFramework.Default.DefaultLanguage(), DocumentationMode.None)
        .WithPreprocessorSymbols((string[])["TRACE", "DEBUG", .. TargetFramework.Default.Constants()])
        // "#:package" and its like, as in file-based programs.
        .WithFeatures([SourceCompiler.NoNullableAnalysis, new("FileBasedProgram", "true")]);

    public IEnumerable<SourceProject> Compile(IReadOnlyList<string> paths)
    {
        var trees = compiler.Parse(paths, Parsing);
        var folders = trees.Select(tree => Path.GetDirectoryName(tree.FilePath)!).ToHashSet(StringComparer.Ordinal);
        foreach (var group in trees.GroupBy(tree => TopFolder(tree.FilePath, folders), StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var apart = Conflicting([.. group]);
            if (apart.Count == 0)
            {
                yield return CompileOne(group.Key, "Loose", [.. group], []).Source;
                continue;
            }

            var shared = group.Where(tree => !apart.Contains(tree)).ToList();
            var library = shared.Count == 0 ? null : CompileOne(group.Key, "Loose", [.. shared, OpenTo(group.Key, apart.Count)], []);
            if (library is not null)
                yield return library.Source;
            foreach (var (i, tree) in apart.Index())
                yield return CompileOne(tree.FilePath, $"Loose{i}", [tree], library is null ? [] : [library]).Source;
        }
    }

    /// <summary>The highest folder above a file that itself holds a loose file.</summary>
    static string TopFolder(string path, HashSet<string> folders)
    {
        var top = Path.GetDirectoryName(path)!;
        for (var at = top; at is not null; at = Path.GetDirectoryName(at))
            top = folders.Contains(at) ? at : top;
        return top;
    }

    static IReadOnlyList<SyntaxTree> Conflicting(IReadOnlyList<SyntaxTree> trees)
    {
        var declarations = from tree in trees
                           from declared in Declarations(tree)
                           group (tree, declared.IsPartial) by declared.Name into same
                           where same.Select(entry => entry.tree).Distinct().Skip(1).Any() && same.Any(entry => !entry.IsPartial)
                           from entry in same
                           select entry.tree;
        var programs = trees.Where(IsProgram).ToList();
        return [.. declarations.Concat(programs.Count > 1 ? programs : []).Distinct().OrderBy(tree => tree.FilePath, StringComparer.Ordinal)];
    }

    static bool IsProgram(SyntaxTree tree) => tree.GetCompilationUnitRoot().Members.Any(SyntaxKind.GlobalStatement);

    static IEnumerable<(string Name, bool IsPartial)> Declarations(SyntaxTree tree)
    {
        if (IsProgram(tree))
            yield return ("Program", true);
        var open = new Stack<(string Prefix, MemberDeclarationSyntax Member)>(tree.GetCompilationUnitRoot().Members.Select(member => ("", member)));
        while (open.TryPop(out var entry))
        {
            switch (entry.Member)
            {
                case BaseNamespaceDeclarationSyntax space:
                    foreach (var member in space.Members)
                        open.Push(($"{entry.Prefix}{space.Name}.", member));
                    break;
                case BaseTypeDeclarationSyntax type when !type.Modifiers.Any(SyntaxKind.FileKeyword):
                    var arity = type is TypeDeclarationSyntax { TypeParameterList.Parameters.Count: var count } ? count : 0;
                    yield return ($"{entry.Prefix}{type.Identifier.ValueText}`{arity}", type.Modifiers.Any(SyntaxKind.PartialKeyword));
                    break;
                case DelegateDeclarationSyntax type:
                    yield return ($"{entry.Prefix}{type.Identifier.ValueText}`{type.TypeParameterList?.Parameters.Count ?? 0}", false);
                    break;
                default:
                    break;
            }
        }
    }

    // Samples may use what the shared files keep internal.
    static SyntaxTree OpenTo(string folder, int programs) => CSharpSyntaxTree.ParseText(
        string.Concat(Enumerable.Range(0, programs).Select(i => $"[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Loose{i}\")]\n")),
        Parsing,
        Path.Combine(folder, "Loose.InternalsVisibleTo.g.cs"),
        System.Text.Encoding.UTF8);

    CompiledProject CompileOne(string path, string name, IReadOnlyList<SyntaxTree> trees, IReadOnlyList<CompiledProject> referenced)
    {
        var directives = trees.SelectMany(FileDirectives).ToList();
        var sdk = directives.FirstOrDefault(directive => directive.Name == "sdk").Value?.Split('@')[0];
        var project = new EvaluatedProject
        {
            Path = path,
            Folder = Directory.Exists(path) ? path : Path.GetDirectoryName(path)!,
            AssemblyName = name,
            Framework = TargetFramework.Default,
            Parse = Parsing,
            Options = new(
                trees.Any(IsProgram) ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary,
                allowUnsafe: true,
                nullableContextOptions: directives.Count > 0 ? NullableContextOptions.Enable : NullableContextOptions.Disable,
                deterministic: true),
            Sources = [.. trees.Select(tree => tree.FilePath)],
            Documents = [],
            Configurations = [],
            GlobalUsings = trees.Any(ExpectsImplicitUsings) ? ImplicitUsings.Text(ImplicitUsings.Of(sdk, netFramework: false)) : "",
            ProjectReferences = [],
            Assemblies = [],
            Packages = [.. directives.Where(directive => directive.Name == "package").Select(directive => Package(directive.Value, path)).DistinctBy(package => package.Id.ToLowerInvariant())],
            UsesAspNet = sdk?.Equals("Microsoft.NET.Sdk.Web", StringComparison.OrdinalIgnoreCase) == true || trees.Any(UsesHosting),
            Notes = [],
        };
        return compiler.Compile(project, trees, referenced);
    }

    // Written for a project with implicit usings, as far as one can tell: top-level statements, or no "using System".
    static bool ExpectsImplicitUsings(SyntaxTree tree) =>
        IsProgram(tree) || !tree.FilePath.EndsWith(".g.cs", StringComparison.Ordinal) && !tree.GetCompilationUnitRoot().DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
            .Any(node => node is UsingDirectiveSyntax { Alias: null, NamespaceOrType: IdentifierNameSyntax { Identifier.ValueText: "System" } });

    static bool UsesHosting(SyntaxTree tree) => tree.GetCompilationUnitRoot().DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
        .Any(node => node is UsingDirectiveSyntax { NamespaceOrType: { } used } && used.ToString() is var name && (name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal) || name.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal)));

    static IEnumerable<(string Name, string Value)> FileDirectives(SyntaxTree tree)
    {
        foreach (var trivia in tree.GetCompilationUnitRoot().GetLeadingTrivia().Where(trivia => trivia.IsKind(SyntaxKind.IgnoredDirectiveTrivia)))
        {
            var words = trivia.ToString().Trim().TrimStart('#', ':').Split(' ', 2, StringSplitOptions.TrimEntries);
            if (words.Length == 2)
                yield return (words[0].ToLowerInvariant(), words[1]);
        }
    }

    static PackageReference Package(string value, string file) =>
        value.Split('@', 2) is [var id, var version] ? new(id.Trim(), version.Trim() is "*" ? null : version.Trim(), file, null) : new(value.Trim(), null, file, null);
}
