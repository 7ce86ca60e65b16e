using System.Collections.Immutable;
using Microsoft.ML.Data;

namespace Microsoft.ML.Calibrators;

public abstract class CalibratedModelParametersBase
{
    internal CalibratedModelParametersBase() { }
    public ICalibrator Calibrator { get; }
    public object SubModel { get; }
}

public abstract class CalibratedModelParametersBase<TSubModel, TCalibrator> : CalibratedModelParametersBase where TSubModel : class
    where TCalibrator : class, ICalibrator
{
    internal CalibratedModelParametersBase() { }
    public TCalibrator Calibrator { get; }
    public TSubModel SubModel { get; }
}

public abstract class CalibratorEstimatorBase<TICalibrator> : IEstimator<CalibratorTransformer<TICalibrator>> where TICalibrator : class,
    ICalibrator
{
    internal CalibratorEstimatorBase() { }
    public CalibratorTransformer<TICalibrator> Fit(IDataView input) => throw null;
    SchemaShape IEstimator<CalibratorTransformer<TICalibrator>>.GetOutputSchema(SchemaShape inputSchema) => throw null;
}

public abstract class CalibratorTransformer<TICalibrator> : RowToRowTransformerBase, ISingleFeaturePredictionTransformer<TICalibrator>
    where TICalibrator : class, ICalibrator
{
    internal CalibratorTransformer() { }
    string ISingleFeaturePredictionTransformer<TICalibrator>.FeatureColumnName => throw null;
    DataViewType ISingleFeaturePredictionTransformer<TICalibrator>.FeatureColumnType => throw null;
    TICalibrator IPredictionTransformer<TICalibrator>.Model => throw null;
    IRowToRowMapper ITransformer.GetRowToRowMapper(DataViewSchema inputSchema) => throw null;
    bool ITransformer.IsRowToRowMapper => throw null;
    void ICanSaveModel.Save(ModelSaveContext ctx) => throw null;
}

public sealed class FixedPlattCalibratorEstimator : CalibratorEstimatorBase<PlattCalibrator>
{
    internal FixedPlattCalibratorEstimator() { }
}

public interface ICalibrator
{
    float PredictProbability(float output);
}

public sealed class IsotonicCalibrator : ICalibrator
{
    internal IsotonicCalibrator() { }
    public readonly ImmutableArray<float> Maxes;
    public readonly ImmutableArray<float> Mins;
    public float PredictProbability(float output) => throw null;
    public readonly ImmutableArray<float> Values;
}

public sealed class IsotonicCalibratorEstimator : CalibratorEstimatorBase<IsotonicCalibrator>
{
    internal IsotonicCalibratorEstimator() { }
}

public sealed class IsotonicCalibratorTransformer : CalibratorTransformer<IsotonicCalibrator>
{
    internal IsotonicCalibratorTransformer() { }
}

public sealed class NaiveCalibrator : ICalibrator
{
    internal NaiveCalibrator() { }
    public IReadOnlyList<float> BinProbs { get; }
    public readonly float BinSize;
    public readonly float Min;
    public float PredictProbability(float output) => throw null;
}

public sealed class NaiveCalibratorEstimator : CalibratorEstimatorBase<NaiveCalibrator>
{
    internal NaiveCalibratorEstimator() { }
}

public sealed class NaiveCalibratorTransformer : CalibratorTransformer<NaiveCalibrator>
{
    internal NaiveCalibratorTransformer() { }
}

public sealed class PlattCalibrator : ICalibrator, ICanSaveModel
{
    internal PlattCalibrator() { }
    public double Offset { get; }
    public float PredictProbability(float output) => throw null;
    public double Slope { get; }
    void ICanSaveModel.Save(ModelSaveContext ctx) => throw null;
}

public sealed class PlattCalibratorEstimator : CalibratorEstimatorBase<PlattCalibrator>
{
    internal PlattCalibratorEstimator() { }
}

public sealed class PlattCalibratorTransformer : CalibratorTransformer<PlattCalibrator>
{
    internal PlattCalibratorTransformer() { }
}
