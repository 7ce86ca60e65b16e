using Microsoft.ML.Data;
using Microsoft.ML.TorchSharp.NasBert;

namespace Microsoft.ML.TorchSharp.Roberta;

public class QATrainer : IEstimator<QATransformer>
{
    internal QATrainer() { }
    public QATransformer Fit(IDataView input) => throw null;
    public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null;

    public sealed class Options : NasBertTrainer.NasBertOptions
    {
        public Options() { }
        public string AnswerIndexStartColumnName;
        public string ContextColumnName;
        public int LogEveryNStep;
        public string PredictedAnswerColumnName;
        public string QuestionColumnName;
        public int TopKAnswers;
        public string TrainingAnswerColumnName;
    }
}

public class QATransformer : RowToRowTransformerBase, IDisposable
{
    internal QATransformer() { }
    public void Dispose() => throw null;
    protected virtual void Dispose(bool disposing) => throw null;
    ~QATransformer() { }
    public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null;
}
