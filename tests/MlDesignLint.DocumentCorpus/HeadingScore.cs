using MlDesignLint.Design;

namespace MlDesignLint.DocumentCorpus;

/// <summary>
/// How well headings are understood. A heading is right where one of its sections is one that the reader named, or where both name none; one that says nothing of its own serves what the heading around it does. Sections that
/// hold no content of their own (summary, outlook, questions, glossary) are left out, and so are headings right above another one to which the reader gave no section: some readers name what such a heading opens, others what
/// stands under it. Sections that reviewers do not tell apart count as one.
/// </summary>
sealed class HeadingScore(string name)
{
    static readonly HashSet<string> LeftOut = ["meta", "summary", "tech_debt_future", "open_questions", "glossary_refs"];

    static readonly string[][] Alike =
    [
        ["problem", "background", "business_goal"], ["requirements", "constraints"], ["prior_work", "alternatives"], ["data_pipeline", "features"], ["offline_metrics", "offline_online_link"],
        ["error_cost", "error_analysis"], ["acceptance", "kill_criteria"], ["infra_scale", "nfr_slo"], ["monitoring", "retraining"], ["security", "privacy_legal"],
    ];

    readonly List<string> _places = [];
    int _right;
    int _wrong;
    int _missed;

    public void Add(Label label, DesignDocument document)
    {
        foreach (var heading in label.Headings)
        {
            var expected = Kept(heading.Keys);
            var sections = SectionsAt(heading.Line, document);
            var found = Kept(sections.SelectMany(section => expected.Count > 0 ? section.Topics : section.Keys));
            if (expected.Count == 0 && (heading.Keys.Count > 0 || sections.All(section => section.Blocks.Count == 0)))
                continue;
            var place = $"{label.Repo}:{heading.Line}\t{heading.Text}\texpected {string.Join(",", expected)}\tfound {string.Join(",", found)}";
            if (expected.Overlaps(found))
                _right++;
            else if (found.Count > 0)
                Count(ref _wrong, "wrong", place);
            if (expected.Count > 0 && !expected.Overlaps(found))
                Count(ref _missed, "missed", place);
        }
    }

    /// <summary>The sections that begin on a line; for a line that opens none, the innermost section around it.</summary>
    static IReadOnlyList<Section> SectionsAt(int line, DesignDocument document)
    {
        var opened = document.Sections.Where(section => LineOf(section, document) == line).ToList();
        return opened.Count > 0 ? opened : [.. document.Sections.Where(section => LineOf(section, document) < line).TakeLast(1)];
    }

    static int LineOf(Section section, DesignDocument document) => document.Text.PositionOf(section.HeadingSpan.Start).Line + 1;

    public void Print(TextWriter output, bool withPlaces)
    {
        foreach (var place in withPlaces ? _places : [])
            output.WriteLine(place);
        var (precision, recall) = (Share.Of(_right, _right + _wrong), Share.Of(_right, _right + _missed));
        output.WriteLine(FormattableString.Invariant($"{name}: headings precision {precision:0.000} recall {recall:0.000} F1 {Share.Of(2 * precision * recall, precision + recall):0.000} ({_right} right, {_wrong} wrong, {_missed} missed)"));
    }

    void Count(ref int counter, string word, string place)
    {
        counter++;
        _places.Add($"{word}\t{place}");
    }

    static HashSet<string> Kept(IEnumerable<string> keys) =>
        [.. keys.Where(key => !LeftOut.Contains(key)).Select(key => Alike.FirstOrDefault(group => group.Contains(key))?[0] ?? key)];
}

static class Share
{
    public static double Of(double part, double whole) => whole == 0 ? 0 : part / whole;
}
