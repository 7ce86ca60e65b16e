using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MlDesignLint.Analyzers.Flow;

namespace MlDesignLint.Analyzers.Rules.Contract;

/// <summary>The document declares a group that must stay on one side, and a split or cross-validation of the governed code keeps no group or another one.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class GroupIgnoredBySplit() : MlAnalyzer(Catalogue.GroupIgnoredBySplit)
{
    static readonly LocalizedText PassKey = new("pass the column as the sampling key", "передайте эту колонку ключом выборки");
    static readonly LocalizedText ShuffleGroups = new("shuffle and cut the values of the column, not the rows", "перемешивайте и разрезайте значения колонки, а не строки");

    private protected override void Check(RuleContext context)
    {
        foreach (var split in context.Program.StepsWith("key"))
        {
            foreach (var document in context.DocumentsOf(split.Syntax))
            {
                if (document.Contract.Split?.Group is { } group && Ignores(context.Program, split, group.Value))
                    context.Report(split.Location, document, group.Span, group.Value, split.Name, PassKey);
            }
        }

        foreach (var (order, _) in RandomCuts.All(context.Program))
        {
            foreach (var document in context.DocumentsOf(order.Syntax))
            {
                if (document.Contract.Split?.Group is { } group)
                    context.Report(order.Location, document, group.Span, group.Value, order.Name, ShuffleGroups);
            }
        }
    }

    static bool Ignores(MlProgram program, Step split, string group) =>
        split.Text("key") is { } key ? key != group : program.Constants.IsNull(split.Input("key"));
}
