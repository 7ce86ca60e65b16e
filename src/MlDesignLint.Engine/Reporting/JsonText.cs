using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace MlDesignLint.Engine.Reporting;

/// <summary>JSON as reports write it: indented, letters of any script as they are, everything invisible escaped.</summary>
static class JsonText
{
    static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
            write(json);
        return Escaped(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    /// <summary>The relaxed encoder lets marks through that turn or hide text. What is not ASCII stands only in strings, where an escape says the same.</summary>
    static string Escaped(string json)
    {
        var escaped = new StringBuilder(json.Length + 1);
        foreach (var rune in json.EnumerateRunes())
        {
            if (rune.IsAscii || !VisibleText.IsInvisible(rune))
            {
                escaped.Append(rune.ToString());
                continue;
            }

            foreach (var unit in rune.ToString())
                escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}");
        }

        return LogCommands.DefuseJson(escaped.Append('\n').ToString());
    }
}
