using MlDesignLint.Cli;

return await CommandLine.InvokeAsync(args, Surroundings.OfProcess());
