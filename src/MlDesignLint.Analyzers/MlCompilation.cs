using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using MlDesignLint.Analyzers.Flow;
using MlDesignLint.Analyzers.Knowledge;
using MlDesignLint.Design;

namespace MlDesignLint.Analyzers;

/// <summary>What all rules share about one compilation: the program's steps, the design documents and the language of messages.</summary>
sealed class MlCompilation
{
    const string WaivedOption = "mldesignlint.report_waived";

    static readonly ConditionalWeakTable<Compilation, ConcurrentDictionary<Texts, Lazy<MlCompilation>>> Cache = new();

    /// <summary>
    /// An editor keeps the files of a project while the documents beside them change, but analyzes a copy of the compilation each time; a copy has the very
    /// same list of files, and what is known of the code goes with that list, not with the copy.
    /// </summary>
    static readonly ConditionalWeakTable<object, LastCode> Known = new();

    readonly AnalyzerOptions _options;
    readonly ConcurrentDictionary<Rule, Lazy<RuleContext>> _examined = new();
    readonly Lazy<IReadOnlyList<DesignDocument>> _documents;

    MlCompilation(Compilation compilation, AnalyzerOptions options)
    {
        _options = options;
        _documents = new(() => DesignDocuments.Declared(options));
        Compilation = compilation;
        Program = CodeOf(compilation).ProgramWith(options);
    }

    public Compilation Compilation { get; }

    public MlProgram Program { get; }

    /// <summary>The readable design documents among the additional files; empty, and no parser loaded, where there is none.</summary>
    public IReadOnlyList<DesignDocument> Documents => _documents.Value;

    /// <summary>The language of messages: the option, else the document's, else English.</summary>
    public Language Language => LanguageOption.Of(_options) ?? Documents.FirstOrDefault()?.Language ?? Language.English;

    /// <summary>What a key of <c>.editorconfig</c> is set to for a file; null where it is not.</summary>
    public string? Setting(string key, SyntaxTree tree) => _options.AnalyzerConfigOptionsProvider.GetOptions(tree).TryGetValue(key, out var value) ? value : null;

    /// <summary>Whether a governing document accepts a rule's findings today. A host that shows waived findings as such asks for them by an option.</summary>
    public bool Waives(Rule rule, Location location) => location.SourceTree is { FilePath: var file }
        && !_options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue(WaivedOption, out _)
        && Documents.Any(document => document.Contract.Waives(rule, DateTime.UtcNow) && document.Governs(file));

    /// <summary>What a rule has found, from the one time that it looks.</summary>
    public RuleContext Examined(Rule rule, Func<RuleContext> examine) => _examined.GetOrAdd(rule, _ => new(examine)).Value;

    /// <summary>Whether one of the libraries that a rule is about is referenced.</summary>
    public static bool UsesLibrary(Compilation compilation, Rule rule) => rule.Libraries.Any(CodeOf(compilation).Uses);

    public static MlCompilation Of(Compilation compilation, AnalyzerOptions options) =>
        Cache.GetOrCreateValue(compilation).GetOrAdd(Texts.Of(options.AdditionalFiles.Where(file => OwnKnowledge.IsOne(file) || DesignDocuments.IsDesignDocument(file, options))), _ => new(() => new(compilation, options))).Value;

    /// <summary>What is known of a compilation's code, by the list of its files.</summary>
    static Code CodeOf(Compilation compilation) => Known.GetOrCreateValue(
        MemoryMarshal.TryGetArray(((CSharpCompilation)compilation).SyntaxTrees.AsMemory(), out var files) ? files.Array! : compilation).Of(compilation);

    /// <summary>The last code that some files made: one, so that no older compilation is held.</summary>
    sealed class LastCode
    {
        readonly object _gate = new();
        Code? _code;

        public Code Of(Compilation compilation)
        {
            lock (_gate)
                return _code?.IsOf(compilation) == true ? _code : _code = new(compilation);
        }
    }

    /// <summary>What the files say, whatever documents stand beside them.</summary>
    sealed class Code(Compilation compilation)
    {
        readonly ConcurrentDictionary<string, bool> _libraries = new();
        readonly object _gate = new();
        (Texts Knowledge, MlProgram Program)? _last;

        /// <summary>Whether a compilation of the same files has the same references and options.</summary>
        public bool IsOf(Compilation other) => ReferenceEquals(compilation, other) || (compilation.Options.Equals(other.Options) && compilation.References.SequenceEqual(other.References));

        public bool Uses(string library) => _libraries.GetOrAdd(library, _ => ApiFacts.EntryTypes(library).Any(type => compilation.GetTypeByMetadataName(type) is not null));

        /// <summary>The program as it is seen with what the team says of its own members.</summary>
        public MlProgram ProgramWith(AnalyzerOptions options)
        {
            var knowledge = Texts.Of(options.AdditionalFiles.Where(OwnKnowledge.IsOne));
            lock (_gate)
            {
                _last = _last is { } last && last.Knowledge.Equals(knowledge) ? last : (knowledge, new(compilation, OwnKnowledge.In(options)));
                return _last.Value.Program;
            }
        }
    }

    /// <summary>Versions of files, told apart as objects.</summary>
    sealed class Texts(IReadOnlyList<SourceText?> texts) : IEquatable<Texts>
    {
        readonly IReadOnlyList<SourceText?> _texts = texts;

        public static Texts Of(IEnumerable<AdditionalText> files) => new([.. files.Select(file => file.GetText())]);

        public bool Equals(Texts? other) => other is not null && _texts.Count == other._texts.Count && _texts.Zip(other._texts, ReferenceEquals).All(isSame => isSame);

        public override bool Equals(object? other) => Equals(other as Texts);

        public override int GetHashCode() => _texts.Aggregate(_texts.Count, (hash, text) => (hash * 31) + (text is null ? 0 : RuntimeHelpers.GetHashCode(text)));
    }
}
