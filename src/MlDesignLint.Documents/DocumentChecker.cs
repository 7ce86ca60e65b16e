using MlDesignLint.Design;
using MlDesignLint.Documents.Checks;

namespace MlDesignLint.Documents;

/// <summary>Runs the rules on documents.</summary>
public static class DocumentChecker
{
    /// <summary>
    /// What the rules say of a document, by position and id, without what its waivers accept.
    /// </summary>
    /// <param name="document">The document.</param>
    /// <param name="today">The day on which waivers are judged, in UTC; by default the current one.</param>
    public static IReadOnlyList<DocumentFault> Check(DesignDocument document, DateTime? today = null)
    {
        var day = (today ?? DateTime.UtcNow).Date;
        return [.. CheckAll(document, day).Where(fault => document.Contract.WaiverOf(fault.Rule, fault.Span, day) is null)];
    }

    /// <summary>What the rules say of a document on a day, by position and id, with what its waivers accept.</summary>
    public static IReadOnlyList<DocumentFault> CheckAll(DesignDocument document, DateTime day)
    {
        var found = document.Faults.Concat(UnreadLanguage(document)).Concat(Rules(document).SelectMany(rule => Run(rule, document))).ToList();
        var expired = document.Contract.Waivers.Where(waiver => waiver.Until is { } until && until.Value < day)
            .Select(waiver => new DocumentFault(Catalogue.ExpiredWaiver, waiver.Span, waiver.Rule.Value, waiver.Until!.Value.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));
        return [.. found.Concat(expired).Concat(UnusedWaivers(document, day, (waiver, rule) => !rule.IsAboutDocuments || found.Any(fault => fault.Rule == rule && waiver.Covers(fault.Span))))
            .Select(fault => document.Profile.Levels.TryGetValue(fault.Rule.Id, out var level) ? fault with { Level = level } : fault)
            .OrderBy(fault => fault.Span.Start).ThenBy(fault => fault.Rule.Id, StringComparer.Ordinal).ThenBy(fault => fault.Span.Length)];
    }

    /// <summary>The waivers that hold on a day and accept nothing.</summary>
    /// <param name="document">The document.</param>
    /// <param name="day">The day, in UTC.</param>
    /// <param name="isNeeded">Whether a rule has found something that a waiver accepts, or it is not known that it has not.</param>
    public static IEnumerable<DocumentFault> UnusedWaivers(DesignDocument document, DateTime day, Func<WaiverClaim, Rule, bool> isNeeded) =>
        from waiver in document.Contract.Waivers
        let rule = Catalogue.Find(waiver.Rule.Value)!
        where waiver.IsInForce(day) && rule != Catalogue.UnusedWaiver && !isNeeded(waiver, rule)
        select new DocumentFault(Catalogue.UnusedWaiver, waiver.Span, rule.Id);

    /// <summary>Whether a document's stage or packs require a section that it does not have, or has only as a heading, and that nothing else answers.</summary>
    public static bool Lacks(DesignDocument document, SectionDefinition section) => SectionCheck.StateOf(section, document) is not null;

    /// <summary>Whether a document's contract says what a section has to say.</summary>
    public static bool IsAnsweredByContract(DesignDocument document, SectionDefinition section) => SectionCheck.IsAnsweredByContract(section.Key, document.Contract);

    /// <summary>The required sections of a document of which there is not even a heading, and that nothing else answers.</summary>
    public static IReadOnlyList<SectionDefinition> AbsentSections(DesignDocument document) =>
        [.. document.Profile.Sections.Where(section => Lacks(document, section) && !document.SectionsOf(section.Key).Any())];

    /// <summary>Of a document in another language only what does not depend on words is judged.</summary>
    static IEnumerable<Rule> Rules(DesignDocument document) =>
        Catalogue.Rules.Where(rule => rule.Check is not null && (document.IsLanguageKnown || rule == Catalogue.PlaceholderText));

    static IEnumerable<DocumentFault> UnreadLanguage(DesignDocument document) =>
        document.IsLanguageKnown ? [] : [new DocumentFault(Catalogue.UnreadLanguage, SectionCheck.TitleOf(document), document.Text[SectionCheck.TitleOf(document)])];

    static IEnumerable<DocumentFault> Run(Rule rule, DesignDocument document) => rule.Check!.Kind switch
    {
        "section" => SectionCheck.Find(rule, document),
        "other-section" => SectionCheck.FindOthers(rule, document),
        "placeholder" => PlaceholderCheck.Find(rule, document),
        "metric-target" => MetricTargetCheck.Find(rule, document),
        "weak-section" => WeakSectionCheck.Find(rule, document),
        "loss-order" => LossOrderCheck.Find(rule, document),
        "loss" => LossCheck.Find(rule, document),
        "baseline-metric" => BaselineMetricCheck.Find(rule, document),
        "target-baseline" => TargetBaselineCheck.Find(rule, document),
        "metric-contradiction" => MetricContradictionCheck.Find(rule, document),
        "claim-contradiction" => ClaimContradictionCheck.Find(rule, document),
        "accuracy" => AccuracyCheck.Find(rule, document),
        "ranking-cutoff" => RankingCutoffCheck.Find(rule, document),
        "split-kind" => SplitKindCheck.Find(rule, document),
        "split-shares" => SplitSharesCheck.Find(rule, document),
        "output-metric" => OutputMetricCheck.Find(rule, document),
        "economics" => EconomicsCheck.Find(rule, document),
        "risk" => RiskCheck.Find(rule, document),
        "personal-data" => PersonalDataCheck.Find(rule, document),
        "batch-latency" => BatchLatencyCheck.Find(rule, document),
        "target-direction" => TargetDirectionCheck.Find(rule, document),
        "group-split" => GroupSplitCheck.Find(rule, document),
        "monitored-metric" => MonitoredMetricCheck.Find(rule, document),
        "near-miss" => NearMissCheck.Find(rule, document),
        "scope" => ScopeCheck.Find(rule, document),
        "feature-source" => FeatureSourceCheck.Find(rule, document),
        "risk-class" => RiskClassCheck.Find(rule, document),
        "stack" => StackCheck.Find(rule, document),
        "refresh" => RefreshCheck.Find(rule, document),
        "response-time" => ResponseTimeCheck.Find(rule, document),
        var kind => throw new InvalidOperationException($"{rule} asks for a check of the unknown kind '{kind}'"),
    };
}
