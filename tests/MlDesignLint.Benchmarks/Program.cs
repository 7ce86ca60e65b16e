using BenchmarkDotNet.Running;
using MlDesignLint.Benchmarks;

const int Runs = 15;

switch (args)
{
    case ["--cold", ..]:
        return ColdStart.Measure(RunsIn(args));
    case ["--silence", ..]:
        return Silence.Measure(RunsIn(args));
    case ["--compiler", ..]:
        return CompilerCost.Measure(RunsIn(args));
    case ["--networks", ..]:
        return CompilerCost.MeasureNetworks(RunsIn(args));
    default:
        BenchmarkSwitcher.FromAssembly(typeof(WarmDocument).Assembly).Run(args.Length == 0 ? ["--filter", "*"] : args);
        return 0;
}

static int RunsIn(string[] args) => args is [_, "--runs", var runs] ? int.Parse(runs) : Runs;
