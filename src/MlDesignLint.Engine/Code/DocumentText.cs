using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace MlDesignLint.Engine.Code;

/// <summary>A document as analyzers see it.</summary>
sealed class DocumentText(FileText text) : AdditionalText
{
    readonly SourceText _text = SourceText.From(text.Content, Encoding.UTF8);

    public override string Path => text.Path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
