using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace MlDesignLint.Analyzers.Flow;

/// <summary>A trainer inside the chain that is fitted or cross-validated, or that is handed to another project.</summary>
/// <param name="Program">The program.</param>
/// <param name="Trainer">The trainer.</param>
/// <param name="Chain">The whole chain, in order.</param>
/// <param name="Rows">What it learns from.</param>
/// <param name="IsOpen">Whether the chain is fitted outside of the project, where more may happen to it and to its rows.</param>
sealed record TrainingRun(MlProgram Program, Step Trainer, IReadOnlyList<Step> Chain, Value? Rows, bool IsOpen = false)
{
    const int MaxSteps = 24;

    /// <summary>An expression that is a logarithm as a whole: <c>x => log(x + 1)</c>.</summary>
    static readonly Regex LogarithmOfAll = new(@"=>\s*log\s*\([^()]*\)\s*$");

    // Many rules ask the same trainings.
    IReadOnlyList<Step>? _before;
    IReadOnlyCollection<string>? _labelSources;
    bool? _learnsLogarithm;
    IReadOnlyList<(string Column, Value Place)>? _featureSources;
    readonly Lazy<Optimisation?> _optimisation = new(() => Optimisation.Of(Program, Trainer));

    /// <summary>Every training of a program; what several fits share stands here several times.</summary>
    public static IReadOnlyList<TrainingRun> In(MlProgram program) => program.Trainings;

    /// <summary>Looks for the trainings of a program.</summary>
    public static IEnumerable<TrainingRun> Find(MlProgram program)
    {
        var runs = (from run in program.Steps("fit").Concat(program.Steps("cross-validate"))
                    let chain = program.Chains.Of(run.Input("estimator"))
                    from trainer in chain
                    where trainer.Fact.Role == "trainer"
                    select new TrainingRun(program, trainer, chain, run.Input("input"))).ToList();
        var fitted = new HashSet<Step>(runs.Select(run => run.Trainer));
        return runs.Concat(from trainer in program.Steps("trainer")
                           where !fitted.Contains(trainer)
                           let whole = WholeOf(program, trainer.Operation)
                           where IsHandedOut(program, whole)
                           select new TrainingRun(program, trainer, program.Chains.Of(new(whole)), null, IsOpen: true));
    }

    /// <summary>The chain that a step is appended into, as far as one expression says.</summary>
    static IOperation WholeOf(MlProgram program, IOperation step) => program.StepOf(step.Consumer()) is { Fact.Role: "append" } append ? WholeOf(program, append.Operation) : step;

    /// <summary>Whether a value is what a method returns that others can see and nobody in the project calls.</summary>
    static bool IsHandedOut(MlProgram program, IOperation value) =>
        value.Consumer() is IReturnOperation && program.SymbolOf(Step.FunctionAround(value.Syntax)) is IMethodSymbol { DeclaredAccessibility: Accessibility.Public } method && program.Calls.To(method).Count == 0;

    /// <summary>The label column as the trainer sees it; null where it is not known.</summary>
    public string? Label => Trainer.Text("label");

    /// <summary>The columns that the label is made of, as the rows bring them.</summary>
    public IReadOnlyCollection<string> LabelSources => _labelSources ??= Label is { } label ? [.. SourcesOf(label, Before.Count, null, MaxSteps).Select(source => source.Column)] : [];

    /// <summary>The columns that the features are made of, as the rows bring them, each with the place that takes it in.</summary>
    public IReadOnlyList<(string Column, Value Place)> FeatureSources => _featureSources ??=
        Trainer.Text("features") is { } features ? [.. SourcesOf(features, Before.Count, null, MaxSteps).Select(source => (source.Column, source.Place ?? Trainer.Value))] : [];

    /// <summary>Whether the label may be other numbers than the rows bring: a step writes them, code that cannot be followed does, or the program takes logarithms.</summary>
    public bool MayTransformLabel =>
        IsOpen || Label is not { } label || Before.Any(step => step.Fact["mapping"] is not null && !Program.Mappings.LeavesNumbers(step, label))
        || new Columns(Program, Before).NumbersOf(label) is null || Before.Any(step => step.Fact.Is("scales") && step.Writes(label))
        || Program.StepsWith("logarithm").Any(MayReachRows);

    /// <summary>Whether a step behind the trainer may write another score than the trainer's.</summary>
    public bool RewritesScore => Chain.SkipWhile(step => !step.Equals(Trainer)).Skip(1).Any(step => step.Fact["mapping"] is not null || step.Writes("Score"));

    /// <summary>
    /// Whether numbers may get into the rows: into those of a file, only where the class of the rows makes them, the program sets the label of rows that it has taken in and loads again, or it writes
    /// files of rows. What a metric of its own works out gets nowhere.
    /// </summary>
    bool MayReachRows(Step step)
    {
        if (Program.HandWritten.IsInMetric(step))
            return false;
        var trail = Program.Data.Of(Rows)?.Trail ?? ImmutableArray<Step>.Empty;
        var loads = trail.Where(load => load.Fact.Role == "load").ToList();
        return loads.All(load => load.Fact["path"] is null) || trail.Any(made => made.Fact.Role == "transform") || Program.Steps("write-rows").Count > 0
            || (loads.Last().Fact["path"] is null && !(Program.RowColumns.Of(Rows)?.FirstOrDefault(column => column.Name == Label)?.Member is { } label && Program.Definitions.OfMember(label).Count == 0))
            || step.Syntax.Ancestors().OfType<TypeDeclarationSyntax>().Any(type => type.Identifier.ValueText == RowClass.Of(loads.Last())?.Name);
    }

    /// <summary>Whether the label is certainly a logarithm: of an expression, of a mapping of the program's own or of a computed property of the row.</summary>
    public bool LearnsLogarithm => _learnsLogarithm ??= Label is { } label && (Before.LastOrDefault(step => step.Writes(label) || (step.Fact["mapping"] is not null && Program.Mappings.ValuesOf(step, label).Any())) is { } writer
        ? Program.Mappings.ValuesOf(writer, label).Any(IsLogarithm) || (writer.Fact["expression"] is not null && writer.Text("expression") is { } formula && LogarithmOfAll.IsMatch(formula))
        : Program.RowColumns.Of(Rows)?.FirstOrDefault(column => column.Name == label)?.Member is { } member && Program.Mappings.ValuesOf(member).Any(IsLogarithm));

    /// <summary>What the trainer optimises; null where that is not known.</summary>
    public ObjectiveDefinition? Objective => Optimisation?.Objective;

    /// <summary>Whether the rows are, or may be, weighed.</summary>
    public bool MayWeighRows => Optimisation is not { } known || (known.Step.Fact["weights"] is not null && !known.Step.LeavesOut("weights"));

    /// <summary>Whether scores are, or may be, turned into probabilities behind the trainer.</summary>
    public bool MayCalibrate => IsOpen || Program.StepsWith("kind", "calibrate").Count > 0;

    /// <summary>The trainer with what the knowledge of objectives says of it.</summary>
    public Optimisation? Optimisation => _optimisation.Value;

    bool IsLogarithm(IOperation value) => Program.StepOf(value.Unconverted())?.Fact.Is("logarithm") == true;

    /// <summary>What happens to the rows up to the trainer: what was fitted before and has transformed them, and the steps of the chain itself.</summary>
    IReadOnlyList<Step> Before => _before ??=
    [
        .. (Program.Data.Of(Rows)?.Transforms ?? ImmutableArray<Step>.Empty).SelectMany(transform => Program.Fits.OfModel(transform.Input("model"))?.Chain ?? []),
        .. Chain.TakeWhile(step => !step.Equals(Trainer)),
    ];

    /// <summary>The loaded columns that a column, as it is before the step of an index, is made of.</summary>
    IEnumerable<(string Column, Value? Place)> SourcesOf(string column, int end, Value? place, int steps)
    {
        if (steps == 0)
            return [];
        for (var i = end - 1; i >= 0; i--)
        {
            var (step, index) = (Before[i], i);
            var inputs = InputsOf(step, column).ToList();
            if (inputs.Count > 0)
                return inputs.SelectMany(input => SourcesOf(input.Name, index, place ?? input.Place, steps - 1));
        }

        var member = Program.RowColumns.Of(Rows)?.FirstOrDefault(loaded => loaded.Name == column)?.Member;
        return (member is null ? [] : Program.Mappings.SourcesOf(member)).Prepend(column).Distinct().Select(name => (name, place));
    }

    /// <summary>What a step makes a column of, with the places that name it, null for one that is only written anew; none where it does not write the column.</summary>
    IEnumerable<(string Name, Value? Place)> InputsOf(Step step, string column)
    {
        if (step.Fact["mapping"] is not null)
            return step.Fact.Is("stateful") ? [] : Program.Mappings.SourcesOf(step, column).Select(name => (name, (Value?)step.Value));
        if (!step.Writes(column))
            return [];
        if (step.Given("inputs") is { } given)
        {
            var listed = PairQueries.TextsOf(Program, given).Select(text => (text.Name, (Value?)text.Place)).ToList();
            return listed.Count > 0 ? listed : (Program.RowColumns.Of(Rows) ?? []).Where(known => Program.SchemaQueries.Hold(given, known.Name)).Select(known => (known.Name, (Value?)given));
        }

        return [step.SourceOf(column)];
    }
}
