using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using MlDesignLint.Analyzers.Flow;

namespace MlDesignLint.Analyzers.Rules.Evaluation;

/// <summary>
/// An element of the score vector is taken by a constant or an enum, while the label's keys come in the order in which the training rows show
/// them. A program that reads the key values anywhere, or says an order, knows what it does.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ScoreByPosition() : MlAnalyzer(Catalogue.ScoreByPosition)
{
    private protected override void Check(RuleContext context)
    {
        if (context.Program.Steps("key-values").Any() || !HasKeysByOccurrence(context.Program))
            return;
        foreach (var score in new PredictedColumns(context.Program).ReadsOf("Score").SelectMany(read => NamesOf(context.Program, read)))
        {
            if (score.Parent is IArrayElementReferenceOperation { Indices: [var index] } element && element.ArrayReference == score && IsWritten(index))
                context.Report(element.Syntax.GetLocation(), element.Syntax.ToString());
        }
    }

    /// <summary>The vector where it is read, and where the local is that it is put into.</summary>
    static IEnumerable<IOperation> NamesOf(MlProgram program, IOperation score) =>
        score.Parent is IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } ? program.ReadsOf(local) : [score];

    /// <summary>Whether labels become keys in the program, and none of these mappings says in which order.</summary>
    static bool HasKeysByOccurrence(MlProgram program)
    {
        HashSet<string?> labels = [.. program.Steps("trainer").Where(trainer => trainer.Fact["label"] is not null).Select(trainer => trainer.Text("label"))];
        var mappings = program.StepsWith("key-data").Where(mapping => mapping.Text("output") is { } output && labels.Contains(output)).ToList();
        return mappings.Count > 0 && mappings.All(mapping => mapping.LeavesOut("order") && mapping.LeavesOut("key-data"));
    }

    static bool IsWritten(IOperation index) => index.ConstantValue.HasValue || (index is IConversionOperation { Operand: var operand } && (operand.Type?.TypeKind == TypeKind.Enum || IsWritten(operand)));
}
