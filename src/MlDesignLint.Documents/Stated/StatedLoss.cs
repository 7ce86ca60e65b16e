using System.Text.RegularExpressions;
using MlDesignLint.Design;

namespace MlDesignLint.Documents.Stated;

/// <summary>The loss that prose, lists and tables say training minimises.</summary>
static class StatedLoss
{
    const int MaxWords = 5;

    static readonly Regex Word = Form(@"[\p{L}\d][\p{L}\d²-]*");

    /// <summary>Words that call what stands beside them a loss.</summary>
    static readonly Regex Loss = Form(@"(?:^\W*|[,;:(]\s*)(?:training )?loss[*_]*\s*[:|=—–]|\bthe (?:training )?loss (?:is|will be)\b|^\W*потери[*_]*\s*[:|=—–-]|[- ]objective\b|\bobjective\s*[:|=—–]|\bobjective (?:is|quantile|of)\b|\bloss function|\btraining loss|\bobjective function|\btraining objective|функци\p{L}+ потер");

    /// <summary>Words for training; what it makes small may be a metric, too.</summary>
    static readonly Regex Training = Form(@"\b(?:train|minimi[sz]|optimi[sz])\p{L}*|\bобуч\p{L}+|\bминимизир\p{L}+|\bоптимизир\p{L}+");

    /// <summary>Words for what training, and nothing else, makes small.</summary>
    static readonly Regex Minimised = Form(@"\b(?:network|model|trees?|boosting|trainer|training|forest|booster|regressor) (?:is trained to )?minimi[sz]es?\b|\bis what (?:the )?\p{L}+ (?:\p{L}+ )?minimi[sz]es?\b|(?:сеть|модель|деревья|бустинг|обучение|лес) (?:\p{L}+ )?минимизиру|^\W*(?:обучение\W+)?минимизируем");

    /// <summary>How names end that are names of losses only.</summary>
    static readonly Regex Ending = Form(@"(?:loss|likelihood|deviance|правдоподоби\p{L})$");
    static readonly Regex Entropy = Form(@"(?:entropy|энтропи\p{L}+)$");

    /// <summary>What is called like a loss and is none.</summary>
    static readonly Regex OfPenalty = Form(@"^[\s*-]*(?:regulari|penalt|norm|distribution|smoothing|regression|регуляриз|норм|распределени|сглаживан)");

    /// <summary>Before a name that its passage begins with.</summary>
    static readonly Regex Leading = Form(@"^\W*$");

    /// <summary>Before a name that nothing but the word for a loss stands before.</summary>
    static readonly Regex Label = Form(@"^\W*(?:(?:training )?loss(?: function)?|objective|потери|лосс|функция потерь)\W{1,6}$");

    static readonly Regex Or = Form(@"(?:\bor|\bvs\.?|или|либо)\W{1,3}$");

    /// <summary>Words between names of which one will be chosen.</summary>
    static readonly Regex Choice = Form(@"^\W{0,4}(?:or|and|vs|или|и|либо)?\W{0,3}$");

    static readonly Regex Refused = Form(@"\b(?:not|instead of|rather than|unlike|than|no|never|avoid\p{L}*|follows|like)\s+(?:\p{L}+\s+){0,3}$|(?:\bне|вместо|а не|в отличие от|чем)\s+(?:\p{L}+\s+){0,2}$");

    static readonly Regex Logarithm = Form(@"\b(?:log(?:arithm)?s?)[- ]?(?:of (?:the )?(?:\w+ ){0,2}(?:label|target|price|value|amount|demand|sales)|transform\p{L}* (?:of (?:the )?)?(?:label|target)|(?:label|target))|\b(?:label|target)s? (?:is |are )?(?:\w+ )?log(?:arithm|-transform|ged|arithmed)|\btrain\w* on (?:(?:its|the|a) )?(?:natural )?(?:log(?:arithm)?s?|log1p|ln)\b(?![ -]?loss)|\bобуч\p{L}+ на (?:\p{L}+ )?логарифм|логарифм\p{L}* (?:целев|метк|таргет|цен|спрос|продаж|стоимост|величин)|(?:целев|метк|таргет)\p{L}* (?:\p{L}+ )?логарифмир");

    const string SquaresOfLogarithms = "squared error on log target";
    const string OfSquares = "squared-error";

    static readonly Regex OnIt = Form(@"^\W{0,3}(?:on|of|over|in) (?:the )?(?:natural )?log|^\W{0,3}(?:на|по|от)?\s?(?:\p{L}+ )?логарифм");

    /// <summary>The loss; one of squares is that of logarithms where it, or the training, is said to be on the logarithm of the label.</summary>
    public static Claim<string>? Of(IReadOnlyList<Passage> passages)
    {
        var named = In(passages);
        if (named is not null && ObjectiveNames.Find(named.Value)?.Name != OfSquares)
            return named;
        return OnLogarithm(passages) ?? (named is not null && OnIt.IsMatch(passages.First(passage => passage.Contains(named.Span)).Behind(named.Span)) ? named with { Value = SquaresOfLogarithms } : named);
    }

    /// <summary>The loss by a name of <c>rules/knowledge/objectives.yaml</c>; null where none or several are called so.</summary>
    public static Claim<string>? In(IReadOnlyList<Passage> passages)
    {
        var called = passages.Where(passage => passage.IsAbout("loss") && (!passage.IsAbout("offline_metrics") || passage.Mentions("loss", "потер"))).ToList();
        var named = called.Select(First).OfType<Claim<string>>().Distinct().ToList();
        if (Behind(Label) is [{ } labelled])
            return labelled;
        if (Behind(Leading) is [{ } leading])
            return leading;
        var found = named.Concat(passages.Where(passage => Loss.IsMatch(passage.Text)).Except(called).Select(First))
            .Concat(passages.Where(passage => !passage.IsAbout("loss", "offline_metrics") && Training.IsMatch(passage.Text)).Select(passage => First(passage) is { } name && (IsCalledLoss(passage, name) || Minimised.IsMatch(passage.Text)) ? name : null))
            .Concat(passages.Where(passage => passage.IsAbout("model_approach") && passage.Mentions("loss")).Select(passage => First(passage) is { } name && passage.Behind(name.Span).TrimStart(' ', '-', '*').StartsWith("loss", StringComparison.OrdinalIgnoreCase) | (MetricNames.Find(name.Value) is null && Ending.IsMatch(name.Value)) && !passage.Before(name.Span).TrimEnd(' ', '`').EndsWith("/", StringComparison.Ordinal) ? name : null))
            .OfType<Claim<string>>().ToList();
        return found.Select(claim => ObjectiveNames.Find(claim.Value)!.Name).Distinct().Count() == 1 ? found[0] : null;

        List<Claim<string>> Behind(Regex words) => [.. named.Where(name => called.Any(passage => passage.Contains(name.Span) && words.IsMatch(passage.Before(name.Span))))];
    }

    /// <summary>Where training on the logarithm of the label is declared.</summary>
    public static Claim<string>? OnLogarithm(IReadOnlyList<Passage> passages) => passages
        .Where(passage => passage.Mentions("log", "логарифм") && Training.IsMatch(passage.Text))
        .Select(passage => Logarithm.Match(passage.Text) is { Success: true } match && !Refused.IsMatch(passage.Text.Substring(0, match.Index)) ? new Claim<string>(SquaresOfLogarithms, passage.Locate(match)) : null).FirstOrDefault(claim => claim is not null);

    static bool IsCalledLoss(Passage passage, Claim<string> name) => Entropy.IsMatch(name.Value) || (MetricNames.Find(name.Value) is null && Ending.IsMatch(name.Value)) || passage.Behind(name.Span).TrimStart(' ', '-', '*').StartsWith("loss", StringComparison.OrdinalIgnoreCase);

    /// <summary>The loss that a passage names first, what it says behind it being the reasons; null where it names a choice.</summary>
    static Claim<string>? First(Passage passage)
    {
        var named = Named(passage).Take(2).ToList();
        var isChoice = (named.Count > 0 && Or.IsMatch(passage.Before(named[0].Span)))
            || (named.Count == 2 && Choice.IsMatch(passage.Between(named[0].Span, named[1].Span)) && ObjectiveNames.Find(named[0].Value) != ObjectiveNames.Find(named[1].Value));
        return isChoice ? null : named.FirstOrDefault();
    }

    /// <summary>The losses that a passage names, the longest name first at each place, but those it refuses.</summary>
    static IEnumerable<Claim<string>> Named(Passage passage)
    {
        var words = Word.Matches(passage.Text).Cast<Match>().ToList();
        for (var i = 0; i < words.Count; i++)
        {
            for (var count = Math.Min(MaxWords, words.Count - i); count > 0; count--)
            {
                var (first, last) = (words[i], words[i + count - 1]);
                var name = passage.Text.Substring(first.Index, last.Index + last.Length - first.Index);
                if (ObjectiveNames.Find(name) is null || name.IndexOfAny([';', '.', '(', '|', ':']) >= 0)
                    continue;
                if (!Refused.IsMatch(passage.Text.Substring(0, first.Index)) && !OfPenalty.IsMatch(passage.Text.Substring(last.Index + last.Length)))
                    yield return new(name, new(passage.Locate(first).Start, name.Length));
                i += count - 1;
                break;
            }
        }
    }

    static Regex Form(string pattern) => new(pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
}
