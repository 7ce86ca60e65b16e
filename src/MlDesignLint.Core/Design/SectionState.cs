namespace MlDesignLint.Design;

/// <summary>How much a document says on a section's topic.</summary>
public enum SectionState
{
    /// <summary>Nothing anywhere.</summary>
    Absent,

    /// <summary>A heading with nothing of the author's own below it.</summary>
    Placeholder,

    /// <summary>Something, without all that the section needs.</summary>
    Weak,

    /// <summary>All that the section needs.</summary>
    Filled,

    /// <summary>A reason why the topic does not concern the project.</summary>
    NotApplicable,

    /// <summary>A reason or a moment until which it is put off.</summary>
    Deferred,
}
