using System.Text.RegularExpressions;
using MlDesignLint.Design;

namespace MlDesignLint.Documents.Stated;

/// <summary>Whether a document says that a report shows the deciding metric.</summary>
public static class StatedReport
{
    static readonly Regex Shown = new(
        @"\breports?\b[^.;|]{0,60}\b(?:shows?|lists?|states?|prints?|contains?|carries|quotes?|names?|gives?) (?:the )?(?:main|primary|key|deciding|declared|target|same|agreed) (?:offline )?metric|\b(?:main|primary|key|deciding|declared|target|agreed) (?:offline )?metric (?:is |goes |must be |will be )?(?:\p{L}+ )?(?:in|into|to) (?:the |every |each )?(?:\p{L}+ ){0,2}report\b|отч[её]т\p{L}*[^.;|]{0,60}(?:главн|основн|ключев|целев|решающ|заявленн)\p{L}* (?:офлайн-?)?метрик|(?:главн|основн|ключев|целев|решающ|заявленн)\p{L}* (?:офлайн-?)?метрик\p{L}*[^.;|]{0,30}в отч[её]т",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>Whether it says so in some sentence.</summary>
    public static bool ShowsMetric(DesignDocument document) => StatedContract.PassagesOf(document).Any(passage => passage.Mentions("report", "отчет", "отчёт") && Shown.IsMatch(passage.Text));
}
