using System.Text.RegularExpressions;
using MlDesignLint.Design;

namespace MlDesignLint.Documents;

/// <summary>The offline metrics that a document's prose, lists and tables claim, and which of them decides.</summary>
static class StatedMetrics
{
    static readonly TextPattern TakenAsMain = TextPattern.Of(Phrases.TakenAsMain);
    static readonly TextPattern Primary = TextPattern.Of(Phrases.PrimaryMetric);
    static readonly TextPattern NotPrimary = TextPattern.Of(@"\bnot (?:be |used |as |the |our |a ){0,4}(?:primary|main|key)|не (?:\w+ ){0,2}(?:основн|главн|ключев)");
    static readonly TextPattern Secondary = TextPattern.Of(@"\bsecondary\b|\bsupporting\b|\bauxiliary\b|\badditional|\bdiagnostic|\bguardrail|\bsanity check|дополнительн|вспомогательн|второстепенн|вторичн");
    static readonly TextPattern Example = TextPattern.Of(@"\bfor example\b|\be\.g\.|\bfor instance\b|\bexample\b|\bнапример\b|\bпример\b");

    /// <summary>Words that say of what stands beside them that it is measured.</summary>
    static readonly TextPattern Measuring = TextPattern.Of(@"\bmetric|\bmeasur(?:e|ed|ing)\b|\beval(?:uat|\b)|\bscor(?:e|ed|es|ing)\b|метрик|\bоцен|\bизмер");

    static readonly Regex Chosen = Of(@"\b(?:optimi[sz](?:e|es|ed|ing) (?:for )?|prioriti[sz](?:e|es|ed|ing)|maximi[sz](?:e|es|ed|ing)|minimi[sz](?:e|es|ed|ing)|(?:приоритет|максимизир|минимизир|оптимизир)\p{L}*)[\s*_`:–—-]*(?:(?:the|for|is|на|по)\s+)*[*_`]*$");
    static readonly Regex DeniedBefore = Of(@"\b(?:instead of|rather than|over|not|avoid(?:ing)?|than|unlike|вместо|а не|чем|в отличие от)\s+(?:(?:just|only|plain|raw|simple|the|overall|on|просто|обычн\w+)\s+)*[*_`]*$");
    static readonly Regex DeniedBehind = Of(@"^[^.;|]{0,40}?(?:\bmislead|\bnot (?:\w+ )?(?:suitable|appropriate|sufficient|informative|enough|used|reliable|meaningful|a good)|\bisn.t\b|\bnot (?:reported|computed|shown)\b|\b(?:is|are|gets?) (?:\w+ )?dominated by\b|\binsufficient|\bunsuitable|\buninformative|\binappropriate|\bsays? nothing|\bexplod|\bblows up\b|\bundefined\b|\bломает|\bвзрыва|ничего не (?:говорит|показыва|да[её]т)|не (?:\w+ )?(?:подход|информативн|использ|отража|год|показательн|достаточн|учитыва|привод|счита|смотр)|неинформативн|недостаточн|ввод\w+ в заблуждение|непригодн)");

    /// <summary>Everyday words that are also names of metrics.</summary>
    internal static readonly HashSet<string> Everyday = new(StringComparer.Ordinal)
    {
        "accuracy", "precision", "sensitivity", "selectivity", "bias", "diversity", "novelty", "lift", "лифт", "map", "acc", "чувствительность", "полнота", "полнотой", "разнообразие", "новизна", "смещение",
    };

    /// <summary>A metric's name with a letter or two in front is a metric of the author's own: dMAPE, wF1.</summary>
    static readonly Regex OwnVariant = new(@"(?<![\p{L}\d])\p{Ll}{1,2}(?:MAPE|MAE|RMSE|MSE|WAPE|AUC|NDCG|F1|IoU|MRR|MAP)(?![\p{L}\d])", RegexOptions.CultureInvariant);

    /// <summary>Whether a capital stands behind a small letter; few texts hold such a word.</summary>
    static bool HasCapitalInWord(string text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsUpper(text[i]) && char.IsLower(text[i - 1]))
                return true;
        }

        return false;
    }

    /// <summary>Qualities that people measure without saying with which metric.</summary>
    static readonly TextPattern Quality = TextPattern.Of(@"\b(?:точност|полнот|качеств|корректност|доля верн)\w*(?: (?!выше|ниже|не |более|менее|больше|меньше|до |от |на )\p{L}+){0,3}|\b(?:accuracy|quality|correctness)\b(?: of \w+)?");

    /// <summary>Metrics that are held within bounds beside the one that decides.</summary>
    internal static readonly string[] Bounded = ["FPR", "FNR", "ECE", "Bias"];

    static readonly string[] MetricSections = ["offline_metrics", "success_metrics", "acceptance", "ml_framing", "validation", "model_approach", "baseline"];

    // What makes a claim less likely to be the one that decides; the smallest sum decides, then the first.
    const int Unmarked = 100;
    const int OutsideMetricSections = 14;
    const int OfBaseline = 50;
    const int Rejected = 60;
    const int Aside = 30;
    const int Everydays = 20;
    const int Subordinate = 10;
    const int Preferred = -10;
    const int NoTarget = 15;
    const int Unknown = 14;

    /// <summary>The claims, the one that decides first, each metric once.</summary>
    public static IReadOnlyList<MetricClaim> In(IReadOnlyList<TextLine> lines)
    {
        var found = new List<(MetricClaim Claim, int Rank)>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i] is { IsOwn: true, IsCode: false })
                found.AddRange(Claims(lines[i], i + 1 < lines.Count && (lines[i + 1].Section == lines[i].Section || lines[i + 1].IsLabelled) ? lines[i + 1] : null));
        }

        var unnamed = found.Any(pair => pair.Claim.Target is not null) ? [] : Unnamed(lines);
        found.AddRange(unnamed.Select(claim => (claim, Unmarked + OutsideMetricSections + NoTarget - 1)));
        var ranked = found.OrderBy(pair => pair.Rank).ToList();
        if (ranked.Count > 0 && Is(ranked[0].Claim, Combined) && ranked.FindIndex(pair => Is(pair.Claim, Combining)) is >= 0 and var of && ranked[of].Rank <= ranked[0].Rank + Margin)
            ranked.Insert(0, ranked[of]);
        var claims = ranked.Select(pair => pair.Claim).GroupBy(claim => MetricNames.Find(claim.Name)?.Name ?? claim.Name).Select(WithTarget).ToList();
        if (claims.FirstOrDefault() is { Target: null } first && Is(first, ["Accuracy", "Precision"]) && unnamed.FirstOrDefault(claim => Exactness.IsMatch(claim.Name)) is { } exact)
            claims[0] = first with { Target = exact.Target };
        if (claims.FirstOrDefault() is { Target: null } own && MetricNames.Find(own.Name) is null && lines.Select(line => Repeated(line, own.Name)).FirstOrDefault(target => target is not null) is { } repeated)
            claims[0] = own with { Target = repeated };
        return claims;
    }

    /// <summary>The target in an item or row that begins with the first words of a metric of the author's own.</summary>
    static Claim<string>? Repeated(TextLine line, string name)
    {
        var words = FirstWords.Match(name);
        if (!words.Success || line is not { IsOwn: true, IsCode: false } || !line.Section.Topics.Any(MetricSections.Contains))
            return null;
        var at = line.Text.IndexOf(words.Value, StringComparison.OrdinalIgnoreCase);
        return at >= 0 && at < Near && StatedTarget.In(line, new(at, words.Length), 0, line.Text.Length, metric: null) is { } target ? new(target, line.Span) : null;
    }

    static readonly Regex FirstWords = Of(@"^[\p{L}\d-]+ [\p{L}\d-]+");

    static bool Is(MetricClaim claim, string[] names) => names.Contains(MetricNames.Find(claim.Name)?.Name);

    /// <summary>Precision and recall rise at each other's cost; where a metric of both is asked for beside them, it decides.</summary>
    static readonly string[] Combined = ["Precision", "Recall"];
    static readonly string[] Combining = ["F1", "F-beta", "Macro F1", "Micro F1", "Weighted F1"];

    const int Margin = 3;

    static MetricClaim WithTarget(IEnumerable<MetricClaim> same) => same.First() is { Target: null } first && same.FirstOrDefault(claim => claim.Target is not null) is { } other ? first with { Target = other.Target } : same.First();

    static IEnumerable<(MetricClaim Claim, int Rank)> Claims(TextLine line, TextLine? next)
    {
        var mentions = Mentions(line);
        if (mentions.Count == 0)
            yield break;
        var isBaseline = IsOfBaseline(line);
        var section = Array.FindIndex(MetricSections, line.Section.Topics.Contains);
        var isWatched = line.Section.Topics is ["monitoring" or "retraining" or "fairness_ethics" or "risks" or "rollout_fallback", ..];
        var isOnline = line.Section.Topics is ["experiment", ..];
        var isBeside = line.Section.IsAside || isWatched || isOnline;
        var isOfLoss = section != 0 && line.Section.Topics.Contains("loss");
        var isListedAside = line.Heading.Has(Secondary) || line.LeadIn?.Has(Secondary) == true;
        var isMeasured = section == 0 || Measuring.IsIn(line.InContext) || line.LeadIn?.Has(Measuring) == true;
        var isNamed = section >= 0 && mentions.Any(mention => !Everyday.Contains(mention.Name));
        var marked = isBaseline || isOnline || line.Has(NotPrimary) ? [] : PrimaryOf(line, mentions);
        var primary = marked.Count == 1 ? marked[0] : null;
        var targets = isWatched || (isBaseline && !line.Has(Obliging)) ? new string?[mentions.Count] : [.. mentions.Select(mention => StatedTarget.In(line, mention.Asked, mention.From, mention.To, mention.Metric))];
        if (targets is [null] && !isBaseline && !isWatched && next is not null && Mentions(next).Count == 0)
            targets[0] = StatedTarget.Continued(next, mentions[0].Metric);
        for (var i = 0; i < mentions.Count; i++)
        {
            var mention = mentions[i];
            var target = targets[i] ?? Shared(mentions, targets, i);
            if (mention.IsLoss || (mention.Metric?.Name == "Cohen's kappa" && line.Has(Annotators)))
                continue;
            var result = line.HeadedCell(mention.Span);
            if (result is { } cell && target is null && !line.Text.Substring(cell.Start, cell.Length).Any(char.IsDigit))
                continue;
            var isMeant = marked.Contains(mention) || target is not null || (result is not null && !isBeside && !mention.IsOfCurve)
                || (!(isBeside && section < 0) && !mention.IsOfCurve && (section < 0 && Everyday.Contains(mention.Name.ToLowerInvariant()) ? IsMeasured(line, mention.Span) : isMeasured || isNamed));
            if (!isMeant)
                continue;
            var rank = (marked.Count == 0 ? Unmarked : 0) + (section < 0 ? OutsideMetricSections : section * 2) + (target is null ? NoTarget : 0)
                + (isBaseline ? OfBaseline : 0) + (mention.IsUnknown ? Unknown : 0) + (isBeside || isOfLoss || LossName.IsMatch(mention.Name) || Example.Whole.IsMatch(mention.Before) ? Aside : 0) + (isListedAside || Bounded.Contains(mention.Metric?.Name) || mention.IsOfRetrieval || Secondary.Whole.IsMatch(mention.Before) ? Subordinate : 0)
                + (Chosen.IsMatch(mention.Before) ? Preferred : 0) + (mention.IsDenied ? Rejected : 0) + (section != 0 && marked.Count == 0 && target is null && Everyday.Contains(mention.Name) ? Everydays : 0) + (primary is null || mention == primary ? 0 : NoTarget);
            yield return (new(mention.Name, MetricRole.Offline, line.Span) { IsPrimary = mention == primary, IsRefused = mention.IsDenied || Example.Whole.IsMatch(mention.Before), Target = target is null ? null : new(target, line.Span) }, rank);
        }
    }

    /// <summary>The target of those that a metric is named together with: "precision and recall of at least 0.8".</summary>
    static string? Shared(List<Mention> mentions, string?[] targets, int at)
    {
        for (var i = at + 1; i < mentions.Count && mentions[i].IsJoined; i++)
        {
            if (targets[i] is { } target)
                return target;
        }

        for (var i = at; i > 0 && mentions[i].IsJoined; i--)
        {
            if (targets[i - 1] is { } target)
                return target;
        }

        return null;
    }

    static readonly Regex Joint = Of(@"^[\s*_`,/&+()-]*(?:(?:and|or|и|или)\s+)?[*_`]*$");

    const int Near = 30;

    /// <summary>Those whose agreement is no quality of a model.</summary>
    static readonly TextPattern Annotators = TextPattern.Of(@"\bannotat|\bassessor|\blabel(?:l?ers|l?ing)\b|\braters?\b|разметчик|асессор|разметк|аннотатор|оценщик");

    /// <summary>Whether the words before an everyday word say that it is measured.</summary>
    static bool IsMeasured(TextLine line, SourceSpan span) => line.Heading.Has(Measuring) || line.LeadIn?.Has(Measuring) == true
        || (line.Has(Measuring) && Measuring.Whole.IsMatch(line.Words.Text.Substring(Math.Max(0, span.Start - Near), Math.Min(Near, span.Start))));

    /// <summary>Whether a line speaks of the baseline: a row by its first cell, or by its heading where no other column is the baseline's.</summary>
    static bool IsOfBaseline(TextLine line)
    {
        var words = line.Matches(Statements.Baseline).ToList();
        if (!line.IsRow)
            return line.Heading.Has(Statements.Baseline) || words.Any(word => !Against.IsMatch(line.Words.Text.Substring(0, word.Index)));
        return words.Any(word => line.CellOf(word.Index).Start == 0) || (line.Heading.Has(Statements.Baseline) && !words.Any(word => line.HeadedCell(new(word.Index, word.Length)) is not null));
    }

    /// <summary>What is only compared with a baseline is not the baseline's.</summary>
    static readonly Regex Against = Of(@"(?:\b(?:than|over|above|below|vs\.?|versus|against|to|with|beats?|outperforms?|exceeds?)|относительно|выше|ниже|лучше|чем|превосходит|превышает|по сравнению с|к)\s+(?:(?:the|our|a|a simple|простого|нашего)\s+)?[*_`]*$");

    static readonly Regex LossName = Of(@"loss|entropy|энтропи|потер");

    /// <summary>What a baseline must reach is a target.</summary>
    static readonly TextPattern Obliging = TextPattern.Of(@"\btarget|\bgoal|\brequire|\bmust\b|\bshould\b|\bwant\b|\baim|целев|\bцел[ьи]\b|требуе|долж[ен]н|хотим|нужно");

    /// <summary>The metrics that a line names, each once in a row.</summary>
    static List<Mention> Mentions(TextLine line)
    {
        var known = line.Metrics.Select(mention => (mention.Span, Metric: (MetricDefinition?)mention.Metric)).ToList();
        var own = (HasCapitalInWord(line.Text) ? OwnVariant.Matches(line.Text).Cast<Match>() : []).Select(match => (Span: new SourceSpan(match.Index, match.Length), Metric: (MetricDefinition?)null));
        var all = known.Concat(own.Where(variant => !known.Any(mention => mention.Span.Contains(variant.Span)))).OrderBy(mention => mention.Span.Start).ToList();
        if (NameOfPrimary(line) is { } name && !all.Any(mention => mention.Span.Start < name.End && line.Text.IndexOfAny(SentenceEnds, mention.Span.End, Math.Max(0, name.Start - mention.Span.End)) < 0))
            all.Insert(all.Count(mention => mention.Span.Start < name.Start), (name, null));
        if (all.Count == 0 && OwnName(line) is { } item)
            all.Add((item, null));
        var matchings = line.Text.IndexOf("IoU", StringComparison.OrdinalIgnoreCase) < 0 ? [] : StatedTarget.Matching.Matches(line.Text).Cast<Match>().Select(match => new SourceSpan(match.Index, match.Length)).ToList();
        all.RemoveAll(mention => matchings.Any(matching => matching.Contains(mention.Span)));
        all = [.. all.Where((mention, i) => i == 0 || mention.Metric is null || mention.Metric != all[i - 1].Metric)];
        List<Mention> mentions = [.. all.Select((mention, i) => new Mention(line, mention.Span, mention.Metric, i == 0 ? 0 : all[i - 1].Span.End, i + 1 < all.Count ? all[i + 1].Span.Start : line.Text.Length))];
        for (var i = mentions.Count - 2; i >= 0; i--)
        {
            if (mentions[i + 1].Condition is { } end && !line.Text.Substring(mentions[i].Span.End, mentions[i + 1].Span.Start - mentions[i].Span.End).Any(char.IsDigit))
            {
                mentions[i] = mentions[i] with { To = mentions[i + 1].To, AskedFrom = end };
                mentions.RemoveAt(i + 1);
            }
            else if (mentions[i + 1].IsInParentheses(mentions[i].Span.End))
            {
                mentions[i] = mentions[i] with { To = mentions[i + 1].To };
                mentions.RemoveAt(i + 1);
            }
            else if (mentions[i + 1].IsDeniedBefore)
                mentions[i] = mentions[i] with { To = mentions[i + 1].To };
        }

        return mentions;
    }

    /// <summary>What a row or item of a list of metrics calls its metric, where it sets a target for it and names none that is known; null otherwise.</summary>
    static SourceSpan? OwnName(TextLine line)
    {
        if (line.Section.Topics is not ["offline_metrics", ..] || line.Section.Topics.Any(OtherTargets.Contains))
            return null;
        var name = (line.IsRow ? FirstCell : ItemName).Match(line.Text).Groups["name"];
        return name.Success && !CalledTarget.IsMatch(name.Value) && StatedTarget.In(line, new(name.Index, name.Length), 0, line.Text.Length, metric: null) is not null ? new(name.Index, name.Length) : null;
    }

    /// <summary>What stands behind "primary metric:", or in the first cell of a row that is marked so; null where nothing does, or a business metric.</summary>
    static SourceSpan? NameOfPrimary(TextLine line)
    {
        if (line.Section.Topics.Contains("offline_metrics") && line.Matches(TakenAsMain).FirstOrDefault() is { } taken && Head.Match(line.Text).Groups["name"] is { Success: true } head && head.Index + head.Length <= taken.Index)
            return new(head.Index, head.Length);
        if (line.Matches(Primary).FirstOrDefault(said => line.IsRow || Named.IsMatch(said.Value)) is not { } said || (line.Section.Topics.Contains("success_metrics") && !Offline.IsMatch(said.Value)))
            return null;
        var name = line.IsRow ? FirstCell.Match(line.Text).Groups["name"] : Announced.Match(line.Text, said.Index + said.Length).Groups["name"];
        var start = Math.Max(0, Math.Min(said.Index - Near, name.Index));
        return name.Success && !Business.Whole.IsMatch(line.Words.Text.Substring(start, name.Index + name.Length - start)) ? new(name.Index, name.Value.TrimEnd().Length) : null;
    }

    /// <summary>What only calls the number behind it.</summary>
    static readonly Regex CalledTarget = Of(@"\b(?:target|goal|threshold|value|comparison)\b|целев|цель|порог|значени|сравнени|^(?:primary|secondary|main|guardrails?|online|offline|business|основн\w+|главн\w+|вспомогательн\w+|дополнительн\w+|офф?лайн|онлайн|бизнес)$");

    /// <summary>Where the business or its users are measured, not the model.</summary>
    static readonly TextPattern Business = TextPattern.Of(@"\bbusiness\b|\bengagement\b|\bretention\b|\brevenue\b|\bconversion\b|бизнес|вовлечен|удержани|выручк|конверси");

    /// <summary>What an item or a sentence begins with, before a colon or a dash.</summary>
    static readonly Regex Head = Of(@"^(?<name>[\p{L}%][^|:.—–\n]{2,70}?)\s*(?::|—|–|\s-\s)");

    static readonly Regex Offline = Of("off-?line|офф?лайн");
    static readonly Regex Named = Of("metric|measure|indicator|criteri|метрик|показател|критери");
    static readonly Regex Announced = Of(@"\G[\p{L} ]{0,30}(?:\([^()]*\)\s*)?[*_`]*(?::|—|–|=|\s-\s|\bis\b|\bэто\b)[\s*_`]*(?:the )?(?<name>\p{L}[^.;,:(|\n=≥≤<>—–]{2,60}?)(?=$|[.;,:(|\n=≥≤<>—–]|\s(?:не (?:более|менее|ниже|выше|хуже|меньше|больше)|at (?:least|most)|should|must|above|below|выше|ниже)\b)");

    /// <summary>What else has targets under one heading with metrics.</summary>
    static readonly string[] OtherTargets = ["success_metrics", "nfr_slo", "experiment", "acceptance", "monitoring", "economics"];

    static readonly Regex FirstCell = Of(@"^(?:\w+[ -])?(?:metrics?|measures?|indicators?|метрик\w*|показател\w*|критери\w+)[^:|]{0,20}: (?<name>[^|]{3,60}?) \|");
    static readonly Regex ItemName = Of(@"^(?<name>\p{L}[\p{L}\d%/()' -]{2,50}?)\s*(?::|—|–|\s-\s|(?=[≥≤<>]))");

    /// <summary>Which mentions the line calls primary: of one metric the one behind the words that say so, else the one before them; of several all.</summary>
    static IReadOnlyList<Mention> PrimaryOf(TextLine line, List<Mention> mentions)
    {
        if (line.Matches(Primary).FirstOrDefault() is not { } said)
            return line.Heading.Has(Primary) || line.LeadIn?.Has(Primary) == true ? [mentions[0]] : [];
        if (line.IsRow)
            return [mentions[0]];
        var behind = mentions.FirstOrDefault(mention => !mention.IsDenied && mention.Span.Start >= said.Index + said.Length);
        var before = mentions.LastOrDefault(mention => !mention.IsDenied && mention.Span.End <= said.Index);
        if (before is not null && mentions.LastOrDefault(mention => mention.Span.End < before.Span.Start) is { } defined && Formula.IsMatch(line.Text.Substring(defined.Span.End, before.Span.Start - defined.Span.End)))
            before = defined;
        if (behind is not null && before is null && line.Text.IndexOfAny(SentenceEnds, said.Index, behind.Span.Start - said.Index) >= 0)
            return [];
        if (behind is not null && (before is null || line.Text.Substring(said.Index, behind.Span.Start - said.Index).IndexOfAny(['.', ';', '|', '\n', ',']) < 0))
            return Several.IsMatch(said.Value) ? [.. mentions.Where(mention => !mention.IsDenied && mention.Span.Start >= behind.Span.Start)] : [behind];
        return before is null ? [] : [before];
    }

    /// <summary>What stands between a metric and another one that it is computed from.</summary>
    static readonly Regex Formula = Of(@"^[\s*_`$]*=[^.;|]*$");

    static readonly char[] SentenceEnds = ['.', ';', '\n'];

    static readonly Regex Several = Of(@"(?:metrics|measures|criteria|indicators|kpis)$|\w(?:ые|ых|ыми) ");

    /// <param name="Line">Where it stands.</param>
    /// <param name="Span">Its name's place in the line's text.</param>
    /// <param name="Metric">The metric; null for one of the author's own.</param>
    /// <param name="From">Where the metric before it ends.</param>
    /// <param name="To">Where the metric behind it begins.</param>
    sealed record Mention(TextLine Line, SourceSpan Span, MetricDefinition? Metric, int From, int To)
    {
        public string Name => Line.Text.Substring(Span.Start, Span.Length);

        /// <summary>The words before it, as they are searched.</summary>
        public string Before { get; } = Line.Words.Text.Substring(Math.Max(From, Span.Start - Reach), Math.Min(Span.Start - From, Reach));

        string Behind => Line.Words.Text.Substring(Span.End, Math.Min(To - Span.End, Reach));

        const int Reach = 100;

        /// <summary>Whether nothing but its place and its target says that it is a metric.</summary>
        public bool IsUnknown => Metric is null && !OwnVariant.IsMatch(Name);

        /// <summary>Whether it is named together with the metric before it.</summary>
        public bool IsJoined => Joint.IsMatch(Before);

        /// <summary>Whether it is named only to be refused.</summary>
        public bool IsDenied => _isDenied ??= IsDeniedBefore || DeniedBehind.IsMatch(Behind);

        bool? _isDenied;
        bool? _isDeniedBefore;

        /// <summary>Whether another one is named in its place, to which what follows belongs.</summary>
        public bool IsDeniedBefore => _isDeniedBefore ??= DeniedBefore.IsMatch(Before);

        /// <summary>Where what is asked of it begins; behind the condition that it is measured under.</summary>
        public int AskedFrom { get; init; } = Span.End;

        public SourceSpan Asked => SourceSpan.FromBounds(Span.Start, AskedFrom);

        /// <summary>Where it ends as the condition of the metric before it, <c>recall at precision ≥ 0.9</c>; null where it is none.</summary>
        public int? Condition => UnderCondition.IsMatch(Before) && ConditionValue.Match(Behind) is { Success: true } value ? Span.End + value.Length : null;

        /// <summary>Whether it only explains what stands before its parentheses, with no number of its own.</summary>
        public bool IsInParentheses(int from) => Line.Text.IndexOf('(', from, Span.Start - from) is >= 0 and var open && Line.Text.IndexOf(')', open, Span.Start - open) < 0
            && Line.Text.IndexOf(')', Span.End) is >= 0 and var close && !Line.Text.Substring(open, close - open).Remove(Span.Start - open, Span.Length).Any(char.IsDigit)
            && ((Line.Text.IndexOf(':', close) is >= 0 and var colon && colon - close < Near) || (Line.Text.Substring(from, open - from).Trim().Length == 0 && Defining.IsMatch(Line.Text.Substring(open + 1, Span.Start - open - 1))));

        /// <summary>Whether it is called the loss.</summary>
        public bool IsLoss => CalledLossBefore.IsMatch(Before) || CalledLoss.IsMatch(Behind) || (Line.IsLabelled && LossName.IsMatch(Line.Section.Heading) && Before.Trim(':', ' ').Length == 0);

        /// <summary>Whether it judges the candidates that a later stage puts in order.</summary>
        public bool IsOfRetrieval => OfRetrieval.IsMatch(Behind);

        /// <summary>Whether it stands for a curve, which shows metrics and is none.</summary>
        public bool IsOfCurve => OfCurve.IsMatch(Line.Words.Text.Substring(Span.End, Math.Min(20, Line.Text.Length - Span.End)));
    }

    /// <summary>What a formula in words begins with, up to the metric that it is made of.</summary>
    static readonly Regex Defining = Of(@"^(?:i\. ?e\. |that is,? |the |то есть |т\. ?е\. )*(?:unweighted |plain |simple |arithmetic |harmonic |geometric |square |простое |гармоническое |арифметическое )*(?:mean|average|root|sum|product|ratio|difference|maximum|средн\w+|сумма|корень|произведение|отношение|разность)\b[^()]*$");

    static readonly Regex UnderCondition = Of(@"\b(?:at|при)\s+(?:an?\s+|the\s+|fixed\s+|заданн\w+\s+)?[*_`]*$");
    static readonly Regex ConditionValue = Of(@"^[^.;|:\d]{0,20}\d+(?:[.,]\d+)?\s?%?");

    static readonly Regex CalledLossBefore = Of(@"(?:\bloss(?:es)?(?: functions?)?|\bobjective(?: functions?)?|функци\p{L}+ потерь|лосс\p{L}*)[\s*_`]*(?:is|was|will be|[:=—–-]|это|будет)?[\s*_`]*(?:(?:the|a|weighted|взвешенн\p{L}+|simple)\s+)*$");
    static readonly Regex CalledLoss = Of(@"^[\s*_`]*(?:(?:is|as|was|—|–|-|как)\s+)?(?:(?:the|our|a)\s+)?(?:training\s+)?(?:loss(?: function)?\b(?!\s*[<>≤≥])|функци\p{L}+ потерь)");
    static readonly Regex OfRetrieval = Of(@"^[\s*_`]*(?:for|of|on|at|in|для|на)\s+(?:the\s+)?(?:retrieval|candidate|first[- ]stage|отбор|кандидат|этап\w* отбор)");
    static readonly Regex OfCurve = Of(@"^(?:[-/ –]\w+)?[\s-](?:curve|крив|trade-?off|компромисс)|^[\s-](?:effect|bias|эффект)");

    /// <summary>What is asked of "accuracy" is asked of the metric of that name.</summary>
    static readonly Regex Exactness = Of("^(?:точност|accuracy)");

    /// <summary>Qualities with a target.</summary>
    static List<MetricClaim> Unnamed(IReadOnlyList<TextLine> lines) =>
        [.. lines.Where(line => line is { IsOwn: true, IsCode: false, Section.Topics: not ["monitoring" or "retraining" or "risks" or "rollout_fallback", ..] } && !line.Has(Example)).SelectMany(line => line.Matches(Quality), Unnamed).OfType<MetricClaim>()];

    static MetricClaim? Unnamed(TextLine line, Match name)
    {
        var end = name.Index + name.Length;
        return StatedTarget.In(line, SourceSpan.FromBounds(name.Index, end), name.Index, line.Text.Length, metric: null) is { } target
            ? new(line.Text.Substring(name.Index, name.Length), MetricRole.Offline, line.Span) { Target = new(target, line.Span) }
            : null;
    }

    static Regex Of(string pattern) => new(pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
}
