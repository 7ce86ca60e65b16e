using MlDesignLint.Design;

namespace MlDesignLint.Documents.Checks;

/// <summary>All risks are about the model and its data; none about the business, the people or the law.</summary>
static class RiskClassCheck
{
    const int Few = 3;

    static readonly TextPattern Technical = TextPattern.Of(@"\bmodels?\b|\baccura|\bquality|\bdata\b|\bdataset|\bdrift|\blatenc|\boverfit|\bleak|\bscal|\bfeatures?\b|\bmetric|\blabels?\b|\bcold start|\bprecision|\brecall|\bfalse (?:positive|negative)|\bimages?\b|\bnois|модел|точност|качеств|данны|датасет|дрейф|задержк|переобуч|утечк|масштаб|признак|метрик|разметк|ложн|шум|изображ|инференс|распознав");
    static readonly TextPattern Other = TextPattern.Of(@"\bbusiness|\badopt|\btrust|\busers?\b|\bcustomer|\bclients?\b|\bteam\b|\bpeople|\bstaff|\bexpert|\bbudget|\bcosts?\b|\bmoney|\bcompute|\bGPU|\bdeadline|\bschedule|\btime\b|\bdelay|\bstakeholder|\bmarket|\bcompetit|\blegal|\blaw\b|\bregulat|\bprivacy|\bGDPR|\bcomplian|\blicen[cs]|\bsecurity|\battack|\bvendor|\bprovider|\bthird[- ]part|\bdependen|\bAPI\b|\bserver|\binfra|\bownership|\bmaintain|\bprocess|\breputation|\bethic|\bbias|\bdriver|\boperator|\bdoctor|\bpatient|бизнес|довери|пользовател|клиент|заказчик|команд|\bлюд|сотрудник|эксперт|специалист|бюджет|затрат|стоимост|денег|деньг|расход|ресурс|вычислит|мощност|\bсрок|\bврем|рынок|рынк|конкурент|закон|регулят|правов|юридич|персональн|конфиденц|лицензи|безопасност|\bатак|поставщик|провайдер|сторонн|завис|сервер|инфраструктур|внедрен|процесс|репутац|этик|этическ|предвзят|оператор|врач|пациент|водител|оборудован|компетенц|нагрузк|\bbeliev|\baccept|\bignor|\bresist|\bhabit|\bunions?\b|\bleav(?:e|es|ing)\b|\bmanage(?:r|ment)|\bdirector|\bworkers?\b|\bemployees?\b|\bowners?\b|повер[яи]|привык|уйд[её]т|уйдут|уход\w* \w+|игнорир|сопротивл|уволь|никто|руководств|менеджер|директор|работник|владел|отказ|сбо[йя]|доступност");

    public static IEnumerable<DocumentFault> Find(Rule rule, DesignDocument document)
    {
        var risks = Statements.Of(document).Lines("risks").Where(line => line.Text.Any(char.IsLetter)).ToList();
        if (risks.Count >= Few && document.SectionsOf("risks").FirstOrDefault(section => section.Level < SectionBuilder.LabelLevel) is { } section
            && risks.All(line => Technical.IsIn(line.IsLabelled ? line.InContext : line.Words)) && !risks.Any(line => line.Has(Other)))
            yield return new(rule, section.HeadingSpan, risks.Count);
    }
}
