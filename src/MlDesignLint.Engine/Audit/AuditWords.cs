using System.Globalization;
using MlDesignLint.Design;

namespace MlDesignLint.Engine.Audit;

/// <summary>What an audit says besides the findings, in both languages.</summary>
static class AuditWords
{
    public static LocalizedText Title { get; } = new("ML design documents: audit", "Аудит дизайн-документов ML");

    public static LocalizedText Overview { get; } = new("Overview", "Обзор");

    public static LocalizedText Matrix { get; } = new("Documents and sections", "Документы и разделы");

    public static LocalizedText Details { get; } = new("Document by document", "По документам");

    public static LocalizedText Changes { get; } = new("Changes since the earlier audit", "Изменения с прошлого аудита");

    public static LocalizedText NoChanges { get; } = new("Nothing changed.", "Изменений нет.");

    public static LocalizedText Problems { get; } = new("Could not be read", "Не прочитано");

    public static LocalizedText NoDocuments { get; } = new("No ML design document was found.", "Дизайн-документов ML не найдено.");

    public static LocalizedText Lacking { get; } = new("What most teams lack", "Чего чаще всего не хватает");

    public static LocalizedText LackingIn { get; } = new("{0}: {1} of {2}", "{0}: {1} из {2}");

    public static LocalizedText Document { get; } = new("Document", "Документ");

    public static LocalizedText Verdict { get; } = new("Verdict", "Вердикт");

    public static LocalizedText Stage { get; } = new("Stage", "Этап");

    public static LocalizedText Owner { get; } = new("Owner", "Владелец");

    public static LocalizedText Language { get; } = new("Language", "Язык");

    public static LocalizedText Findings { get; } = new("Findings", "Замечания");

    public static LocalizedText Contradictions { get; } = new("Contradictions", "Противоречия");

    public static LocalizedText Disagreements { get; } = new("Code disagrees", "Расхождения с кодом");

    public static LocalizedText Questions { get; } = new("Questions to ask", "Вопросы команде");

    public static LocalizedText Waivers { get; } = new("Waivers", "Принятые замечания");

    public static LocalizedText Until { get; } = new("until {0}", "до {0}");

    public static LocalizedText History { get; } = new("History", "История");

    public static LocalizedText HistoryOf { get; } = new("{0}: {1}, open findings: {2}", "{0}: {1}, открытых замечаний: {2}");

    public static LocalizedText Line { get; } = new("line {0}", "строка {0}");

    public static LocalizedText Search { get; } = new("Search", "Поиск");

    public static LocalizedText All { get; } = new("all", "все");

    public static LocalizedText Shown { get; } = new("Shown", "Показано");

    public static LocalizedText ToContent { get; } = new("Skip to the table", "К таблице");

    public static LocalizedText Back { get; } = new("Back to the table", "К таблице");

    public static LocalizedText Nothing { get; } = new("Nothing to say.", "Замечаний нет.");

    public static LocalizedText New { get; } = new("new", "новый");

    public static LocalizedText Gone { get; } = new("gone", "удалён");

    public static LocalizedText Legend { get; } = new("Legend", "Обозначения");

    public static LocalizedText Rules { get; } = new("Rules", "Правила");

    public static LocalizedText NotAsked { get; } = new("not asked for at this stage", "на этом этапе не требуется");

    public static LocalizedText WhatOf { get; } = new("What is decided on “{0}”? The document says nothing on it.", "Что решено по теме «{0}»? В документе об этом ничего нет.");

    public static LocalizedText WhenOf { get; } = new("Who writes “{0}”, and by when? There is only a heading so far.", "Кто и к какому сроку напишет раздел «{0}»? Пока есть только заголовок.");

    public static LocalizedText MoreOf { get; } = new("What is still to be said under “{0}”? {1}", "Что ещё нужно сказать в разделе «{0}»? {1}");

    public static LocalizedText WhichHolds { get; } = new("Which of the two holds? {0}", "Что из двух верно? {0}");

    public static LocalizedText DocumentOrCode { get; } = new("Which holds, the document or the code? {0} ({1})", "Что верно: документ или код? {0} ({1})");

    public static LocalizedText Of(Verdict verdict) => verdict switch
    {
        Audit.Verdict.Ready => new("ready", "готов"),
        Audit.Verdict.ReadyWithConditions => new("ready with conditions", "готов с условиями"),
        _ => new("not ready", "не готов"),
    };

    public static LocalizedText Of(SectionState state) => state switch
    {
        SectionState.Filled => new("filled", "заполнен"),
        SectionState.Weak => new("weak", "слабый"),
        SectionState.Placeholder => new("placeholder", "заглушка"),
        SectionState.NotApplicable => new("not applicable", "не применимо"),
        SectionState.Deferred => new("deferred", "отложен"),
        _ => new("absent", "нет"),
    };

    public static LocalizedText Of(Stage stage) => stage switch
    {
        Design.Stage.Kickoff => new("kickoff", "старт"),
        Design.Stage.Pilot => new("pilot", "пилот"),
        _ => new("production", "промышленная эксплуатация"),
    };

    public static LocalizedText Of(Severity severity) => severity switch
    {
        Severity.Error => new("error", "ошибка"),
        Severity.Warning => new("warning", "предупреждение"),
        _ => new("note", "замечание"),
    };

    public static string Day(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>How a document changed, in words: the verdicts, the sections, the number of findings.</summary>
    public static string Of(DocumentChange change, Language language)
    {
        var verdict = (change.Before, change.Now) switch
        {
            (null, { } now) => $"{New.In(language)} ({Of(now).In(language)})",
            (_, null) => Gone.In(language),
            ({ } before, { } now) when before != now => $"{Of(before).In(language)} → {Of(now).In(language)}",
            ({ } before, _) => Of(before).In(language),
        };
        var parts = change.Sections.Select(section => $"{section.Section.Title.In(language)}: {Of(section.Before).In(language)} → {Of(section.Now).In(language)}");
        var findings = change.Findings == 0 ? [] : new[] { string.Create(CultureInfo.InvariantCulture, $"{Findings.In(language)}: {change.Findings:+0;-0}") };
        return string.Join("; ", parts.Prepend(verdict).Concat(findings));
    }
}
