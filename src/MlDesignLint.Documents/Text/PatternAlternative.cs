namespace MlDesignLint.Documents;

/// <summary>One of the expressions between the outermost bars of a pattern.</summary>
/// <param name="Source">The expression.</param>
/// <param name="Needles">The words of which it needs one.</param>
/// <param name="IsCertain">Whether it matches exactly where one of them stands.</param>
sealed record PatternAlternative(string Source, IReadOnlyList<Needle> Needles, bool IsCertain);

/// <summary>A word or stem that a pattern looks for.</summary>
/// <param name="Literal">Its characters, folded; empty for any digit, null for a pattern that every text has to be tried with.</param>
/// <param name="StartsWord">Whether no word character may stand before it.</param>
/// <param name="EndsWord">Whether no word character may stand behind it.</param>
/// <param name="IsCertain">Whether finding it is a match; otherwise the expression still has to be tried.</param>
readonly record struct Needle(string? Literal, bool StartsWord, bool EndsWord, bool IsCertain);
