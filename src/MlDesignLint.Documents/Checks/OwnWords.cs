using System.Text.RegularExpressions;
using MlDesignLint.Design;

namespace MlDesignLint.Documents.Checks;

/// <summary>Where what a section lacks may be said all the same: in the author's own words, under another heading, or in what another rule asks for.</summary>
static class OwnWords
{
    /// <summary>Where a bound on quality may stand that names its metric elsewhere, or by the author's own words.</summary>
    static readonly string[] OfTargets = ["offline_metrics", "success_metrics", "acceptance", "kill_criteria"];

    static readonly TextPattern Target = TextPattern.Of(@"\btargets?\b|\bgoals?\b|\bagreed\b|\baccept|\bcriteri|\bthreshold|\bgate\b|целев|\bцел[ьи]\b|приемк|критери|порог|договорил|согласова");

    static readonly TextPattern NamesRisk = TextPattern.Of(Phrases.HeadingOfRisks);
    static readonly TextPattern LeftOut = TextPattern.Of(@"\bnext (?:year|season|quarter|summer|winter|version)|\blater\b|\bonly\b|\bexcept\b|через (?:год|месяц|квартал|полгода)|потом\b|позже|\bтолько\b|\bкроме\b|\bпока\b");
    static readonly TextPattern Less = TextPattern.Of(@"\bfewer\b|\bless (?!than)|\bhalve|\bhalf as|\btwice\b|\bdouble|\bmore often\b|\bменьше\b|\bбольше\b|\bреже\b|\bчаще\b|вдвое|втрое|наполовину");
    static readonly TextPattern Unseen = TextPattern.Of(@"\b(?:never|not) (?:\w+ )?(?:seen|shown|used) (?:\w+ )?(?:in |to |by |for )?(?:the )?(?:train|model)|\bunseen\b|не вид(?:ел|ела|ит)\b|не участв|не показыва");

    /// <summary>A measured value, and how many of how many.</summary>
    static readonly Regex Value = Of(@"\d[.,]\d|\d ?%|\d (?:of|out of|из) \d");

    /// <summary>What is now and what is wanted, or how much of it; years, bases and numbers of weeks aside.</summary>
    static readonly Regex Change = Of(@"вдвое|втрое|\bhalve|\bhalf as|\btwice\b|\d.*[^\w.,].*\d");
    static readonly Regex NoQuantity = Of(@"(?:19|20)\d\d|\bper\s\d[\d,. ]*|\bweeks? \d|недел\w+ \d|\bq[1-4]\b|\d{1,2}\.\d{1,2}\.");

    public static bool MaySay(string key, DesignDocument document)
    {
        var said = Statements.Of(document);
        var own = said.Lines(key).ToList();
        return key switch
        {
            "offline_metrics" => MetricTargetCheck.LacksTarget(document) || MetricTargetCheck.IsAccepted(document)
                || said.AllLines.Any(line => line.IsOwn && (OfTargets.Any(line.IsUnder) || line.Has(Target)) && StatedTarget.Compares(line.Text)),
            "validation" => own.Any(line => line.Span == said.SplitKind?.Span || line.Has(Unseen)),
            "risks" => RiskCheck.SectionOf(document) is not null || RiskCheck.MayHaveRemedies(document) || !document.SectionsOf(key).Any(section => NamesRisk.IsIn(FoldedText.Of(section.Heading))),
            "baseline" or "acceptance" => own.Any(line => Value.IsMatch(line.Text)),
            "success_metrics" => own.Any(line => Change.IsMatch(NoQuantity.Replace(line.Text, ""))),
            "business_goal" => own.Any(line => line.Has(Less)),
            "scope" => own.Any(line => line.Has(LeftOut)),
            _ => false,
        };
    }

    static Regex Of(string pattern) => new(pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
}
