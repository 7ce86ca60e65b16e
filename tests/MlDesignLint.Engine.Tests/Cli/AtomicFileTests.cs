using MlDesignLint.Cli;

namespace MlDesignLint.Engine.Tests.Cli;

public sealed class AtomicFileTests : IDisposable
{
    readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Follows_a_link_to_its_file()
    {
        _folder.With("real.txt", "old");
        File.CreateSymbolicLink(_folder.Full("link.txt"), _folder.Full("real.txt"));
        AtomicFile.Write(_folder.Full("link.txt"), "new");
        Assert.Equal("new", File.ReadAllText(_folder.Full("real.txt")));
        Assert.NotNull(File.ResolveLinkTarget(_folder.Full("link.txt"), returnFinalTarget: false));
        Assert.Equal(2, Directory.GetFiles(_folder.Path).Length);
    }

    [Fact]
    public void Leaves_nothing_behind_when_a_file_cannot_be_written()
    {
        Directory.CreateDirectory(_folder.Full("folder"));
        Assert.ThrowsAny<Exception>(() => AtomicFile.Write(_folder.Full("folder"), "new"));
        Assert.Empty(Directory.GetFiles(_folder.Path, "*", SearchOption.AllDirectories));
    }

    // Only asked, never written to: a mistake here would replace the machine's own.
    [Theory]
    [InlineData("/dev/null", true)]
    [InlineData("/dev/stdout", true)]
    [InlineData("/proc/self/fd/1", true)]
    [InlineData("/developer/report.txt", false)]
    public void Knows_devices(string path, bool isDevice) => Assert.Equal(isDevice, AtomicFile.IsDevice(path));
}
