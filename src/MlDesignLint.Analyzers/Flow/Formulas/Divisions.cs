using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDesignLint.Analyzers.Flow.Formulas;

/// <summary>Where code that takes answers divides counts of them, which metrics of classes at a threshold are made of.</summary>
sealed class Divisions(MlProgram program)
{
    static readonly string[] Answers = ["PredictedLabel", "Probability", "Score"];

    /// <summary>Whether some division may be a metric: it stands in another place than a method or a local that is known to be another one.</summary>
    public bool MayBe(MetricDefinition wanted, Func<string, bool> isWanted)
    {
        if ((program.Fits.Taken.Count == 0 && program.Steps("predict").Count == 0) || !Answers.SelectMany(new PredictedColumns(program).ReadsOf).Any(read => isWanted(read.Syntax.SyntaxTree.FilePath)))
            return false;
        var others = program.HandWritten.BodiesOf(other => other != wanted);
        return program.Trees.Where(tree => isWanted(tree.FilePath)).SelectMany(tree => tree.GetRoot().DescendantNodes()).OfType<BinaryExpressionSyntax>().Any(node => node.IsKind(SyntaxKind.DivideExpression) && node.Right is not LiteralExpressionSyntax
            && !(node.FirstAncestorOrSelf<MethodDeclarationSyntax>() is { } method && HandWritten.MetricCalled(method.Identifier.ValueText) is { } called && called != wanted)
            && !others.Any(other => other.SyntaxTree == node.SyntaxTree && other.Span.Contains(node.Span))
            && !(node.FirstAncestorOrSelf<VariableDeclaratorSyntax>() is { } local && HandWritten.MetricCalled(local.Identifier.ValueText) is { } named && named != wanted));
    }
}
