using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using MlDesignLint.Analyzers.Flow;
using MlDesignLint.Design;

namespace MlDesignLint.Analyzers;

/// <summary>What a rule asks and where it reports.</summary>
sealed class RuleContext(Rule rule, MlCompilation ml)
{
    static readonly LocalizedText DeclaredHere = new("declared here", "объявлено здесь");

    static readonly Dictionary<string, LocalizedText> HappensAt = new(StringComparer.Ordinal)
    {
        ["load"] = new("loaded here", "загружено здесь"),
        ["split"] = new("split here", "разбито здесь"),
        ["slice"] = new("cut here", "выделено здесь"),
        ["same-rows"] = new("passed on here", "передано здесь"),
        ["transform"] = new("transformed here", "преобразовано здесь"),
        ["fit"] = new("fitted here", "обучено здесь"),
        ["search"] = new("searched here", "подобрано здесь"),
        ["cross-validate"] = new("cross-validated here", "проверено на блоках здесь"),
        ["evaluate"] = new("evaluated here", "оценено здесь"),
    };

    static readonly LocalizedText DoneHere = new("the code does it here", "в коде это сделано здесь");

    readonly HashSet<Location> _reported = [];
    readonly List<Diagnostic> _diagnostics = [];
    readonly List<(Location Declaration, Diagnostic Finding)> _disagreements = [];

    public MlProgram Program => ml.Program;

    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics;

    /// <summary>The same as seen from a document: each declaration that code disagrees with, once, with the places of the code. What code or document accepts is left out.</summary>
    public IEnumerable<Diagnostic> Disagreements(string document, DiagnosticSeverity severity) =>
        from disagreement in _disagreements
        where disagreement.Declaration.GetLineSpan().Path == document && !Silences.Hold(disagreement.Finding, ml.Compilation)
        group disagreement.Finding by disagreement.Declaration into found
        let first = found.First()
        let properties = first.Properties.RemoveRange(first.Properties.Keys.Where(key => key.StartsWith("related", StringComparison.Ordinal)))
            .AddRange(found.Select((_, i) => new KeyValuePair<string, string?>($"related{i}", DoneHere.In(ml.Language))))
        select Diagnostic.Create(rule.Descriptor(ml.Language), found.Key, severity, found.Select(finding => finding.Location), properties, messageArgs: Arguments(first));

    /// <summary>All design documents of the compilation.</summary>
    public IReadOnlyList<DesignDocument> Documents => ml.Documents;

    /// <summary>The design documents that govern a file of the program.</summary>
    public IEnumerable<DesignDocument> DocumentsOf(SyntaxNode node) => DocumentsOf(node.SyntaxTree);

    /// <summary>The same by the file itself.</summary>
    public IEnumerable<DesignDocument> DocumentsOf(SyntaxTree file) => ml.Documents.Where(document => document.Governs(file.FilePath));

    /// <summary>What a setting of the rule is in a file.</summary>
    public string Option(string name, SyntaxNode at) => ml.Setting($"mldesignlint.{rule.Id}.{name}", at.SyntaxTree) ?? rule.Options.First(option => option.Name == name).Default;

    /// <summary>Reports a place once; in the classes of tests certain defects only.</summary>
    public void Report(Location location, params object[] arguments) => Report(location, [], arguments);

    /// <summary>Reports a place that breaks a declaration, with the declaration's own place.</summary>
    public void Report(Location location, DesignDocument document, SourceSpan declaration, params object[] arguments)
    {
        var declared = LocationOf(document, declaration);
        if (Report(location, [(declared, DeclaredHere)], arguments) && !document.Contract.Waives(rule, DateTime.UtcNow))
            _disagreements.Add((declared, _diagnostics[_diagnostics.Count - 1]));
    }

    /// <summary>Reports a place with the way the rows took to it, as far as it is told: load, split, fit.</summary>
    public void Report(Location location, IEnumerable<Step> trail, params object[] arguments) => Report(
        location,
        [.. trail.Where(step => HappensAt.ContainsKey(step.Fact.Role)).Select(step => (step.Location, HappensAt[step.Fact.Role])).Where(place => place.Location != location).Distinct()],
        arguments,
        isTrail: true);

    bool Report(Location location, IReadOnlyList<(Location Location, LocalizedText Text)> related, object[] arguments, bool isTrail = false)
    {
        if (!_reported.Add(location) || (rule.Severity != Severity.Error && TestCode.Holds(location)) || ml.Waives(rule, location))
            return false;
        var language = ml.Language;
        var texts = LocalizedText.Arguments(language, arguments);
        var properties = ImmutableDictionary<string, string?>.Empty
            .AddRange(related.Select((place, i) => new KeyValuePair<string, string?>($"related{i}", place.Text.In(language))))
            .AddRange(isTrail ? [new("trail", "true")] : [])
            .AddRange(texts.Select((text, i) => new KeyValuePair<string, string?>($"argument{i}", text.ToString())));
        _diagnostics.Add(Diagnostic.Create(rule.Descriptor(language), location, related.Select(place => place.Location), properties, texts));
        return true;
    }

    static object?[] Arguments(Diagnostic finding) => [.. Enumerable.Range(0, finding.Properties.Count).Select(i => finding.Properties.TryGetValue($"argument{i}", out var text) ? text : null).TakeWhile(text => text is not null)];

    /// <summary>The place of a span of a document for the compiler.</summary>
    internal static Location LocationOf(DesignDocument document, SourceSpan span)
    {
        var place = document.Text.Locate(span);
        return Location.Create(place.Path, new TextSpan(place.Span.Start, place.Span.Length), new LinePositionSpan(
            new LinePosition(place.Start.Line, place.Start.Character), new LinePosition(place.End.Line, place.End.Character)));
    }
}
