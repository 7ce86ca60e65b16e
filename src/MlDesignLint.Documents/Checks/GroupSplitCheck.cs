using MlDesignLint.Design;

namespace MlDesignLint.Documents.Checks;

/// <summary>The data hold several rows of one patient, user or device, and rows are divided without regard to that.</summary>
static class GroupSplitCheck
{
    static readonly TextPattern Repeated = TextPattern.Of(Phrases.RepeatedEntity);
    static readonly TextPattern Grouped = TextPattern.Of(Phrases.EntityKeptWhole);
    static readonly TextPattern Thinned = TextPattern.Of(@"\bone (?:\w+ )?(?:of|per|for|from) each\b|\bonly one\b|\bkept one\b|\bdeduplicat|\bthe (?:last|first) one\b|по одно(?:му|й)|оставил\w* одн|только (?:перв|последн)|дедуплиц");

    static readonly LocalizedText Random = new("random", "случайное");
    static readonly LocalizedText Stratified = new("stratified", "стратифицированное");

    public static IEnumerable<DocumentFault> Find(Rule rule, DesignDocument document)
    {
        var said = Statements.Of(document);
        if (document.Contract.Split?.Group is null && said.SplitKind is { Value: "random" or "stratified" } split && !said.Lines("validation").Any(line => line.Has(Grouped))
            && said.Lines("data_sources", "target_label", "features").FirstOrDefault(line => line.Has(Repeated) && !line.Has(Thinned)) is { } data)
            yield return new(rule, split.Span, split.Value == "random" ? Random : Stratified, data.Find(Repeated)!) { Related = [data.Span] };
    }
}
