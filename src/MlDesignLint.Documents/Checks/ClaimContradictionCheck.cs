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
        var passages = StatedContract.PassagesOf(document);
        var ofSplit = declared.Split is { TestFraction: null, Folds: null } or null ? [] : StatedContract.OfSplit([.. passages.Where(passage => passage.HasNumber)]);
        foreach (var (what, contract, said) in new[]
        {
            (Label, declared.Label, declared.Label is null ? null : StatedColumns.Label(passages)),
            (Seed, Written(declared.Seed), declared.Seed is null ? null : Written(StatedNumbers.Seed(passages))),
            (Threshold, Written(declared.Threshold), declared.Threshold is null ? null : Written(StatedNumbers.Threshold(passages))),
            (TestShare, Written(declared.Split?.TestFraction), Written(StatedNumbers.TestShareOf(ofSplit))),
            (Folds, Written(declared.Split?.Folds), Written(StatedNumbers.Folds(ofSplit))),
        })
        {
            if (contract is not null && said is not null && !string.Equals(contract.Value, said.Value, StringComparison.OrdinalIgnoreCase))
                yield return new(rule, said.Span, what, said.Value, contract.Value) { Related = [contract.Span] };
        }
    }

    static Claim<string>? Written<T>(Claim<T>? claim) => claim is null ? null : new(Convert.ToString(claim.Value, CultureInfo.InvariantCulture)!, claim.Span);
}
