namespace TorchSharp;

public static partial class torch
{
    public static partial class distributions
    {
        public static class constraints
        {
            public static distributions.constraints._Boolean boolean;
            public static distributions.constraints._Cat cat(IList<distributions.constraints.Constraint> cseq, long dim = 0,
                IList<long> lengths = null) => throw null;
            public static distributions.constraints._CorrCholesky corr_cholesky;
            public static distributions.constraints._Dependent dependent;
            public static distributions.constraints._GreaterThan greater_than(double lower_bound) => throw null;
            public static distributions.constraints._GreaterThanEq greater_than_eq(double lower_bound) => throw null;
            public static distributions.constraints._HalfOpenInterval half_open_interval(double lower_bound, double upper_bound)
                => throw null;
            public static distributions.constraints._IndependentConstraint independent(distributions.constraints.Constraint base_constraint,
                int reinterpreted_batch_ndims) => throw null;
            public static distributions.constraints._IntegerInterval integer_interval(long lb, long ub) => throw null;
            public static distributions.constraints._Interval interval(double lower_bound, double upper_bound) => throw null;
            public static distributions.constraints._LessThan less_than(double upper_bound) => throw null;
            public static distributions.constraints._LowerCholesky lower_cholesky;
            public static distributions.constraints._LowerTriangular lower_triangular;
            public static distributions.constraints._Multinomial multinomial(long upper_bound) => throw null;
            public static distributions.constraints._GreaterThanEq nonnegative;
            public static distributions.constraints._IntegerGreaterThan nonnegative_integer;
            public static distributions.constraints._OneHot one_hot;
            public static distributions.constraints._GreaterThan positive;
            public static distributions.constraints._PositiveDefinite positive_definite;
            public static distributions.constraints._IntegerGreaterThan positive_integer;
            public static distributions.constraints._PositiveSemiDefinite positive_semidefinite;
            public static distributions.constraints._Real real;
            public static distributions.constraints._IndependentConstraint real_vector;
            public static distributions.constraints._Simplex simplex;
            public static distributions.constraints._Square square;
            public static distributions.constraints._Stack stack(IList<distributions.constraints.Constraint> cseq, int dim = 0)
                => throw null;
            public static distributions.constraints._Symmetric symmetric;
            public static distributions.constraints._Interval unit_interval;

            public abstract class Constraint
            {
                protected Constraint() => throw null;
                protected Constraint(bool is_discrete, int event_dim) => throw null;
                public override string ToString() => throw null;
                public abstract Tensor check(Tensor value);
                public virtual int event_dim { get; protected set; }
                public virtual bool is_discrete { get; protected set; }
            }

            public class _Boolean : distributions.constraints.Constraint
            {
                public _Boolean() => throw null;
                public override Tensor check(Tensor value) => throw null;
            }

            public class _Cat : distributions.constraints.Constraint
            {
                internal _Cat() { }
                public _Cat(IList<distributions.constraints.Constraint> cseq, long dim = 0, IList<long> lengths = null) => throw null;
                public override Tensor check(Tensor value) => throw null;
                public override int event_dim { get => throw null; }
                public override bool is_discrete { get => throw null; }
            }

            public class _CorrCholesky : distributions.constraints.Constraint
            {
                public _CorrCholesky() => throw null;
                public override Tensor check(Tensor value) => throw null;
            }

            public class _Dependent : distributions.constraints.Constraint
            {
                internal _Dependent() { }
                public _Dependent(bool is_discrete = false, int event_dim = 0) => throw null;
                public override Tensor check(Tensor value) => throw null;
            }

            public class _GreaterThan : distributions.constraints.Constraint
            {
                internal _GreaterThan() { }
                public _GreaterThan(double lower_bound) => throw null;
                public override string ToString() => throw null;
                public override Tensor check(Tensor value) => throw null;
                public double lower_bound { get; }
            }

            public class _GreaterThanEq : distributions.constraints.Constraint
            {
                internal _GreaterThanEq() { }
                public _GreaterThanEq(double lower_bound) => throw null;
                public override string ToString() => throw null;
                public override Tensor check(Tensor value) => throw null;
                public double lower_bound { get; }
            }

            public class _HalfOpenInterval : distributions.constraints.Constraint
            {
                internal _HalfOpenInterval() { }
                public _HalfOpenInterval(double lower_bound, double upper_bound) => throw null;
                public override string ToString() => throw null;
                public override Tensor check(Tensor value) => throw null;
                public double lower_bound { get; }
                public double upper_bound { get; }
            }

            public class _IndependentConstraint : distributions.constraints.Constraint
            {
                internal _IndependentConstraint() { }
                public _IndependentConstraint(distributions.constraints.Constraint base_constraint, int reinterpreted_batch_ndims)
                    => throw null;
                public override string ToString() => throw null;
                public distributions.constraints.Constraint base_constraint { get; }
                public override Tensor check(Tensor value) => throw null;
                public override int event_dim { get => throw null; }
                public override bool is_discrete { get => throw null; }
            }

            public class _IntegerGreaterThan : distributions.constraints.Constraint
            {
                internal _IntegerGreaterThan() { }
                public _IntegerGreaterThan(long lower_bound) => throw null;
                public override string ToString() => throw null;
                public override Tensor check(Tensor value) => throw null;
                public long lower_bound { get; }
            }

            public class _IntegerInterval : distributions.constraints.Constraint
            {
                internal _IntegerInterval() { }
                public _IntegerInterval(long lower_bound, long upper_bound) => throw null;
                public override string ToString() => throw null;
                public override Tensor check(Tensor value) => throw null;
                public long lower_bound { get; }
                public long upper_bound { get; }
            }

            public class _IntegerLessThan : distributions.constraints.Constraint
            {
                internal _IntegerLessThan() { }
                public _IntegerLessThan(long upper_bound) => throw null;
                public override string ToString() => throw null;
                public override Tensor check(Tensor value) => throw null;
                public long upper_bound { get; }
            }

            public class _Interval : distributions.constraints.Constraint
            {
                internal _Interval() { }
                public _Interval(double lower_bound, double upper_bound) => throw null;
                public override string ToString() => throw null;
                public override Tensor check(Tensor value) => throw null;
                public double lower_bound { get; }
                public double upper_bound { get; }
            }

            public class _LessThan : distributions.constraints.Constraint
            {
                internal _LessThan() { }
                public _LessThan(double upper_bound) => throw null;
                public override string ToString() => throw null;
                public override Tensor check(Tensor value) => throw null;
                public double upper_bound { get; }
            }

            public class _LowerCholesky : distributions.constraints.Constraint
            {
                public _LowerCholesky() => throw null;
                public override Tensor check(Tensor value) => throw null;
            }

            public class _LowerTriangular : distributions.constraints.Constraint
            {
                public _LowerTriangular() => throw null;
                public override Tensor check(Tensor value) => throw null;
            }

            public class _Multinomial : distributions.constraints.Constraint
            {
                internal _Multinomial() { }
                public _Multinomial(long upper_bound) => throw null;
                public override string ToString() => throw null;
                public override Tensor check(Tensor x) => throw null;
                public long upper_bound { get; }
            }

            public class _OneHot : distributions.constraints.Constraint
            {
                public _OneHot() => throw null;
                public override Tensor check(Tensor value) => throw null;
            }

            public class _PositiveDefinite : distributions.constraints._Symmetric
            {
                public _PositiveDefinite() => throw null;
                public override Tensor check(Tensor value) => throw null;
            }

            public class _PositiveSemiDefinite : distributions.constraints._Symmetric
            {
                public _PositiveSemiDefinite() => throw null;
                public override Tensor check(Tensor value) => throw null;
            }

            public class _Real : distributions.constraints.Constraint
            {
                public _Real() => throw null;
                public override Tensor check(Tensor value) => throw null;
            }

            public class _Simplex : distributions.constraints.Constraint
            {
                public _Simplex() => throw null;
                public override Tensor check(Tensor value) => throw null;
            }

            public class _Square : distributions.constraints.Constraint
            {
                public _Square() => throw null;
                public override Tensor check(Tensor value) => throw null;
            }

            public class _Stack : distributions.constraints.Constraint
            {
                internal _Stack() { }
                public _Stack(IList<distributions.constraints.Constraint> cseq, int dim = 0) => throw null;
                public override Tensor check(Tensor value) => throw null;
                public override int event_dim { get => throw null; }
                public override bool is_discrete { get => throw null; }
            }

            public class _Symmetric : distributions.constraints._Square
            {
                public _Symmetric() => throw null;
                public override Tensor check(Tensor value) => throw null;
            }
        }
    }
}
