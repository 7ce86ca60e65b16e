using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace MlDesignLint.Engine.Reporting;

/// <summary>JSON as reports write it: indented, letters of any script as they are, everything invisible escaped.</summary>
static class JsonText
{
    static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(LettersOfAnyScript()),
    };

    public static string Write(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
            write(json);
        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    static TextEncoderSettings LettersOfAnyScript()
    {
        var settings = new TextEncoderSettings(UnicodeRanges.All);
        for (var character = '\u0080'; character < '\uffff'; character++)
        {
            if (VisibleText.IsInvisible(new(char.IsSurrogate(character) ? '\u0000' : character)))
                settings.ForbidCharacter(character);
        }

        return settings;
    }
}
