using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using MlDesignLint.Design;

namespace MlDesignLint.Analyzers.Flow;

/// <summary>A column of rows as they are loaded.</summary>
/// <param name="Type">What one row holds in it; of a vector, one of its slots.</param>
/// <param name="Member">The member of the row class; null for a column that the load itself lists.</param>
sealed record RowColumn(string Name, SpecialType Type, bool IsVector, ISymbol? Member)
{
    /// <summary>Whether each row holds one real number.</summary>
    public bool IsReal => !IsVector && Type is SpecialType.System_Single or SpecialType.System_Double;

    /// <summary>Whether each row holds one number of any kind.</summary>
    public bool IsNumber => !IsVector && Type is >= SpecialType.System_SByte and <= SpecialType.System_Double;

    /// <summary>Whether the member is declared a key: a number that stands for one of a list of values.</summary>
    public bool IsKey => Member is not null && RowClass.Attribute(Member, "key-type") is not null;
}

/// <summary>The columns of loaded rows, from the row class or from the list that the load is given.</summary>
sealed class RowColumns(MlProgram program)
{
    readonly ConcurrentDictionary<Step, IReadOnlyList<RowColumn>?> _loaded = new();

    /// <summary>The columns; null where the rows are not known, a model has transformed them, or their load does not tell.</summary>
    public IReadOnlyList<RowColumn>? Of(Value? data) =>
        program.Data.Of(data) is { } rows && rows.Trail.LastOrDefault(step => step.Fact.Role is "load" or "transform") is { Fact.Role: "load" } load ? _loaded.GetOrAdd(load, LoadedBy) : null;

    /// <summary>The columns of all rows that the code a document governs evaluates, or where it evaluates none, loads.</summary>
    public IEnumerable<RowColumn> In(DesignDocument document)
    {
        var evaluated = program.Fits.Scores.Where(score => document.Governs(score.Step.Syntax.SyntaxTree.FilePath)).Select(score => score.Prediction.Input("input")).ToList();
        return (evaluated.Count > 0 ? evaluated : [.. program.Steps("load").Where(load => document.Governs(load.Syntax.SyntaxTree.FilePath)).Select(load => load.Value)]).SelectMany(rows => Of(rows) ?? []);
    }

    IReadOnlyList<RowColumn>? LoadedBy(Step load)
    {
        var schema = load.Fact["row"] is null && load.Fact["columns"] is null ? program.StepOf(program.Values.Of(load.Receiver).Single) : load;
        if (schema is null || (schema.Input("definition") is { } definition && !program.Constants.IsNull(definition)))
            return null;
        var columns = (RowClass.Of(schema) is { } row ? MembersOf(row, schema.Fact.Is("marked-only")) : Listed(schema)).ToList();
        return columns.Count == 0 || columns.Contains(null) ? null : [.. columns.OfType<RowColumn>()];
    }

    /// <summary>The columns that a class of rows has.</summary>
    public static IEnumerable<RowColumn?> MembersOf(INamedTypeSymbol row, bool isMarkedOnly) =>
        from member in RowClass.MembersOf(row)
        where !isMarkedOnly || RowClass.Attribute(member, "load-column") is not null
        let type = RowClass.TypeOf(member)
        select new RowColumn(RowClass.ColumnOf(member), ((type as IArrayTypeSymbol)?.ElementType ?? type).SpecialType, type is IArrayTypeSymbol, member);

    IEnumerable<RowColumn?> Listed(Step schema) =>
        from element in schema.Elements("columns")
        select program.StepOf(program.Values.Of(element).Single) is { Fact.Role: "column" } column && column.Text("name") is { } name
            ? new RowColumn(name, KindOf(column), IsVector: column.Argument("index") is null, Member: null)
            : null;

    /// <summary>The type that a column's kind is called like: <c>Single</c> is <c>System.Single</c>.</summary>
    SpecialType KindOf(Step column)
    {
        var kind = column.Input("kind-of");
        var name = kind?.Operation.Type?.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => Equals(field.ConstantValue, program.Constants.Fold(kind)))?.Name;
        return Enum.TryParse<SpecialType>($"System_{name}", out var type) ? type : SpecialType.None;
    }
}
