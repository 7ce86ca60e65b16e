namespace MlDesignLint.DocumentCorpus;

/// <summary>How often two readers of a document give a section the same state: the ceiling of what a program can reach.</summary>
sealed class ReaderAgreement
{
    int _same;
    int _samePresence;
    int _all;

    public void Add(Label first, Label second)
    {
        foreach (var (key, said) in first.Sections.Where(section => second.Sections.ContainsKey(section.Key)))
        {
            var (one, other) = (Label.StateOf(said), Label.StateOf(second.Sections[key]));
            _same += one == other ? 1 : 0;
            _samePresence += (one == "absent") == (other == "absent") ? 1 : 0;
            _all++;
        }
    }

    public void Print(TextWriter output) => output.WriteLine(FormattableString.Invariant(
        $"readers agree: states {Share.Of(_same, _all):0.000}, absent against present {Share.Of(_samePresence, _all):0.000} ({_all} sections)"));
}
