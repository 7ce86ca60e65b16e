namespace MlDesignLint.Benchmarks;

/// <summary>Where this program's sources are.</summary>
static class Repository
{
    static readonly string Root = Above(AppContext.BaseDirectory);

    public static string Path(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);

    static string Above(string folder) =>
        File.Exists(System.IO.Path.Combine(folder, "MlDesignLint.sln")) ? folder : Above(System.IO.Path.GetDirectoryName(folder)!);
}
