using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MlDesignLint.Analyzers.Flow.Formulas;
using MlDesignLint.Design;

namespace MlDesignLint.Analyzers.Flow;

/// <summary>What happens to the rows that models have predicted.</summary>
sealed class Predictions(MlProgram program)
{
    static readonly string[] Readers = ["predict", "engine", "enumerate", "rows", "experiment"];
    static readonly string[] WholeReaders = ["rows", "experiment"];

    /// <summary>Whether all of them certainly go into the library's own evaluation, or to another model, and nowhere else.</summary>
    public bool AreOnlyEvaluated => Readers.SelectMany(program.Steps).All(IsOfLoadedRows) && program.Steps("transform").All(step => IsOnlyEvaluated(step.Operation));

    /// <summary>Whether rows are taken that no model has seen yet.</summary>
    bool IsOfLoadedRows(Step reader) => reader.Fact.Role == "enumerate" && program.Data.Of(reader.Input("input")) is { Transforms.IsEmpty: true, Origin: not Microsoft.CodeAnalysis.ISymbol };

    /// <summary>The first evaluation of the code that a document governs, where all of them certainly see all rows of their part together and nobody else sees predictions.</summary>
    public Step? OnlySeenWhole(DesignDocument document) => AreOnlyEvaluated && EvaluationsOf(document, cut => cut is PartCut) is { } evaluations ? evaluations.FirstOrDefault() : null;

    /// <summary>
    /// The evaluation, or the metric written by hand, of the code that a document governs, where none tells the groups of a column apart: predictions may be taken
    /// as rows, but no code looks at the column of them.
    /// </summary>
    public (Location Place, string Name)? BlindTo(RowColumn column, DesignDocument document)
    {
        if (EvaluationsOf(document, cut => cut.IsBlindTo(name => ColumnNames.AreSame(name, column.Name) || !program.RowColumns.In(document).Any(known => known.Name == name))) is not { } evaluations || WholeReaders.Any(role => program.Steps(role).Count > 0) || !program.Steps("transform").All(step => IsOnlyEvaluated(step.Operation, isEnumeratedToo: true))
            || ColumnLooks.Any(program, document.Governs, column) || ColumnLooks.MayBeElsewhere(program, document.Governs, column))
            return null;
        if (evaluations.FirstOrDefault() is { } evaluation)
            return (evaluation.Location, evaluation.Name);
        return program.HandWritten.Methods.FirstOrDefault(method => document.Governs(method.Locations[0].SourceTree!.FilePath) && program.Calls.To(method).Count > 0 && program.HandWritten.MetricOf(method) is not null) is { } metric
            ? (metric.Locations[0], metric.Name)
            : (ByHand(document).FirstOrDefault() ?? ComparedInPlace(document)) is { } taken ? (taken.Location, taken.Name) : null;
    }

    /// <summary>Where governed code takes predictions as rows, if it certainly compares all scores with a column.</summary>
    Step? ComparedInPlace(DesignDocument document) =>
        program.Fits.Taken.Select(score => score.Step).FirstOrDefault(step => document.Governs(step.Syntax.SyntaxTree.FilePath)) is { } taken && new ErrorTerms(program).All(document.Governs) is { Count: > 0 } ? taken : null;

    /// <summary>Where governed code takes predictions as rows, if a method or local of the code is called like a metric.</summary>
    public IReadOnlyList<Step> ByHand(DesignDocument document) =>
        [.. program.Fits.Taken.Select(score => score.Step).Distinct().Where(step => document.Governs(step.Syntax.SyntaxTree.FilePath) && IsMetricNamed(document))];

    /// <summary>
    /// Where governed code takes the predictions of one model as rows, and the one method or local that measures them; null where it may measure anything else: by a metric of numbers that
    /// several calls may pass, or by rows of predictions that it makes itself.
    /// </summary>
    public (Step Taken, SyntaxNode Metric)? OnlyMeasuredByHand(DesignDocument document)
    {
        if (program.Steps("predict").Count > 0 || ByHand(document) is not [var taken] || RowClass.Of(taken) is not { } row || row.InstanceConstructors.SelectMany(program.Calls.To).Any())
            return null;
        var methods = program.HandWritten.Methods.Where(method => program.Calls.To(method).Count > 0 && (HandWritten.IsCalledLikeMetric(method.Name) || program.HandWritten.MetricOf(method) is not null)).ToList();
        var locals = program.HandWritten.LocalsCalled(HandWritten.IsCalledLikeMetric).Where(local => local.Value is not IInvocationOperation { TargetMethod: var called } || !methods.Contains(called.OriginalDefinition, SymbolEqualityComparer.Default)).ToList();
        return (methods, locals) switch
        {
            ([var method], []) when (IsOfRows(method, row) && !method.Parameters.Any(parameter => parameter.Type.TypeKind == TypeKind.Delegate)) || program.Calls.To(method).Count == 1 => (taken, method.DeclaringSyntaxReferences[0].GetSyntax()),
            ([], [var local]) => (taken, local.Value.Syntax),
            _ => null,
        };
    }

    static bool IsOfRows(IMethodSymbol method, INamedTypeSymbol row) =>
        method.Parameters.Any(parameter => parameter.Type is INamedTypeSymbol { TypeArguments: [var element] } && SymbolEqualityComparer.Default.Equals(element, row));

    bool IsMetricNamed(DesignDocument document) =>
        program.HandWritten.Methods.Any(method => document.Governs(method.Locations[0].SourceTree!.FilePath) && program.Calls.To(method).Count > 0 && HandWritten.IsCalledLikeMetric(method.Name))
        || program.HandWritten.LocalsCalled(HandWritten.IsCalledLikeMetric).Any(local => document.Governs(local.Name.SyntaxTree!.FilePath));

    /// <summary>The evaluations of governed code; null where one of them may be of rows that are cut in another way than is meant.</summary>
    IReadOnlyList<Step>? EvaluationsOf(DesignDocument document, Func<Cut, bool> isMeant) =>
        program.Steps("evaluate").Where(step => document.Governs(step.Syntax.SyntaxTree.FilePath)).ToList() is var evaluations
        && evaluations.All(evaluation => program.Fits.Scores.Where(score => score.Step.Equals(evaluation)).ToList() is { Count: > 0 } scores && scores.All(score => score.Data.Cuts.All(isMeant))) ? evaluations : null;

    bool IsOnlyEvaluated(IOperation rows, bool isEnumeratedToo = false) => new Way(program, isEnumeratedToo).Ends(rows);

    /// <summary>Follows rows forward, through variables, members and methods of the program, to what evaluates them.</summary>
    sealed class Way(MlProgram program, bool isEnumeratedToo)
    {
        readonly HashSet<IOperation> _seen = [];

        /// <summary>Whether they get nowhere else.</summary>
        public bool Ends(IOperation rows) => !_seen.Add(rows) || rows.Parent switch
        {
            IConversionOperation or IParenthesizedOperation => Ends(rows.Parent),
            IArgumentOperation { Parent: IInvocationOperation call, Parameter: var parameter } => program.StepOf(call)?.Fact.Role switch
            {
                "evaluate" or "fit" or "cross-validate" => true,
                "enumerate" => isEnumeratedToo,
                "transform" or "same-rows" or "slice" => Ends(call),
                _ => isEnumeratedToo && parameter is not null && program.IsOwn(parameter) && program.ReadsOf(parameter.OriginalDefinition).All(Ends),
            },
            IArgumentOperation { Parent: IObjectCreationOperation, Parameter: { } parameter } when isEnumeratedToo && program.IsOwn(parameter) => program.ReadsOf(parameter.OriginalDefinition).All(Ends)
                && parameter.ContainingType.GetMembers(parameter.Name).All(member => program.ReadsOfMember(member).All(Ends)),
            IAssignmentOperation { Target: IMemberReferenceOperation { Member: var member } target } => isEnumeratedToo && (rows == target || program.ReadsOfMember(member).All(Ends)),
            IReturnOperation returned => isEnumeratedToo && program.Calls.ReceivingFrom(returned).ToList() is { Count: > 0 } calls && calls.All(Ends),
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } => program.ReadsOf(local).All(Ends),
            IExpressionStatementOperation => true,
            _ => false,
        };
    }
}
