using Microsoft.CodeAnalysis.Operations;

namespace MlDesignLint.Analyzers.Flow;

/// <summary>What the columns of a chain are made of, by name.</summary>
sealed class Columns(MlProgram program, IReadOnlyList<Step> chain)
{
    /// <summary>
    /// The inputs of the last concatenation that makes a column, with the places that name them; of an input that is a concatenation itself, or where one is asked for a scaled one, its
    /// inputs. Unknown names are left out.
    /// </summary>
    public IEnumerable<(string Name, Value Place)> InputsOf(string column, bool isScaledToo = true) => InputsAt(LastConcatenationOf(column), isScaledToo);

    /// <summary>The last concatenation that makes a column; null where there is none.</summary>
    public Step? ConcatenationOf(string column) => LastConcatenationOf(column) is >= 0 and var last ? chain[last] : null;

    int LastConcatenationOf(string column)
    {
        var last = chain.Count - 1;
        while (last >= 0 && !(chain[last].Fact["kind"] == "concatenate" && chain[last].Text("output") == column))
            last--;
        return last;
    }

    IEnumerable<(string Name, Value Place)> InputsAt(int concatenation, bool isScaledToo) => concatenation < 0 ? []
        : from element in chain[concatenation].KnownElements("inputs")
          let name = program.Constants.Text(element)
          where name is not null
          let parts = InputsAt(ConcatenationOf(name, concatenation, isScaledToo), isScaledToo).ToList()
          from part in parts.Count > 0 ? parts : [(name, PlaceOf(element))]
          select part;

    /// <summary>Which step concatenates a column as it is before another step; -1 where it is made in another way.</summary>
    int ConcatenationOf(string column, int before, bool isScaledToo)
    {
        for (var i = before - 1; i >= 0; i--)
        {
            if (!chain[i].Writes(column))
                continue;
            if (chain[i].Fact["kind"] == "concatenate")
                return i;
            if (!isScaledToo || !chain[i].Fact.Is("scales") || chain[i].SourceOf(column).Name != column)
                return -1;
        }

        return -1;
    }

    /// <summary>The column that a column is a copy, key or conversion of, followed to the first; itself where it is none.</summary>
    public string SourceOf(string column)
    {
        for (var i = chain.Count - 1; i >= 0; i--)
        {
            if (chain[i].Fact["kind"] == "copy" && chain[i].Writes(column))
                column = chain[i].SourceOf(column).Name;
        }

        return column;
    }

    /// <summary>The last step that writes a column; null where the rows bring it.</summary>
    public Step? WriterOf(string column) => chain.LastOrDefault(step => step.Writes(column));

    /// <summary>The column that a column's numbers are still those of: followed through conversions, scaling and filling of gaps to the first; null where they are other ones.</summary>
    public string? NumbersOf(string column)
    {
        for (var i = chain.Count - 1; i >= 0; i--)
        {
            if (!chain[i].Writes(column))
                continue;
            var keepsNumbers = chain[i].Fact.Is("scales") || chain[i].Fact.Is("fills") || (chain[i].Fact["kind"] == "copy" && chain[i].Fact["state"] != "keys");
            if (!keepsNumbers)
                return null;
            column = chain[i].SourceOf(column).Name;
        }

        return column;
    }

    /// <summary>Where a name is written: what a helper takes as a parameter is written by its caller.</summary>
    Value PlaceOf(Value name) => name.Operation is IParameterReferenceOperation ? program.Values.Of(name).Single ?? name : name;
}
