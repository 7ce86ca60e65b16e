using MlDesignLint.Engine;
using MlDesignLint.Engine.Reporting;
using Spectre.Console;

namespace MlDesignLint.Cli.Terminal;

/// <summary>Shows on a terminal what a long run is at; a short one shows nothing and loads nothing for it.</summary>
static class ProgressLine
{
    static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(700);

    public static Task<LintResult> LintAsync(LintRequest request, Surroundings here, CancellationToken cancel) =>
        RunAsync(request, here, request => Linter.RunAsync(request, cancel), cancel);

    public static async Task<T> RunAsync<T>(LintRequest request, Surroundings here, Func<LintRequest, Task<T>> run, CancellationToken cancel)
    {
        if (!here.ErrorIsTerminal)
            return await run(request);
        var language = request.Language ?? Language.English;
        var status = "";
        var work = Task.Run(() => run(request with { Progress = step => Volatile.Write(ref status, Words(step, language)) }), cancel);
        if (await Task.WhenAny(work, Task.Delay(Patience, cancel)) != work)
            await ShowAsync(work, here, () => Volatile.Read(ref status));
        return await work;
    }

    static Task ShowAsync(Task work, Surroundings here, Func<string> status) =>
        SpectreOutput.ConsoleOn(here.Error, here.Colors).Status().StartAsync(Markup.Escape(status()), async context =>
        {
            while (await Task.WhenAny(work, Task.Delay(100)) != work)
                context.Status = Markup.Escape(status());
        });

    static string Words(LintStep step, Language language) => VisibleText.Of(step.Stage switch
    {
        LintStage.Documents => Phrases.ReadingDocuments.In(language),
        LintStage.Sources => Phrases.ReadingSources.In(language),
        _ => Phrases.Analysing.Format(language, step.Subject),
    });
}
