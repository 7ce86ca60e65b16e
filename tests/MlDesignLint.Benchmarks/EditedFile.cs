using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MlDesignLint.Benchmarks;

/// <summary>A file of 500 lines of ML.NET programs; each edit of it gives a new compilation.</summary>
sealed class EditedFile
{
    const int Lines = 500;

    readonly string _text = Text();
    CSharpCompilation _compilation;
    SyntaxTree _file;
    int _edits;

    public EditedFile()
    {
        var framework = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal));
        var surface = Path.Combine(Path.GetDirectoryName(typeof(EditedFile).Assembly.Location)!, "MlDesignLint.Surfaces.MlNet.dll");
        _file = CSharpSyntaxTree.ParseText(_text);
        _compilation = CSharpCompilation.Create("Edited", [_file], [.. framework.Append(surface).Select(path => MetadataReference.CreateFromFile(path))], new(OutputKind.DynamicallyLinkedLibrary));
    }

    public (CSharpCompilation Compilation, SyntaxTree File) Edited()
    {
        var edited = CSharpSyntaxTree.ParseText($"{_text}// {_edits++}");
        _compilation = _compilation.ReplaceSyntaxTree(_file, edited);
        _file = edited;
        return (_compilation, _file);
    }

    static string Text()
    {
        var text = "";
        for (var i = 0; text.Count(c => c == '\n') < Lines; i++)
            text += $"namespace Programs{i}\n{{\n{CompilerCost.Programs[i]}\n}}\n";
        return text;
    }
}
