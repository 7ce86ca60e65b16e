namespace MlDesignLint.Engine;

/// <summary>What reports call this tool.</summary>
public static class Product
{
    /// <summary>The product's name.</summary>
    public const string Name = "MlDesignLint";

    /// <summary>The version of the build.</summary>
    public static string Version { get; } = typeof(Product).Assembly.GetName().Version!.ToString(3);
}
