using System.Globalization;

namespace MlDesignLint.Cli;

/// <summary>Every word of the user interface that no rule file says, in both languages.</summary>
static class Phrases
{
    public static LocalizedText NothingToCheck { get; } = new(
        "No ML design document and no C# code found", "Не найдено ни документов ML-проекта, ни кода на C#");

    public static LocalizedText NoFindings { get; } = new("No findings", "Замечаний нет");

    public static LocalizedText Read { get; } = new("read: {0}", "прочитано: {0}");

    public static LocalizedText Known { get; } = new("known before: {0}", "известно раньше: {0}");

    public static LocalizedText Bound { get; } = new("library calls understood: {0} of {1} ({2} %)", "распознано вызовов библиотек: {0} из {1} ({2} %)");

    public static LocalizedText NoLibraryCalls { get; } = new("no calls of a supported library", "вызовов поддерживаемых библиотек нет");

    public static LocalizedText HeldTo { get; } = new("held to: {0}", "сверено с: {0}");

    public static LocalizedText HeldToNothing { get; } = new("held to no design document", "не сверено ни с одним документом проекта");

    public static LocalizedText Unbound { get; } = new("not understood: {0}", "не распознано: {0}");

    public static LocalizedText ReadingDocuments { get; } = new("Reading documents", "Чтение документов");

    public static LocalizedText ReadingSources { get; } = new("Reading sources", "Чтение исходного кода");

    public static LocalizedText Analysing { get; } = new("Analysing {0}", "Анализ {0}");

    public static LocalizedText UnknownRule { get; } = new("there is no rule and no section '{0}'; did you mean {1}, or the section {2}?", "нет ни правила, ни раздела «{0}»; возможно, имелось в виду {1} или раздел {2}");

    public static LocalizedText Why { get; } = new("Why", "Почему");

    public static LocalizedText Instead { get; } = new("Instead", "Как надо");

    public static LocalizedText Bad { get; } = new("Bad", "Плохо");

    public static LocalizedText Good { get; } = new("Good", "Хорошо");

    public static LocalizedText WithDocument { get; } = new("with this design document", "с таким документом проекта");

    public static LocalizedText NoDocument { get; } = new("No ML design document found", "Не найдено документов ML-проекта");

    public static LocalizedText Written { get; } = new("{0} is written.", "Файл {0} записан.");

    public static LocalizedText CheckIt { get; } = new("Fill it in, then: mldesignlint check{0} {1}", "Заполните его, затем: mldesignlint check{0} {1}");

    public static LocalizedText NothingMissing { get; } = new("{0}: no section is missing", "{0}: все разделы на месте");

    public static LocalizedText Inserted { get; } = new("{0}: inserted {1}", "{0}: вставлено: {1}");

    public static LocalizedText WouldInsert { get; } = new("{0}: would insert {1}", "{0}: было бы вставлено: {1}");

    public static LocalizedText NoPlace { get; } = new(
        "{0}: the missing sections find no place in the text; a fence, a comment or a bracket may never be closed, or the document goes on in other files", "{0}: недостающим разделам нет места в тексте; возможно, не закрыт блок кода, комментарий или скобка либо документ продолжается в других файлах");

    public static LocalizedText Changed { get; } = new("{0}: the file changes while it is read; nothing was written", "{0}: файл меняется во время чтения; ничего не записано");

    public static LocalizedText Fills { get; } = new("What fills it", "Чем его заполнить");

    public static LocalizedText Headings { get; } = new("Headings that open it", "Какими заголовками открывается");

    public static LocalizedText Rules { get; } = new("Rules that ask for it", "Какие правила его требуют");

    public static LocalizedText Packs { get; } = new("Packs that ask for it", "Какие наборы его требуют");

    public static LocalizedText RequiredFrom { get; } = new("required from this stage on: {0}", "требуется начиная с этапа: {0}");

    public static LocalizedText NotRequired { get; } = new("required by no stage", "не требуется ни на одном этапе");

    public static LocalizedText AskFirst { get; } = new("ask first", "спросить в первую очередь");

    public static LocalizedText WithSettings { get; } = new("with this mldesignlint.yml", "с таким mldesignlint.yml");

    public static LocalizedText Severity(Severity severity) => severity switch
    {
        MlDesignLint.Severity.Error => new("error", "ошибка"),
        MlDesignLint.Severity.Warning => new("warning", "предупреждение"),
        MlDesignLint.Severity.Info => new("note", "замечание"),
        _ => new("off", "выключено"),
    };

    public static LocalizedText Fix(FixAvailability fix) => fix switch
    {
        FixAvailability.Always => new("fix: always", "исправление: всегда"),
        FixAvailability.Sometimes => new("fix: sometimes", "исправление: иногда"),
        _ => new("fix: none", "исправление: нет"),
    };

    public static string Errors(int count, Language language) => Counted(count, language, "error", "errors", "ошибка", "ошибки", "ошибок");

    public static string Warnings(int count, Language language) =>
        Counted(count, language, "warning", "warnings", "предупреждение", "предупреждения", "предупреждений");

    public static string Notes(int count, Language language) => Counted(count, language, "note", "notes", "замечание", "замечания", "замечаний");

    public static string Documents(int count, Language language) => Counted(count, language, "document", "documents", "документ", "документа", "документов");

    public static string Projects(int count, Language language) => Counted(count, language, "project", "projects", "проект", "проекта", "проектов");

    public static string InFiles(int count, Language language) => Counted(count, language, "in {0} file", "in {0} files", "в {0} файле", "в {0} файлах", "в {0} файлах");

    static string Counted(int count, Language language, string one, string many, string oneInRussian, string fewInRussian, string manyInRussian)
    {
        var word = language == Language.Russian ? RussianForm(count, oneInRussian, fewInRussian, manyInRussian) : count == 1 ? one : many;
        return word.Contains("{0}") ? string.Format(CultureInfo.InvariantCulture, word, count) : string.Create(CultureInfo.InvariantCulture, $"{count} {word}");
    }

    static string RussianForm(int count, string one, string few, string many) => (count % 100, count % 10) switch
    {
        ( >= 11 and <= 14, _) => many,
        (_, 1) => one,
        (_, >= 2 and <= 4) => few,
        _ => many,
    };
}
