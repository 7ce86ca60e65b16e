using System.Globalization;

namespace MlDesignLint;

/// <summary>A language that the product speaks.</summary>
public enum Language
{
    /// <summary>English; the default.</summary>
    English,

    /// <summary>Russian.</summary>
    Russian,
}

/// <summary>The codes of <see cref="Language"/>.</summary>
public static class LanguageCodes
{
    /// <summary>Reads <c>en</c> or <c>ru</c>.</summary>
    public static bool TryParse(string? code, out Language language)
    {
        language = code?.Trim().ToLowerInvariant() == "ru" ? Language.Russian : Language.English;
        return code?.Trim().ToLowerInvariant() is "en" or "ru";
    }

    /// <summary><c>en</c> or <c>ru</c>.</summary>
    public static string Code(this Language language) => language == Language.Russian ? "ru" : "en";
}

/// <summary>One text in both languages.</summary>
public sealed class LocalizedText(string english, string russian)
{
    /// <summary>The text in the asked language.</summary>
    public string In(Language language) => language == Language.Russian ? russian : english;

    /// <summary>The arguments of a message, those in both languages as they are said in one.</summary>
    public static object[] Arguments(Language language, IEnumerable<object> arguments) =>
        [.. arguments.Select(argument => argument is LocalizedText text ? text.In(language) : argument)];

    /// <summary>The text with its placeholders filled, independent of the machine's culture.</summary>
    public string Format(Language language, params object[] arguments) => string.Format(CultureInfo.InvariantCulture, In(language), arguments);
}
