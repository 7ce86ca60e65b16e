namespace MlDesignLint.Design;

/// <summary>A declared value and the place that declares it.</summary>
/// <param name="Value">The value.</param>
/// <param name="Span">The place in the document.</param>
public sealed record Claim<T>(T Value, SourceSpan Span);

/// <summary>What a design document declares for code to keep: version 1 of the schema in <c>rules/mldesign.schema.json</c>. What is not declared is null or empty.</summary>
public sealed record Contract
{
    /// <summary>A contract that declares nothing.</summary>
    public static Contract Empty { get; } = new();

    /// <summary>The project's stage.</summary>
    public Claim<Stage>? Stage { get; init; }

    /// <summary>The language of the document, where it is declared.</summary>
    public Claim<Language>? Language { get; init; }

    /// <summary>The task: <c>regression</c>, <c>binary-classification</c>, …</summary>
    public Claim<string>? Task { get; init; }

    /// <summary>The column that is predicted.</summary>
    public Claim<string>? Label { get; init; }

    /// <summary>All metrics, in document order.</summary>
    public IReadOnlyList<MetricClaim> Metrics { get; init; } = [];

    /// <summary>The loss that training minimises.</summary>
    public Claim<string>? Loss { get; init; }

    /// <summary>Why that loss serves the metric that decides.</summary>
    public Claim<string>? LossReason { get; init; }

    /// <summary>What a model has to beat.</summary>
    public BaselineClaim? Baseline { get; init; }

    /// <summary>How rows are divided into training and test.</summary>
    public SplitClaim? Split { get; init; }

    /// <summary>Columns that do not exist yet when a prediction is made.</summary>
    public IReadOnlyList<Claim<string>> UnavailableAtPrediction { get; init; } = [];

    /// <summary>Columns about protected attributes.</summary>
    public IReadOnlyList<Claim<string>> Sensitive { get; init; } = [];

    /// <summary>The score from which an answer is positive.</summary>
    public Claim<double>? Threshold { get; init; }

    /// <summary>The share of rows of the positive class, between 0 and 1.</summary>
    public Claim<double>? PositiveShare { get; init; }

    /// <summary>The seed of every random choice.</summary>
    public Claim<long>? Seed { get; init; }

    /// <summary>The folders or projects that the document governs, relative to the document.</summary>
    public IReadOnlyList<Claim<string>> Code { get; init; } = [];

    /// <summary>The Markdown files that the document goes on in, relative to it.</summary>
    public IReadOnlyList<Claim<string>> Parts { get; init; } = [];

    /// <summary>Findings that the team accepts, each with a reason.</summary>
    public IReadOnlyList<WaiverClaim> Waivers { get; init; } = [];

    /// <summary>The offline metric that decides: the one marked as primary, else the first.</summary>
    public MetricClaim? PrimaryOfflineMetric =>
        Metrics.FirstOrDefault(metric => metric.Role == MetricRole.Offline && metric.IsPrimary) ?? Metrics.FirstOrDefault(metric => metric.Role == MetricRole.Offline);

    /// <summary>Whether a rule's findings in code are accepted, with a reason, on a day.</summary>
    public bool Waives(Rule rule, DateTime today) => WaiverOf(rule, null, today) is not null;

    /// <summary>What accepts a rule's findings on a day.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="place">The finding's place in the document; null for a finding in code, which no comment in the document accepts.</param>
    /// <param name="today">The day, in UTC.</param>
    public WaiverClaim? WaiverOf(Rule rule, SourceSpan? place, DateTime today) =>
        Waivers.FirstOrDefault(waiver => waiver.Rule.Value == rule.Id && waiver.IsInForce(today) && waiver.Covers(place));
}

/// <summary>How far a project is; what a document must contain grows with it.</summary>
public enum Stage
{
    /// <summary>Before work starts.</summary>
    Kickoff,

    /// <summary>Before the pilot.</summary>
    Pilot,

    /// <summary>Before or in production.</summary>
    Production,
}

/// <summary>What a metric is for.</summary>
public enum MetricRole
{
    /// <summary>Computed on held-out data.</summary>
    Offline,

    /// <summary>Computed on live traffic.</summary>
    Online,

    /// <summary>The effect on the business.</summary>
    Business,

    /// <summary>Must not get worse.</summary>
    Guardrail,
}

/// <summary>A declared metric.</summary>
/// <param name="Name">The name as written.</param>
/// <param name="Role">What it is for.</param>
/// <param name="Span">The place of the name.</param>
public sealed record MetricClaim(string Name, MetricRole Role, SourceSpan Span)
{
    /// <summary>Whether it is the one that decides.</summary>
    public bool IsPrimary { get; init; }

    /// <summary>Whether prose names it only to say that it is not used.</summary>
    public bool IsRefused { get; init; }

    /// <summary>The wanted value as written, with comparator and unit: <c>&lt;= 12 %</c>.</summary>
    public Claim<string>? Target { get; init; }

    /// <summary>The groups of rows that it is also reported for, each by itself.</summary>
    public IReadOnlyList<Claim<string>> Slices { get; init; } = [];

    /// <summary>The method in the code that computes it, as <c>Type.Method</c>.</summary>
    public Claim<string>? ComputedBy { get; init; }
}

/// <summary>A declared baseline.</summary>
/// <param name="Method">What is computed or done instead of the model.</param>
/// <param name="Metric">The metric it was measured on.</param>
/// <param name="Value">The measured value as written.</param>
public sealed record BaselineClaim(Claim<string>? Method, Claim<string>? Metric, Claim<string>? Value);

/// <summary>A declared division of rows.</summary>
public sealed record SplitClaim
{
    /// <summary><c>random</c>, <c>time</c>, <c>group</c> or <c>stratified</c>.</summary>
    public Claim<string>? Kind { get; init; }

    /// <summary>The column that orders or stratifies the rows.</summary>
    public Claim<string>? Column { get; init; }

    /// <summary>The column whose equal values stay on one side.</summary>
    public Claim<string>? Group { get; init; }

    /// <summary>The share of rows held out, between 0 and 1.</summary>
    public Claim<double>? TestFraction { get; init; }

    /// <summary>The number of folds of a cross-validation, a whole one.</summary>
    public Claim<double>? Folds { get; init; }

    /// <summary>The time left out between training and test: <c>7d</c>.</summary>
    public Claim<string>? Gap { get; init; }
}

/// <summary>An accepted finding.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Reason">Why it is accepted; null where it is missing.</param>
/// <param name="Until">The day, in UTC, after which it is a finding again.</param>
/// <param name="Span">The place of the whole waiver.</param>
public sealed record WaiverClaim(Claim<string> Rule, Claim<string>? Reason, Claim<DateTime>? Until, SourceSpan Span)
{
    /// <summary>The part of the document whose findings it accepts; null where it holds for the whole document and the code.</summary>
    public SourceSpan? Within { get; init; }

    /// <summary>Whether it gives a reason and its day is not over.</summary>
    public bool IsInForce(DateTime today) => Reason is not null && (Until is null || Until.Value >= today.Date);

    /// <summary>Whether it speaks of a place in the document, or of code where there is none.</summary>
    public bool Covers(SourceSpan? place) => Within is not { } within || (place is { } found && within.Start <= found.Start && found.Start < within.End);
}
