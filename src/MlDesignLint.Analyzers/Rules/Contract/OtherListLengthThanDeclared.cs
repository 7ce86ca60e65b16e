using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using MlDesignLint.Analyzers.Flow;

namespace MlDesignLint.Analyzers.Rules.Contract;

/// <summary>
/// The document's deciding metric is taken at a length of the list (<c>NDCG@5</c>), and each value that the governed code takes of that metric is of another
/// length: by its place, or where it is the last, by the length that the evaluation is cut at. One that is not known, or of the declared length, keeps the rule silent.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OtherListLengthThanDeclared() : MlAnalyzer(Catalogue.OtherListLengthThanDeclared)
{
    const int MaxHops = 3;

    private protected override void Check(RuleContext context)
    {
        foreach (var document in context.Documents)
        {
            if (document.Contract.PrimaryOfflineMetric is not { } metric || MetricNames.Find(metric.Name) is not { } declared || LengthIn(metric.Name) is not { } length)
                continue;
            var taken = context.Program.StepsWith("by-length")
                .Where(read => declared.ComputedBy.Contains(read.Fact.Api) && document.Governs(read.Syntax.SyntaxTree.FilePath))
                .SelectMany(read => TakenFrom(context.Program, read.Operation, MaxHops))
                .Select(element => (element?.Syntax, Length: element is null ? null : LengthOf(context.Program, element))).ToList();
            if (taken.Any(element => element.Length is not { } known || known == length))
                continue;
            foreach (var (syntax, used) in taken)
                context.Report(syntax!.GetLocation(), document, metric.Span, Text(used!.Value), metric.Name, Text(length - 1));
        }
    }

    /// <summary>The length behind the sign: 10 in <c>NDCG@10</c>.</summary>
    static int? LengthIn(string metric) => int.TryParse(metric.Substring(metric.IndexOf('@') + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var length) && length > 0 ? length : null;

    /// <summary>The elements that are taken from the list, also under the name of a local or a parameter; null for what else happens to it.</summary>
    static IEnumerable<IOperation?> TakenFrom(MlProgram program, IOperation list, int hops) => list.Consumer() switch
    {
        IPropertyReferenceOperation { Property.IsIndexer: true } element => [element],
        IPropertyReferenceOperation size when IsSize(size) => [],
        IInvocationOperation call when program.StepOf(call) is { Fact.Role: "choose" } => [call],
        IInvocationOperation { TargetMethod: var method } call when hops > 0 && program.IsOwn(method) && call.Arguments.FirstOrDefault(argument => argument.Value.Unconverted() == list)?.Parameter is { } parameter =>
            program.ReadsOf(parameter.OriginalDefinition).SelectMany(read => TakenFrom(program, read, hops - 1)),
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } when hops > 0 => program.ReadsOf(local).SelectMany(read => TakenFrom(program, read, hops - 1)),
        _ => [null],
    };

    /// <summary>The length that an element stands for: one more than its place.</summary>
    static int? LengthOf(MlProgram program, IOperation element) => element switch
    {
        IPropertyReferenceOperation { Arguments: [var last] } when IsLast(last.Value) => LengthOfAll(program),
        IInvocationOperation call when program.StepOf(call)!.Fact["end"] == "last" && call.Arguments.Length == 1 => LengthOfAll(program),
        IPropertyReferenceOperation { Arguments: [var index] } => program.Constants.Fold(new(index.Value)) is int place ? place + 1 : null,
        IInvocationOperation call when program.StepOf(call)!.Fact["end"] == "first" && call.Arguments.Length == 1 => 1,
        IInvocationOperation call when program.StepOf(call)!.Input("index") is { } index => program.Constants.Fold(index) is int place ? place + 1 : null,
        _ => null,
    };

    /// <summary>Whether an index is that of the last element: <c>list.Count - 1</c>.</summary>
    static bool IsLast(IOperation index) =>
        index is IBinaryOperation { OperatorKind: BinaryOperatorKind.Subtract, LeftOperand: var count, RightOperand.ConstantValue: { HasValue: true, Value: 1 } } && IsSize(count.Unconverted());

    /// <summary>Whether a whole number is taken of a list as a whole.</summary>
    static bool IsSize(IOperation operation) => operation is IPropertyReferenceOperation { Property: { IsIndexer: false, Type.SpecialType: SpecialType.System_Int32 } };

    /// <summary>The length that all evaluations say they are cut at; null where they say several, or none, as the library's own has changed.</summary>
    static int? LengthOfAll(MlProgram program)
    {
        var lengths = program.StepsWith("length").Select(evaluation => program.Constants.Fold(evaluation.Given("length")) as int?).Distinct().ToList();
        return lengths is [var length] ? length : null;
    }

    static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
