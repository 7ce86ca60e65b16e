using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using MlDesignLint.Design;

namespace MlDesignLint.Documents;

/// <summary>
/// Decides by content whether a text is a design document of an ML system: it has the headings of one, or fewer of them and a body that speaks of a task,
/// a metric, data and an evaluation, or says under headings of its own what such a document has to say. Model cards, checklists, guides and designs of other software have some of both, not enough of either.
/// </summary>
public static class Recognition
{
    /// <summary>Sections known by their headings.</summary>
    const int FewKeys = 2;
    const int ManyKeys = 5;

    /// <summary>Sections of either kind, and of both together, that are filled under whatever headings.</summary>
    const int ManyFilled = 4;
    const int ManyFilledOfBoth = 10;

    static readonly HashSet<string> OfMachineLearning =
        ["ml_framing", "data_sources", "target_label", "features", "offline_metrics", "offline_online_link", "loss", "validation", "baseline", "model_approach", "error_analysis", "retraining", "data_quality"];

    static readonly HashSet<string> OfPlans =
        ["problem", "business_goal", "success_metrics", "scope", "requirements", "constraints", "assumptions", "experiment", "acceptance", "risks", "decision_use", "economics", "background", "timeline"];

    static readonly IReadOnlyList<TextPattern> Signs =
    [
        TextPattern.Of(@"\b(?:classif|regress|recommend|forecast|cluster|anomaly|predict)\w*|классифик|регресс|рекоменд|прогноз|кластер|аномал|предсказ|детекц|распознавани"),
        TextPattern.Of(@"\bbaseline|бе[йи]с?зла[йи]н|базов\w+ модел"),
        TextPattern.Of(@"\b(?:datasets?|training data|ground truth|feature engineering|target variable|labell?ed)\b|датасет|обучающ\w+|признак|разметк|целев\w+ переменн"),
        TextPattern.Of(@"\b(?:ML|machine learning|neural|XGBoost|LightGBM|LLM|RAG|GPT|embeddings?|(?:trained|baseline|predictive|regression|classification|language|anomaly) models?)\b|машинн\w+ обучени|нейросет|\bмодел[ьи]\b"),
        TextPattern.Of(@"\b(?:cross-?valid|hold-?out|test set|train/|backtest|A/B)|валидаци|тестов\w+ выборк|пилот"),
    ];

    /// <summary>What the first heading, or any heading of a study guide, says where the text is about design documents or about a finished model.</summary>
    static readonly Regex OtherKinds = Of(@"\bmodel card\b|\bdata ?sheet\b|\bbook outline\b|\bcheck-?list\b|чек-?лист|\bfollow-ups\b|\binterview questions\b|карточка модели");

    /// <summary>File names that leave no doubt, name a plan for a model, and name a design of anything.</summary>
    static readonly Regex NameOfMlDesign = Of(@"(?<![a-z])ml[_ -]?(?:system[_ -]?)?design|design[_ -](?:of[_ -])?ml(?![a-z])");
    static readonly Regex NameOfPlan = Of(@"problem[_ -]?(?:framing|definition|statement)|business[_ -]?understanding|project[_ -]?definition");
    static readonly Regex NameOfDesign = Of(@"design|(?:^|[_\W])ml(?:[_\W]|$)");

    /// <summary>Whether a text can be a design document; decided without parsing it, so most other texts need not be.</summary>
    public static bool MayBeDesignDocument(FileText text) => IsEnough(SignsIn(text), HasTellingName(text));

    /// <summary>Whether a text may only link to the files of a design document; decided by the file's name.</summary>
    public static bool MayBeIndex(FileText text) => HasTellingName(text) && text.Content.IndexOf(".md", StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>Whether the document is one that the rules are about. A telling file name counts as one sign among others.</summary>
    public static bool IsDesignDocument(DesignDocument document)
    {
        var (signs, hasTellingName) = (SignsIn(document.Text), HasTellingName(document.Text));
        if (!IsEnough(signs, hasTellingName) || document.Sections.Any(section => section.Level < SectionBuilder.LabelLevel && OtherKinds.IsMatch(section.Heading)))
            return false;
        var keys = new HashSet<string>(document.Sections.SelectMany(section => section.Keys));
        var (ofPlans, known) = (keys.Count(OfPlans.Contains), keys.Count(key => OfMachineLearning.Contains(key) || OfPlans.Contains(key)));
        var name = Path.GetFileName(document.Path);
        return (known >= ManyKeys && (hasTellingName || signs >= SignsOfContent))
            || (NameOfMlDesign.IsMatch(name) && (known >= FewKeys || signs >= SignsOfContent))
            || (NameOfPlan.IsMatch(name) && (known > FewKeys || (known == FewKeys && signs >= FewSigns)))
            || (hasTellingName && known >= FewKeys && signs >= SignsOfContent)
            || (ofPlans >= FewKeys && signs >= FewSigns && SaysEnough(document));
    }

    /// <summary>Whether a document fills many sections, those of machine learning and those of a plan.</summary>
    static bool SaysEnough(DesignDocument document)
    {
        var filled = SectionStates.Of(document).Where(section => section.State == SectionState.Filled).Select(section => section.Definition.Key).ToList();
        var (learning, plan) = (filled.Count(OfMachineLearning.Contains), filled.Count(OfPlans.Contains));
        return learning >= ManyFilled && plan >= ManyFilled && learning + plan >= ManyFilledOfBoth;
    }

    static bool IsEnough(int signs, bool hasTellingName) => signs >= (hasTellingName ? 2 : FewSigns);

    /// <summary>The signs of a text, in its source; a metric is one beside others.</summary>
    static int SignsIn(FileText text) => Known.GetValue(text, static text =>
    {
        var content = text.Content.Length > MaxSearched ? text.Content.Substring(0, MaxSearched) : text.Content;
        var signs = Signs.Count(FoldedText.Of(content, IndexOfSigns).Has);
        return new(signs + (signs > 0 && MetricNames.In(content).Any() ? 1 : 0));
    }).Value;

    static readonly ConditionalWeakTable<FileText, StrongBox<int>> Known = new();

    /// <summary>Most files of a folder are searched for nothing else.</summary>
    static readonly PatternIndex IndexOfSigns = PatternIndex.Of(Signs);

    static bool HasTellingName(FileText text) => Path.GetFileName(text.Path) is var name && (NameOfDesign.IsMatch(name) || NameOfPlan.IsMatch(name));

    const int SignsOfContent = 4;
    const int FewSigns = 3;
    const int MaxSearched = 100_000;

    static Regex Of(string pattern) => new(pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
}
