using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace MlDesignLint.Analyzers.Flow;

/// <summary>Pairs of columns that a query makes of names: <c>names.Select(name =&gt; new InputOutputColumnPair(name + "Code", name))</c>.</summary>
static class PairQueries
{
    const int MaxCopies = 4;
    const int MaxJoins = 8;

    /// <summary>The input of the pair whose output is a column, with the place of the name that it is made of; null where there is none.</summary>
    public static (string Name, Value Place)? InputOf(MlProgram program, Step step, string column)
    {
        if (MadeBy(program, step.Given("pairs")) is not var (query, name, pair))
            return null;
        foreach (var (text, place) in TextsOf(program, query.Input("elements")))
        {
            if (TextOf(pair.Input("output")?.Operation, Named(name, text)) == column && TextOf(pair.Input("input")?.Operation, Named(name, text)) is { } input)
                return (input, place);
        }

        return null;
    }

    /// <summary>The texts of a list, also of one that a query makes of the texts of others, each with the place of what it is made of; what is not known is left out.</summary>
    public static IEnumerable<(string Name, Value Place)> TextsOf(MlProgram program, Value? list, int copies = MaxJoins)
    {
        if (copies == 0 || program.Values.Of(list).Single is not { } made)
            return [];
        if (program.Values.EntriesOf(made.Operation) is { Count: > 0 } entries)
            return program.Values.LosesElements(made.Operation) ? [] : Put(entries);

        if (program.Lambdas.IteratorOf(list) is { } iterator)
            return GivenBy(program, iterator).ToList() is var given && given.Contains(null) ? [] : given.Select(each => new Value(each!, made.Path)).SelectMany(value => program.Constants.Text(value) is { } text ? [(text, value)] : InTurn(program, value));
        if (made.Operation is IInvocationOperation { TargetMethod: { Name: nameof(string.Split), ContainingType.SpecialType: SpecialType.System_String }, Instance: { } written, Arguments: [var separator, ..] })
            return program.Constants.Text(new(written, made.Path)) is { } joined && SeparatorOf(program, separator.Value) is { } sign ? joined.Split([sign], StringSplitOptions.RemoveEmptyEntries).Select(part => (part.Trim(), made)) : [];
        return program.StepOf(made) switch
        {
            { Fact.Role: "same-elements" } copy when copy.Fact.Is("keeps") || copy.Fact["computes"] == "same-rows" => TextsOf(program, copy.Receiver, copies - 1).Concat(copy.Fact.Is("keeps") ? Put(program.Values.AddedTo(made.Operation)) : []),
            { Fact.Role: "same-elements" } query when query.Input("selector") is { } selector => program.Lambdas.FunctionOf(selector) is { Symbol.Parameters: [var name, ..] } && program.Lambdas.ResultOf(selector) is { } result
                ? from text in OutputsOf(program, query.Receiver, result) ?? TextsOf(program, query.Receiver, copies - 1)
                  let mapped = IsMember(result) ? text.Name : TextOf(result, Named(name, text.Name))
                  where mapped is not null
                  select (mapped, text.Place)
                : [],
            { Fact.Role: "with-element" } longer => TextsOf(program, longer.Receiver, copies - 1).Concat(program.Constants.Text(longer.Input("element")) is { } text ? [(text, longer.Input("element")!)] : []),
            { } union when union.Fact["cut"] == "union" => TextsOf(program, union.Receiver, copies - 1).Concat(TextsOf(program, union.Input("other"), copies - 1)),
            _ => [],
        };

        IEnumerable<(string Name, Value Place)> Put(IEnumerable<Entry> entries) => entries.SelectMany(entry => new Value(entry.Value, made.Path) is var value && entry.IsSpread ? TextsOf(program, value, copies - 1)
            : program.Constants.Text(value) is { } text ? [(text, value)] : InTurn(program, value));
    }

    /// <summary>What an iterator gives; null stands for what it gives in some cases only.</summary>
    static IEnumerable<IOperation?> GivenBy(MlProgram program, IOperation iterator) => iterator.Syntax.DescendantNodes().OfType<YieldStatementSyntax>().Where(given => given.Expression is not null)
        .Select(given => given.Ancestors().TakeWhile(node => node != iterator.Syntax).All(node => node is BlockSyntax or ForEachStatementSyntax) ? program.OperationAt(given.Expression!) : null);

    /// <summary>The one sign, or text, that a text is cut at; null where there are several or it is not known.</summary>
    static string? SeparatorOf(MlProgram program, IOperation separator) => separator.Unconverted() is IArrayCreationOperation { Initializer.ElementValues: var signs } ? signs is [var only] ? SeparatorOf(program, only) : null
        : program.Constants.Fold(new(separator)) switch { char sign => sign.ToString(), string text => text, _ => null };

    /// <summary>The outputs of pairs that are written out or that a query makes, where just these are asked for: <c>pairs.Select(pair =&gt; pair.OutputColumnName)</c>; null where they are not.</summary>
    static IEnumerable<(string Name, Value Place)>? OutputsOf(MlProgram program, Value? pairs, IOperation result) => !IsMember(result) ? null
        : MadeBy(program, pairs) is var (query, name, pair) ? from text in TextsOf(program, query.Input("elements")) let output = TextOf(pair.Input("output")?.Operation, Named(name, text.Name)) where output is not null select (output, text.Place)
        : program.Values.Of(pairs).Single is { } list ? WrittenIn(program, list)
        : null;

    static IEnumerable<(string Name, Value Place)> WrittenIn(MlProgram program, Value pairs) =>
        from entry in program.Values.EntriesOf(pairs.Operation)
        where !entry.IsSpread
        let output = program.StepOf(program.Values.Of(new(entry.Value, pairs.Path)).Single) is { Fact.Role: "column-pair" } pair ? pair.Input("output") : null
        let column = program.Constants.Text(output)
        where column is not null
        select (column, output);

    static bool IsMember(IOperation result) => result.Unconverted() is IMemberReferenceOperation { Instance: IParameterReferenceOperation, Member.Name: "OutputColumnName" };

    /// <summary>The query that makes pairs of columns of names, with its lambda's parameter and the pair.</summary>
    static (Step Query, IParameterSymbol Name, Step Pair)? MadeBy(MlProgram program, Value? pairs)
    {
        var query = program.StepOf(program.Values.Of(pairs).Single);
        for (var i = 0; i < MaxCopies && query?.Fact.Is("keeps") == true; i++)
            query = program.StepOf(program.Values.Of(query.Receiver).Single);
        return query?.Input("selector") is { } selector && program.Lambdas.FunctionOf(selector) is { Symbol.Parameters: [var name] }
            && program.StepOf(program.Lambdas.ResultOf(selector)?.Unconverted()) is { Fact.Role: "column-pair" } pair ? (query, name, pair) : null;
    }

    /// <summary>What a step in a loop makes a column of, where its output is put together of the name that the loop takes in turn; null where it does not make it.</summary>
    public static (string Name, Value Place)? InputInTurn(MlProgram program, Step step, string column)
    {
        if (step.Input("output") is not { } output || program.Constants.Text(output) is not null)
            return null;
        foreach (var (given, place) in Turns(program, output, MaxCopies))
        {
            if (TextOf(output.Operation, given) == column)
                return step.Input("input") is { } input && (TextOf(input.Operation, given) ?? program.Constants.Text(input)) is { } name ? (name, place) : (column, place);
        }

        return null;
    }

    /// <summary>The texts that an expression is in the turns of a loop.</summary>
    static IEnumerable<(string Name, Value Place)> InTurn(MlProgram program, Value value) =>
        from turn in Turns(program, value, MaxCopies) let text = TextOf(value.Operation, turn.Given) where text is not null select (text, turn.Place);

    /// <summary>What the one part of an expression is that a loop gives another text in each turn; none where there are several such parts, or the loop leaves out some turns.</summary>
    static IEnumerable<(Func<IOperation, string?> Given, Value Place)> Turns(MlProgram program, Value value, int hops)
    {
        var parts = value.Operation.DescendantsAndSelf().Where(part => part.Type?.SpecialType == SpecialType.System_String && (part.Variable() is not null || ElementAccess.Of(part) is not null))
            .GroupBy(part => part.Syntax.ToString(), StringComparer.Ordinal).ToList();
        if (hops == 0 || parts is not [var part] || IsInChoice(value.Operation.Syntax) || program.Values.Of(value with { Operation = part.First() }) is not { IsComplete: true, Origins: var origins })
            return [];
        return origins is [var made] && made.Operation != value.Operation && program.Constants.Text(made) is null
            ? Turns(program, made, hops - 1).Select(turn => (Given(part.Key, TextOf(made.Operation, turn.Given), turn.Given), turn.Place))
            : origins.Select(origin => (Given(part.Key, program.Constants.Text(origin), _ => null), origin));
    }

    static Func<IOperation, string?> Given(string part, string? text, Func<IOperation, string?> others) => operation => operation.Syntax.ToString() == part ? text : others(operation);

    /// <summary>Whether a place is reached in some turns of the loop around it only.</summary>
    static bool IsInChoice(SyntaxNode place) => place.Ancestors().FirstOrDefault(Surroundings.IsLoop) is { } loop
        && (place.Ancestors().TakeWhile(node => node != loop).Any(node => node is IfStatementSyntax or SwitchStatementSyntax or ConditionalExpressionSyntax or SwitchExpressionSyntax) || loop.DescendantNodes().Any(node => node is ContinueStatementSyntax or BreakStatementSyntax));

    static Func<IOperation, string?> Named(IParameterSymbol parameter, string text) => part => part is IParameterReferenceOperation { Parameter: var named } && SymbolEqualityComparer.Default.Equals(named, parameter) ? text : null;

    /// <summary>A text that is put together of parts that are given and of constants; null where it is of anything else.</summary>
    static string? TextOf(IOperation? text, Func<IOperation, string?> given) => text?.Unconverted() switch
    {
        { ConstantValue: { HasValue: true, Value: string constant } } => constant,
        { } part when given(part) is { } known => known,
        IInvocationOperation { TargetMethod: { Name: nameof(string.Trim), ContainingType.SpecialType: SpecialType.System_String }, Arguments: [], Instance: { } trimmed } => TextOf(trimmed, given)?.Trim(),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum => Joined([sum.LeftOperand, sum.RightOperand], given),
        IInterpolatedStringOperation { Parts: var parts } => Joined(parts.Select(part => part switch { IInterpolatedStringTextOperation literal => literal.Text, IInterpolationOperation hole => hole.Expression, _ => null }), given),
        _ => null,
    };

    static string? Joined(IEnumerable<IOperation?> parts, Func<IOperation, string?> given) => parts.Select(part => TextOf(part, given)).ToList() is var texts && !texts.Contains(null) ? string.Concat(texts) : null;
}
