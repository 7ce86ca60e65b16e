using System.Text.RegularExpressions;
using MlDesignLint.Design;

namespace MlDesignLint.Documents.Stated;

/// <summary>The baseline that prose, lists and tables declare, where code can compute it.</summary>
static class StatedBaseline
{
    /// <summary>Rules of thumb and small models; what people or vendors do today is in no code.</summary>
    static readonly Regex Computed = new(
        @"\b(?:historical|moving|rolling|global|weekly|monthly|daily|the|training|last|class) (?:average|mean|median)\b|\b(?:average|mean|median) (?:of|over|value|target|label|per|price|demand|sales)\b|\b(?:average|mean|median) (?:\p{L}+ ){1,6}(?:of|over|from|in|during|at|on) (?:the |each |every |all |same )*(?:training|train|same|previous|past|preceding)\b|\b(?:last|previous|prior|latest) (?:known |paid |observed |recorded )?(?:fare|price|amount|reading|sales?|measurement|count|demand|order)s?\b|^\W*(?:average|mean|median) (?!absolute|squared?|error|deviation|precision|recall|reciprocal|percentage|rank|accuracy)\p{L}+(?: \p{L}+){0,2} (?:of|per|by|at|in|for|over|during)\b|\balways (?:answer|predict|say|vote|return)\p{L}*|\bmost common (?:class|label|value|answer)|\bvalue of (?:the )?(?:column )?[*_]*`|\b(?:naive|persistence|most frequent|majority|constant(?! baseline)|prior|random guess|dummy|seasonal|moving|linear regression|logistic regression|last[- ](?:value|week|day|month|year|observation carried)|previous[- ](?:value|week|day|month|year|period)|(?:class|positive) (?:share|rate|frequency)|base rate|yesterday(?:'s)?|(?:week|day|month|year|hour|season)s? (?:ago|before|earlier)|same (?:day|weekday|hour|week|month) (?:of )?(?:the )?(?:last|previous|a) (?:week|month|year))\b|(?:средн|медиан)\p{L}* (?:за\b|по\b|знач|историч|прошл|цел|цен|продаж|спрос)|^\W*(?:средн|медианн)\p{L}+ (?!абсолютн|квадрат|ошибк|точност|отклонен)\p{L}+(?: \p{L}+){0,2} (?:по|за|для|в|на)\b|(?:средн|медиан)\p{L}+ (?:\p{L}+ ){1,9}?(?:за|по|в|на) (?:\p{L}+ )?(?:обучающ|прошл|предыдущ|предшеств|истори|т(?:от|у|о|ой|ом|е) же)|историческ\p{L}+ средн|наивн|констант|мажоритар|сам\p{L}+ част|случайн\p{L}+ угадыван|скользящ|линейн\p{L}+ регресс|логистическ\p{L}+ регресс|(?:прошл|предыдущ|последн)\p{L}+ (?:значени|недел|дн|месяц|год)|того же дня|(?:недел|день|дня|сутк|месяц|год|час)\p{L}* назад|вчерашн|всегда (?:отвеча|предсказ|говор|выда)|(?:недел|дн|месяц|год|час)\p{L}* ран(?:ее|ьше)|априорн|дол[яюией] класса",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>From the sign to the end of its phrase.</summary>
    static readonly Regex Phrase = new(@"\G[^,.;:()|]{1,80}", RegexOptions.CultureInvariant);

    static readonly Regex Name = new(@"\bbase-?lines?\b|б[эе]й[сз]?-?ла[ий]н|базов\p{L}+ (?:модел|решени|уровн|прогноз)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>A sentence that begins with the name and says what it is.</summary>
    static readonly Regex Leading = new(@"^\W*(?:the |our |simple )?(?:base-?lines?|б[эе]й[сз]?-?ла[ий]н|базов\p{L}+ (?:модел\p{L}+|решени\p{L}+|прогноз\p{L}*))[*_]*\s*(?:[:—–|-]|is\b|это\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>Words before a method that take it away, or use it for something else than a prediction.</summary>
    static readonly Regex Refused = new(@"\b(?:can.t|cannot|not|unfortunately|instead of|rather than|smooth\p{L}*)\b[^.;]{0,60}$|(?:нельзя|\bне\b|вместо|сгла[жд]\p{L}*)[^.;]{0,60}$|\s(?:к|to|than|from)\s+(?:the\s+)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>One of several methods that are tried.</summary>
    static readonly Regex OneOfSeveral = new(@"^[\p{L}`*_ ]{0,30},\s*[`*_]*(?:random forest|xgboost|catboost|lightgbm|svm|gradient|naive bayes|decision tree|k-?nn|случайн\p{L}+ лес|бустинг|дерев)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>Words for a measurement that the code repeats beside the model's.</summary>
    static readonly Regex Repeated = new(@"\bsame test\b|\bside by side\b|\b(?:next to|beside|along with|together with) the model|\bin the (?:same )?report\b|\bmust (?:be )?(?:show|report|measure)|на (?:той|том) же (?:тест|выборк|отложенн)|рядом с модель|в (?:том же )?отч[её]те", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    static readonly Regex Measured = new(@"\G[\s:=–—*_-]{1,3}(?:(?:is|of|около|about) )?(?<value>\d+(?:[.,]\d+)?\s?%?)(?!\w)", RegexOptions.CultureInvariant);

    public static BaselineClaim? In(DesignDocument document, IReadOnlyList<Passage> passages)
    {
        var declared = passages.Where(passage => passage.IsAbout("baseline") || Leading.IsMatch(passage.Text) || (passage.IsAbout("offline_metrics", "model_approach", "validation", "ml_framing") && !passage.IsRow && Name.IsMatch(passage.Text))).ToList();
        if (declared.Select(passage => (Passage: passage, Method: Computed.Matches(passage.Text).Cast<Match>().FirstOrDefault(method => IsDeclared(passage.Text, method)))).FirstOrDefault(pair => pair.Method is not null) is not { Method: { } named } declaring)
            return null;
        var (method, found) = (declaring.Passage, Phrase.Match(declaring.Passage.Text, named.Index));
        return new(new(found.Value.Count(c => c == '`') % 2 == 0 ? found.Value.Trim() : found.Value.Trim().TrimEnd('`'), method.Locate(found)), null, declared.Any(passage => Repeated.IsMatch(passage.Text)) ? null : Statements.Of(document).BaselineValue ?? declared.Select(Value).FirstOrDefault(value => value is not null));
    }

    /// <summary>The number right behind a metric's name.</summary>
    static Claim<string>? Value(Passage passage) => MetricNames.In(passage.Text).Select(mention => Measured.Match(passage.Text, mention.Span.End)).FirstOrDefault(match => match.Success) is { } found
        ? new(found.Groups["value"].Value, passage.Locate(found.Groups["value"]))
        : null;

    static bool IsDeclared(string text, Match method) => !Refused.IsMatch(text.Substring(0, method.Index)) && !OneOfSeveral.IsMatch(text.Substring(method.Index + method.Length));
}
