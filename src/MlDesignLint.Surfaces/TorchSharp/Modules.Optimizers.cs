namespace TorchSharp.Modules;

public class ASGD : Modules.OptimizerHelper
{
    internal ASGD() { }
    public ASGD(IEnumerable<Modules.ParamGroup<Modules.ASGD.Options>> parameters, double lr = 0.01, double lambd = 0.0001,
        double alpha = 0.75, double t0 = 1000000, double weight_decay = 0, bool maximize = false) => throw null;
    public ASGD(IEnumerable<Modules.Parameter> parameters, double lr = 0.01, double lambd = 0.0001, double alpha = 0.75,
        double t0 = 1000000, double weight_decay = 0, bool maximize = false) => throw null;
    protected override void Dispose(bool disposing) => throw null;
    public override void add_param_group(Modules.ParamGroup param_group) => throw null;
    public override torch.Tensor step(Func<torch.Tensor> closure = null) => throw null;

    public class Options : Modules.OptimizerOptions
    {
        public Options() => throw null;
        public override void LoadStateDict(BinaryReader reader) => throw null;
        public override void LoadStateDict(Modules.OptimizerOptions source) => throw null;
        public override void SaveStateDict(BinaryWriter writer) => throw null;
        public double? alpha;
        public double? lambd;
        public bool? maximize;
        public double? t0;
        public double? weight_decay;
    }

    public class ParamGroup : Modules.ParamGroup<Modules.ASGD.Options>
    {
        public ParamGroup() => throw null;
        public ParamGroup(IEnumerable<Modules.Parameter> parameters, Modules.ASGD.Options options) => throw null;
        public ParamGroup(IEnumerable<Modules.Parameter> parameters, double lr = 0.01, double lambd = 0.0001, double alpha = 0.75,
            double t0 = 1000000, double weight_decay = 0) => throw null;
    }

    public sealed class State : Modules.OptimizerState, IDisposable
    {
        internal State() { }
        public State(Modules.Parameter parameter) => throw null;
        public override bool ApproximatelyEquals(Modules.OptimizerState other) => throw null;
        public void Dispose() => throw null;
        public override void Initialize(Modules.OptimizerOptions options) => throw null;
        public override void LoadStateDict(BinaryReader reader) => throw null;
        public override void LoadStateDict(Modules.OptimizerState source) => throw null;
        public override void SaveStateDict(BinaryWriter writer) => throw null;
        public torch.Tensor ax;
        public double eta;
        public double mu;
        public long step;
        public override void to(torch.Device device) => throw null;
    }
}

public class Adadelta : Modules.OptimizerHelper
{
    internal Adadelta() { }
    public Adadelta(IEnumerable<Modules.Adadelta.ParamGroup> parameters, double lr = 1, double rho = 0.9, double eps = 1E-06,
        double weight_decay = 0, bool maximize = false) => throw null;
    public Adadelta(IEnumerable<Modules.Parameter> parameters, double lr, double rho = 0.9, double eps = 1E-06, double weight_decay = 0,
        bool maximize = false) => throw null;
    protected override void Dispose(bool disposing) => throw null;
    public override void add_param_group(Modules.ParamGroup param_group) => throw null;
    public override torch.Tensor step(Func<torch.Tensor> closure = null) => throw null;

    public class Options : Modules.OptimizerOptions
    {
        public Options() => throw null;
        public override void LoadStateDict(BinaryReader reader) => throw null;
        public override void LoadStateDict(Modules.OptimizerOptions source) => throw null;
        public override void SaveStateDict(BinaryWriter writer) => throw null;
        public double? eps;
        public bool? maximize;
        public double? rho;
        public double? weight_decay;
    }

    public class ParamGroup : Modules.ParamGroup<Modules.Adadelta.Options>
    {
        public ParamGroup() => throw null;
        public ParamGroup(IEnumerable<Modules.Parameter> parameters, Modules.Adadelta.Options options) => throw null;
        public ParamGroup(IEnumerable<Modules.Parameter> parameters, double lr = 1, double rho = 0.9, double eps = 1E-06,
            double weight_decay = 0, bool maximize = false) => throw null;
    }

    public sealed class State : Modules.OptimizerState, IDisposable
    {
        internal State() { }
        public State(Modules.Parameter parameter) => throw null;
        public override bool ApproximatelyEquals(Modules.OptimizerState other) => throw null;
        public void Dispose() => throw null;
        public override void Initialize(Modules.OptimizerOptions options) => throw null;
        public override void LoadStateDict(BinaryReader reader) => throw null;
        public override void LoadStateDict(Modules.OptimizerState source) => throw null;
        public override void SaveStateDict(BinaryWriter writer) => throw null;
        public torch.Tensor acc_delta;
        public torch.Tensor square_avg;
        public long step;
        public override void to(torch.Device device) => throw null;
    }
}

public class Adagrad : Modules.OptimizerHelper
{
    internal Adagrad() { }
    public Adagrad(IEnumerable<Modules.Adagrad.ParamGroup> parameters, double lr = 0.01, double lr_decay = 0, double weight_decay = 0,
        double initial_accumulator_value = 0, double eps = 1E-10) => throw null;
    public Adagrad(IEnumerable<Modules.Parameter> parameters, double lr = 0.01, double lr_decay = 0, double weight_decay = 0,
        double initial_accumulator_value = 0, double eps = 1E-10) => throw null;
    protected override void Dispose(bool disposing) => throw null;
    public override void add_param_group(Modules.ParamGroup param_group) => throw null;
    public override torch.Tensor step(Func<torch.Tensor> closure = null) => throw null;

    public class Options : Modules.OptimizerOptions
    {
        public Options() => throw null;
        public override void LoadStateDict(BinaryReader reader) => throw null;
        public override void LoadStateDict(Modules.OptimizerOptions source) => throw null;
        public override void SaveStateDict(BinaryWriter writer) => throw null;
        public double? eps;
        public double? initial_accumulator_value;
        public double? lr_decay;
        public double? weight_decay;
    }

    public class ParamGroup : Modules.ParamGroup<Modules.Adagrad.Options>
    {
        public ParamGroup() => throw null;
        public ParamGroup(IEnumerable<Modules.Parameter> parameters, Modules.Adagrad.Options options) => throw null;
        public ParamGroup(IEnumerable<Modules.Parameter> parameters, double lr = 0.01, double lr_decay = 0, double weight_decay = 0,
            double initial_accumulator_value = 0, double eps = 1E-10) => throw null;
    }

    public sealed class State : Modules.OptimizerState, IDisposable
    {
        internal State() { }
        public State(Modules.Parameter parameter) => throw null;
        public override bool ApproximatelyEquals(Modules.OptimizerState other) => throw null;
        public void Dispose() => throw null;
        public override void Initialize(Modules.OptimizerOptions options) => throw null;
        public override void LoadStateDict(BinaryReader reader) => throw null;
        public override void LoadStateDict(Modules.OptimizerState source) => throw null;
        public override void SaveStateDict(BinaryWriter writer) => throw null;
        public long step;
        public torch.Tensor sum;
        public override void to(torch.Device device) => throw null;
    }
}

public class Adam : Modules.OptimizerHelper, torch.optim.IBetas
{
    internal Adam() { }
    public Adam(IEnumerable<Modules.Adam.ParamGroup> parameters, double lr = 0.001, double beta1 = 0.9, double beta2 = 0.999,
        double eps = 1E-08, double weight_decay = 0, bool amsgrad = false, bool maximize = false) => throw null;
    public Adam(IEnumerable<Modules.Parameter> parameters, double lr = 0.001, double beta1 = 0.9, double beta2 = 0.999, double eps = 1E-08,
        double weight_decay = 0, bool amsgrad = false, bool maximize = false) => throw null;
    public (double, double) Betas { get; set; }
    protected override void Dispose(bool disposing) => throw null;
    public override void add_param_group(Modules.ParamGroup param_group) => throw null;
    public override torch.Tensor step(Func<torch.Tensor> closure = null) => throw null;

    public class Options : Modules.OptimizerOptions
    {
        public Options() => throw null;
        public override void LoadStateDict(BinaryReader reader) => throw null;
        public override void LoadStateDict(Modules.OptimizerOptions source) => throw null;
        public override void SaveStateDict(BinaryWriter writer) => throw null;
        public bool? amsgrad;
        public double? beta1;
        public double? beta2;
        public double? eps;
        public bool? maximize;
        public double? weight_decay;
    }

    public class ParamGroup : Modules.ParamGroup<Modules.Adam.Options>, torch.optim.IBetas
    {
        public ParamGroup() => throw null;
        public ParamGroup(IEnumerable<Modules.Parameter> parameters, Modules.Adam.Options options) => throw null;
        public ParamGroup(IEnumerable<Modules.Parameter> parameters, double lr = 0.001, double beta1 = 0.9, double beta2 = 0.999,
            double eps = 1E-08, double weight_decay = 0, bool amsgrad = false, bool maximize = false) => throw null;
        public (double, double) Betas { get; set; }
    }

    public sealed class State : Modules.OptimizerState, IDisposable
    {
        internal State() { }
        public State(Modules.Parameter parameter) => throw null;
        public override bool ApproximatelyEquals(Modules.OptimizerState other) => throw null;
        public void Dispose() => throw null;
        public override void Initialize(Modules.OptimizerOptions options) => throw null;
        public override void LoadStateDict(BinaryReader reader) => throw null;
        public override void LoadStateDict(Modules.OptimizerState source) => throw null;
        public override void SaveStateDict(BinaryWriter writer) => throw null;
        public torch.Tensor exp_avg;
        public torch.Tensor exp_avg_sq;
        public torch.Tensor max_exp_avg_sq;
        public long step;
        public override void to(torch.Device device) => throw null;
    }
}

public class AdamW : Modules.OptimizerHelper, torch.optim.IBetas
{
    internal AdamW() { }
    public AdamW(IEnumerable<Modules.AdamW.ParamGroup> parameters, double lr = 0.001, double beta1 = 0.9, double beta2 = 0.999,
        double eps = 1E-08, double weight_decay = 0, bool amsgrad = false, bool maximize = false) => throw null;
    public AdamW(IEnumerable<Modules.Parameter> parameters, double lr = 0.001, double beta1 = 0.9, double beta2 = 0.999, double eps = 1E-08,
        double weight_decay = 0, bool amsgrad = false, bool maximize = false) => throw null;
    public (double, double) Betas { get; set; }
    protected override void Dispose(bool disposing) => throw null;
    public override void add_param_group(Modules.ParamGroup param_group) => throw null;
    public override torch.Tensor step(Func<torch.Tensor> closure = null) => throw null;

    public class Options : Modules.OptimizerOptions
    {
        public Options() => throw null;
        public override void LoadStateDict(BinaryReader reader) => throw null;
        public override void LoadStateDict(Modules.OptimizerOptions source) => throw null;
        public override void SaveStateDict(BinaryWriter writer) => throw null;
        public bool? amsgrad;
        public double? beta1;
        public double? beta2;
        public double? eps;
        public bool? maximize;
        public double? weight_decay;
    }

    public class ParamGroup : Modules.ParamGroup<Modules.AdamW.Options>, torch.optim.IBetas
    {
        public ParamGroup() => throw null;
        public ParamGroup(IEnumerable<Modules.Parameter> parameters, Modules.AdamW.Options options) => throw null;
        public ParamGroup(IEnumerable<Modules.Parameter> parameters, double lr = 0.001, double beta1 = 0.9, double beta2 = 0.999,
            double eps = 1E-08, double weight_decay = 0, bool amsgrad = false, bool maximize = false) => throw null;
        public (double, double) Betas { get; set; }
    }

    public sealed class State : Modules.OptimizerState, IDisposable
    {
        internal State() { }
        public State(Modules.Parameter parameter) => throw null;
        public override bool ApproximatelyEquals(Modules.OptimizerState other) => throw null;
        public void Dispose() => throw null;
        public override void Initialize(Modules.OptimizerOptions options) => throw null;
        public override void LoadStateDict(BinaryReader reader) => throw null;
        public override void LoadStateDict(Modules.OptimizerState source) => throw null;
        public override void SaveStateDict(BinaryWriter writer) => throw null;
        public torch.Tensor exp_avg;
        public torch.Tensor exp_avg_sq;
        public torch.Tensor max_exp_avg_sq;
        public long step;
        public override void to(torch.Device device) => throw null;
    }
}

public class Adamax : Modules.OptimizerHelper, torch.optim.IBetas
{
    internal Adamax() { }
    public Adamax(IEnumerable<Modules.Adamax.ParamGroup> parameters, double lr = 0.002, double beta1 = 0.9, double beta2 = 0.999,
        double eps = 1E-08, double weight_decay = 0) => throw null;
    public Adamax(IEnumerable<Modules.Parameter> parameters, double lr, double beta1 = 0.9, double beta2 = 0.999, double eps = 1E-08,
        double weight_decay = 0) => throw null;
    public (double, double) Betas { get; set; }
    protected override void Dispose(bool disposing) => throw null;
    public override void add_param_group(Modules.ParamGroup param_group) => throw null;
    public override torch.Tensor step(Func<torch.Tensor> closure = null) => throw null;

    public class Options : Modules.OptimizerOptions
    {
        public Options() => throw null;
        public override void LoadStateDict(BinaryReader reader) => throw null;
        public override void LoadStateDict(Modules.OptimizerOptions source) => throw null;
        public override void SaveStateDict(BinaryWriter writer) => throw null;
        public double? beta1;
        public double? beta2;
        public double? eps;
        public double? weight_decay;
    }

    public class ParamGroup : Modules.ParamGroup<Modules.Adamax.Options>, torch.optim.IBetas
    {
        public ParamGroup() => throw null;
        public ParamGroup(IEnumerable<Modules.Parameter> parameters, Modules.Adamax.Options options) => throw null;
        public ParamGroup(IEnumerable<Modules.Parameter> parameters, double lr = 1, double beta1 = 0.9, double beta2 = 0.999,
            double eps = 1E-08, double weight_decay = 0) => throw null;
        public (double, double) Betas { get; set; }
    }

    public sealed class State : Modules.OptimizerState, IDisposable
    {
        internal State() { }
        public State(Modules.Parameter parameter) => throw null;
        public override bool ApproximatelyEquals(Modules.OptimizerState other) => throw null;
        public void Dispose() => throw null;
        public override void Initialize(Modules.OptimizerOptions options) => throw null;
        public override void LoadStateDict(BinaryReader reader) => throw null;
        public override void LoadStateDict(Modules.OptimizerState source) => throw null;
        public override void SaveStateDict(BinaryWriter writer) => throw null;
        public torch.Tensor exp_avg;
        public torch.Tensor exp_inf;
        public long step;
        public override void to(torch.Device device) => throw null;
    }
}

public class LBFGS : torch.optim.Optimizer, torch.optim.ILearningRateController
{
    internal LBFGS() { }
    public LBFGS(nint handle, double lr) => throw null;
    public double InitialLearningRate { get; set; }
    public double LearningRate { get; set; }
    public override IEnumerable<torch.optim.ILearningRateController> ParamGroups { get => throw null; }
    public double _rate;
    public override torch.Tensor step(Func<torch.Tensor> closure) => throw null;
}

public class NAdam : Modules.OptimizerHelper, torch.optim.IBetas
{
    internal NAdam() { }
    public NAdam(IEnumerable<Modules.NAdam.ParamGroup> parameters, double lr = 0.002, double beta1 = 0.9, double beta2 = 0.999,
        double eps = 1E-08, double weight_decay = 0, double momentum_decay = 0.004) => throw null;
    public NAdam(IEnumerable<Modules.Parameter> parameters, double lr, double beta1 = 0.9, double beta2 = 0.999, double eps = 1E-08,
        double weight_decay = 0, double momentum_decay = 0.004) => throw null;
    public (double, double) Betas { get; set; }
    protected override void Dispose(bool disposing) => throw null;
    public override void add_param_group(Modules.ParamGroup param_group) => throw null;
    public override torch.Tensor step(Func<torch.Tensor> closure = null) => throw null;

    public class Options : Modules.OptimizerOptions
    {
        public Options() => throw null;
        public override void LoadStateDict(BinaryReader reader) => throw null;
        public override void LoadStateDict(Modules.OptimizerOptions source) => throw null;
        public override void SaveStateDict(BinaryWriter writer) => throw null;
        public double? beta1;
        public double? beta2;
        public double? eps;
        public double? momentum_decay;
        public double? weight_decay;
    }

    public class ParamGroup : Modules.ParamGroup<Modules.NAdam.Options>, torch.optim.IBetas
    {
        public ParamGroup() => throw null;
        public ParamGroup(IEnumerable<Modules.Parameter> parameters, Modules.NAdam.Options options) => throw null;
        public ParamGroup(IEnumerable<Modules.Parameter> parameters, double lr = 1, double beta1 = 0.9, double beta2 = 0.999,
            double eps = 1E-08, double weight_decay = 0, double momentum_decay = 0.004) => throw null;
        public (double, double) Betas { get; set; }
    }

    public sealed class State : Modules.OptimizerState, IDisposable
    {
        internal State() { }
        public State(Modules.Parameter parameter) => throw null;
        public override bool ApproximatelyEquals(Modules.OptimizerState other) => throw null;
        public void Dispose() => throw null;
        public override void Initialize(Modules.OptimizerOptions options) => throw null;
        public override void LoadStateDict(BinaryReader reader) => throw null;
        public override void LoadStateDict(Modules.OptimizerState source) => throw null;
        public override void SaveStateDict(BinaryWriter writer) => throw null;
        public torch.Tensor exp_avg;
        public torch.Tensor exp_avg_sq;
        public double mu_product;
        public long step;
        public override void to(torch.Device device) => throw null;
    }
}

public abstract class OptimizerHelper : torch.optim.Optimizer
{
    public OptimizerHelper() => throw null;
    protected Modules.OptimizerOptions _defaults;
    protected TorchSharp.Utils.OrderedDict<nint, Modules.OptimizerState> _state;
    protected torch.Tensor _step<T>(Action<T> body, Func<torch.Tensor> loss_closure = null) where T : Modules.ParamGroup => throw null;
    public override void add_param_group(Modules.ParamGroup param_group) => throw null;
    public void load_state_dict(BinaryReader reader) => throw null;
    public void load_state_dict(string location) => throw null;
    public virtual void load_state_dict(torch.optim.Optimizer.StateDictionary state_dict) => throw null;
    public override IEnumerable<Modules.Parameter> parameters() => throw null;
    public void save_state_dict(BinaryWriter writer) => throw null;
    public void save_state_dict(string location) => throw null;
    public virtual torch.optim.Optimizer.StateDictionary state_dict() => throw null;
    public void to(torch.Device device) => throw null;
    public override void zero_grad() => throw null;

    public enum TypeCode
    {
        Double = 0,
        Long = 1,
        Options = 3,
        State = 4,
        Tensor = 2,
    }
}

public class OptimizerOptions
{
    public OptimizerOptions() => throw null;
    public double InitialLearningRate { get; set; }
    public double? LearningRate { get; set; }
    public virtual void LoadStateDict(BinaryReader reader) => throw null;
    public virtual void LoadStateDict(Modules.OptimizerOptions source) => throw null;
    public virtual void SaveStateDict(BinaryWriter writer) => throw null;
}

public abstract class OptimizerState
{
    internal OptimizerState() { }
    protected OptimizerState(Modules.Parameter parameter) => throw null;
    public virtual bool ApproximatelyEquals(Modules.OptimizerState other) => throw null;
    public abstract void Initialize(Modules.OptimizerOptions options);
    protected static void LoadConditionalStateTensor(BinaryReader reader, ref torch.Tensor result, torch.Device device) => throw null;
    public abstract void LoadStateDict(BinaryReader reader);
    public abstract void LoadStateDict(Modules.OptimizerState source);
    protected static void SaveConditionalStateTensor(BinaryWriter writer, torch.Tensor tensor) => throw null;
    public abstract void SaveStateDict(BinaryWriter writer);
    protected Modules.Parameter _parameter;
    public virtual void to(torch.Device device) => throw null;
}

public class ParamGroup : torch.optim.ILearningRateController
{
    public ParamGroup() => throw null;
    public double InitialLearningRate { get; set; }
    public double LearningRate { get; set; }
    public Modules.OptimizerOptions Options { get; set; }
    public IEnumerable<Modules.Parameter> Parameters { get; set; }
}

public class ParamGroup<TOptions> : Modules.ParamGroup where TOptions : Modules.OptimizerOptions
{
    public ParamGroup() => throw null;
    public ParamGroup(IEnumerable<Modules.Parameter> parameters, TOptions options = null) => throw null;
    public TOptions Options { get; set; }
}

public class RAdam : Modules.OptimizerHelper, torch.optim.IBetas
{
    internal RAdam() { }
    public RAdam(IEnumerable<Modules.Parameter> parameters, double lr, double beta1 = 0.9, double beta2 = 0.999, double eps = 1E-08,
        double weight_decay = 0) => throw null;
    public RAdam(IEnumerable<Modules.RAdam.ParamGroup> parameters, double lr = 0.002, double beta1 = 0.9, double beta2 = 0.999,
        double eps = 1E-08, double weight_decay = 0) => throw null;
    public (double, double) Betas { get; set; }
    protected override void Dispose(bool disposing) => throw null;
    public override void add_param_group(Modules.ParamGroup param_group) => throw null;
    public override torch.Tensor step(Func<torch.Tensor> closure = null) => throw null;

    public class Options : Modules.OptimizerOptions
    {
        public Options() => throw null;
        public override void LoadStateDict(BinaryReader reader) => throw null;
        public override void LoadStateDict(Modules.OptimizerOptions source) => throw null;
        public override void SaveStateDict(BinaryWriter writer) => throw null;
        public double? beta1;
        public double? beta2;
        public double? eps;
        public double? weight_decay;
    }

    public class ParamGroup : Modules.ParamGroup<Modules.RAdam.Options>, torch.optim.IBetas
    {
        public ParamGroup() => throw null;
        public ParamGroup(IEnumerable<Modules.Parameter> parameters, Modules.RAdam.Options options) => throw null;
        public ParamGroup(IEnumerable<Modules.Parameter> parameters, double lr = 1, double beta1 = 0.9, double beta2 = 0.999,
            double eps = 1E-08, double weight_decay = 0) => throw null;
        public (double, double) Betas { get; set; }
    }

    public sealed class State : Modules.OptimizerState, IDisposable
    {
        internal State() { }
        public State(Modules.Parameter parameter) => throw null;
        public override bool ApproximatelyEquals(Modules.OptimizerState other) => throw null;
        public void Dispose() => throw null;
        public override void Initialize(Modules.OptimizerOptions options) => throw null;
        public override void LoadStateDict(BinaryReader reader) => throw null;
        public override void LoadStateDict(Modules.OptimizerState source) => throw null;
        public override void SaveStateDict(BinaryWriter writer) => throw null;
        public torch.Tensor exp_avg;
        public torch.Tensor exp_avg_sq;
        public long step;
        public override void to(torch.Device device) => throw null;
    }
}

public class RMSProp : Modules.OptimizerHelper, torch.optim.IMomentum
{
    internal RMSProp() { }
    public RMSProp(IEnumerable<Modules.Parameter> parameters, double lr = 0.001, double alpha = 0.99, double eps = 1E-08,
        double weight_decay = 0, double momentum = 0, bool centered = false, bool maximize = false) => throw null;
    public RMSProp(IEnumerable<Modules.RMSProp.ParamGroup> parameters, double lr = 0.001, double alpha = 0.99, double eps = 1E-08,
        double weight_decay = 0, double momentum = 0, bool centered = false, bool maximize = false) => throw null;
    protected override void Dispose(bool disposing) => throw null;
    public double Momentum { get; set; }
    public override void add_param_group(Modules.ParamGroup param_group) => throw null;
    public override torch.Tensor step(Func<torch.Tensor> closure = null) => throw null;

    public class Options : Modules.OptimizerOptions
    {
        public Options() => throw null;
        public override void LoadStateDict(BinaryReader reader) => throw null;
        public override void LoadStateDict(Modules.OptimizerOptions source) => throw null;
        public override void SaveStateDict(BinaryWriter writer) => throw null;
        public double? alpha;
        public bool? centered;
        public double? eps;
        public bool? maximize;
        public double? momentum;
        public double? weight_decay;
    }

    public class ParamGroup : Modules.ParamGroup<Modules.RMSProp.Options>, torch.optim.IMomentum
    {
        public ParamGroup() => throw null;
        public ParamGroup(IEnumerable<Modules.Parameter> parameters, Modules.RMSProp.Options options) => throw null;
        public ParamGroup(IEnumerable<Modules.Parameter> parameters, double lr = 0.001, double eps = 1E-08, double alpha = 0.99,
            double weight_decay = 0, double momentum = 0, bool centered = false) => throw null;
        public double Momentum { get; set; }
    }

    public sealed class State : Modules.OptimizerState, IDisposable
    {
        internal State() { }
        public State(Modules.Parameter parameter) => throw null;
        public override bool ApproximatelyEquals(Modules.OptimizerState other) => throw null;
        public void Dispose() => throw null;
        public override void Initialize(Modules.OptimizerOptions options) => throw null;
        public override void LoadStateDict(BinaryReader reader) => throw null;
        public override void LoadStateDict(Modules.OptimizerState source) => throw null;
        public override void SaveStateDict(BinaryWriter writer) => throw null;
        public torch.Tensor grad_avg;
        public torch.Tensor momentum_buffer;
        public torch.Tensor square_avg;
        public long step;
        public override void to(torch.Device device) => throw null;
    }
}

public class Rprop : Modules.OptimizerHelper
{
    internal Rprop() { }
    public Rprop(IEnumerable<Modules.Parameter> parameters, double lr = 0.01, double etaminus = 0.5, double etaplus = 1.2,
        double min_step = 1E-06, double max_step = 50, bool maximize = false) => throw null;
    public Rprop(IEnumerable<Modules.Rprop.ParamGroup> parameters, double lr = 0.01, double etaminus = 0.5, double etaplus = 1.2,
        double min_step = 1E-06, double max_step = 50, bool maximize = false) => throw null;
    protected override void Dispose(bool disposing) => throw null;
    public override void add_param_group(Modules.ParamGroup param_group) => throw null;
    public override torch.Tensor step(Func<torch.Tensor> closure = null) => throw null;

    public class Options : Modules.OptimizerOptions
    {
        public Options() => throw null;
        public override void LoadStateDict(BinaryReader reader) => throw null;
        public override void LoadStateDict(Modules.OptimizerOptions source) => throw null;
        public override void SaveStateDict(BinaryWriter writer) => throw null;
        public double? etaminus;
        public double? etaplus;
        public double? max_step;
        public bool? maximize;
        public double? min_step;
    }

    public class ParamGroup : Modules.ParamGroup<Modules.Rprop.Options>
    {
        public ParamGroup() => throw null;
        public ParamGroup(IEnumerable<Modules.Parameter> parameters, Modules.Rprop.Options options) => throw null;
        public ParamGroup(IEnumerable<Modules.Parameter> parameters, double lr = 0.01, double etaminus = 0.5, double etaplus = 1.2,
            double min_step = 1E-06, double max_step = 50, bool maximize = false) => throw null;
    }

    public sealed class State : Modules.OptimizerState, IDisposable
    {
        internal State() { }
        public State(Modules.Parameter parameter) => throw null;
        public override bool ApproximatelyEquals(Modules.OptimizerState other) => throw null;
        public void Dispose() => throw null;
        public override void Initialize(Modules.OptimizerOptions options) => throw null;
        public override void LoadStateDict(BinaryReader reader) => throw null;
        public override void LoadStateDict(Modules.OptimizerState source) => throw null;
        public override void SaveStateDict(BinaryWriter writer) => throw null;
        public torch.Tensor prev;
        public long step;
        public torch.Tensor step_size;
        public override void to(torch.Device device) => throw null;
    }
}

public class SGD : Modules.OptimizerHelper, torch.optim.IMomentum
{
    internal SGD() { }
    public SGD(IEnumerable<Modules.Parameter> parameters, double lr, double momentum = 0, double dampening = 0, double weight_decay = 0,
        bool nesterov = false, bool maximize = false) => throw null;
    public SGD(IEnumerable<Modules.SGD.ParamGroup> parameters, double lr, double momentum = 0, double dampening = 0,
        double weight_decay = 0, bool nesterov = false, bool maximize = false) => throw null;
    protected override void Dispose(bool disposing) => throw null;
    public double Momentum { get; set; }
    public override void add_param_group(Modules.ParamGroup param_group) => throw null;
    public override torch.Tensor step(Func<torch.Tensor> closure = null) => throw null;

    public class Options : Modules.OptimizerOptions
    {
        public Options() => throw null;
        public override void LoadStateDict(BinaryReader reader) => throw null;
        public override void LoadStateDict(Modules.OptimizerOptions source) => throw null;
        public override void SaveStateDict(BinaryWriter writer) => throw null;
        public double? dampening;
        public bool? maximize;
        public double? momentum;
        public bool? nesterov;
        public double? weight_decay;
    }

    public class ParamGroup : Modules.ParamGroup<Modules.SGD.Options>, torch.optim.IMomentum
    {
        public ParamGroup() => throw null;
        public ParamGroup(IEnumerable<Modules.Parameter> parameters, Modules.SGD.Options options) => throw null;
        public ParamGroup(IEnumerable<Modules.Parameter> parameters, double lr = 0.001, double momentum = 0, double dampening = 0,
            double weight_decay = 0, bool nesterov = false, bool maximize = false) => throw null;
        public double Momentum { get; set; }
    }

    public sealed class State : Modules.OptimizerState, IDisposable
    {
        internal State() { }
        public State(Modules.Parameter parameter) => throw null;
        public override bool ApproximatelyEquals(Modules.OptimizerState other) => throw null;
        public void Dispose() => throw null;
        public override void Initialize(Modules.OptimizerOptions options) => throw null;
        public override void LoadStateDict(BinaryReader reader) => throw null;
        public override void LoadStateDict(Modules.OptimizerState source) => throw null;
        public override void SaveStateDict(BinaryWriter writer) => throw null;
        public torch.Tensor momentum_buffer;
        public override void to(torch.Device device) => throw null;
    }
}
