using Microsoft.ML.Data;
using Microsoft.ML.Runtime;

namespace Microsoft.ML.Transforms.TimeSeries;

public enum AnomalySide : byte
{
    Negative = 1,
    Positive = 0,
    TwoSided = 2,
}

public enum ErrorFunction : byte
{
    AbsoluteDifference = 1,
    AbsoluteProportion = 3,
    SignedDifference = 0,
    SignedProportion = 2,
    SquaredDifference = 4,
}

public struct GrowthRatio
{
    public double Growth;
    public double Ratio => throw null;
    public int TimeSpan;
}

public class IidAnomalyDetectionBaseWrapper : ITransformer
{
    internal IidAnomalyDetectionBaseWrapper() { }
    public DataViewSchema GetOutputSchema(DataViewSchema inputSchema) => throw null;
    public IRowToRowMapper GetStatefulRowToRowMapper(DataViewSchema inputSchema) => throw null;
    public IDataView Transform(IDataView input) => throw null;
    IRowToRowMapper ITransformer.GetRowToRowMapper(DataViewSchema inputSchema) => throw null;
    bool ITransformer.IsRowToRowMapper => throw null;
    void ICanSaveModel.Save(ModelSaveContext ctx) => throw null;
}

public sealed class IidChangePointDetector : IidAnomalyDetectionBaseWrapper, ITransformer
{
    internal IidChangePointDetector() { }
    IRowToRowMapper ITransformer.GetRowToRowMapper(DataViewSchema inputSchema) => throw null;
    bool ITransformer.IsRowToRowMapper => throw null;
    void ICanSaveModel.Save(ModelSaveContext ctx) => throw null;
}

public sealed class IidChangePointEstimator : TrivialEstimator<IidChangePointDetector>
{
    internal IidChangePointEstimator() { }
    public override SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null;
}

public sealed class IidSpikeDetector : IidAnomalyDetectionBaseWrapper, ITransformer
{
    internal IidSpikeDetector() { }
    IRowToRowMapper ITransformer.GetRowToRowMapper(DataViewSchema inputSchema) => throw null;
    bool ITransformer.IsRowToRowMapper => throw null;
    void ICanSaveModel.Save(ModelSaveContext ctx) => throw null;
}

public sealed class IidSpikeEstimator : TrivialEstimator<IidSpikeDetector>
{
    internal IidSpikeEstimator() { }
    public override SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null;
}

public enum MartingaleType : byte
{
    Mixture = 2,
    None = 0,
    Power = 1,
}

public static class PredictionFunctionExtensions
{
    public static TimeSeriesPredictionEngine<TSrc, TDst> CreateTimeSeriesEngine<TSrc, TDst>(this ITransformer transformer,
        IHostEnvironment env, PredictionEngineOptions options) where TSrc : class where TDst : class, new() => throw null;
    public static TimeSeriesPredictionEngine<TSrc, TDst> CreateTimeSeriesEngine<TSrc, TDst>(this ITransformer transformer,
        IHostEnvironment env, bool ignoreMissingColumns = false, SchemaDefinition inputSchemaDefinition = null,
        SchemaDefinition outputSchemaDefinition = null) where TSrc : class where TDst : class, new() => throw null;
}

public enum RankSelectionMethod
{
    Exact = 1,
    Fast = 2,
    Fixed = 0,
}

public class SrCnnAnomalyDetectionBase : ITransformer
{
    internal SrCnnAnomalyDetectionBase() { }
    public DataViewSchema GetOutputSchema(DataViewSchema inputSchema) => throw null;
    public IRowToRowMapper GetStatefulRowToRowMapper(DataViewSchema inputSchema) => throw null;
    public IDataView Transform(IDataView input) => throw null;
    IRowToRowMapper ITransformer.GetRowToRowMapper(DataViewSchema inputSchema) => throw null;
    bool ITransformer.IsRowToRowMapper => throw null;
    void ICanSaveModel.Save(ModelSaveContext ctx) => throw null;
}

public sealed class SrCnnAnomalyDetector : SrCnnAnomalyDetectionBase, ITransformer
{
    internal SrCnnAnomalyDetector() { }
    IRowToRowMapper ITransformer.GetRowToRowMapper(DataViewSchema inputSchema) => throw null;
    bool ITransformer.IsRowToRowMapper => throw null;
    void ICanSaveModel.Save(ModelSaveContext ctx) => throw null;
}

public sealed class SrCnnAnomalyEstimator : TrivialEstimator<SrCnnAnomalyDetector>
{
    internal SrCnnAnomalyEstimator() { }
    public override SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null;
}

public class SsaAnomalyDetectionBaseWrapper : ITransformer
{
    internal SsaAnomalyDetectionBaseWrapper() { }
    public DataViewSchema GetOutputSchema(DataViewSchema inputSchema) => throw null;
    public IRowToRowMapper GetStatefulRowToRowMapper(DataViewSchema inputSchema) => throw null;
    public IDataView Transform(IDataView input) => throw null;
    IRowToRowMapper ITransformer.GetRowToRowMapper(DataViewSchema inputSchema) => throw null;
    bool ITransformer.IsRowToRowMapper => throw null;
    void ICanSaveModel.Save(ModelSaveContext ctx) => throw null;
}

public sealed class SsaChangePointDetector : SsaAnomalyDetectionBaseWrapper, ITransformer
{
    internal SsaChangePointDetector() { }
    IRowToRowMapper ITransformer.GetRowToRowMapper(DataViewSchema inputSchema) => throw null;
    bool ITransformer.IsRowToRowMapper => throw null;
    void ICanSaveModel.Save(ModelSaveContext ctx) => throw null;
}

public sealed class SsaChangePointEstimator : IEstimator<SsaChangePointDetector>
{
    internal SsaChangePointEstimator() { }
    public SsaChangePointDetector Fit(IDataView input) => throw null;
    public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null;
}

public class SsaForecastingBaseWrapper : ITransformer
{
    internal SsaForecastingBaseWrapper() { }
    public DataViewSchema GetOutputSchema(DataViewSchema inputSchema) => throw null;
    public IRowToRowMapper GetStatefulRowToRowMapper(DataViewSchema inputSchema) => throw null;
    public IDataView Transform(IDataView input) => throw null;
    IRowToRowMapper ITransformer.GetRowToRowMapper(DataViewSchema inputSchema) => throw null;
    bool ITransformer.IsRowToRowMapper => throw null;
    void ICanSaveModel.Save(ModelSaveContext ctx) => throw null;
}

public sealed class SsaForecastingEstimator : IEstimator<SsaForecastingTransformer>
{
    internal SsaForecastingEstimator() { }
    public SsaForecastingTransformer Fit(IDataView input) => throw null;
    public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null;
}

public sealed class SsaForecastingTransformer : SsaForecastingBaseWrapper, ITransformer
{
    internal SsaForecastingTransformer() { }
    IRowToRowMapper ITransformer.GetRowToRowMapper(DataViewSchema inputSchema) => throw null;
    bool ITransformer.IsRowToRowMapper => throw null;
    void ICanSaveModel.Save(ModelSaveContext ctx) => throw null;
}

public sealed class SsaSpikeDetector : SsaAnomalyDetectionBaseWrapper, ITransformer
{
    internal SsaSpikeDetector() { }
    IRowToRowMapper ITransformer.GetRowToRowMapper(DataViewSchema inputSchema) => throw null;
    bool ITransformer.IsRowToRowMapper => throw null;
    void ICanSaveModel.Save(ModelSaveContext ctx) => throw null;
}

public sealed class SsaSpikeEstimator : IEstimator<SsaSpikeDetector>
{
    internal SsaSpikeEstimator() { }
    public SsaSpikeDetector Fit(IDataView input) => throw null;
    public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null;
}

public sealed class TimeSeriesPredictionEngine<TSrc, TDst> : PredictionEngineBase<TSrc, TDst> where TSrc : class where TDst : class, new()
{
    public TimeSeriesPredictionEngine(IHostEnvironment env, ITransformer transformer, bool ignoreMissingColumns,
        SchemaDefinition inputSchemaDefinition = null, SchemaDefinition outputSchemaDefinition = null)
    { }
    public void CheckPoint(IHostEnvironment env, Stream stream) => throw null;
    public void CheckPoint(IHostEnvironment env, string modelPath) => throw null;
    public TDst Predict(TSrc example, int? horizon = null, float? confidenceLevel = null) => throw null;
    public void Predict(TSrc example, ref TDst prediction, int? horizon = null, float? confidenceLevel = null) => throw null;
    public TDst Predict(int? horizon = null, float? confidenceLevel = null) => throw null;
    public override void Predict(TSrc example, ref TDst prediction) => throw null;
}
