namespace MlDesignLint;

/// <summary>The checkout that this build lies in. (The compiler's own paths are not it: a build for CI maps them.)</summary>
static class Checkout
{
    public static string Root { get; } = Above(AppContext.BaseDirectory);

    /// <summary>A path below the root.</summary>
    public static string Path(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);

    static string Above(string folder) =>
        File.Exists(System.IO.Path.Combine(folder, "MlDesignLint.sln"))
            ? folder
            : Above(System.IO.Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("the tests run from a folder inside the checkout"));
}
