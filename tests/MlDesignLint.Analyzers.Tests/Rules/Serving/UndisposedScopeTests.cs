using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Serving.UndisposedScope>;
using VerifyFix = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Serving.UndisposedScope, MlDesignLint.CodeFixes.Serving.UndisposedScopeFix>;

namespace MlDesignLint.Analyzers.Tests.Rules.Serving;

public class UndisposedScopeTests
{
    [Fact]
    public Task Reports_a_scope_that_nobody_closes() => Verify.Reports(Snippet.TorchSharp, """
        var scope = [|NewDisposeScope|]();
        """,
        "'NewDisposeScope' frees its tensors only when it is disposed, which never happens here, so it collects them for good; put it into a 'using'");

    [Fact]
    public Task Reports_a_scope_that_is_only_asked() => Verify.Reports(Snippet.TorchSharp, """
        var scope = [|NewDisposeScope|]();
        var output = scope.MoveToOuter(model.call(x));
        Console.WriteLine(scope.DisposablesCount);
        """);

    [Fact]
    public Task Reports_a_scope_in_a_member_that_nobody_closes() => Verify.Reports(Snippet.TorchProgram, """
        sealed class Job
        {
            DisposeScope _scope;
            public void Begin() { _scope = torch.[|NewDisposeScope|](); }
            public long Count => _scope.DisposablesCount;
        }
        """);

    [Fact]
    public Task Is_silent_where_a_member_or_another_method_is_left_to_close_it() => Verify.IsSilent(Snippet.TorchProgram, """
        sealed class Job : IDisposable
        {
            DisposeScope _scope;
            public void Begin() { _scope = torch.NewDisposeScope(); }
            public void Dispose() => _scope?.Dispose();
            static void Close(IDisposable scope) => scope.Dispose();
            public static void Run() { var scope = torch.NewDisposeScope(); Close(scope); var other = torch.NewDisposeScope(); using (other) { } var third = torch.NewDisposeScope(); third.DisposeEverythingBut(); }
        }
        """);

    [Fact]
    public Task Is_silent_in_a_using() => Verify.IsSilent(Snippet.TorchSharp, """
        using var scope = NewDisposeScope();
        using (var inner = NewDisposeScope()) { }
        using (NewDisposeScope()) { }
        """);

    [Fact]
    public Task Is_silent_where_the_scope_is_kept() => Verify.IsSilent(Snippet.TorchSharp, """
        var scope = NewDisposeScope();
        try { model.call(x); } finally { scope.Dispose(); }
        """);

    [Fact]
    public Task Holds_a_dropped_scope_beside_another() => VerifyFix.Fixes(
        Snippet.TorchSharp,
        """
        using var _ = no_grad();
        [|NewDisposeScope|]();
        Console.WriteLine(model.call(x).ToString());
        """,
        """
        using var _ = no_grad();
        using var scope = NewDisposeScope();
        Console.WriteLine(model.call(x).ToString());
        """);

    [Fact]
    public Task Offers_nothing_for_the_body_of_a_branch() => VerifyFix.OffersNoFix(Snippet.TorchSharp, """
        if (x.shape[0] > 3)
            [|NewDisposeScope|]();
        Console.WriteLine(model.call(x).ToString());
        """);
}
