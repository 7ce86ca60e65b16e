using MlDesignLint.Design;

namespace MlDesignLint.Documents.Checks;

/// <summary>The data hold several rows of one patient, user or device, and rows are divided without regard to that.</summary>
static class GroupSplitCheck
{
    static readonly TextPattern Repeated = TextPattern.Of(
        @"\b(?:several|multiple|many|repeated) (?:\w+ ){0,2}(?:records|rows|visits|images|scans|rides|orders|sessions|measurements|recordings|samples) (?:\w+ )?(?:per|for each|for every|of (?:one|each|the same|a single)|from (?:one|each|the same)) (?:\w+ )?(?:patient|user|customer|client|subscriber|subject|speaker|taxi|device|store|driver|author|household|machine)"
        + @"|(?:несколько|много) (?:\w+ ){0,2}(?:записей|строк|визитов|снимков|изображений|поездок|заказов|сессий|измерений|наблюдений) (?:на|для|у|от|с) (?:одного|каждого|каждой|одной|каждый|один) (?:пациент|пользовател|клиент|абонент|испытуем|диктор|такси|прибор|устройств|магазин|водител|автор|станк)");

    static readonly TextPattern Grouped = TextPattern.Of(@"\bgroup|\b(?:by|per) (?:patient|user|customer|client|subscriber|subject|speaker|taxi|device|store|driver|author|household|machine)|\bone side|по (?:пациент|пользовател|клиент|абонент|испытуем|диктор|такси|прибор|устройств|магазин|водител|автор|станк|групп)|групп|в одной части|целиком|\bof (?:the )?(?:patients|users|customers|clients|subscribers|subjects|speakers|taxis|devices|stores|drivers|authors|households|machines)\b|(?:делим|разделили|разбили|делили|разбиваем) (?:\w+ )?(?:пациент|пользовател|клиент|абонент|испытуем|диктор|такси|прибор|устройств|магазин|водител|автор|станк)|которых нет в обуч|\bunseen\b");

    static readonly TextPattern Thinned = TextPattern.Of(@"\bone (?:\w+ )?(?:of|per|for|from) each\b|\bonly one\b|\bkept one\b|\bdeduplicat|\bthe (?:last|first) one\b|по одно(?:му|й)|оставил\w* одн|только (?:перв|последн)|дедуплиц");

    static readonly LocalizedText Random = new("random", "случайное");
    static readonly LocalizedText Stratified = new("stratified", "стратифицированное");

    public static IEnumerable<DocumentFault> Find(Rule rule, DesignDocument document)
    {
        var said = Statements.Of(document);
        if (document.Contract.Split?.Group is null && said.SplitKind is { Value: "random" or "stratified" } split && !said.Lines("validation").Any(line => line.Has(Grouped))
            && said.Lines("data_sources", "target_label", "features").FirstOrDefault(line => line.Has(Repeated) && !line.Has(Thinned)) is { } data)
            yield return new(rule, split.Span, split.Value == "random" ? Random : Stratified, data.Find(Repeated)!) { Related = [data.Span] };
    }
}
