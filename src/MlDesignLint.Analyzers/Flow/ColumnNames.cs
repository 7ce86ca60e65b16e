namespace MlDesignLint.Analyzers.Flow;

/// <summary>Names of columns as documents write them: in the spelling of the class or of the database (<c>TripMinutes</c>, <c>trip_minutes</c>).</summary>
static class ColumnNames
{
    /// <summary>Whether two spellings are the same name.</summary>
    public static bool AreSame(string column, string declared)
    {
        var (i, j) = (0, 0);
        while (true)
        {
            while (i < column.Length && !char.IsLetterOrDigit(column[i]))
                i++;
            while (j < declared.Length && !char.IsLetterOrDigit(declared[j]))
                j++;
            if (i == column.Length || j == declared.Length)
                return i == column.Length && j == declared.Length;
            if (char.ToLowerInvariant(column[i++]) != char.ToLowerInvariant(declared[j++]))
                return false;
        }
    }

    /// <summary>The name without case and separators.</summary>
    public static string Key(string name) => new([.. name.ToLowerInvariant().Where(char.IsLetterOrDigit)]);

    /// <summary>Whether a declared name is one word; several are prose and no column.</summary>
    public static bool IsColumn(string declared) => !declared.Any(char.IsWhiteSpace);
}
