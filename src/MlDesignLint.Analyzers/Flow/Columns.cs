using Microsoft.CodeAnalysis.Operations;

namespace MlDesignLint.Analyzers.Flow;

/// <summary>What the columns of a chain are made of, by name.</summary>
sealed class Columns(MlProgram program, IReadOnlyList<Step> chain)
{
    /// <summary>The inputs of the last concatenation that makes a column, with the places that name them; unknown names are left out.</summary>
    public IEnumerable<(string Name, Value Place)> InputsOf(string column)
    {
        var concatenation = chain.LastOrDefault(step => step.Fact["kind"] == "concatenate" && step.Text("output") == column);
        return from element in concatenation?.Elements("inputs") ?? []
               let name = program.Constants.Text(element)
               where name is not null
               select (name, PlaceOf(element));
    }

    /// <summary>The column that a column is a copy, key or conversion of, followed to the first; itself where it is none.</summary>
    public string SourceOf(string column)
    {
        for (var i = chain.Count - 1; i >= 0; i--)
        {
            if (chain[i].Fact["kind"] == "copy" && chain[i].Text("output") == column && chain[i].Text("input") is { } source)
                column = source;
        }

        return column;
    }

    /// <summary>The last step that writes a column; null where the rows bring it.</summary>
    public Step? WriterOf(string column) => chain.LastOrDefault(step => step.Text("output") == column);

    /// <summary>The column that a column's numbers are still those of: followed through conversions, scaling and filling of gaps to the first; null where they are other ones.</summary>
    public string? NumbersOf(string column)
    {
        for (var i = chain.Count - 1; i >= 0; i--)
        {
            if (chain[i].Text("output") != column)
                continue;
            var keepsNumbers = chain[i].Fact.Is("scales") || chain[i].Fact.Is("fills") || (chain[i].Fact["kind"] == "copy" && chain[i].Fact["state"] != "keys");
            if (!keepsNumbers)
                return null;
            column = chain[i].Text("input") ?? column;
        }

        return column;
    }

    /// <summary>Where a name is written: what a helper takes as a parameter is written by its caller.</summary>
    Value PlaceOf(Value name) => name.Operation is IParameterReferenceOperation ? program.Values.Of(name).Single ?? name : name;
}
