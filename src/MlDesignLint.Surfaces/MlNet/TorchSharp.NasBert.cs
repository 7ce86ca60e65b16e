using Microsoft.ML.Data;

namespace Microsoft.ML.TorchSharp.NasBert;

public enum BertArchitecture
{
    Roberta = 0,
}

public enum BertTaskType
{
    MaskedLM = 1,
    [Obsolete("Please use NamedEntityRecognition instead")]
    NameEntityRecognition = 4,
    NamedEntityRecognition = 4,
    None = 0,
    QuestionAnswering = 5,
    SentenceRegression = 3,
    TextClassification = 2,
}

public class NasBertTrainer
{
    public NasBertTrainer() { }

    public class NasBertOptions : TorchSharpBaseTrainer.Options
    {
        public NasBertOptions() { }
        public double ActivationDropout;
        public IReadOnlyList<double> AdamBetas;
        public double AdamEps;
        public double AttentionDropout;
        public double ClipNorm;
        public double Dropout;
        public bool DynamicDropout;
        public bool EncoderNormalizeBefore;
        public bool FreezeEncoder;
        public bool FreezeTransfer;
        public bool LayerNormTraining;
        public List<double> LearningRate;
        public double PoolerDropout;
        public string Sentence1ColumnName;
        public string Sentence2ColumnName;
        public BertTaskType TaskType;
        public double WarmupRatio;
    }
}

public abstract class NasBertTrainer<TLabelCol, TTargetsCol> : TorchSharpBaseTrainer<TLabelCol, TTargetsCol>
{
    internal NasBertTrainer() { }
    public override SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null;
}

public abstract class NasBertTransformer<TLabelCol, TTargetsCol> : TorchSharpBaseTransformer<TLabelCol, TTargetsCol>
{
    internal NasBertTransformer() { }
    public readonly SchemaShape.Column SentenceColumn;
    public readonly SchemaShape.Column SentenceColumn2;
}

public class NerTrainer : NasBertTrainer<VBuffer<uint>, VBuffer<long>>
{
    internal NerTrainer() { }

    public class NerOptions : NasBertTrainer.NasBertOptions
    {
        public NerOptions() { }
    }
}

public sealed class NerTransformer : NasBertTransformer<VBuffer<uint>, VBuffer<long>>
{
    internal NerTransformer() { }
}

public class SentenceSimilarityTrainer : NasBertTrainer<float, float>
{
    internal SentenceSimilarityTrainer() { }

    public class SentenceSimilarityOptions : NasBertTrainer.NasBertOptions
    {
        public SentenceSimilarityOptions() { }
    }
}

public sealed class SentenceSimilarityTransformer : NasBertTransformer<float, float>
{
    internal SentenceSimilarityTransformer() { }
}

public class TextClassificationTrainer : NasBertTrainer<uint, long>
{
    internal TextClassificationTrainer() { }

    public class TextClassificationOptions : NasBertTrainer.NasBertOptions
    {
        public TextClassificationOptions() { }
    }
}

public sealed class TextClassificationTransformer : NasBertTransformer<uint, long>
{
    internal TextClassificationTransformer() { }
}
