using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;
using NuGet.Frameworks;

namespace MlDesignLint.Engine.Sources.Projects;

/// <summary>What follows from a target framework's name.</summary>
static class TargetFramework
{
    public static readonly NuGetFramework Default = NuGetFramework.Parse("net10.0");

    static readonly string[] CoreVersions = ["1.0", "1.1", "2.0", "2.1", "2.2", "3.0", "3.1"];
    static readonly string[] StandardVersions = ["1.0", "1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "2.0", "2.1"];
    static readonly string[] FrameworkVersions = ["2.0", "3.5", "4.0", "4.5", "4.5.1", "4.5.2", "4.6", "4.6.1", "4.6.2", "4.7", "4.7.1", "4.7.2", "4.8", "4.8.1"];

    /// <summary>The newest framework that the reference assemblies can stand for; .NET before .NET Standard before .NET Framework.</summary>
    public static NuGetFramework? Highest(string names) => names.Split([';', ' ', '\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries)
        .Select(NuGetFramework.Parse)
        .Where(framework => !framework.IsUnsupported)
        .OrderByDescending(framework => framework.Framework == FrameworkConstants.FrameworkIdentifiers.NetCoreApp && framework.Version <= Default.Version)
        .ThenByDescending(framework => framework.Framework == FrameworkConstants.FrameworkIdentifiers.NetCoreApp)
        .ThenByDescending(framework => framework.Framework == FrameworkConstants.FrameworkIdentifiers.NetStandard)
        .ThenByDescending(framework => framework.Version)
        .ThenBy(framework => framework.HasPlatform)
        .FirstOrDefault();

    public static bool IsNetFramework(this NuGetFramework framework) => framework.Framework == FrameworkConstants.FrameworkIdentifiers.Net;

    /// <summary>The constants that the SDK defines for a framework.</summary>
    public static IEnumerable<string> Constants(this NuGetFramework framework)
    {
        var version = framework.Version;
        if (framework.Framework == FrameworkConstants.FrameworkIdentifiers.NetStandard)
            return ["NETSTANDARD", $"NETSTANDARD{Dotted(version)}", .. UpTo(StandardVersions, version).Select(older => $"NETSTANDARD{older}_OR_GREATER")];
        if (framework.IsNetFramework())
            return ["NETFRAMEWORK", $"NET{Dense(version)}", .. UpTo(FrameworkVersions, version).Select(older => $"NET{older.Replace("_", "", StringComparison.Ordinal)}_OR_GREATER")];
        if (framework.Framework != FrameworkConstants.FrameworkIdentifiers.NetCoreApp)
            return [];
        var core = UpTo(CoreVersions, version).Select(older => $"NETCOREAPP{older}_OR_GREATER");
        if (version.Major < 5)
            return ["NETCOREAPP", $"NETCOREAPP{Dotted(version)}", .. core];
        var newer = Enumerable.Range(5, version.Major - 4).Select(older => $"NET{older}_0_OR_GREATER");
        IEnumerable<string> platform = framework.HasPlatform ? [framework.Platform.ToUpperInvariant()] : [];
        return ["NET", "NETCOREAPP", $"NET{Dotted(version)}", .. core, .. newer, .. platform];
    }

    /// <summary>The language version that the SDK chooses for a framework.</summary>
    public static LanguageVersion DefaultLanguage(this NuGetFramework framework)
    {
        if (framework.Framework == FrameworkConstants.FrameworkIdentifiers.NetStandard)
            return framework.Version >= new Version(2, 1) ? LanguageVersion.CSharp8 : LanguageVersion.CSharp7_3;
        if (framework.Framework != FrameworkConstants.FrameworkIdentifiers.NetCoreApp)
            return LanguageVersion.CSharp7_3;
        return framework.Version.Major switch
        {
            < 3 => LanguageVersion.CSharp7_3,
            3 => LanguageVersion.CSharp8,
            5 => LanguageVersion.CSharp9,
            6 => LanguageVersion.CSharp10,
            7 => LanguageVersion.CSharp11,
            8 => LanguageVersion.CSharp12,
            9 => LanguageVersion.CSharp13,
            10 => LanguageVersion.CSharp14,
            _ => LanguageVersion.Latest,
        };
    }

    static IEnumerable<string> UpTo(string[] versions, Version last) =>
        versions.Where(version => Version.Parse(version) is var known && Compare(known, last) <= 0).Select(version => version.Replace('.', '_'));

    static int Compare(Version a, Version b) => (a.Major, a.Minor, Math.Max(a.Build, 0)).CompareTo((b.Major, b.Minor, Math.Max(b.Build, 0)));

    static string Dotted(Version version) => string.Create(CultureInfo.InvariantCulture, $"{version.Major}_{version.Minor}");

    static string Dense(Version version) => string.Create(CultureInfo.InvariantCulture, $"{version.Major}{version.Minor}") + (version.Build > 0 ? version.Build.ToString(CultureInfo.InvariantCulture) : "");
}
