namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static class init
        {
            public static (long fanIn, long fanOut) CalculateFanInAndFanOut(Tensor tensor) => throw null;
            public static double calculate_gain(nn.init.NonlinearityType nonlinearity, double param = 0) => throw null;
            public static Tensor constant_(Tensor tensor, Scalar val) => throw null;
            public static Tensor dirac_(Tensor tensor) => throw null;
            public static Tensor eye_(Tensor tensor) => throw null;
            public static Tensor glorot_normal_(Tensor tensor, double gain = 1) => throw null;
            public static Tensor glorot_uniform_(Tensor tensor, double gain = 1) => throw null;
            public static Tensor kaiming_normal_(Tensor tensor, double a = 0, nn.init.FanInOut mode = nn.init.FanInOut.FanIn,
                nn.init.NonlinearityType nonlinearity = nn.init.NonlinearityType.LeakyReLU) => throw null;
            public static Tensor kaiming_uniform_(Tensor tensor, double a = 0, nn.init.FanInOut mode = nn.init.FanInOut.FanIn,
                nn.init.NonlinearityType nonlinearity = nn.init.NonlinearityType.LeakyReLU) => throw null;
            public static Tensor normal_(Tensor tensor, double mean = 0, double std = 1, Generator generator = null) => throw null;
            public static Tensor ones_(Tensor tensor) => throw null;
            public static Tensor orthogonal_(Tensor tensor, double gain = 1) => throw null;
            public static Tensor sparse_(Tensor tensor, double sparsity, double std = 0.01) => throw null;
            public static Tensor trunc_normal_(Tensor tensor, double mean = 0, double std = 1, double a = -2, double b = 2,
                Generator generator = null) => throw null;
            public static Tensor uniform_(Tensor tensor, double low = 0, double high = 1, Generator generator = null) => throw null;
            public static Tensor xavier_normal_(Tensor tensor, double gain = 1) => throw null;
            public static Tensor xavier_uniform_(Tensor tensor, double gain = 1) => throw null;
            public static Tensor zeros_(Tensor tensor) => throw null;

            public enum FanInOut
            {
                FanIn = 0,
                FanOut = 1,
            }

            public enum NonlinearityType
            {
                Conv1D = 1,
                Conv2D = 2,
                Conv3D = 3,
                ConvTranspose1D = 4,
                ConvTranspose2D = 5,
                ConvTranspose3D = 6,
                LeakyReLU = 10,
                Linear = 0,
                ReLU = 9,
                Sigmoid = 7,
                Tanh = 8,
            }
        }
    }
}
