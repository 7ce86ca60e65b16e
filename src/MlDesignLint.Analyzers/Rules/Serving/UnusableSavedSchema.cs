using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MlDesignLint.Analyzers.Flow;

namespace MlDesignLint.Analyzers.Rules.Serving;

/// <summary>A model is saved with no schema, or with that of rows it has already transformed.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnusableSavedSchema() : MlAnalyzer(Catalogue.UnusableSavedSchema)
{
    private protected override void Check(RuleContext context)
    {
        var program = context.Program;
        foreach (var save in program.Steps("save-model"))
        {
            if (save.Input("schema") is not { } schema)
                continue;
            if (program.Constants.IsNull(schema))
                context.Report(schema.Operation.Syntax.GetLocation(), schema.Operation.Syntax.ToString(), Missing);
            else if (program.StepOf(program.Values.Of(schema).Single) is { Fact.Role: "schema" } read && IsTransformedBy(program, read, save))
                context.Report(schema.Operation.Syntax.GetLocation(), schema.Operation.Syntax.ToString(), Transformed);
        }
    }

    static readonly LocalizedText Missing = new("no schema", "отсутствие схемы");
    static readonly LocalizedText Transformed = new("the schema of rows that the model has transformed already", "схема строк, которые модель уже преобразовала");

    static bool IsTransformedBy(MlProgram program, Step schema, Step save) =>
        program.Fits.OfModel(save.Input("model")) is { } fit
        && program.Data.Of(schema.Receiver)?.Transforms.Any(transform => program.Fits.OfModel(transform.Input("model"))?.Step.Equals(fit.Step) == true) == true;
}
