using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MlDesignLint.Analyzers.Flow;
using MlDesignLint.Design;

namespace MlDesignLint.Analyzers.Rules.Contract;

/// <summary>
/// Rows as they were loaded are split, by the library or by a number of rows, and no such split of the governed code holds out the declared share; or folds are made, and never as many as
/// declared; or a split in time begins the test where the training ends, or sooner behind it than the declared gap. Splits of a part, and of rows that no test comes
/// from, have shares of their own.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OtherSplitThanDeclared() : MlAnalyzer(Catalogue.OtherSplitThanDeclared)
{
    static readonly Regex LengthOfTime = new(@"^(?<number>\d+)[ -]?(?<unit>\p{L})");

    static readonly LocalizedText NoGap = new("begins where the training rows end", "начинается там, где кончаются обучающие строки");

    private protected override void Check(RuleContext context)
    {
        var splits = context.Program.StepsWith("fraction").Where(split => context.Program.Data.Of(split.Input("input")) is { Cuts.IsEmpty: true } rows && !TestRows.MayLieOutside(context.Program, rows)).ToList();
        var foldings = context.Program.StepsWith("folds");
        foreach (var document in context.Documents)
        {
            if (document.Contract.Split is not { } declared)
                continue;
            if (declared.TestFraction is { } fraction && !MayHoldOut(context.Program, fraction.Value))
            {
                Compare(context, document, splits, "fraction", fraction, Held, Share);
                if (splits.Count == 0)
                    CheckRows(context, document, fraction);
            }

            if (declared.Folds is { } folds)
                Compare(context, document, foldings, "folds", folds, Makes, Folds);
            if (declared is { Kind.Value: "time", Gap: { } gap })
                CheckGap(context, document, declared, gap);
        }
    }

    /// <summary>Whether some rows that a model is measured on may be that share of all: a part of a part is smaller than either split says.</summary>
    static bool MayHoldOut(MlProgram program, double declared) => program.Fits.Scores.Concat(program.Fits.Taken).Any(score => score.Data.Cuts.Length > 1
        && (ShareOf(program, score.Data) is not { } share || Math.Abs(share - declared) < Tolerance));

    static double? ShareOf(MlProgram program, DataSet rows)
    {
        double? share = 1;
        foreach (var cut in rows.Cuts)
            share *= cut is PartCut { Fold: null } part && program.Constants.Number(part.Split.Input("fraction")) is { } held ? part.Part == "train" ? 1 - held : held : null;
        return share;
    }

    /// <summary>A share of a share is rounded, and so is what a document says of it.</summary>
    const double Tolerance = 0.006;

    static void Compare(RuleContext context, DesignDocument document, IEnumerable<Step> splits, string trait, Claim<double> declared, Func<string, LocalizedText> used, Func<string, LocalizedText> wanted)
    {
        var governed = splits.Where(split => document.Governs(split.Syntax.SyntaxTree.FilePath))
            .Select(split => (Split: split, Number: context.Program.Constants.Number(split.Input(trait)))).ToList();
        if (governed.Any(split => split.Number is not { } number || Math.Abs(number - declared.Value) < 1e-6))
            return;
        foreach (var (split, number) in governed)
            context.Report(split.Location, document, declared.Span, split.Name, used(Text(number!.Value)), wanted(Text(declared.Value)), Text(declared.Value));
    }

    static void CheckRows(RuleContext context, DesignDocument document, Claim<double> declared)
    {
        var shares = new RowShares(context.Program);
        var held = shares.HeldOut.Concat(shares.HeldOutOfNetworks).Where(held => document.Governs(held.Cut.Syntax.SyntaxTree.FilePath)).GroupBy(held => held.Cut).Select(cuts => cuts.First()).ToList();
        if (held.Any(cut => cut.Share is not { } share || Math.Abs(share - declared.Value) < Tolerance))
            return;
        foreach (var (cut, share) in held)
            context.Report(cut.Location, document, declared.Span, cut.Name, Held(Text(share!.Value)), Share(Text(declared.Value)), Text(declared.Value));
    }

    static void CheckGap(RuleContext context, DesignDocument document, SplitClaim declared, Claim<string> gap)
    {
        var reported = new HashSet<Step>();
        foreach (var score in context.Program.Fits.Scores.Concat(context.Program.Fits.Taken))
        {
            if (score.Fit?.Data is { } trained && document.Governs(score.Step.Syntax.SyntaxTree.FilePath) && trained.Origin.Equals(score.Data.Origin)
                && score.Data.Trail.LastOrDefault(step => step.Fact["cut"] is "range" or "choice" or "skip") is { } cut
                && (GapBetween(context.Program, trained, cut, declared.Column?.Value) ?? (trained.Cuts.Zip(score.Data.Cuts, (train, test) => IsNextTo(train, test, declared.Column?.Value)).Any(isNext => isNext) ? 0 : null)) is { } left
                && (left == 0 || left < DaysOf(gap.Value)) && reported.Add(cut))
                context.Report(cut.Location, document, gap.Span, cut.Name, left == 0 ? NoGap : Left(Text(left)), Gap(gap.Value));
        }
    }

    /// <summary>How many days two filters on the column leave out between training and test; null where they are not known.</summary>
    static double? GapBetween(MlProgram program, DataSet trained, Step test, string? column) =>
        trained.Trail.LastOrDefault(step => step.Fact["cut"] == "choice") is { } train && !train.Equals(test) && new Moments(program) is var moments
        && moments.In(train, column, isUpper: true) is { } end && moments.In(test, column, isUpper: false) is { } start && end.Base == start.Base && start.Days >= end.Days
            ? start.Days - end.Days
            : null;

    /// <summary>The days of a length that is written as <c>7d</c> or <c>2 weeks</c>; a month has the fewest it can have.</summary>
    static double? DaysOf(string length) => LengthOfTime.Match(length) is { Success: true } match
        ? double.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture) * char.ToLowerInvariant(match.Groups["unit"].Value[0]) switch { 'd' or 'д' or 'с' => 1, 'w' or 'н' => 7, 'm' or 'м' => 28, _ => 0 }
        : null;

    /// <summary>Whether the test rows certainly begin where the training rows end: by one bound of the declared column, by one condition on it, or by one count.</summary>
    static bool IsNextTo(Cut train, Cut test, string? column) => (train, test) switch
    {
        (RangeCut { Upper: { } end } earlier, RangeCut { Lower: { } start } later) => earlier.Column == later.Column && (column is null || ColumnNames.AreSame(earlier.Column, column)) && end.Equals(start),
        (ChoiceCut earlier, ChoiceCut later) => column is not null && earlier.Predicate == later.Negation && earlier.Predicate.Contains($".{column} <"),
        (EndCut { Takes: true, Count: { } count } first, EndCut { Takes: false } rest) => count.Equals(rest.Count) && Equals(first.Order, rest.Order),
        _ => false,
    };

    static LocalizedText Held(string share) => new($"holds out {share} of the rows", $"откладывает {share} строк");

    static LocalizedText Share(string share) => new(share, share);

    static LocalizedText Makes(string count) => new($"makes {count} folds", $"делит на {count} блоков");

    static LocalizedText Folds(string count) => new($"{count} folds", $"блоков: {count}");

    static LocalizedText Left(string days) => new($"begins {days} days behind the training rows", $"начинается через {days} дн. после обучающих строк");

    static LocalizedText Gap(string gap) => new($"a gap of {gap}", $"промежуток {gap}");

    static string Text(double number) => number.ToString(CultureInfo.InvariantCulture);
}
