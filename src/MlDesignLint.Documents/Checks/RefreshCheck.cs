using MlDesignLint.Design;

namespace MlDesignLint.Documents.Checks;

/// <summary>The model is trained again more often than any of its data are refreshed.</summary>
static class RefreshCheck
{
    static readonly IReadOnlyList<(int Days, TextPattern Sign)> Periods =
    [
        (1, TextPattern.Of(@"\bdaily\b|\bnightly\b|\bevery (?:day|night)|\bonce a day|\bhourly\b|real-?time|\bstream|\bcontinuous|ежедневн|каждый день|каждую ночь|раз в (?:день|сутки|час)|ежечасн|реальн\w+ времен|поток|непрерывн")),
        (7, TextPattern.Of(@"\bweekly\b|\bevery week|\bonce a week|еженедельн|каждую неделю|раз в неделю")),
        (30, TextPattern.Of(@"\bmonthly\b|\bevery month|\bonce a month|ежемесячн|каждый месяц|раз в месяц")),
        (91, TextPattern.Of(@"\bquarterly\b|\bevery quarter|\bonce a quarter|ежекварт|каждый квартал|раз в квартал")),
        (365, TextPattern.Of(@"\byearly\b|\bannual|\bevery year|\bonce a year|ежегодн|каждый год|раз в год")),
    ];

    static readonly TextPattern Refresh = TextPattern.Of(@"\brefresh|\bupdate|\bdeliver|\barriv|\bload|обновл|поступ|выгруж|загруж|выгрузк");
    static readonly TextPattern Training = TextPattern.Of(@"\bre-?train|\btrained again|переобуч|дообуч|обучается снова");
    static readonly TextPattern Other = TextPattern.Of(@"\bif\b|\bwhen\b|\bmonitor|\bcheck|\bevaluat|\breview|\breport|\bor\b|если|при\b|мониторинг|провер|оцен|отч[её]т|\bили\b");

    public static IEnumerable<DocumentFault> Find(Rule rule, DesignDocument document)
    {
        var said = Statements.Of(document);
        var data = said.Lines("data_sources").Where(line => !line.IsUnder("retraining") && line.InContext.Has(Refresh) && !line.Has(Training)).Select(line => (line, Days: DaysOf(line))).ToList();
        var training = said.Lines("retraining").Where(line => line.Has(Training)).SelectMany(line => line.Sentences().Select(sentence => (line, Days: DaysOf(sentence.Words))))
            .Where(pair => pair.Days > 0).ToList();
        if (data.Count > 0 && data.All(pair => pair.Days > 0) && training is [var (again, often), ..] && data.OrderBy(pair => pair.Days).First() is var (fresh, days) && often < days)
            yield return new(rule, again.Span, Word(again, often), Word(fresh, days)) { Related = [fresh.Span] };
    }

    /// <summary>The only period that a line names, in days; 0 where it names none or several.</summary>
    static int DaysOf(TextLine line) => Periods.Where(period => line.Has(period.Sign)).Select(period => period.Days).ToList() is [var only] ? only : 0;

    /// <summary>The only period of training that a sentence names; 0 where it may be a period of something else.</summary>
    static int DaysOf(string sentence) => Training.Whole.IsMatch(sentence) && !Refresh.Whole.IsMatch(sentence) && !Other.Whole.IsMatch(sentence)
        && Periods.Where(period => period.Sign.Whole.IsMatch(sentence)).Select(period => period.Days).ToList() is [var only] ? only : 0;

    static string Word(TextLine line, int days) => line.Find(Periods.First(period => period.Days == days).Sign)!;
}
