using MlDesignLint.Testing;

namespace MlDesignLint.CatalogueTests;

/// <summary>The examples of rules on code are run: the marks are reported, good ones are silent.</summary>
public class RuleExampleTests
{
    [Theory]
    [MemberData(nameof(RuleCases.CodeExamples), MemberType = typeof(RuleCases))]
    public Task Example_behaves(string id, int example) => Verify(Catalogue.Find(id)!, Catalogue.Find(id)!.Examples[example]);

    static Task Verify(Rule rule, RuleExample example)
    {
        var verifier = typeof(RuleVerifier<>).MakeGenericType(RuleAnalyzers.TypeOf(rule));
        var isProgram = example.Text.Contains("class ", StringComparison.Ordinal);
        var snippet = rule.Libraries[0] switch
        {
            "mlnet" => isProgram ? Snippet.Program : Snippet.MlNet,
            "torchsharp" => isProgram ? Snippet.TorchProgram : Snippet.TorchSharp,
            _ => Snippet.Keras,
        };
        object?[] arguments = example.IsBad ? [snippet, example.Text, null, example.Document, null] : [snippet, example.Text, example.Document, null];
        return (Task)verifier.GetMethod(example.IsBad ? "Reports" : "IsSilent")!.Invoke(null, arguments)!;
    }
}
