namespace Tensorflow.IO;

public class GFile
{
    public GFile() => throw null;
    public IEnumerable<(string, string[], string[])> Walk(string top, bool in_order = true) => throw null;
    public string[] glob(string data_dir) => throw null;
    public string join(params string[] paths) => throw null;
    public string[] listdir(string data_dir) => throw null;
}

public class MemmappedFileSystem
{
    internal MemmappedFileSystem() { }
    public MemmappedFileSystem(string path) => throw null;
    public const string MEMMAPPED_PACKAGE_DEFAULT_NAME = "memmapped_package://.";
    public System.IO.Stream OpenMemmapped(string filename) => throw null;
}
