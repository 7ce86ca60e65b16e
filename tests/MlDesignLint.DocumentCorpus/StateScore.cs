using MlDesignLint.Design;
using MlDesignLint.Documents;

namespace MlDesignLint.DocumentCorpus;

/// <summary>How well the states of sections are judged: all of them, and absent against present.</summary>
sealed class StateScore(string name)
{
    readonly SortedDictionary<string, (int Right, int All)> _findings = new(StringComparer.Ordinal);
    readonly List<string> _wrong = [];
    readonly List<(string Place, string Key, string Expected, string Found)> _rows = [];

    public void Add(Label label, DesignDocument document)
    {
        foreach (var assessment in SectionStates.Of(document))
        {
            if (label.Sections.TryGetValue(assessment.Definition.Key, out var expected))
                _rows.Add(($"{label.Repo}:{LineOf(assessment.Place, document)}", assessment.Definition.Key, Label.StateOf(expected), Word(assessment.State)));
        }

        foreach (var fault in DocumentChecker.Check(document))
        {
            var key = fault.Rule.Check?.Kind switch
            {
                "section" => fault.Rule.Check["section"],
                "weak-section" => SectionModel.Sections.First(section => section.Title.Equals(fault.Arguments[0])).Key,
                _ => "",
            };
            if (!label.Sections.TryGetValue(key, out var expected))
                continue;
            var kind = fault.Rule.Check!.Kind == "section" ? "missing or empty" : "weak";
            var isRight = expected is "absent" or "placeholder" || (kind == "weak" && expected == "weak");
            var (right, all) = _findings.GetValueOrDefault(kind);
            _findings[kind] = (right + (isRight ? 1 : 0), all + 1);
            if (!isRight)
                _wrong.Add($"finding\t{label.Repo}:{LineOf(fault.Span, document)}\t{key}\texpected {expected}\tfound {kind}");
        }
    }

    public void Print(TextWriter output, bool withPlaces)
    {
        foreach (var (place, key, expected, found) in withPlaces ? _rows.Where(row => row.Expected != row.Found) : [])
            output.WriteLine($"state\t{place}\t{key}\texpected {expected}\tfound {found}");
        foreach (var place in withPlaces ? _wrong : [])
            output.WriteLine(place);
        foreach (var (kind, (right, all)) in _findings)
            output.WriteLine(FormattableString.Invariant($"{name}: findings that a section is {kind}: {Share.Of(right, all):0.000} right ({right} of {all})"));
        foreach (var key in withPlaces ? [] : _rows.GroupBy(row => row.Key))
        {
            var confusions = key.GroupBy(row => $"{row.Expected}>{row.Found}").OrderByDescending(group => group.Count()).Select(group => $"{group.Key} {group.Count()}");
            output.WriteLine($"{key.Key}\t{string.Join(", ", confusions)}");
        }

        var present = _rows.Count(row => (row.Expected == "absent") == (row.Found == "absent"));
        var missing = _rows.Where(row => row.Found is "absent").ToList();
        output.WriteLine(FormattableString.Invariant($"{name}: states right {Share.Of(_rows.Count(row => row.Expected == row.Found), _rows.Count):0.000}, absent against present {Share.Of(present, _rows.Count):0.000}, said absent and is {Share.Of(missing.Count(row => row.Expected == "absent"), missing.Count):0.000} ({_rows.Count} sections)"));
    }

    static int LineOf(SourceSpan? place, DesignDocument document) => place is { } span ? document.Text.PositionOf(span.Start).Line + 1 : 0;

    static string Word(SectionState state) => state switch
    {
        SectionState.NotApplicable => "not_applicable",
        _ => state.ToString().ToLowerInvariant(),
    };
}
