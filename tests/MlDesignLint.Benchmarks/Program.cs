using BenchmarkDotNet.Running;
using MlDesignLint;
using MlDesignLint.Benchmarks;

const int Runs = 15;

switch (args)
{
    case ["--cold", ..]:
        return ColdStart.Measure(RunsIn(args));
    case ["--many", ..]:
        return ManyFiles.Measure(RunsIn(args), args is [.., "--rumdl", var rumdl] ? rumdl : null);
    case ["--silence", ..]:
        return Silence.Measure(RunsIn(args));
    case ["--compiler", ..]:
        return CompilerCost.Measure(RunsIn(args));
    case ["--audit", ..]:
        return AuditCost.Measure(args.Length == 1 ? 1 : RunsIn(args));
    case ["--department", var folder, var documents]:
        Department.Write(folder, int.Parse(documents), withCode: true);
        return 0;
    case ["--networks", ..]:
        return CompilerCost.MeasureNetworks(RunsIn(args));
    default:
        BenchmarkSwitcher.FromAssembly(typeof(WarmDocument).Assembly).Run(args.Length == 0 ? ["--filter", "*"] : args);
        return 0;
}

static int RunsIn(string[] args) => args is [_, "--runs", var runs, ..] ? int.Parse(runs) : Runs;
