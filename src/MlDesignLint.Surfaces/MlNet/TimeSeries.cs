namespace Microsoft.ML.TimeSeries;

public enum AggregateType
{
    Avg = 2,
    Max = 4,
    Min = 3,
    Sum = 1,
    Unknown = 0,
}

public enum AnomalyDirection
{
    Down = 1,
    Same = 2,
    Up = 0,
}

public sealed class MetricSlice
{
    public MetricSlice() { }
    public MetricSlice(DateTime timeStamp, List<TimeSeriesPoint> points) { }
    public List<TimeSeriesPoint> Points { get; set; }
    public DateTime TimeStamp { get; set; }
}

public sealed class RootCause
{
    public RootCause() { }
    public double Gain { get; set; }
    public double GainRatio { get; set; }
    public List<RootCauseItem> Items { get; set; }
}

public sealed class RootCauseItem : IEquatable<RootCauseItem>
{
    public RootCauseItem(Dictionary<string, object> rootCause) { }
    public RootCauseItem(Dictionary<string, object> rootCause, List<string> path) { }
    public Dictionary<string, object> Dimension;
    public AnomalyDirection Direction;
    public bool Equals(RootCauseItem other) => throw null;
    public List<string> Path;
    public double Score;
}

public sealed class RootCauseLocalizationInput
{
    public RootCauseLocalizationInput() { }
    public RootCauseLocalizationInput(DateTime anomalyTimestamp, Dictionary<string, object> anomalyDimension, List<MetricSlice> slices,
        AggregateType aggregateType, object aggregateSymbol)
    { }
    public RootCauseLocalizationInput(DateTime anomalyTimestamp, Dictionary<string, object> anomalyDimension, List<MetricSlice> slices,
        object aggregateSymbol)
    { }
    public object AggregateSymbol { get; set; }
    public AggregateType AggregateType { get; set; }
    public Dictionary<string, object> AnomalyDimension { get; set; }
    public DateTime AnomalyTimestamp { get; set; }
    public List<MetricSlice> Slices { get; set; }
}

public enum SrCnnDeseasonalityMode
{
    Mean = 1,
    Median = 2,
    Stl = 0,
}

public enum SrCnnDetectMode
{
    AnomalyAndExpectedValue = 2,
    AnomalyAndMargin = 1,
    AnomalyOnly = 0,
}

public sealed class SrCnnEntireAnomalyDetectorOptions
{
    public SrCnnEntireAnomalyDetectorOptions() { }
    public int BatchSize;
    public SrCnnDeseasonalityMode DeseasonalityMode;
    public SrCnnDetectMode DetectMode;
    public int Period;
    public double Sensitivity;
    public double Threshold;
}

public sealed class TimeSeriesPoint : IEquatable<TimeSeriesPoint>
{
    public TimeSeriesPoint() { }
    public TimeSeriesPoint(Dictionary<string, object> dimension) { }
    public TimeSeriesPoint(double value, double expectedValue, bool isAnomaly, Dictionary<string, object> dimension) { }
    public double Delta { get; set; }
    public Dictionary<string, object> Dimension { get; set; }
    public bool Equals(TimeSeriesPoint other) => throw null;
    public double ExpectedValue { get; set; }
    public override int GetHashCode() => throw null;
    public bool IsAnomaly { get; set; }
    public double Value { get; set; }
}
