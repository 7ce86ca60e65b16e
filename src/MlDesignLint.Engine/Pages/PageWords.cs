namespace MlDesignLint.Engine.Pages;

/// <summary>What every page says, in the languages that speak of it.</summary>
static class PageWords
{
    public const string InRussian = "По-русски";

    public static LocalizedText Why { get; } = new("Why it hurts", "Чем это плохо");

    public static LocalizedText Instead { get; } = new("What to do instead", "Что делать");

    public static LocalizedText Configuration { get; } = new("How to configure", "Настройка");

    public static LocalizedText Severity { get; } = new(
        "The level is set in `.editorconfig`: `error`, `warning`, `suggestion` or `none`.",
        "Уровень задаётся в `.editorconfig`: `error`, `warning`, `suggestion` или `none`.");

    public static LocalizedText Suppression { get; } = new(
        "One place is accepted with a comment that says why, or with `[SuppressMessage]` and a `Justification`.",
        "Отдельное место принимается комментарием с причиной или атрибутом `[SuppressMessage]` с `Justification`.");

    public static LocalizedText Waiver { get; } = new(
        "A team accepts the finding in its design document, with a reason and a day to look again.",
        "Команда принимает замечание в дизайн-документе, указав причину и день, когда к нему вернуться.");

    public static LocalizedText Reason { get; } = new("why it is accepted here", "почему здесь это допустимо");
}
