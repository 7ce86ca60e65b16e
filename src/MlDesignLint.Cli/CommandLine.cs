using System.CommandLine;
using System.CommandLine.Invocation;
using MlDesignLint.Cli.Verbs;
using MlDesignLint.Engine;

namespace MlDesignLint.Cli;

/// <summary>The verbs of the command line and what they share: wrong use and failures end in exit code 2, said on standard error.</summary>
static class CommandLine
{
    public const int WrongUse = 2;

    public static async Task<int> InvokeAsync(IReadOnlyList<string> arguments, Surroundings here)
    {
        try
        {
            return await RunAsync(arguments, here);
        }
        catch (OperationCanceledException)
        {
            here.Complain("cancelled");
            return WrongUse;
        }
        catch (IOException exception)
        {
            here.Complain(exception.Message);
            return WrongUse;
        }
        catch (UnauthorizedAccessException exception)
        {
            here.Complain(exception.Message);
            return WrongUse;
        }
        finally
        {
            await here.Out.FlushAsync();
            await here.Error.FlushAsync();
        }
    }

    static async Task<int> RunAsync(IReadOnlyList<string> arguments, Surroundings here)
    {
        var root = new RootCommand("Holds ML code in C# to its design document, and the document to what such a document needs.")
        {
            CheckVerb.Command(here),
            ExplainVerb.Command(here),
            RulesVerb.Command(here),
            AuditVerb.Command(here),
            InitVerb.Command(here),
            FixVerb.Command(here),
            BaselineVerb.Command(here),
            MergeVerb.Command(here),
            DocsVerb.Command(here),
        };

        root.Options.OfType<VersionOption>().Single().Action = new ShowVersion(here);

        // A path may begin with @.
        var parsed = root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            SayWrongUse(parsed, root, here);
            return WrongUse;
        }

        return await parsed.InvokeAsync(new InvocationConfiguration { Output = here.Out, Error = here.Error, EnableDefaultExceptionHandler = false });
    }

    static void SayWrongUse(ParseResult parsed, RootCommand root, Surroundings here)
    {
        if (parsed.CommandResult.Command is RootCommand)
        {
            var verbs = root.Subcommands.Select(verb => verb.Name).ToList();
            var expected = $"expected {string.Join(", ", verbs[..^1])} or {verbs[^1]}";
            here.Complain(parsed.UnmatchedTokens is [var unknown, ..] ? $"'{unknown}' is not a command; {expected}" : $"a command is missing; {expected}");
            here.Complain("see: mldesignlint --help");
            return;
        }

        foreach (var error in parsed.Errors)
            here.Complain(error.Message);
        here.Complain($"see: mldesignlint {parsed.CommandResult.Command.Name} --help");
    }

    sealed class ShowVersion(Surroundings here) : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            here.Out.Write($"{Product.Version}\n");
            return 0;
        }
    }
}
