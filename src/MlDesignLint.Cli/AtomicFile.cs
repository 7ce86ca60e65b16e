using System.Text;

namespace MlDesignLint.Cli;

/// <summary>A file that is either wholly written or left as it was. A link is followed; a device, such as <c>/dev/null</c>, is written to and never replaced.</summary>
static class AtomicFile
{
    static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static void Write(string path, string text) => Write(path, Utf8.GetBytes(text));

    /// <summary>Writes a file that must not be there yet.</summary>
    /// <exception cref="IOException">There is one.</exception>
    public static void Create(string path, string text) => Replace(path, Utf8.GetBytes(text), overwrite: false);

    /// <summary>Writes bytes; a file that is there keeps its access rights.</summary>
    public static void Write(string path, byte[] bytes)
    {
        var target = IsDevice(path) || !File.Exists(path) ? path : File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
        if (IsDevice(target))
        {
            File.WriteAllBytes(target, bytes);
            return;
        }

        Replace(target, bytes, overwrite: true);
    }

    static void Replace(string target, byte[] bytes, bool overwrite)
    {
        var temporary = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.{Guid.NewGuid():N}.tmp");
        try
        {
            File.WriteAllBytes(temporary, bytes);
            if (!OperatingSystem.IsWindows() && File.Exists(target))
                File.SetUnixFileMode(temporary, File.GetUnixFileMode(target));
            File.Move(temporary, target, overwrite);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    /// <summary>Whether a path names no file on a disk; what stands in these folders looks like a file to the runtime.</summary>
    public static bool IsDevice(string path) => path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal);
}
