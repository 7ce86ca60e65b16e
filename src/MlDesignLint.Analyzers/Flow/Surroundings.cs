using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace MlDesignLint.Analyzers.Flow;

/// <summary>How often a place in the source runs.</summary>
sealed class Surroundings(MlProgram program)
{
    const int MaxCalls = 3;

    /// <summary>Whether a place runs in each turn of a loop of its function, or of a loop that all calls of the function stand in, and a value that is used there was not made in that loop.</summary>
    public bool IsInLoop(SyntaxNode place, Value? used) => IsInLoop(place, used, MaxCalls);

    bool IsInLoop(SyntaxNode place, Value? used, int calls) => IsInOwnLoop(place, used)
        || (calls > 0 && Step.FunctionAround(place) is MethodDeclarationSyntax or LocalFunctionStatementSyntax && program.SymbolOf(Step.FunctionAround(place)) is IMethodSymbol method
            && program.Calls.To(method) is { Count: > 0 } callers && callers.All(caller => IsInLoop(caller, used, calls - 1)));

    bool IsInOwnLoop(SyntaxNode place, Value? used)
    {
        var loop = place.Ancestors().TakeWhile(node => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax) and (not MemberDeclarationSyntax or GlobalStatementSyntax))
            .LastOrDefault(IsLoop);
        return loop is not null && BodyOf(loop).Span.Contains(place.Span)
            && program.Values.Of(used) is { IsComplete: true } origins && !origins.Origins.Any(origin => origin.Operation is not (IMemberReferenceOperation or IParameterReferenceOperation) && loop.Span.Contains(origin.Operation.Syntax.Span));
    }

    public static bool IsLoop(SyntaxNode node) => node is CommonForEachStatementSyntax or ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax;

    /// <summary>Whether a step stands in a loop or lambda of its member: it runs several times, or for each element of something.</summary>
    public static bool IsRepeated(Step step) => step.Syntax.Ancestors().TakeWhile(node => node is not MemberDeclarationSyntax or GlobalStatementSyntax)
        .Any(node => IsLoop(node) || node is LambdaExpressionSyntax);

    /// <summary>Whether a step runs for one thread at a time.</summary>
    public static bool IsLocked(Step step) => step.Syntax.Ancestors().Any(node => node is LockStatementSyntax);

    /// <summary>Where what a <c>using</c> makes is disposed: the end of its statement, or of the block around its declaration.</summary>
    public static int EndOfUsing(Step made) =>
        made.Syntax.Ancestors().First(node => node is UsingStatementSyntax or BlockSyntax or SwitchSectionSyntax or CompilationUnitSyntax).Span.End;

    /// <summary>Whether a step stands in a loop or lambda that what it uses was made before.</summary>
    public static bool IsRepeatedBehind(Step step, SyntaxNode made) => step.Syntax.Ancestors().TakeWhile(node => !node.Span.Contains(made.Span))
        .Any(node => IsLoop(node) || node is AnonymousFunctionExpressionSyntax);

    /// <summary>
    /// Whether the function around a place takes a parameter that reaches a value, and returns something: it answers one request. So does a lambda that is handed to
    /// a library and gets the value as its parameter.
    /// </summary>
    public bool IsAnswer(SyntaxNode place, Value? request) =>
        place.Ancestors().FirstOrDefault(node => node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax and not GlobalStatementSyntax) is AnonymousFunctionExpressionSyntax lambda
            ? request?.Operation.Unconverted() is IParameterReferenceOperation { Parameter.ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } taker }
                && taker.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax() == lambda)
            : IsAnswerOfMethod(place, request);

    bool IsAnswerOfMethod(SyntaxNode place, Value? request) =>
        Step.FunctionAround(place) is MethodDeclarationSyntax method
        && program.SymbolOf(method) is IMethodSymbol { ReturnsVoid: false, IsImplicitlyDeclared: false, Name: not "Main" } symbol
        && program.Values.Within(request).Origins.Any(origin => origin.Operation is IParameterReferenceOperation parameter && SymbolEqualityComparer.Default.Equals(parameter.Parameter.ContainingSymbol, symbol));

    /// <summary>Whether nothing in sight calls the method around a place: a framework does, once for each event. Not so for the program's entry.</summary>
    public bool IsHandler(SyntaxNode place) =>
        Step.FunctionAround(place) is MethodDeclarationSyntax method
        && program.SymbolOf(method) is IMethodSymbol { Name: not "Main", Parameters.Length: > 0 } symbol
        && symbol.GetAttributes().IsEmpty
        && program.Calls.ArgumentsOf(symbol.Parameters[0]).Count == 0;

    /// <summary>Whether a place stands in a unit test, by the name of an attribute: what is called there is tried, not used.</summary>
    public static bool IsUnitTest(SyntaxNode place) => Step.FunctionAround(place).AncestorsAndSelf().OfType<MethodDeclarationSyntax>()
        .SelectMany(method => method.AttributeLists).SelectMany(list => list.Attributes)
        .Any(attribute => attribute.Name.ToString().Split('.').Last() is "Fact" or "Theory" or "Test" or "TestCase" or "TestCaseSource" or "TestMethod" or "DataTestMethod");

    static SyntaxNode BodyOf(SyntaxNode loop) => loop switch
    {
        CommonForEachStatementSyntax each => each.Statement,
        ForStatementSyntax count => count.Statement,
        WhileStatementSyntax condition => condition.Statement,
        DoStatementSyntax condition => condition.Statement,
        _ => loop,
    };
}
