using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace MlDesignLint.CodeFixes.Leakage;

/// <summary>Splits before a transform is fitted, or fits it on the training part that is there.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class FitBeforeSplitFix() : SplitFirstFix(Catalogue.FitBeforeSplit);
