using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MlDesignLint.Analyzers.Rules.Leakage;

/// <summary>In one chain, an input of the concatenation that makes a trainer's feature column is the trainer's label, also through copies and keys.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LabelInFeatures() : MlAnalyzer(Catalogue.LabelInFeatures)
{
    private protected override void Check(RuleContext context)
    {
        foreach (var chain in context.Program.Chains.All)
        {
            foreach (var trainer in chain.Where(step => step.Fact.Role == "trainer"))
            {
                if (trainer.Text("label") is not { } label || trainer.Text("features") is not { } features)
                    continue;
                var columns = context.Program.ColumnsBefore(chain, trainer);
                var source = columns.SourceOf(label);
                foreach (var (name, input) in columns.InputsOf(features))
                {
                    if (columns.SourceOf(name) == source)
                        context.Report(input.Operation.Syntax.GetLocation(), name, trainer.Name);
                }

                if (columns.ConcatenationOf(features)?.Given("inputs") is { } query && context.Program.SchemaQueries.Hold(query, source))
                    context.Report(query.Operation.Syntax.GetLocation(), source, trainer.Name);
            }
        }
    }
}
