using Microsoft.ML.TimeSeries;
using Microsoft.ML.Transforms.TimeSeries;

namespace Microsoft.ML;

public static class TimeSeriesCatalog
{
    public static SrCnnAnomalyEstimator DetectAnomalyBySrCnn(this TransformsCatalog catalog, string outputColumnName,
        string inputColumnName, int windowSize = 64, int backAddWindowSize = 5, int lookaheadWindowSize = 5, int averagingWindowSize = 3,
        int judgementWindowSize = 21, double threshold = 0.3) => throw null;
    public static SsaChangePointEstimator DetectChangePointBySsa(this TransformsCatalog catalog, string outputColumnName,
        string inputColumnName, double confidence, int changeHistoryLength, int trainingWindowSize, int seasonalityWindowSize,
        ErrorFunction errorFunction = ErrorFunction.SignedDifference, MartingaleType martingale = MartingaleType.Power, double eps = 0.1)
        => throw null;

    [Obsolete("This API method is deprecated, please use the overload with confidence parameter of type double.")]
    public static SsaChangePointEstimator DetectChangePointBySsa(this TransformsCatalog catalog, string outputColumnName,
        string inputColumnName, int confidence, int changeHistoryLength, int trainingWindowSize, int seasonalityWindowSize,
        ErrorFunction errorFunction = ErrorFunction.SignedDifference, MartingaleType martingale = MartingaleType.Power, double eps = 0.1)
        => throw null;

    public static IDataView DetectEntireAnomalyBySrCnn(this AnomalyDetectionCatalog catalog, IDataView input, string outputColumnName,
        string inputColumnName, SrCnnEntireAnomalyDetectorOptions options) => throw null;
    public static IDataView DetectEntireAnomalyBySrCnn(this AnomalyDetectionCatalog catalog, IDataView input, string outputColumnName,
        string inputColumnName, double threshold = 0.3, int batchSize = 1024, double sensitivity = 99,
        SrCnnDetectMode detectMode = SrCnnDetectMode.AnomalyOnly) => throw null;
    public static IidChangePointEstimator DetectIidChangePoint(this TransformsCatalog catalog, string outputColumnName,
        string inputColumnName, double confidence, int changeHistoryLength, MartingaleType martingale = MartingaleType.Power,
        double eps = 0.1) => throw null;

    [Obsolete("This API method is deprecated, please use the overload with confidence parameter of type double.")]
    public static IidChangePointEstimator DetectIidChangePoint(this TransformsCatalog catalog, string outputColumnName,
        string inputColumnName, int confidence, int changeHistoryLength, MartingaleType martingale = MartingaleType.Power, double eps = 0.1)
        => throw null;

    public static IidSpikeEstimator DetectIidSpike(this TransformsCatalog catalog, string outputColumnName, string inputColumnName,
        double confidence, int pvalueHistoryLength, AnomalySide side = AnomalySide.TwoSided) => throw null;

    [Obsolete("This API method is deprecated, please use the overload with confidence parameter of type double.")]
    public static IidSpikeEstimator DetectIidSpike(this TransformsCatalog catalog, string outputColumnName, string inputColumnName,
        int confidence, int pvalueHistoryLength, AnomalySide side = AnomalySide.TwoSided) => throw null;

    public static int DetectSeasonality(this AnomalyDetectionCatalog catalog, IDataView input, string inputColumnName,
        int seasonalityWindowSize = -1, double randomnessThreshold = 0.95) => throw null;
    public static SsaSpikeEstimator DetectSpikeBySsa(this TransformsCatalog catalog, string outputColumnName, string inputColumnName,
        double confidence, int pvalueHistoryLength, int trainingWindowSize, int seasonalityWindowSize,
        AnomalySide side = AnomalySide.TwoSided, ErrorFunction errorFunction = ErrorFunction.SignedDifference) => throw null;

    [Obsolete("This API method is deprecated, please use the overload with confidence parameter of type double.")]
    public static SsaSpikeEstimator DetectSpikeBySsa(this TransformsCatalog catalog, string outputColumnName, string inputColumnName,
        int confidence, int pvalueHistoryLength, int trainingWindowSize, int seasonalityWindowSize, AnomalySide side = AnomalySide.TwoSided,
        ErrorFunction errorFunction = ErrorFunction.SignedDifference) => throw null;

    public static SsaForecastingEstimator ForecastBySsa(this ForecastingCatalog catalog, string outputColumnName, string inputColumnName,
        int windowSize, int seriesLength, int trainSize, int horizon, bool isAdaptive = false, float discountFactor = 1,
        RankSelectionMethod rankSelectionMethod = RankSelectionMethod.Exact, int? rank = null, int? maxRank = null,
        bool shouldStabilize = true, bool shouldMaintainInfo = false, GrowthRatio? maxGrowth = null,
        string confidenceLowerBoundColumn = null, string confidenceUpperBoundColumn = null, float confidenceLevel = 0.95f,
        bool variableHorizon = false) => throw null;
    public static RootCause LocalizeRootCause(this AnomalyDetectionCatalog catalog, RootCauseLocalizationInput src, double beta = 0.3,
        double rootCauseThreshold = 0.95) => throw null;
    public static List<RootCause> LocalizeRootCauses(this AnomalyDetectionCatalog catalog, RootCauseLocalizationInput src,
        double beta = 0.5, double rootCauseThreshold = 0.95) => throw null;
}
