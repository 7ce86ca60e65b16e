using Microsoft.CodeAnalysis;

namespace MlDesignLint.Analyzers.Flow;

/// <summary>Where a symbol gets a value from. Without an operation the value cannot be seen.</summary>
/// <param name="Operation">The expression, or for <see cref="SourceKind.Out"/> the argument that the called method sets.</param>
readonly record struct Source(IOperation? Operation, SourceKind Kind = SourceKind.Whole)
{
    /// <summary>For an element of a collection, the loop or lambda that takes the elements one by one.</summary>
    public object? Key { get; init; }

    /// <summary>For a part of a tuple (also of a tuple that is an element), which one; else -1.</summary>
    public int Part { get; init; } = -1;

    public static Source Unknown => default;

    /// <summary>What the caller passed for a parameter.</summary>
    public static Source Incoming { get; } = new(null, SourceKind.Incoming);

    public static Source ElementOf(IOperation? collection, object key) => new(collection, SourceKind.Element) { Key = key };
}

/// <summary>How a source's value relates to its expression.</summary>
enum SourceKind
{
    /// <summary>The expression's value, or a part of it where it is a tuple.</summary>
    Whole,

    /// <summary>A part of one of the expression's parts.</summary>
    Nested,

    /// <summary>One of the expression's elements.</summary>
    Element,

    /// <summary>What the called method sets an <c>out</c> argument to.</summary>
    Out,

    /// <summary>What the caller passed.</summary>
    Incoming,
}
