using System.Text;

namespace MlDesignLint.Engine.Tests.Cli;

/// <summary>Inputs that nobody can read, through every verb that reads documents or packs: exit code 2, a sentence with the file, nothing written.</summary>
public sealed class HostileVerbsTests : IDisposable
{
    readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string, string, byte[]?> Inputs
    {
        get
        {
            var data = new TheoryData<string, string, byte[]?>();
            foreach (var verb in new[] { "check", "audit", "fix" })
            {
                data.Add(verb, "missing.mldesign.md", null);
                data.Add(verb, "binary.mldesign.md", [.. "# A\n"u8, 0, 1, 2]);
                data.Add(verb, "invalid.mldesign.md", [.. "# A\n\n"u8, 0xFF, 0xC0]);
                data.Add(verb, "broken.mldesign.yml", [.. "mldesign:\n  metrics: [\n"u8]);
                data.Add(verb, "deep.mldesign.yml", Encoding.UTF8.GetBytes("a: " + new string('[', 10_000)));
                data.Add(verb, "alias.mldesign.yml", [.. "a: &x [1]\nb: *x\n"u8]);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Inputs))]
    public async Task A_document(string verb, string path, byte[]? bytes)
    {
        if (bytes is not null)
            _folder.With(path, bytes);
        var run = await _folder.Lint(verb, path);
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith(path, run.Error, StringComparison.Ordinal);
        Assert.Equal(bytes, bytes is null ? null : File.ReadAllBytes(_folder.Full(path)));
        Assert.Equal(bytes is null ? 0 : 1, Directory.GetFiles(_folder.Path).Length);
    }

    public static TheoryData<string, byte[]> Packs => new()
    {
        { "binary", [0, 1, 2] },
        { "invalid", [0xFF, 0xC0] },
        { "broken", [.. "sections: [\n"u8] },
        { "deep", Encoding.UTF8.GetBytes("sections: " + new string('{', 10_000)) },
        { "wide", Encoding.UTF8.GetBytes("sections:\n" + string.Concat(Enumerable.Range(0, 60_000).Select(i => $"  a{i}:\n"))) },
        { "pattern", Encoding.UTF8.GetBytes($"sections: {{ risks: {{ evidence: [{{ say: a, find: ['{new string('*', 5_000)}'] }}] }} }}") },
        { "escapes", [.. "\"\\e[31m\": 1\n"u8] },
    };

    [Theory]
    [MemberData(nameof(Packs))]
    public async Task Settings(string name, byte[] bytes)
    {
        _folder.With("a.mldesign.md", DesignDocs.Russian).With("mldesignlint.yml", bytes);
        foreach (var arguments in new[] { new[] { "check" }, ["audit"], ["fix"], ["explain", "риски"], ["init", "new.md"] })
        {
            var run = await _folder.Lint(arguments);
            Assert.True(run.ExitCode == 2, $"{name}: {arguments[0]}");
            Assert.StartsWith("mldesignlint.yml", run.Error, StringComparison.Ordinal);
            Assert.DoesNotContain('\u001b', run.Error);
        }

        Assert.Equal(DesignDocs.Russian, File.ReadAllText(_folder.Full("a.mldesign.md")));
        Assert.False(File.Exists(_folder.Full("new.md")));
    }
}
