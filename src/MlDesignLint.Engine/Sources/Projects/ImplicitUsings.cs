using System.Text;

namespace MlDesignLint.Engine.Sources.Projects;

/// <summary>The global usings that an SDK adds where <c>ImplicitUsings</c> is on.</summary>
static class ImplicitUsings
{
    static readonly string[] Common = ["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks"];
    static readonly string[] Hosting = ["Microsoft.Extensions.Configuration", "Microsoft.Extensions.DependencyInjection", "Microsoft.Extensions.Hosting", "Microsoft.Extensions.Logging"];
    static readonly string[] Web =
    [
        "System.Net.Http.Json", "Microsoft.AspNetCore.Builder", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Http", "Microsoft.AspNetCore.Routing", .. Hosting,
    ];

    public static IEnumerable<string> Of(string? sdk, bool netFramework) => sdk?.ToLowerInvariant() switch
    {
        "microsoft.net.sdk.web" => [.. Common, .. Web],
        "microsoft.net.sdk.worker" => [.. Common, .. Hosting],
        _ => netFramework ? Common.Where(name => name != "System.Net.Http") : Common,
    };

    /// <summary>The file that the SDK would write.</summary>
    public static string Text(IEnumerable<string> usings)
    {
        var text = new StringBuilder();
        foreach (var name in usings.Distinct(StringComparer.Ordinal))
            text.Append("global using ").Append(name).Append(";\n");
        return text.ToString();
    }
}
