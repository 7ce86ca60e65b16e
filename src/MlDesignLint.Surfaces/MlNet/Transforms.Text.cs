using Microsoft.ML.Data;

namespace Microsoft.ML.Transforms.Text;

public sealed class CustomStopWordsRemovingEstimator : TrivialEstimator<CustomStopWordsRemovingTransformer>
{
    internal CustomStopWordsRemovingEstimator() { }
    public override SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null;

    public sealed class Options : IStopWordsRemoverOptions
    {
        public Options() { }
        public string[] StopWords;
    }
}

public sealed class CustomStopWordsRemovingTransformer : OneToOneTransformerBase
{
    internal CustomStopWordsRemovingTransformer() { }
}

public interface IStopWordsRemoverOptions
{
}

public sealed class LatentDirichletAllocationEstimator : IEstimator<LatentDirichletAllocationTransformer>
{
    internal LatentDirichletAllocationEstimator() { }
    public LatentDirichletAllocationTransformer Fit(IDataView input) => throw null;
    public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null;
}

public sealed class LatentDirichletAllocationTransformer : OneToOneTransformerBase
{
    internal LatentDirichletAllocationTransformer() { }
    public void Dispose() => throw null;
    public ModelParameters GetLdaDetails(int columnIndex) => throw null;

    public sealed class ModelParameters
    {
        internal ModelParameters() { }
        public readonly IReadOnlyList<IReadOnlyList<ItemScore>> ItemScoresPerTopic;
        public readonly IReadOnlyList<IReadOnlyList<WordItemScore>> WordScoresPerTopic;

        public struct ItemScore
        {
            public ItemScore(int item, float score) { }
            public readonly int Item;
            public readonly float Score;
        }

        public struct WordItemScore
        {
            public WordItemScore(int item, string word, float score) { }
            public readonly int Item;
            public readonly float Score;
            public readonly string Word;
        }
    }
}

public sealed class NgramExtractingEstimator : IEstimator<NgramExtractingTransformer>
{
    internal NgramExtractingEstimator() { }
    public NgramExtractingTransformer Fit(IDataView input) => throw null;
    public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null;

    public enum WeightingCriteria
    {
        Idf = 1,
        Tf = 0,
        TfIdf = 2,
    }
}

public sealed class NgramExtractingTransformer : OneToOneTransformerBase
{
    internal NgramExtractingTransformer() { }
}

public sealed class NgramHashingEstimator : IEstimator<NgramHashingTransformer>
{
    internal NgramHashingEstimator() { }
    public NgramHashingTransformer Fit(IDataView input) => throw null;
    public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null;
}

public sealed class NgramHashingTransformer : RowToRowTransformerBase
{
    internal NgramHashingTransformer() { }
}

public sealed class StopWordsRemovingEstimator : TrivialEstimator<StopWordsRemovingTransformer>
{
    internal StopWordsRemovingEstimator() { }
    public override SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null;

    public enum Language
    {
        Arabic = 14,
        Czech = 13,
        Danish = 4,
        Dutch = 3,
        English = 0,
        French = 1,
        German = 2,
        Italian = 6,
        Japanese = 15,
        Norwegian_Bokmal = 10,
        Polish = 12,
        Portuguese = 8,
        Portuguese_Brazilian = 9,
        Russian = 11,
        Spanish = 7,
        Swedish = 5,
    }

    public sealed class Options : IStopWordsRemoverOptions
    {
        public Options() { }
        public TextFeaturizingEstimator.Language Language;
    }
}

public sealed class StopWordsRemovingTransformer : OneToOneTransformerBase
{
    internal StopWordsRemovingTransformer() { }
}

public sealed class TextFeaturizingEstimator : IEstimator<ITransformer>
{
    internal TextFeaturizingEstimator() { }
    public ITransformer Fit(IDataView input) => throw null;
    public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null;

    public enum Language
    {
        Dutch = 4,
        English = 1,
        French = 2,
        German = 3,
        Italian = 5,
        Japanese = 7,
        Spanish = 6,
    }

    public enum NormFunction
    {
        Infinity = 3,
        L1 = 1,
        L2 = 2,
        None = 0,
    }

    public sealed class Options : TransformInputBase
    {
        public Options() { }
        public TextNormalizingEstimator.CaseMode CaseMode;
        public WordBagEstimator.Options CharFeatureExtractor { get; set; }
        public bool KeepDiacritics;
        public bool KeepNumbers;
        public bool KeepPunctuations;
        public NormFunction Norm;
        public string OutputTokensColumnName;
        public IStopWordsRemoverOptions StopWordsRemoverOptions { get; set; }
        public WordBagEstimator.Options WordFeatureExtractor { get; set; }
    }
}

public sealed class TextNormalizingEstimator : TrivialEstimator<TextNormalizingTransformer>
{
    internal TextNormalizingEstimator() { }
    public override SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null;

    public enum CaseMode
    {
        Lower = 0,
        None = 2,
        Upper = 1,
    }
}

public sealed class TextNormalizingTransformer : OneToOneTransformerBase
{
    internal TextNormalizingTransformer() { }
}

public sealed class TokenizingByCharactersEstimator : TrivialEstimator<TokenizingByCharactersTransformer>
{
    internal TokenizingByCharactersEstimator() { }
    public override SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null;
}

public sealed class TokenizingByCharactersTransformer : OneToOneTransformerBase
{
    internal TokenizingByCharactersTransformer() { }
}

public sealed class WordBagEstimator : IEstimator<ITransformer>
{
    internal WordBagEstimator() { }
    public ITransformer Fit(IDataView input) => throw null;
    public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null;

    public class Options
    {
        public Options() { }
        public int[] MaximumNgramsCount;
        public int NgramLength;
        public int SkipLength;
        public bool UseAllLengths;
        public NgramExtractingEstimator.WeightingCriteria Weighting;
    }
}

public sealed class WordEmbeddingEstimator : IEstimator<WordEmbeddingTransformer>
{
    internal WordEmbeddingEstimator() { }
    public WordEmbeddingTransformer Fit(IDataView input) => throw null;
    public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null;

    public enum PretrainedModelKind
    {
        FastTextWikipedia300D = 8,
        GloVe100D = 1,
        GloVe200D = 2,
        GloVe300D = 3,
        GloVe50D = 0,
        GloVeTwitter100D = 6,
        GloVeTwitter200D = 7,
        GloVeTwitter25D = 4,
        GloVeTwitter50D = 5,
        SentimentSpecificWordEmbedding = 9,
    }
}

public sealed class WordEmbeddingTransformer : OneToOneTransformerBase
{
    internal WordEmbeddingTransformer() { }
}

public sealed class WordHashBagEstimator : IEstimator<ITransformer>
{
    internal WordHashBagEstimator() { }
    public ITransformer Fit(IDataView input) => throw null;
    public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null;
}

public sealed class WordTokenizingEstimator : TrivialEstimator<WordTokenizingTransformer>
{
    internal WordTokenizingEstimator() { }
    public override SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null;
}

public sealed class WordTokenizingTransformer : OneToOneTransformerBase
{
    internal WordTokenizingTransformer() { }
}
