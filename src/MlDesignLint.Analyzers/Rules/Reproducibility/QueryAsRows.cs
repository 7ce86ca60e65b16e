using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MlDesignLint.Analyzers.Flow;

namespace MlDesignLint.Analyzers.Rules.Reproducibility;

/// <summary>A database query is handed over as rows that something is fitted on: each pass over the view runs the query again.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class QueryAsRows() : MlAnalyzer(Catalogue.QueryAsRows)
{
    private protected override void Check(RuleContext context)
    {
        var program = context.Program;
        var learned = program.Fits.All.Select(fit => fit.Data).OfType<DataSet>().SelectMany(data => data.Trail).ToList();
        foreach (var load in program.StepsWith("rows").Where(learned.Contains))
        {
            var rows = load.Input("rows")!.Operation.Unconverted();
            if (MlProgram.FactOf(rows.Type)?.Role == "queryable-type")
                context.Report(rows.Syntax.GetLocation(), rows.Syntax.ToString());
        }
    }
}
