using MlDesignLint.Design;

namespace MlDesignLint.Documents.Checks;

/// <summary>The data are about people, and the document nowhere says how they are protected or which law holds.</summary>
static class PersonalDataCheck
{
    static readonly TextPattern Personal = TextPattern.Of(@"\bpersonal data\b|\be-?mail addresses|\bphone numbers?|\bpassport (?:number|data|scan|photo|detail)|\b(?:customer|client|user|passenger|guest|employee)s?.? passport|\bdate of birth|\bhome address|\bmedical (?:records?|histor)|\bpatients? (?:records?|histor|data)|\bcustomer names?\b|персональн\w+ данн|паспорт(?!\w* (?:станк|издели|оборудован|объект|машин|насос|качеств|прибор|модел|скважин|дом|проект|агрегат|установк|участк))|номер\w* телефон|телефон\w* (?:клиент|пользовател)|дат\w+ рождения|медицинск\w+ (?:карт|данн|истори)|истори\w+ болезн|\bФИО\b");
    static readonly TextPattern Negated = TextPattern.Of(@"\bno personal|\bwithout personal|\bnot (?:use|contain|store|collect)|anonymi|нет персональн|без персональн|не (?:содерж|использ|хран|собира)|\bhash|\bmask|\bencrypt|\bpseudonym|\btoken|\bdrop(?:ped|s)?\b|\bremov|\bdelet|\bstripped|\bnever (?:leave|reach|read)|хеш|хэш|маскир|шифр|токен|удал|убира|убран|вырез|замен|не попада|обезлич|анонимиз");

    public static IEnumerable<DocumentFault> Find(Rule rule, DesignDocument document)
    {
        if (Statements.Of(document).Lines("data_sources", "features").FirstOrDefault(line => line.Has(Personal) && !line.Has(Negated)) is { } line
            && SectionStates.Of(document).First(assessment => assessment.Definition.Key == "privacy_legal") is { } privacy
            && (privacy.State is SectionState.Absent or SectionState.Placeholder || (privacy.Place == line.Span)) && !Mentioned(document, line))
            yield return new(rule, line.Span, line.Find(Personal)!);
    }

    static bool Mentioned(DesignDocument document, TextLine line) => document.SectionsOf("privacy_legal").Any(section => section.Blocks.Count > 0)
        || Statements.Of(document).AllLines.Any(other => other != line && (other.Has(Personal) || other.Has(Negated)));
}
