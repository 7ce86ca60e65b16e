using MlDesignLint.Design;

namespace MlDesignLint.Documents.Checks;

/// <summary>Risks are listed and for none of them is said what is done about it.</summary>
static class RiskCheck
{
    const int Few = 2;

    static readonly TextPattern Remedy = TextPattern.Of(@"(?<!risks?)(?<!риск[ия]?): \p{L}+ (?:\p{L}+ )?\p{L}+|mitigat|\breduc|fall-?back|monitor|retrain|collect|validat|review|limit|\buse\b|\badd\b|check|plan|human|train|buffer|backup|switch|test|снижен|сни[зж]|миним|предотвращ|использ|добав|резерв|провер|обуч|сбор|собра|решени|\bмер[аы]\b|расшир|контрол|ручн|аугмент|настро|огранич|улучш|тест|запасн|мониторинг|\bотка[тз]|→|->");

    public static IEnumerable<DocumentFault> Find(Rule rule, DesignDocument document)
    {
        var risks = Statements.Of(document).Lines("risks").Where(line => line.Text.Any(char.IsLetter)).ToList();
        if (risks.Count >= Few && document.SectionsOf("risks").FirstOrDefault(section => section.Level < SectionBuilder.LabelLevel) is { } section && !risks.Any(line => line.Has(Remedy)))
            yield return new(rule, section.HeadingSpan, risks.Count);
    }
}
