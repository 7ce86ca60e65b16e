using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using MlDesignLint.Analyzers.Flow;

namespace MlDesignLint.Analyzers.Rules.Reproducibility;

/// <summary>
/// A file or folder to read or write begins with an absolute path written in the source; so does what is handed to a library that is not known, where it
/// stands on a drive or in a home folder. Folders for temporary files and those that containers mount are left alone.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AbsolutePath() : MlAnalyzer(Catalogue.AbsolutePath)
{
    static readonly Regex Absolute = new(@"^([A-Za-z]:[\\/]|\\\\\w|/\w)", RegexOptions.CultureInvariant);
    static readonly Regex Personal = new(@"^([A-Za-z]:[\\/][^\\/]+[\\/.]|/(home|Users)/\w)", RegexOptions.CultureInvariant);
    static readonly Regex Shared = new(@"^(/(tmp|dev|proc|app|opt|data|mnt|run|var|etc|usr|srv|workspace|kaggle)(/|$))|^[A-Za-z]:[\\/]windows[\\/]|[\\/]te?mp([\\/]|$)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private protected override void Check(RuleContext context)
    {
        var texts = new WrittenTexts(context.Program);
        foreach (var step in context.Program.StepsWith("path"))
        {
            foreach (var path in step.Elements("path").Append(step.Input("path")).SelectMany(path => texts.BeginningsOf(path)))
                Judge(context, step.Name, path, Absolute);
        }

        foreach (var literal in texts.LiteralsWith(@":\", ":/", "/home/", "/Users/"))
        {
            if (texts.CallsTaking(literal).Select(call => CallOfUnknown(context.Program, call)).FirstOrDefault(name => name is not null) is { } name)
                Judge(context, name, new(literal.Token.ValueText, literal), Personal);
        }
    }

    static void Judge(RuleContext context, string taker, WrittenText path, Regex isBad)
    {
        if (isBad.IsMatch(path.Text) && !Shared.IsMatch(path.Text) && !IsAllowed(context, path.Place, path.Text))
            context.Report(path.Place.GetLocation(), taker, path.Text);
    }

    /// <summary>The name of what is called, where that is neither the program's own nor of .NET itself.</summary>
    static string? CallOfUnknown(MlProgram program, SyntaxNode call)
    {
        var (target, isOwn) = program.OperationAt(call) switch
        {
            IInvocationOperation { TargetMethod: var method } => (method, program.IsOwn(method)),
            IObjectCreationOperation { Constructor: { } constructor } => (constructor, program.IsOwn(constructor)),
            _ => ((IMethodSymbol?)null, false),
        };
        return isOwn || target?.ContainingType.ContainingNamespace is { } space && space.ToDisplayString().Split('.')[0] == "System" ? null : TreeIndex.NameOf(call);
    }

    static bool IsAllowed(RuleContext context, SyntaxNode place, string path) =>
        context.Option("allowed_prefixes", place).Split(',').Select(prefix => prefix.Trim()).Any(prefix => prefix.Length > 0 && path.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));
}
