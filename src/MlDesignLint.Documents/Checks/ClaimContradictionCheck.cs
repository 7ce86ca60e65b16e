using System.Globalization;
using MlDesignLint.Design;
using MlDesignLint.Documents.Stated;

namespace MlDesignLint.Documents.Checks;

/// <summary>The text declares another label, seed, threshold, test share or number of folds than the contract.</summary>
static class ClaimContradictionCheck
{
    static readonly LocalizedText Label = new("The label", "Целевая колонка");
    static readonly LocalizedText Seed = new("The seed", "Начальное число");
    static readonly LocalizedText Threshold = new("The decision threshold", "Порог решения");
    static readonly LocalizedText TestShare = new("The test share", "Доля теста");
    static readonly LocalizedText Folds = new("The number of folds", "Число блоков");

    public static IEnumerable<DocumentFault> Find(Rule rule, DesignDocument document)
    {
        var declared = document.Contract;
        if (declared is { Label: null, Seed: null, Threshold: null, Split: null })
            yield break;
        var text = StatedContract.InText(document);
        foreach (var (what, contract, said) in new[]
        {
            (Label, declared.Label, text.Label),
            (Seed, Written(declared.Seed), Written(text.Seed)),
            (Threshold, Written(declared.Threshold), Written(text.Threshold)),
            (TestShare, Written(declared.Split?.TestFraction), Written(text.Split?.TestFraction)),
            (Folds, Written(declared.Split?.Folds), Written(text.Split?.Folds)),
        })
        {
            if (contract is not null && said is not null && !string.Equals(contract.Value, said.Value, StringComparison.OrdinalIgnoreCase))
                yield return new(rule, said.Span, what, said.Value, contract.Value) { Related = [contract.Span] };
        }
    }

    static Claim<string>? Written<T>(Claim<T>? claim) => claim is null ? null : new(Convert.ToString(claim.Value, CultureInfo.InvariantCulture)!, claim.Span);
}
