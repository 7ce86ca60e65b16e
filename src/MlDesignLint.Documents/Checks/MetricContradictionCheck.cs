using MlDesignLint.Design;

namespace MlDesignLint.Documents.Checks;

/// <summary>The contract and the section on metrics set different targets for one metric.</summary>
static class MetricContradictionCheck
{
    public static IEnumerable<DocumentFault> Find(Rule rule, DesignDocument document)
    {
        foreach (var declared in document.Contract.Metrics.Where(metric => metric.Role == MetricRole.Offline && metric.Target is not null))
        {
            if (MetricNames.Find(declared.Name) is not { } metric || Amount.Of(declared.Target!.Value) is not { } wanted)
                continue;
            var said = Statements.Of(document).InProse.Where(claim => MetricNames.Find(claim.Name) == metric && claim.Target is not null).ToList();
            var amounts = said.Select(claim => (claim, Amount: Amount.Of(claim.Target!.Value))).ToList();
            if (amounts is [{ Amount: { } written, claim: var first }] && written.IsComparableTo(wanted) && Math.Abs(written.AsShare - wanted.AsShare) > 1e-9)
                yield return new(rule, first.Target!.Span, metric.Name, first.Target.Value, declared.Target.Value) { Related = [declared.Target.Span] };
        }
    }
}
