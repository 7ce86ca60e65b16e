using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDesignLint.CodeFixes.Evaluation;

/// <summary>Passes the optimizer and the loss as objects, where both names are known.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class ReplacedOptimizerNameFix() : MlCodeFix(Catalogue.ReplacedOptimizerName, "Pass the optimizer and the loss as objects")
{
    /// <inheritdoc/>
    protected override Replacement? Fix(SyntaxNode reported, Diagnostic diagnostic, SemanticModel model)
    {
        if (reported.FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { ArgumentList: { Arguments: [var optimizer, var loss, ..] } arguments }
            || ObjectOf(optimizer, Optimizers, model) is not { } stepping || ObjectOf(loss, Losses, model) is not { } minimised)
            return null;
        var objects = arguments.ReplaceNodes(new[] { optimizer.Expression, loss.Expression }, (old, _) => SyntaxFactory.ParseExpression(old == optimizer.Expression ? stepping : minimised).WithTriviaFrom(old));
        return IfCompiles(model, (arguments, objects));
    }

    static readonly Dictionary<string, string> Optimizers = new(StringComparer.OrdinalIgnoreCase)
    {
        ["adam"] = "keras.optimizers.Adam()",
        ["adamw"] = "keras.optimizers.AdamW()",
        ["rmsprop"] = "keras.optimizers.RMSprop()",
        ["sgd"] = "keras.optimizers.SGD()",
    };

    static readonly Dictionary<string, string> Losses = new(StringComparer.OrdinalIgnoreCase)
    {
        ["mse"] = "keras.losses.MeanSquaredError()",
        ["mean_squared_error"] = "keras.losses.MeanSquaredError()",
        ["mae"] = "keras.losses.MeanAbsoluteError()",
        ["mean_absolute_error"] = "keras.losses.MeanAbsoluteError()",
        ["binary_crossentropy"] = "keras.losses.BinaryCrossentropy()",
        ["categorical_crossentropy"] = "keras.losses.CategoricalCrossentropy()",
        ["sparse_categorical_crossentropy"] = "keras.losses.SparseCategoricalCrossentropy()",
    };

    static string? ObjectOf(ArgumentSyntax name, Dictionary<string, string> objects, SemanticModel model) =>
        model.GetConstantValue(name.Expression) is { HasValue: true, Value: string text } && objects.TryGetValue(text, out var made) ? made : null;
}
