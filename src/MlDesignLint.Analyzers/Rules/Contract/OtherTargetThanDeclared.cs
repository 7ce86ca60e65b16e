using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MlDesignLint.Analyzers.Flow;
using MlDesignLint.Design;

namespace MlDesignLint.Analyzers.Rules.Contract;

/// <summary>
/// No model of the governed code is trained on the declared label, under its own name, a copy's or a computed one's, or one that code fills from it. A model beside the declared one is
/// fine, one that answers the same for all rows is none, and so is a label that is not known, or that rows outside of sight may bring under the library's default name.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OtherTargetThanDeclared() : MlAnalyzer(Catalogue.OtherTargetThanDeclared)
{
    private protected override void Check(RuleContext context)
    {
        var trainings = TrainingRun.In(context.Program).Where(training => training.Trainer.Fact["label"] is not null && training.Trainer.Fact["estimator"] is null && !training.Trainer.Fact.Is("constant")).ToList();
        foreach (var document in context.Documents)
        {
            if (document.Contract.Label is not { } label || !ColumnNames.IsColumn(label.Value))
                continue;
            var governed = trainings.Where(training => document.Governs(training.Trainer.Syntax.SyntaxTree.FilePath)).ToList();
            var searches = context.Program.Steps("search").Where(search => search.Fact["predicts"] is not null && document.Governs(search.Syntax.SyntaxTree.FilePath)).ToList();
            if (governed.Any(training => MayBe(context.Program, training, label)) || searches.Any(search => !IsOfAnother(context.Program, search, label)))
                continue;
            foreach (var search in searches)
                context.Report(search.Location, document, label.Span, search.Name, context.Program.Constants.Text(search.Given("predicts"))!, label.Value);
            foreach (var training in governed)
                context.Report(Place(training), document, label.Span, training.Trainer.Name, training.Label!, label.Value);
        }
    }

    /// <summary>Whether a search for models certainly predicts another column of rows that bring the declared one, too.</summary>
    static bool IsOfAnother(MlProgram program, Step search, Claim<string> label) => program.Constants.Text(search.Given("predicts")) is { } name && !ColumnNames.AreSame(name, label.Value)
        && program.RowColumns.Of(search.Input("input")) is { } loaded && loaded.Any(column => column.Name == name) && loaded.Any(column => ColumnNames.AreSame(column.Name, label.Value));

    static bool MayBe(MlProgram program, TrainingRun training, Claim<string> label)
    {
        if (training.Label is not { } name || training.Chain.Any(step => step.Fact.Is("stateful")))
            return true;
        var loaded = program.RowColumns.Of(training.Rows);
        return training.LabelSources.Any(source => ColumnNames.AreSame(source, label.Value) || loaded?.FirstOrDefault(column => column.Name == source)?.Member is { } member && ColumnNames.AreSame(member.Name, label.Value))
            || (loaded is null && name == training.Trainer.Fact["default-label"])
            || training.LabelSources.SelectMany(source => MembersOf(program, loaded, source)).Any(member => program.Definitions.MayBeMadeOf(member, label.Value));
    }

    /// <summary>The members that may bring a column: of the loaded class, or where that is not known or has none, since its rows were made anew, of any.</summary>
    static IEnumerable<ISymbol> MembersOf(MlProgram program, IReadOnlyList<RowColumn>? loaded, string column) => loaded?.Any(known => known.Name == column) == true
        ? loaded.Where(known => known.Name == column).Select(known => known.Member).OfType<ISymbol>()
        : program.Types.SelectMany(RowClass.MembersOf).Where(member => RowClass.ColumnOf(member) == column);

    static Location Place(TrainingRun training) => (training.Trainer.LeavesOut("label") ? null : training.Trainer.Given("label"))?.Operation.Syntax.GetLocation() ?? training.Trainer.NameLocation;
}
