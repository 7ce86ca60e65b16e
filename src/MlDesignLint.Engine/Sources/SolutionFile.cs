using Microsoft.VisualStudio.SolutionPersistence.Model;
using Microsoft.VisualStudio.SolutionPersistence.Serializer;

namespace MlDesignLint.Engine.Sources;

/// <summary>The C# projects that a solution names.</summary>
static class SolutionFile
{
    public static IReadOnlyList<string> Projects(string path, ICollection<InputProblem> problems, CancellationToken cancel)
    {
        try
        {
            var serializer = SolutionSerializers.GetSerializerByMoniker(path) ?? throw new SolutionException("expected a .sln or .slnx file");
            var solution = serializer.OpenAsync(path, cancel).GetAwaiter().GetResult();
            var named = solution.SolutionProjects
                .Select(project => Path.GetFullPath(project.FilePath.Replace('\\', '/'), Path.GetDirectoryName(path)!))
                .Where(project => Path.GetExtension(project).ToLowerInvariant() is ".csproj" or ".shproj")
                .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
            foreach (var missing in named.Where(project => !File.Exists(project)))
                problems.Add(new(path, null, $"the solution names {Path.GetRelativePath(Path.GetDirectoryName(path)!, missing).Replace('\\', '/')}, which does not exist"));
            return [.. named.Where(File.Exists)];
        }
        catch (SolutionException exception)
        {
            problems.Add(new(path, exception.Line, $"the solution cannot be read: {exception.Message}"));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or System.Xml.XmlException or InvalidDataException)
        {
            problems.Add(new(path, null, $"the solution cannot be read: {exception.Message}"));
        }

        return [];
    }
}
