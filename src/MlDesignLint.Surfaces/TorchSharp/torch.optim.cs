namespace TorchSharp;

public static partial class torch
{
    public static class optim
    {
        public static Modules.ASGD ASGD(IEnumerable<(string name, Modules.Parameter parameter)> parameters, double lr = 0.001,
            double lambd = 0.0001, double alpha = 0.75, double t0 = 1000000, double weight_decay = 0, bool maximize = false) => throw null;
        public static Modules.ASGD ASGD(IEnumerable<Modules.ParamGroup<Modules.ASGD.Options>> parameters, double lr = 0.001,
            double lambd = 0.0001, double alpha = 0.75, double t0 = 1000000, double weight_decay = 0, bool maximize = false) => throw null;
        public static Modules.ASGD ASGD(IEnumerable<Modules.Parameter> parameters, double lr = 0.001, double lambd = 0.0001,
            double alpha = 0.75, double t0 = 1000000, double weight_decay = 0, bool maximize = false) => throw null;
        public static Modules.Adadelta Adadelta(IEnumerable<(string name, Modules.Parameter parameter)> parameters, double lr = 1,
            double rho = 0.9, double eps = 1E-06, double weight_decay = 0, bool maximize = false) => throw null;
        public static Modules.Adadelta Adadelta(IEnumerable<Modules.Adadelta.ParamGroup> parameters, double lr = 1, double rho = 0.9,
            double eps = 1E-06, double weight_decay = 0, bool maximize = false) => throw null;
        public static Modules.Adadelta Adadelta(IEnumerable<Modules.Parameter> parameters, double lr = 1, double rho = 0.9,
            double eps = 1E-06, double weight_decay = 0, bool maximize = false) => throw null;
        public static Modules.Adagrad Adagrad(IEnumerable<(string name, Modules.Parameter parameter)> parameters, double lr = 0.01,
            double lr_decay = 0, double weight_decay = 0, double initial_accumulator_value = 0, double eps = 1E-10) => throw null;
        public static Modules.Adagrad Adagrad(IEnumerable<Modules.Adagrad.ParamGroup> parameters, double lr = 0.01, double lr_decay = 0,
            double weight_decay = 0, double initial_accumulator_value = 0, double eps = 1E-10) => throw null;
        public static Modules.Adagrad Adagrad(IEnumerable<Modules.Parameter> parameters, double lr = 0.01, double lr_decay = 0,
            double weight_decay = 0, double initial_accumulator_value = 0, double eps = 1E-10) => throw null;
        public static Modules.Adam Adam(IEnumerable<(string name, Modules.Parameter parameter)> parameters, double lr = 0.001,
            double beta1 = 0.9, double beta2 = 0.999, double eps = 1E-08, double weight_decay = 0, bool amsgrad = false,
            bool maximize = false) => throw null;
        public static Modules.Adam Adam(IEnumerable<Modules.Adam.ParamGroup> parameters, double lr = 0.001, double beta1 = 0.9,
            double beta2 = 0.999, double eps = 1E-08, double weight_decay = 0, bool amsgrad = false, bool maximize = false) => throw null;
        public static Modules.Adam Adam(IEnumerable<Modules.Parameter> parameters, double lr = 0.001, double beta1 = 0.9,
            double beta2 = 0.999, double eps = 1E-08, double weight_decay = 0, bool amsgrad = false, bool maximize = false) => throw null;
        public static Modules.AdamW AdamW(IEnumerable<(string name, Modules.Parameter parameter)> parameters, double lr = 0.001,
            double beta1 = 0.9, double beta2 = 0.999, double eps = 1E-08, double weight_decay = 0, bool amsgrad = false,
            bool maximize = false) => throw null;
        public static Modules.AdamW AdamW(IEnumerable<Modules.AdamW.ParamGroup> parameters, double lr = 0.001, double beta1 = 0.9,
            double beta2 = 0.999, double eps = 1E-08, double weight_decay = 0, bool amsgrad = false, bool maximize = false) => throw null;
        public static Modules.AdamW AdamW(IEnumerable<Modules.Parameter> parameters, double lr = 0.001, double beta1 = 0.9,
            double beta2 = 0.999, double eps = 1E-08, double weight_decay = 0, bool amsgrad = false, bool maximize = false) => throw null;
        public static Modules.Adamax Adamax(IEnumerable<(string name, Modules.Parameter parameter)> parameters, double lr = 0.002,
            double beta1 = 0.9, double beta2 = 0.999, double eps = 1E-08, double weight_decay = 0) => throw null;
        public static Modules.Adamax Adamax(IEnumerable<Modules.Adamax.ParamGroup> parameters, double lr = 0.002, double beta1 = 0.9,
            double beta2 = 0.999, double eps = 1E-08, double weight_decay = 0) => throw null;
        public static Modules.Adamax Adamax(IEnumerable<Modules.Parameter> parameters, double lr = 0.002, double beta1 = 0.9,
            double beta2 = 0.999, double eps = 1E-08, double weight_decay = 0) => throw null;
        public static Modules.LBFGS LBFGS(IEnumerable<(string name, Modules.Parameter parameter)> parameters, double lr = 0.01,
            long max_iter = 20, long? max_eval = null, double tolerange_grad = 1E-05, double tolerance_change = 1E-09,
            long history_size = 100) => throw null;
        public static Modules.LBFGS LBFGS(IEnumerable<Modules.Parameter> parameters, double lr = 0.01, long max_iter = 20,
            long? max_eval = null, double tolerange_grad = 1E-05, double tolerance_change = 1E-09, long history_size = 100) => throw null;
        public static Modules.NAdam NAdam(IEnumerable<(string name, Modules.Parameter parameter)> named_parameters, double lr = 0.002,
            double beta1 = 0.9, double beta2 = 0.999, double eps = 1E-08, double weight_decay = 0, double momentum_decay = 0.004)
            => throw null;
        public static Modules.NAdam NAdam(IEnumerable<Modules.NAdam.ParamGroup> parameters, double lr = 0.002, double beta1 = 0.9,
            double beta2 = 0.999, double eps = 1E-08, double weight_decay = 0, double momentum_decay = 0.004) => throw null;
        public static Modules.NAdam NAdam(IEnumerable<Modules.Parameter> named_parameters, double lr = 0.002, double beta1 = 0.9,
            double beta2 = 0.999, double eps = 1E-08, double weight_decay = 0, double momentum_decay = 0.004) => throw null;
        public static Modules.RAdam RAdam(IEnumerable<(string name, Modules.Parameter parameter)> parameters, double lr = 0.002,
            double beta1 = 0.9, double beta2 = 0.999, double eps = 1E-08, double weight_decay = 0) => throw null;
        public static Modules.RAdam RAdam(IEnumerable<Modules.Parameter> parameters, double lr = 0.002, double beta1 = 0.9,
            double beta2 = 0.999, double eps = 1E-08, double weight_decay = 0) => throw null;
        public static Modules.RAdam RAdam(IEnumerable<Modules.RAdam.ParamGroup> parameters, double lr = 0.002, double beta1 = 0.9,
            double beta2 = 0.999, double eps = 1E-08, double weight_decay = 0) => throw null;
        public static Modules.RMSProp RMSProp(IEnumerable<(string name, Modules.Parameter parameter)> parameters, double lr = 0.01,
            double alpha = 0.99, double eps = 1E-08, double weight_decay = 0, double momentum = 0, bool centered = false,
            bool maximize = false) => throw null;
        public static Modules.RMSProp RMSProp(IEnumerable<Modules.Parameter> parameters, double lr = 0.01, double alpha = 0.99,
            double eps = 1E-08, double weight_decay = 0, double momentum = 0, bool centered = false, bool maximize = false) => throw null;
        public static Modules.RMSProp RMSProp(IEnumerable<Modules.RMSProp.ParamGroup> parameters, double lr = 0.01, double alpha = 0.99,
            double eps = 1E-08, double weight_decay = 0, double momentum = 0, bool centered = false, bool maximize = false) => throw null;
        public static Modules.Rprop Rprop(IEnumerable<(string name, Modules.Parameter parameter)> parameters, double lr = 0.01,
            double etaminus = 0.5, double etaplus = 1.2, double min_step = 1E-06, double max_step = 50, bool maximize = false)
            => throw null;
        public static Modules.Rprop Rprop(IEnumerable<Modules.Parameter> parameters, double lr = 0.01, double etaminus = 0.5,
            double etaplus = 1.2, double min_step = 1E-06, double max_step = 50, bool maximize = false) => throw null;
        public static Modules.Rprop Rprop(IEnumerable<Modules.Rprop.ParamGroup> parameters, double lr = 0.01, double etaminus = 0.5,
            double etaplus = 1.2, double min_step = 1E-06, double max_step = 50, bool maximize = false) => throw null;
        public static Modules.SGD SGD(IEnumerable<(string name, Modules.Parameter parameter)> parameters, double learningRate,
            double momentum = 0, double dampening = 0, double weight_decay = 0, bool nesterov = false, bool maximize = false) => throw null;
        public static Modules.SGD SGD(IEnumerable<Modules.Parameter> parameters, double learningRate, double momentum = 0,
            double dampening = 0, double weight_decay = 0, bool nesterov = false, bool maximize = false) => throw null;
        public static Modules.SGD SGD(IEnumerable<Modules.SGD.ParamGroup> parameters, double learningRate, double momentum = 0,
            double dampening = 0, double weight_decay = 0, bool nesterov = false, bool maximize = false) => throw null;

        public interface IBetas
        {
            (double, double) Betas { get; set; }
        }

        public interface ILearningRateController
        {
            double InitialLearningRate { get; set; }
            double LearningRate { get; set; }
        }

        public interface IMomentum
        {
            double Momentum { get; set; }
        }

        public abstract class Optimizer : IDisposable
        {
            internal Optimizer() { }
            protected Optimizer(nint handle) => throw null;
            public void Dispose() => throw null;
            protected virtual void Dispose(bool disposing) => throw null;
            ~Optimizer() { }
            public virtual IEnumerable<optim.ILearningRateController> ParamGroups { get; }
            protected IList<Modules.ParamGroup> _parameter_groups;
            public virtual void add_param_group(Modules.ParamGroup param_group) => throw null;
            public virtual IEnumerable<Modules.Parameter> parameters() => throw null;
            public virtual Tensor step(Func<Tensor> closure = null) => throw null;
            public virtual void zero_grad() => throw null;

            public delegate nint LossClosure();

            public class StateDictionary
            {
                internal StateDictionary() { }
                public List<Modules.OptimizerOptions> Options { get; }
                public List<Modules.OptimizerState> State { get; }
                public List<List<int>> StateIndexRef { get; }
            }
        }

        public static class lr_scheduler
        {
            public static optim.lr_scheduler.LRScheduler ChainedLR(IEnumerable<optim.lr_scheduler.LRScheduler> schedulers) => throw null;
            public static optim.lr_scheduler.LRScheduler ConstantLR(optim.Optimizer optimizer, double factor = 0.3333333333333333,
                int total_iters = 5, int last_epoch = -1, bool verbose = false) => throw null;
            public static optim.lr_scheduler.LRScheduler CosineAnnealingLR(optim.Optimizer optimizer, double T_max, double eta_min = 0,
                int last_epoch = -1, bool verbose = false) => throw null;
            public static optim.lr_scheduler.LRScheduler CyclicLR(optim.Optimizer optimizer, IEnumerable<double> base_lr,
                IEnumerable<double> max_lr, int step_size_up = 2000, int step_size_down = -1,
                optim.lr_scheduler.impl.CyclicLR.Mode mode = optim.lr_scheduler.impl.CyclicLR.Mode.Triangular, double gamma = 1,
                Func<double, double> scale_fn = null,
                optim.lr_scheduler.impl.CyclicLR.ScaleMode scale_mode = optim.lr_scheduler.impl.CyclicLR.ScaleMode.Cycle,
                bool cycle_momentum = true, IEnumerable<double> base_momentum = null, IEnumerable<double> max_momentum = null,
                int last_epoch = -1, bool verbose = false) => throw null;
            public static optim.lr_scheduler.LRScheduler CyclicLR(optim.Optimizer optimizer, double base_lr, double max_lr,
                int step_size_up = 2000, int step_size_down = -1,
                optim.lr_scheduler.impl.CyclicLR.Mode mode = optim.lr_scheduler.impl.CyclicLR.Mode.Triangular, double gamma = 1,
                Func<double, double> scale_fn = null,
                optim.lr_scheduler.impl.CyclicLR.ScaleMode scale_mode = optim.lr_scheduler.impl.CyclicLR.ScaleMode.Cycle,
                bool cycle_momentum = true, double base_momentum = 0.8, double max_momentum = 0.9, int last_epoch = -1,
                bool verbose = false) => throw null;
            public static optim.lr_scheduler.LRScheduler ExponentialLR(optim.Optimizer optimizer, double gamma = 0.1, int last_epoch = -1,
                bool verbose = false) => throw null;
            public static optim.lr_scheduler.LRScheduler LambdaLR(optim.Optimizer optimizer, Func<int, double> lr_lambda,
                int last_epoch = -1, bool verbose = false) => throw null;
            public static optim.lr_scheduler.LRScheduler LinearLR(optim.Optimizer optimizer, double start_factor = 0.3333333333333333,
                double end_factor = 1, int total_iters = 5, int last_epoch = -1, bool verbose = false) => throw null;
            public static optim.lr_scheduler.LRScheduler MultiStepLR(optim.Optimizer optimizer, IList<int> milestones, double gamma = 0.1,
                int last_epoch = -1, bool verbose = false) => throw null;
            public static optim.lr_scheduler.LRScheduler MultiplicativeLR(optim.Optimizer optimizer, Func<int, double> lr_lambda,
                int last_epoch = -1, bool verbose = false) => throw null;
            public static optim.lr_scheduler.LRScheduler OneCycleLR(optim.Optimizer optimizer, IEnumerable<double> max_lr,
                int total_steps = -1, int epochs = -1, int steps_per_epoch = -1, double pct_start = 0.3,
                optim.lr_scheduler.impl.OneCycleLR.AnnealStrategy anneal_strategy = optim.lr_scheduler.impl.OneCycleLR.AnnealStrategy.Cos,
                bool cycle_momentum = true, IEnumerable<double> base_momentum = null, IEnumerable<double> max_momentum = null,
                double div_factor = 25, double final_div_factor = 10000, bool three_phase = false, int last_epoch = -1,
                bool verbose = false) => throw null;
            public static optim.lr_scheduler.LRScheduler OneCycleLR(optim.Optimizer optimizer, double max_lr, int total_steps = -1,
                int epochs = -1, int steps_per_epoch = -1, double pct_start = 0.3,
                optim.lr_scheduler.impl.OneCycleLR.AnnealStrategy anneal_strategy = optim.lr_scheduler.impl.OneCycleLR.AnnealStrategy.Cos,
                bool cycle_momentum = true, double base_momentum = 0.85, double max_momentum = 0.95, double div_factor = 25,
                double final_div_factor = 10000, bool three_phase = false, int last_epoch = -1, bool verbose = false) => throw null;
            public static optim.lr_scheduler.LRScheduler PolynomialLR(optim.Optimizer optimizer, int total_iters = 5, double power = 1,
                int last_epoch = -1, bool verbose = false) => throw null;
            public static optim.lr_scheduler.LRScheduler ReduceLROnPlateau(optim.Optimizer optimizer, string mode = "min",
                double factor = 0.1, int patience = 10, double threshold = 0.0001, string threshold_mode = "rel", int cooldown = 0,
                IList<double> min_lr = null, double eps = 1E-08, bool verbose = false) => throw null;
            public static optim.lr_scheduler.LRScheduler SequentialLR(optim.Optimizer optimizer,
                IEnumerable<optim.lr_scheduler.LRScheduler> schedulers, IEnumerable<int> milestones, int last_epoch = -1) => throw null;
            public static optim.lr_scheduler.LRScheduler StepLR(optim.Optimizer optimizer, int step_size, double gamma = 0.1,
                int last_epoch = -1, bool verbose = false) => throw null;

            public abstract class LRScheduler
            {
                protected LRScheduler() => throw null;
                protected LRScheduler(optim.Optimizer optimizer, int last_epoch = -1, bool verbose = false) => throw null;
                protected int _step_count;
                protected virtual IEnumerable<double> get_closed_form_lr() => throw null;
                public IEnumerable<double> get_last_lr() => throw null;
                protected virtual IEnumerable<double> get_lr() => throw null;
                public virtual void step() => throw null;
                public virtual void step(double current, int? epoch = null) => throw null;
                public virtual void step(int? epoch) => throw null;
            }

            public static class impl
            {
                public class ChainedLR : optim.lr_scheduler.LRScheduler
                {
                    internal ChainedLR() { }
                    public ChainedLR(IEnumerable<optim.lr_scheduler.LRScheduler> schedulers) => throw null;
                    public override void step() => throw null;
                }

                public class ConstantLR : optim.lr_scheduler.LRScheduler
                {
                    internal ConstantLR() { }
                    public ConstantLR(optim.Optimizer optimizer, double factor = 0.3333333333333333, int total_iters = 5,
                        int last_epoch = -1, bool verbose = false) => throw null;
                    protected override IEnumerable<double> get_closed_form_lr() => throw null;
                    protected override IEnumerable<double> get_lr() => throw null;
                }

                public class CosineAnnealingLR : optim.lr_scheduler.LRScheduler
                {
                    internal CosineAnnealingLR() { }
                    public CosineAnnealingLR(optim.Optimizer optimizer, double T_max, double eta_min = 0, int last_epoch = -1,
                        bool verbose = false) => throw null;
                    protected override IEnumerable<double> get_closed_form_lr() => throw null;
                    protected override IEnumerable<double> get_lr() => throw null;
                }

                public class CyclicLR : optim.lr_scheduler.LRScheduler
                {
                    internal CyclicLR() { }
                    public CyclicLR(optim.Optimizer optimizer, IEnumerable<double> base_lr, IEnumerable<double> max_lr,
                        int step_size_up = 2000, int step_size_down = -1,
                        optim.lr_scheduler.impl.CyclicLR.Mode mode = optim.lr_scheduler.impl.CyclicLR.Mode.Triangular, double gamma = 1,
                        Func<double, double> scale_fn = null,
                        optim.lr_scheduler.impl.CyclicLR.ScaleMode scale_mode = optim.lr_scheduler.impl.CyclicLR.ScaleMode.Cycle,
                        bool cycle_momentum = true, IEnumerable<double> base_momentum = null, IEnumerable<double> max_momentum = null,
                        int last_epoch = -1, bool verbose = false) => throw null;
                    public CyclicLR(optim.Optimizer optimizer, double base_lr, double max_lr, int step_size_up = 2000,
                        int step_size_down = -1,
                        optim.lr_scheduler.impl.CyclicLR.Mode mode = optim.lr_scheduler.impl.CyclicLR.Mode.Triangular, double gamma = 1,
                        Func<double, double> scale_fn = null,
                        optim.lr_scheduler.impl.CyclicLR.ScaleMode scale_mode = optim.lr_scheduler.impl.CyclicLR.ScaleMode.Cycle,
                        bool cycle_momentum = true, double base_momentum = 0.8, double max_momentum = 0.9, int last_epoch = -1,
                        bool verbose = false) => throw null;
                    protected override IEnumerable<double> get_lr() => throw null;

                    public enum Mode
                    {
                        ExpRange = 2,
                        Triangular = 0,
                        Triangular2 = 1,
                    }

                    public enum ScaleMode
                    {
                        Cycle = 0,
                        Iterations = 1,
                    }
                }

                public class ExponentialLR : optim.lr_scheduler.LRScheduler
                {
                    internal ExponentialLR() { }
                    public ExponentialLR(optim.Optimizer optimizer, double gamma = 0.1, int last_epoch = -1, bool verbose = false)
                        => throw null;
                    protected override IEnumerable<double> get_closed_form_lr() => throw null;
                    protected override IEnumerable<double> get_lr() => throw null;
                }

                public class LambdaLR : optim.lr_scheduler.LRScheduler
                {
                    internal LambdaLR() { }
                    public LambdaLR(optim.Optimizer optimizer, IEnumerable<Func<int, double>> lr_lambdas, int last_epoch = -1,
                        bool verbose = false) => throw null;
                    public LambdaLR(optim.Optimizer optimizer, Func<int, double> lr_lambda, int last_epoch = -1, bool verbose = false)
                        => throw null;
                    protected override IEnumerable<double> get_lr() => throw null;
                }

                public class LinearLR : optim.lr_scheduler.LRScheduler
                {
                    internal LinearLR() { }
                    public LinearLR(optim.Optimizer optimizer, double start_factor = 0.3333333333333333, double end_factor = 1,
                        int total_iters = 5, int last_epoch = -1, bool verbose = false) => throw null;
                    protected override IEnumerable<double> get_closed_form_lr() => throw null;
                    protected override IEnumerable<double> get_lr() => throw null;
                }

                public class MultiStepLR : optim.lr_scheduler.LRScheduler
                {
                    internal MultiStepLR() { }
                    public MultiStepLR(optim.Optimizer optimizer, IList<int> milestones, double gamma = 0.1, int last_epoch = -1,
                        bool verbose = false) => throw null;
                    protected override IEnumerable<double> get_closed_form_lr() => throw null;
                    protected override IEnumerable<double> get_lr() => throw null;
                }

                public class MultiplicativeLR : optim.lr_scheduler.LRScheduler
                {
                    internal MultiplicativeLR() { }
                    public MultiplicativeLR(optim.Optimizer optimizer, IEnumerable<Func<int, double>> lr_lambdas, int last_epoch = -1,
                        bool verbose = false) => throw null;
                    public MultiplicativeLR(optim.Optimizer optimizer, Func<int, double> lr_lambda, int last_epoch = -1,
                        bool verbose = false) => throw null;
                    protected override IEnumerable<double> get_lr() => throw null;
                }

                public class OneCycleLR : optim.lr_scheduler.LRScheduler
                {
                    internal OneCycleLR() { }
                    public OneCycleLR(optim.Optimizer optimizer, IEnumerable<double> max_lr, int total_steps = -1, int epochs = -1,
                        int steps_per_epoch = -1, double pct_start = 0.3,
                        optim.lr_scheduler.impl.OneCycleLR.AnnealStrategy anneal_strategy = optim.lr_scheduler.impl.OneCycleLR.AnnealStrategy.Cos,
                        bool cycle_momentum = true, IEnumerable<double> base_momentum = null, IEnumerable<double> max_momentum = null,
                        double div_factor = 25, double final_div_factor = 10000, bool three_phase = false, int last_epoch = -1,
                        bool verbose = false) => throw null;
                    public OneCycleLR(optim.Optimizer optimizer, double max_lr, int total_steps = -1, int epochs = -1,
                        int steps_per_epoch = -1, double pct_start = 0.3,
                        optim.lr_scheduler.impl.OneCycleLR.AnnealStrategy anneal_strategy = optim.lr_scheduler.impl.OneCycleLR.AnnealStrategy.Cos,
                        bool cycle_momentum = true, double base_momentum = 0.85, double max_momentum = 0.95, double div_factor = 25,
                        double final_div_factor = 10000, bool three_phase = false, int last_epoch = -1, bool verbose = false) => throw null;
                    protected override IEnumerable<double> get_lr() => throw null;

                    public enum AnnealStrategy
                    {
                        Cos = 0,
                        Linear = 1,
                    }
                }

                public class PolynomialLR : optim.lr_scheduler.LRScheduler
                {
                    internal PolynomialLR() { }
                    public PolynomialLR(optim.Optimizer optimizer, int total_iters = 5, double power = 1, int last_epoch = -1,
                        bool verbose = false) => throw null;
                    protected override IEnumerable<double> get_closed_form_lr() => throw null;
                    protected override IEnumerable<double> get_lr() => throw null;
                }

                public class ReduceLROnPlateau : optim.lr_scheduler.LRScheduler
                {
                    internal ReduceLROnPlateau() { }
                    public ReduceLROnPlateau(optim.Optimizer optimizer, string mode = "min", double factor = 0.1, int patience = 10,
                        double threshold = 0.0001, string threshold_mode = "rel", int cooldown = 0, IList<double> min_lr = null,
                        double eps = 1E-08, bool verbose = false) => throw null;
                    public override void step() => throw null;
                    public override void step(double current, int? epoch = null) => throw null;
                    public override void step(int? epoch) => throw null;
                }

                public class SequentialLR : optim.lr_scheduler.LRScheduler
                {
                    internal SequentialLR() { }
                    public SequentialLR(optim.Optimizer optimizer, IEnumerable<optim.lr_scheduler.LRScheduler> schedulers,
                        IEnumerable<int> milestones, int last_epoch = -1) => throw null;
                    protected override IEnumerable<double> get_lr() => throw null;
                }

                public class StepLR : optim.lr_scheduler.LRScheduler
                {
                    internal StepLR() { }
                    public StepLR(optim.Optimizer optimizer, int step_size, double gamma = 0.1, int last_epoch = -1, bool verbose = false)
                        => throw null;
                    protected override IEnumerable<double> get_closed_form_lr() => throw null;
                    protected override IEnumerable<double> get_lr() => throw null;
                }
            }
        }
    }
}
