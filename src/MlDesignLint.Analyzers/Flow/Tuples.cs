using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDesignLint.Analyzers.Flow;

/// <summary>Which element of a tuple a name stands for.</summary>
static class Tuples
{
    /// <summary>The index of a tuple's field, under either of its names.</summary>
    public static int IndexOf(IFieldSymbol field)
    {
        var elements = field.ContainingType.TupleElements;
        for (var i = 0; i < elements.Length; i++)
        {
            if (SymbolEqualityComparer.Default.Equals(elements[i], field) || SymbolEqualityComparer.Default.Equals(elements[i].CorrespondingTupleField, field))
                return i;
        }

        return -1;
    }

    /// <summary>The tuple and the index that a variable takes its value from in <c>var (a, b) = …</c> and <c>(var a, var b) = …</c>.</summary>
    public static (ExpressionSyntax Tuple, int Index)? DeconstructedInto(SingleVariableDesignationSyntax variable) => variable.Parent switch
    {
        ParenthesizedVariableDesignationSyntax { Parent: DeclarationExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } } list =>
            (assignment.Right, list.Variables.IndexOf(variable)),
        DeclarationExpressionSyntax { Parent: ArgumentSyntax { Parent: TupleExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } list } element } =>
            (assignment.Right, list.Arguments.IndexOf(element)),
        _ => null,
    };
}
