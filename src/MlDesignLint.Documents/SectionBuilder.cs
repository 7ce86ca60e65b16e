using MlDesignLint.Design;

namespace MlDesignLint.Documents;

/// <summary>Collects headings and blocks in document order into a tree of sections.</summary>
sealed class SectionBuilder(int end)
{
    /// <summary>The level of a bold line that acts as a heading, below all real ones; labels of list items are deeper still.</summary>
    public const int LabelLevel = 10;

    readonly List<Draft> _drafts = [];
    readonly Stack<Draft> _open = new();

    public bool HasHeading => _drafts.Any(draft => draft.Level > 0);

    /// <summary>Opens a section; it ends where the next one of its level or above begins.</summary>
    public void Open(string heading, SourceSpan headingSpan, SourceSpan span, int level, IReadOnlyList<string> keys)
    {
        while (_open.Count > 0 && IsOver(_open.Peek().Level, level))
            _open.Pop();
        _open.Push(new(heading, headingSpan, span.Start, level, keys, []));
        _drafts.Add(_open.Peek());
    }

    /// <summary>Whether a label of a level is open, so that another one of the same level ends it.</summary>
    public bool HasLabel(int level) => _open.FirstOrDefault(draft => draft.Level <= level)?.Level == level;

    /// <summary>The keys of the nearest heading around one of a level that has any.</summary>
    public IReadOnlyList<string> KeysAround(int level) => _open.FirstOrDefault(draft => draft.Level < level && draft.Keys.Count > 0)?.Keys ?? [];

    /// <summary>Adds what stands under the heading opened last.</summary>
    public void Add(IEnumerable<Block> blocks)
    {
        if (_drafts.Count == 0)
            Open("", default, default, 0, []);
        _drafts[_drafts.Count - 1].Blocks.AddRange(blocks);
    }

    public IReadOnlyList<Section> Build()
    {
        var ends = Ends();
        var sections = new List<Section>();
        var open = new Stack<Section>();
        for (var i = 0; i < _drafts.Count; i++)
        {
            var draft = _drafts[i];
            while (open.Count > 0 && IsOver(open.Peek().Level, draft.Level))
                open.Pop();
            var section = new Section
            {
                Heading = draft.Heading,
                HeadingSpan = draft.HeadingSpan,
                Span = SourceSpan.FromBounds(draft.Start, ends[i]),
                Level = draft.Level,
                Keys = KeysOf(draft, open),
                Parent = open.Count > 0 ? open.Peek() : null,
                Blocks = draft.Blocks,
            };
            open.Push(section);
            sections.Add(section);
        }

        return sections;
    }

    static readonly IReadOnlyDictionary<string, IReadOnlyList<string>> Covers = SectionModel.Sections.ToDictionary(section => section.Key, section => section.Covers);

    /// <summary>
    /// The heading's own sections and those around it that cover them; a problem that is stated under the method is the ML problem, reasons and an overview under a heading are those of what it says,
    /// a name of one word says less than the heading around it, the parts of an installation say nothing of the design, and an entry of a table of contents opens nothing.
    /// </summary>
    static IReadOnlyList<string> KeysOf(Draft draft, Stack<Section> open)
    {
        if (draft.Keys.Count == 0)
            return draft.Keys;
        var around = open.FirstOrDefault(section => section.Keys.Count > 0)?.Keys ?? [];
        if (draft.Keys is ["background"] or ["summary"] && around.Count > 0 && !around.Any(OfReasons.Contains))
            return [];
        if (around.Count == 0 && HeadingText.IsOfItsParent(draft.Heading) && open.Any(section => section.Level > 1) || open.Any(section => section.Level > 1 && HeadingText.IsSetup(section.Heading)))
            return [];
        if (draft.Blocks.Count > 0 && draft.Blocks.All(block => block.Kind == BlockKind.ListItem && block.Runs.Count == 0) && open.Any(section => HeadingText.IsContents(section.Heading)))
            return [];
        var framing = draft.Keys.Contains("problem") && open.Any(section => section.Keys.Contains("model_approach")) ? ["ml_framing"] : Array.Empty<string>();
        if (HeadingMatcher.IsOneWord(draft.Heading) || (draft.Level >= LabelLevel ? HeadingMatcher.ExactKeysOf(draft.Heading).Count == 0 : HeadingMatcher.NamedKeysOf(draft.Heading).Count == 0))
            return [.. draft.Keys.Concat(framing).Concat(around).Distinct()];
        return [.. draft.Keys.Concat(framing).Concat(around.Where(key => Covers.TryGetValue(key, out var covered) && covered.Any(draft.Keys.Contains))).Distinct()];
    }

    /// <summary>Sections whose reasons are the project's.</summary>
    static readonly string[] OfReasons = ["background", "problem", "business_goal", "summary", "meta"];

    /// <summary>Where each section's last sub-section ends.</summary>
    int[] Ends()
    {
        var ends = new int[_drafts.Count];
        var open = new Stack<int>();
        for (var i = 0; i < _drafts.Count; i++)
        {
            while (open.Count > 0 && IsOver(_drafts[open.Peek()].Level, _drafts[i].Level))
                ends[open.Pop()] = _drafts[i].Start;
            open.Push(i);
        }

        foreach (var last in open)
            ends[last] = end;
        return ends;
    }

    /// <summary>Whether a section of one level ends where one of another begins; what stands before the first heading always does.</summary>
    static bool IsOver(int level, int next) => level >= next || level == 0;

    sealed record Draft(string Heading, SourceSpan HeadingSpan, int Start, int Level, IReadOnlyList<string> Keys, List<Block> Blocks);
}
