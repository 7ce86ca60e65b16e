using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using MlDesignLint.Design;

namespace MlDesignLint.Documents;

/// <summary>What a document makes of one section of the model.</summary>
/// <param name="Definition">The section.</param>
/// <param name="State">How much is there.</param>
/// <param name="Missing">What a weak section does not say.</param>
/// <param name="Place">Its heading, else the first line that treats it; null where it is absent.</param>
public sealed record SectionAssessment(SectionDefinition Definition, SectionState State, IReadOnlyList<LocalizedText> Missing, SourceSpan? Place);

/// <summary>Judges each section of a document by what stands under its headings and by what other lines say of its topic.</summary>
public static class SectionStates
{
    static readonly ConditionalWeakTable<SectionDefinition, Judge> Judges = new();

    static readonly ConditionalWeakTable<DesignDocument, IReadOnlyList<SectionAssessment>> Known = new();

    /// <summary>The state of every section of the document's profile, in its order.</summary>
    public static IReadOnlyList<SectionAssessment> Of(DesignDocument document) =>
        Known.GetValue(document, static read => [.. read.Profile.Sections.Select(section => Judges.GetValue(section, static section => new Judge(section)).Of(read, Statements.Of(read).AllLines))]);

    /// <summary>Makes the patterns of a section.</summary>
    internal static void AddPatterns(SectionDefinition section)
    {
        Judges.GetValue(section, static section => new Judge(section));
        Checks.SectionCheck.TracesOf(section);
    }

    sealed class Judge(SectionDefinition definition)
    {
        static readonly Regex NotApplicable = new(@"^\W*(?:not (?:applicable|required|relevant|needed)|n/a|does not apply|не (?:применимо|требуется|актуально|нужн[аоы])|неприменимо)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
        static readonly Regex Deferred = new(@"^\W*(?:deferred|postponed|will be (?:defined|decided|done|described) (?:at|after|before|in|by|once)|отложен[оаы]?|буд[еу]т \w+ (?:на этапе|после|до|перед|к)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
        const int WordsOfReason = 6;

        /// <summary>What a heading of the scope says over what is left out, and over what is in.</summary>
        static readonly TextPattern LeftOut = TextPattern.Of(@"\bout\b|\bnon-?goals?\b|\bnot\b|exclu|\banti-?|\bне\b|антицел|антипатт|исключ|\bвне\b|за рамк");
        static readonly TextPattern TakenIn = TextPattern.Of(@"(?<!не )входит|\bin[- ]scope|\b(?:in|goals|included) and\b");

        readonly TextPattern? _evidence = definition.Evidence is { } evidence ? TextPattern.Of(evidence) : null;
        readonly IReadOnlyList<Need> _needs = [.. definition.Needs.Select(need => new Need(need, definition.Key))];
        readonly bool _isDrawn = definition.Needs.Any(Need.IsOfDrawing);

        public SectionAssessment Of(DesignDocument document, IReadOnlyList<TextLine> lines)
        {
            var headings = document.SectionsOf(definition.Key).ToList();
            var own = lines.Where(line => line.IsOwn && line.IsUnder(definition.Key)).ToList();
            var excuse = own.Count == 1 ? Excuse(own[0].Text) : null;
            if (excuse is null && IsOnlyNamed(headings, own, document))
                (headings, own) = ([], []);
            if (excuse is null && own.Count > 0 && headings.Count > 0 && _needs.All(need => need.IsMet(own, document)))
                return new(definition, SectionState.Filled, [], headings[0].HeadingSpan);
            var elsewhere = Elsewhere(lines, document, isAlone: headings.Count == 0);
            var place = headings.Count > 0 ? headings[0].HeadingSpan : elsewhere.FirstOrDefault()?.Span;

            if (headings.Count == 0 && elsewhere.Count == 0 && Told(lines) is { } told)
                return new(definition, _needs.All(need => need.IsSaid(document)) ? SectionState.Filled : SectionState.Weak, [], told.Span);
            if (own.Count == 0 && elsewhere.Count == 0 && (headings.Count > 0 || !_needs.Any(need => need.IsSaid(document))))
                return new(definition, headings.Count > 0 ? SectionState.Placeholder : SectionState.Absent, [], place);
            if (excuse is { } excused && elsewhere.Count == 0)
                return new(definition, excused, [], place);
            var missing = _needs.Where(need => !need.IsMet(own.Concat(elsewhere), document)).Select(need => need.Say).ToList();
            // Without a heading a topic is treated where one place says all that it needs; otherwise it is touched.
            var isTouched = headings.Count == 0 && _needs.Count > 1 && !elsewhere.GroupBy(line => line.Section).Any(treatment => _needs.All(need => need.IsMet(treatment, document)));
            return new(definition, missing.Count == 0 && !isTouched ? SectionState.Filled : SectionState.Weak, missing, place);
        }

        /// <summary>Whether only labels name the topic, and nothing behind them speaks of it.</summary>
        bool IsOnlyNamed(List<Section> headings, List<TextLine> own, DesignDocument document) =>
            own.Count > 0 && _evidence is not null && headings.All(section => section.Level >= SectionBuilder.LabelLevel)
            && !own.Any(line => line.IsRow || _evidence.IsIn(line.InContext)) && !_needs.Any(need => need.IsMet(own, document));

        /// <summary>Whether a line stands where nothing is treated.</summary>
        static bool IsBeside(TextLine line) =>
            line.Section.IsAside || (line.IsUnder("scope") && LeftOut.IsIn(line.Heading) && !TakenIn.IsIn(line.Heading));

        /// <summary>The lines under other headings that treat the topic; where no heading of its own is there, more than a word dropped in passing.</summary>
        IReadOnlyList<TextLine> Elsewhere(IReadOnlyList<TextLine> lines, DesignDocument document, bool isAlone)
        {
            if (_evidence is null)
                return [];
            var found = lines.Where(line => line.IsOwn && !line.IsUnder(definition.Key) && (line.Has(_evidence) || (_isDrawn && line.IsDrawing && definition.ToldIn.Any(line.IsUnder)))).ToList();
            if (!isAlone)
                return found;
            found.RemoveAll(IsBeside);
            return definition.IsMentionedInPassing && !_needs.Any(need => need.IsMet(found, document)) ? [] : found;
        }

        /// <summary>A line of a section that answers this one, too, and says all that is needed.</summary>
        TextLine? Told(IReadOnlyList<TextLine> lines) => definition.ToldIn.Count == 0 || _needs.Count == 0 || _isDrawn ? null
            : lines.FirstOrDefault(line => line is { IsOwn: true, IsCode: false } && definition.ToldIn.Any(line.IsUnder) && !IsBeside(line) && _needs.All(need => need.IsMetBy(line)));

        static SectionState? Excuse(string text)
        {
            var state = NotApplicable.IsMatch(text) ? SectionState.NotApplicable : Deferred.IsMatch(text) ? SectionState.Deferred : (SectionState?)null;
            return state is not null && text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Length >= WordsOfReason ? state : null;
        }
    }

    sealed class Need(SectionNeed need, string key)
    {
        /// <summary>What a document says as a whole, in a place of any kind.</summary>
        static readonly IReadOnlyDictionary<string, Func<DesignDocument, bool>> Wholes = new Dictionary<string, Func<DesignDocument, bool>>
        {
            ["{metric with target}"] = document => Statements.Of(document).Metrics.Any(metric => metric.Target is not null),
            ["{measured baseline}"] = document => Statements.Of(document).BaselineValue is not null,
            ["{compared methods}"] = ComparesMethods,
        };

        const int ComparedMethods = 3;

        /// <summary>Whether a table has a metric over a column of numbers, a row for each method; one of them is what the others have to beat.</summary>
        static bool ComparesMethods(DesignDocument document) => document.Sections.SelectMany(section => section.Blocks).Any(block => block.Table is { } table
            && Enumerable.Range(0, table.Header.Count).Skip(1).Any(column => table.Rows.Count(row => row.Count > column && row[column].Text.TrimStart('.', '~', '-', '\u2212', '+') is [>= '0' and <= '9', ..]) >= ComparedMethods && MetricNames.In(table.Header[column].Text).Any()));

        readonly IReadOnlyList<Func<DesignDocument, bool>> _wholes = [.. Wholes.Where(whole => need.Find[0].Contains(whole.Key)).Select(whole => whole.Value)];

        readonly IReadOnlyList<(bool NamesMetric, TextPattern? Pattern)> _patterns = [.. need.Find.Select(find => Wholes.Keys.Aggregate(find, (rest, whole) => rest.Replace(whole, "").TrimStart('|'))).Select(Of)];

        /// <summary>A drawing, where one is asked for, shows what several lines say.</summary>
        readonly bool _isMetByDrawing = IsOfDrawing(need);

        /// <summary>Whether a need asks for a drawing.</summary>
        public static bool IsOfDrawing(SectionNeed need) => need.Lines > 1 && need.Find.All(find => find.Contains("{diagram}"));

        public LocalizedText Say => need.Say;

        /// <summary>Whether the lines, or what the document says as a whole, meet the need.</summary>
        public bool IsMet(IEnumerable<TextLine> lines, DesignDocument document) => IsSaid(document)
            || (lines.Where(IsMetBy).Take(need.Lines).ToList() is var met && (met.Count == need.Lines || (met.Count > 0 && need.Lines > 1 && met.Sum(StatementsIn) >= need.Lines) || (_isMetByDrawing && met.Any(line => line.IsDrawing)) || (need.IsDifferent && DifferentWords(met) >= need.Lines)));

        /// <summary>The sentences of a line under the section's heading that each do; the line as a whole does.</summary>
        int StatementsIn(TextLine line) => line.IsCode || line.IsRow || !line.Section.Topics.Contains(key) || line.Sentences().Take(2).Count() == 1 ? 1
            : Math.Max(1, line.Sentences().Select(sentence => FoldedText.Of(sentence.Words)).Count(words => _patterns.All(find => find.Pattern?.IsIn(words) == true)));

        int DifferentWords(IEnumerable<TextLine> lines) => lines.SelectMany(line => line.Matches(_patterns[0].Pattern!)).Select(match => match.Value).Distinct().Count();

        /// <summary>Whether the document says it as a whole.</summary>
        public bool IsSaid(DesignDocument document) => _wholes.Any(whole => whole(document));

        /// <summary>Whether a line alone does what several may have to.</summary>
        public bool IsMetBy(TextLine line) => _patterns.All(find => (find.NamesMetric && line.Metrics.Count > 0) || find.Pattern?.IsIn(line.InContext) == true);

        static (bool NamesMetric, TextPattern? Pattern) Of(string pattern)
        {
            var namesMetric = pattern == "metric" || pattern.StartsWith("metric|", StringComparison.Ordinal);
            var rest = namesMetric ? pattern.Substring("metric".Length).TrimStart('|') : pattern;
            return (namesMetric, rest.Length > 0 ? TextPattern.Of(rest) : null);
        }
    }
}
