using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDesignLint.Analyzers.Flow.Formulas;

/// <summary>Products of a number with itself, which errors are squared by.</summary>
static class Squares
{
    /// <summary>Whether something in some files is multiplied by itself.</summary>
    public static bool AreIn(MlProgram program, Func<string, bool> isWanted) => program.Trees.Where(tree => isWanted(tree.FilePath)).SelectMany(tree => tree.GetRoot().DescendantNodes()).OfType<BinaryExpressionSyntax>()
        .Any(product => product.IsKind(SyntaxKind.MultiplyExpression) && SyntaxFactory.AreEquivalent(product.Left, product.Right));
}
