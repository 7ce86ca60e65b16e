using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace MlDesignLint.CodeFixes.Leakage;

/// <summary>The same for a transform that learns from the label.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class LabelTransformFitBeforeSplitFix() : SplitFirstFix(Catalogue.LabelTransformFitBeforeSplit);
