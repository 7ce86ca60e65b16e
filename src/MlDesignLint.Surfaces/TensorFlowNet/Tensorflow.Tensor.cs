namespace Tensorflow;

public class Tensor : Tensorflow.DisposableObject, Tensorflow.ITensorOrOperation, Tensorflow.ITensorOrTensorArray,
    Tensorflow.IPackable<Tensorflow.Tensor>, Tensorflow.ICanBeFlattened
{
    public Tensor(Array array, Tensorflow.Shape? shape = null) => throw null;
    public Tensor(System.Numerics.Complex[] data, Tensorflow.Shape? shape = null) => throw null;
    public Tensor(Tensorflow.NumPy.NDArray nd) => throw null;
    public Tensor(Tensorflow.Operation op, int value_index, Tensorflow.TF_DataType dtype) => throw null;
    public Tensor(Tensorflow.Shape shape, Tensorflow.TF_DataType dtype) => throw null;
    public Tensor(bool value) => throw null;
    public Tensor(bool[] data, Tensorflow.Shape? shape = null) => throw null;
    public Tensor(byte value) => throw null;
    public Tensor(byte[] bytes, Tensorflow.Shape shape, Tensorflow.TF_DataType dtype) => throw null;
    public Tensor(byte[] data, Tensorflow.Shape? shape = null) => throw null;
    public Tensor(double value) => throw null;
    public Tensor(double[] data, Tensorflow.Shape? shape = null) => throw null;
    public Tensor(float value) => throw null;
    public Tensor(float[] data, Tensorflow.Shape? shape = null) => throw null;
    public Tensor(int value) => throw null;
    public Tensor(int[] data, Tensorflow.Shape? shape = null) => throw null;
    public Tensor(long value) => throw null;
    public Tensor(long[] data, Tensorflow.Shape? shape = null) => throw null;
    public Tensor(nint data_ptr, Tensorflow.Shape shape, Tensorflow.TF_DataType dtype) => throw null;
    public Tensor(sbyte value) => throw null;
    public Tensor(sbyte[] data, Tensorflow.Shape? shape = null) => throw null;
    public Tensor(short value) => throw null;
    public Tensor(short[] data, Tensorflow.Shape? shape = null) => throw null;
    public Tensor(string value) => throw null;
    public Tensor(uint value) => throw null;
    public Tensor(uint[] data, Tensorflow.Shape? shape = null) => throw null;
    public Tensor(ulong value) => throw null;
    public Tensor(ulong[] data, Tensorflow.Shape? shape = null) => throw null;
    public Tensor(ushort[] data, Tensorflow.Shape? shape = null) => throw null;
    protected Tensor() => throw null;
    protected static Tensorflow.Tensor BinaryOpWrapper<Tx, Ty>(string name, Tx x, Ty y) => throw null;
    public byte[] BufferToArray() => throw null;
    public virtual string Device { get; }
    protected override void DisposeUnmanagedResources(nint handle) => throw null;
    public object[] Flatten() => throw null;
    protected Tensorflow.NumPy.NDArray GetNDArray(Tensorflow.TF_DataType dtype) => throw null;
    protected virtual Tensorflow.Shape GetShapeInternal() => throw null;
    public long Id { get; }
    protected void InitTensor(Array array, Tensorflow.Shape? shape = null) => throw null;
    protected void InitTensor(Tensorflow.Shape shape, Tensorflow.TF_DataType dtype) => throw null;
    protected void InitTensor(Tensorflow.Shape shape, byte[] bytes, Tensorflow.TF_DataType dtype) => throw null;
    public bool IsDisposed { get; }
    public bool IsFromKerasTensor { get; set; }
    public Tensorflow.Keras.Engine.KerasHistory KerasHistory { get; set; }
    public Tensorflow.Tensor MaybeMove() => throw null;
    public Tensorflow.ResourceVariable OriginalVar { get; set; }
    public Tensorflow.ParsedSliceArgs OriginalVarSlice { get; set; }
    public Tensorflow.Tensor Pack(object[] sequences) => throw null;
    protected virtual void SetShapeInternal(Tensorflow.Shape value) => throw null;
    public byte[][] StringBytes() => throw null;
    public byte[] StringBytes(int index) => throw null;
    public string[] StringData() => throw null;
    public string StringData(int index) => throw null;
    public object Tag { get; set; }
    public virtual nint TensorDataPointer { get; }
    public virtual T[] ToArray<T>() where T : unmanaged => throw null;
    public override string ToString() => throw null;
    public Tensorflow.Framework.Models.TensorSpec ToTensorSpec() => throw null;
    public Tensorflow.TF_Output _as_tf_output() => throw null;
    protected long _id;
    public int[] _shape_tuple() => throw null;
    public Tensorflow.ResourceVariable assign(Tensorflow.Tensor tensor) => throw null;
    public virtual nint buffer { get; }
    public virtual ulong bytesize { get; }
    public Tensorflow.Operation[] consumers() => throw null;
    public long[] dims { get; }
    public virtual Tensorflow.TF_DataType dtype { get; }
    public ulong dtypesize { get; }
    public Tensorflow.NumPy.NDArray eval(Tensorflow.Session session, params Tensorflow.FeedItem[] feed_dict) => throw null;
    public Tensorflow.NumPy.NDArray eval(params Tensorflow.FeedItem[] feed_dict) => throw null;
    public Tensorflow.Graph graph { get; }
    public virtual string name { get; }
    public int ndim { get; }
    public int num_consumers(Tensorflow.TF_Output oper_out) => throw null;
    public Tensorflow.NumPy.NDArray numpy() => throw null;
    public Tensorflow.Operation op { get; }
    public static Tensorflow.Tensor operator +(System.Numerics.Complex lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator +(Tensorflow.NumPy.NDArray lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator +(Tensorflow.Tensor lhs, System.Numerics.Complex rhs) => throw null;
    public static Tensorflow.Tensor operator +(Tensorflow.Tensor lhs, Tensorflow.NumPy.NDArray rhs) => throw null;
    public static Tensorflow.Tensor operator +(Tensorflow.Tensor lhs, Tensorflow.ResourceVariable rhs) => throw null;
    public static Tensorflow.Tensor operator +(Tensorflow.Tensor lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator +(Tensorflow.Tensor lhs, byte rhs) => throw null;
    public static Tensorflow.Tensor operator +(Tensorflow.Tensor lhs, double rhs) => throw null;
    public static Tensorflow.Tensor operator +(Tensorflow.Tensor lhs, float rhs) => throw null;
    public static Tensorflow.Tensor operator +(Tensorflow.Tensor lhs, int rhs) => throw null;
    public static Tensorflow.Tensor operator +(Tensorflow.Tensor lhs, long rhs) => throw null;
    public static Tensorflow.Tensor operator +(Tensorflow.Tensor lhs, sbyte rhs) => throw null;
    public static Tensorflow.Tensor operator +(Tensorflow.Tensor lhs, short rhs) => throw null;
    public static Tensorflow.Tensor operator +(Tensorflow.Tensor lhs, uint rhs) => throw null;
    public static Tensorflow.Tensor operator +(Tensorflow.Tensor lhs, ulong rhs) => throw null;
    public static Tensorflow.Tensor operator +(Tensorflow.Tensor lhs, ushort rhs) => throw null;
    public static Tensorflow.Tensor operator +(byte lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator +(double lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator +(float lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator +(int lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator +(long lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator +(sbyte lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator +(short lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator +(uint lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator +(ulong lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator +(ushort lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator /(System.Numerics.Complex lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator /(Tensorflow.NumPy.NDArray lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator /(Tensorflow.Tensor lhs, System.Numerics.Complex rhs) => throw null;
    public static Tensorflow.Tensor operator /(Tensorflow.Tensor lhs, Tensorflow.NumPy.NDArray rhs) => throw null;
    public static Tensorflow.Tensor operator /(Tensorflow.Tensor lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator /(Tensorflow.Tensor lhs, byte rhs) => throw null;
    public static Tensorflow.Tensor operator /(Tensorflow.Tensor lhs, double rhs) => throw null;
    public static Tensorflow.Tensor operator /(Tensorflow.Tensor lhs, float rhs) => throw null;
    public static Tensorflow.Tensor operator /(Tensorflow.Tensor lhs, int rhs) => throw null;
    public static Tensorflow.Tensor operator /(Tensorflow.Tensor lhs, long rhs) => throw null;
    public static Tensorflow.Tensor operator /(Tensorflow.Tensor lhs, sbyte rhs) => throw null;
    public static Tensorflow.Tensor operator /(Tensorflow.Tensor lhs, short rhs) => throw null;
    public static Tensorflow.Tensor operator /(Tensorflow.Tensor lhs, uint rhs) => throw null;
    public static Tensorflow.Tensor operator /(Tensorflow.Tensor lhs, ulong rhs) => throw null;
    public static Tensorflow.Tensor operator /(Tensorflow.Tensor lhs, ushort rhs) => throw null;
    public static Tensorflow.Tensor operator /(byte lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator /(double lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator /(float lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator /(int lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator /(long lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator /(sbyte lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator /(short lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator /(uint lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator /(ulong lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator /(ushort lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator ==(Tensorflow.Tensor x, int y) => throw null;
    public static explicit operator bool(Tensorflow.Tensor tensor) => throw null;
    public static explicit operator byte(Tensorflow.Tensor tensor) => throw null;
    public static explicit operator double(Tensorflow.Tensor tensor) => throw null;
    public static explicit operator float(Tensorflow.Tensor tensor) => throw null;
    public static explicit operator int(Tensorflow.Tensor tensor) => throw null;
    public static explicit operator long(Tensorflow.Tensor tensor) => throw null;
    public static explicit operator sbyte(Tensorflow.Tensor tensor) => throw null;
    public static explicit operator short(Tensorflow.Tensor tensor) => throw null;
    public static explicit operator string(Tensorflow.Tensor tensor) => throw null;
    public static explicit operator uint(Tensorflow.Tensor tensor) => throw null;
    public static explicit operator ulong(Tensorflow.Tensor tensor) => throw null;
    public static explicit operator ushort(Tensorflow.Tensor tensor) => throw null;
    public static Tensorflow.Tensor operator >(System.Numerics.Complex lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator >(Tensorflow.NumPy.NDArray lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator >(Tensorflow.Tensor lhs, System.Numerics.Complex rhs) => throw null;
    public static Tensorflow.Tensor operator >(Tensorflow.Tensor lhs, Tensorflow.NumPy.NDArray rhs) => throw null;
    public static Tensorflow.Tensor operator >(Tensorflow.Tensor lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator >(Tensorflow.Tensor lhs, byte rhs) => throw null;
    public static Tensorflow.Tensor operator >(Tensorflow.Tensor lhs, double rhs) => throw null;
    public static Tensorflow.Tensor operator >(Tensorflow.Tensor lhs, float rhs) => throw null;
    public static Tensorflow.Tensor operator >(Tensorflow.Tensor lhs, int rhs) => throw null;
    public static Tensorflow.Tensor operator >(Tensorflow.Tensor lhs, long rhs) => throw null;
    public static Tensorflow.Tensor operator >(Tensorflow.Tensor lhs, sbyte rhs) => throw null;
    public static Tensorflow.Tensor operator >(Tensorflow.Tensor lhs, short rhs) => throw null;
    public static Tensorflow.Tensor operator >(Tensorflow.Tensor lhs, uint rhs) => throw null;
    public static Tensorflow.Tensor operator >(Tensorflow.Tensor lhs, ulong rhs) => throw null;
    public static Tensorflow.Tensor operator >(Tensorflow.Tensor lhs, ushort rhs) => throw null;
    public static Tensorflow.Tensor operator >(byte lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator >(double lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator >(float lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator >(int lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator >(long lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator >(sbyte lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator >(short lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator >(uint lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator >(ulong lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator >(ushort lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator >=(System.Numerics.Complex lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator >=(Tensorflow.NumPy.NDArray lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator >=(Tensorflow.Tensor lhs, System.Numerics.Complex rhs) => throw null;
    public static Tensorflow.Tensor operator >=(Tensorflow.Tensor lhs, Tensorflow.NumPy.NDArray rhs) => throw null;
    public static Tensorflow.Tensor operator >=(Tensorflow.Tensor lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator >=(Tensorflow.Tensor lhs, byte rhs) => throw null;
    public static Tensorflow.Tensor operator >=(Tensorflow.Tensor lhs, double rhs) => throw null;
    public static Tensorflow.Tensor operator >=(Tensorflow.Tensor lhs, float rhs) => throw null;
    public static Tensorflow.Tensor operator >=(Tensorflow.Tensor lhs, int rhs) => throw null;
    public static Tensorflow.Tensor operator >=(Tensorflow.Tensor lhs, long rhs) => throw null;
    public static Tensorflow.Tensor operator >=(Tensorflow.Tensor lhs, sbyte rhs) => throw null;
    public static Tensorflow.Tensor operator >=(Tensorflow.Tensor lhs, short rhs) => throw null;
    public static Tensorflow.Tensor operator >=(Tensorflow.Tensor lhs, uint rhs) => throw null;
    public static Tensorflow.Tensor operator >=(Tensorflow.Tensor lhs, ulong rhs) => throw null;
    public static Tensorflow.Tensor operator >=(Tensorflow.Tensor lhs, ushort rhs) => throw null;
    public static Tensorflow.Tensor operator >=(byte lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator >=(double lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator >=(float lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator >=(int lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator >=(long lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator >=(sbyte lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator >=(short lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator >=(uint lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator >=(ulong lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator >=(ushort lhs, Tensorflow.Tensor rhs) => throw null;
    public static implicit operator Tensorflow.Operation(Tensorflow.Tensor tensor) => throw null;
    public static Tensorflow.Tensor operator !=(Tensorflow.Tensor x, int y) => throw null;
    public static Tensorflow.Tensor operator <(System.Numerics.Complex lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator <(Tensorflow.NumPy.NDArray lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator <(Tensorflow.Tensor lhs, System.Numerics.Complex rhs) => throw null;
    public static Tensorflow.Tensor operator <(Tensorflow.Tensor lhs, Tensorflow.NumPy.NDArray rhs) => throw null;
    public static Tensorflow.Tensor operator <(Tensorflow.Tensor lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator <(Tensorflow.Tensor lhs, byte rhs) => throw null;
    public static Tensorflow.Tensor operator <(Tensorflow.Tensor lhs, double rhs) => throw null;
    public static Tensorflow.Tensor operator <(Tensorflow.Tensor lhs, float rhs) => throw null;
    public static Tensorflow.Tensor operator <(Tensorflow.Tensor lhs, int rhs) => throw null;
    public static Tensorflow.Tensor operator <(Tensorflow.Tensor lhs, long rhs) => throw null;
    public static Tensorflow.Tensor operator <(Tensorflow.Tensor lhs, sbyte rhs) => throw null;
    public static Tensorflow.Tensor operator <(Tensorflow.Tensor lhs, short rhs) => throw null;
    public static Tensorflow.Tensor operator <(Tensorflow.Tensor lhs, uint rhs) => throw null;
    public static Tensorflow.Tensor operator <(Tensorflow.Tensor lhs, ulong rhs) => throw null;
    public static Tensorflow.Tensor operator <(Tensorflow.Tensor lhs, ushort rhs) => throw null;
    public static Tensorflow.Tensor operator <(byte lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator <(double lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator <(float lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator <(int lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator <(long lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator <(sbyte lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator <(short lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator <(uint lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator <(ulong lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator <(ushort lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator <=(System.Numerics.Complex lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator <=(Tensorflow.NumPy.NDArray lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator <=(Tensorflow.Tensor lhs, System.Numerics.Complex rhs) => throw null;
    public static Tensorflow.Tensor operator <=(Tensorflow.Tensor lhs, Tensorflow.NumPy.NDArray rhs) => throw null;
    public static Tensorflow.Tensor operator <=(Tensorflow.Tensor lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator <=(Tensorflow.Tensor lhs, byte rhs) => throw null;
    public static Tensorflow.Tensor operator <=(Tensorflow.Tensor lhs, double rhs) => throw null;
    public static Tensorflow.Tensor operator <=(Tensorflow.Tensor lhs, float rhs) => throw null;
    public static Tensorflow.Tensor operator <=(Tensorflow.Tensor lhs, int rhs) => throw null;
    public static Tensorflow.Tensor operator <=(Tensorflow.Tensor lhs, long rhs) => throw null;
    public static Tensorflow.Tensor operator <=(Tensorflow.Tensor lhs, sbyte rhs) => throw null;
    public static Tensorflow.Tensor operator <=(Tensorflow.Tensor lhs, short rhs) => throw null;
    public static Tensorflow.Tensor operator <=(Tensorflow.Tensor lhs, uint rhs) => throw null;
    public static Tensorflow.Tensor operator <=(Tensorflow.Tensor lhs, ulong rhs) => throw null;
    public static Tensorflow.Tensor operator <=(Tensorflow.Tensor lhs, ushort rhs) => throw null;
    public static Tensorflow.Tensor operator <=(byte lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator <=(double lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator <=(float lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator <=(int lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator <=(long lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator <=(sbyte lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator <=(short lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator <=(uint lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator <=(ulong lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator <=(ushort lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator %(System.Numerics.Complex lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator %(Tensorflow.NumPy.NDArray lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator %(Tensorflow.Tensor lhs, System.Numerics.Complex rhs) => throw null;
    public static Tensorflow.Tensor operator %(Tensorflow.Tensor lhs, Tensorflow.NumPy.NDArray rhs) => throw null;
    public static Tensorflow.Tensor operator %(Tensorflow.Tensor lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator %(Tensorflow.Tensor lhs, byte rhs) => throw null;
    public static Tensorflow.Tensor operator %(Tensorflow.Tensor lhs, double rhs) => throw null;
    public static Tensorflow.Tensor operator %(Tensorflow.Tensor lhs, float rhs) => throw null;
    public static Tensorflow.Tensor operator %(Tensorflow.Tensor lhs, int rhs) => throw null;
    public static Tensorflow.Tensor operator %(Tensorflow.Tensor lhs, long rhs) => throw null;
    public static Tensorflow.Tensor operator %(Tensorflow.Tensor lhs, sbyte rhs) => throw null;
    public static Tensorflow.Tensor operator %(Tensorflow.Tensor lhs, short rhs) => throw null;
    public static Tensorflow.Tensor operator %(Tensorflow.Tensor lhs, uint rhs) => throw null;
    public static Tensorflow.Tensor operator %(Tensorflow.Tensor lhs, ulong rhs) => throw null;
    public static Tensorflow.Tensor operator %(Tensorflow.Tensor lhs, ushort rhs) => throw null;
    public static Tensorflow.Tensor operator %(byte lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator %(double lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator %(float lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator %(int lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator %(long lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator %(sbyte lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator %(short lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator %(uint lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator %(ulong lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator %(ushort lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator *(System.Numerics.Complex lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator *(Tensorflow.NumPy.NDArray lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator *(Tensorflow.Tensor lhs, System.Numerics.Complex rhs) => throw null;
    public static Tensorflow.Tensor operator *(Tensorflow.Tensor lhs, Tensorflow.NumPy.NDArray rhs) => throw null;
    public static Tensorflow.Tensor operator *(Tensorflow.Tensor lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator *(Tensorflow.Tensor lhs, byte rhs) => throw null;
    public static Tensorflow.Tensor operator *(Tensorflow.Tensor lhs, double rhs) => throw null;
    public static Tensorflow.Tensor operator *(Tensorflow.Tensor lhs, float rhs) => throw null;
    public static Tensorflow.Tensor operator *(Tensorflow.Tensor lhs, int rhs) => throw null;
    public static Tensorflow.Tensor operator *(Tensorflow.Tensor lhs, long rhs) => throw null;
    public static Tensorflow.Tensor operator *(Tensorflow.Tensor lhs, sbyte rhs) => throw null;
    public static Tensorflow.Tensor operator *(Tensorflow.Tensor lhs, short rhs) => throw null;
    public static Tensorflow.Tensor operator *(Tensorflow.Tensor lhs, uint rhs) => throw null;
    public static Tensorflow.Tensor operator *(Tensorflow.Tensor lhs, ulong rhs) => throw null;
    public static Tensorflow.Tensor operator *(Tensorflow.Tensor lhs, ushort rhs) => throw null;
    public static Tensorflow.Tensor operator *(byte lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator *(double lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator *(float lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator *(int lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator *(long lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator *(sbyte lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator *(short lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator *(uint lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator *(ulong lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator *(ushort lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator -(System.Numerics.Complex lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator -(Tensorflow.NumPy.NDArray lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator -(Tensorflow.Tensor lhs, System.Numerics.Complex rhs) => throw null;
    public static Tensorflow.Tensor operator -(Tensorflow.Tensor lhs, Tensorflow.NumPy.NDArray rhs) => throw null;
    public static Tensorflow.Tensor operator -(Tensorflow.Tensor lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator -(Tensorflow.Tensor lhs, byte rhs) => throw null;
    public static Tensorflow.Tensor operator -(Tensorflow.Tensor lhs, double rhs) => throw null;
    public static Tensorflow.Tensor operator -(Tensorflow.Tensor lhs, float rhs) => throw null;
    public static Tensorflow.Tensor operator -(Tensorflow.Tensor lhs, int rhs) => throw null;
    public static Tensorflow.Tensor operator -(Tensorflow.Tensor lhs, long rhs) => throw null;
    public static Tensorflow.Tensor operator -(Tensorflow.Tensor lhs, sbyte rhs) => throw null;
    public static Tensorflow.Tensor operator -(Tensorflow.Tensor lhs, short rhs) => throw null;
    public static Tensorflow.Tensor operator -(Tensorflow.Tensor lhs, uint rhs) => throw null;
    public static Tensorflow.Tensor operator -(Tensorflow.Tensor lhs, ulong rhs) => throw null;
    public static Tensorflow.Tensor operator -(Tensorflow.Tensor lhs, ushort rhs) => throw null;
    public static Tensorflow.Tensor operator -(byte lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator -(double lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator -(float lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator -(int lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator -(long lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator -(sbyte lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator -(short lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator -(uint lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator -(ulong lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator -(ushort lhs, Tensorflow.Tensor rhs) => throw null;
    public static Tensorflow.Tensor operator -(Tensorflow.Tensor x) => throw null;
    public Tensorflow.Tensor[] outputs { get; }
    public virtual int rank { get; }
    public void set_shape(Tensorflow.Tensor shape) => throw null;
    public Tensorflow.Shape shape { get; set; }
    public ulong size { get; }
    public Tensorflow.Tensor slice(Tensorflow.Slice slice) => throw null;
    public Tensorflow.Tensor slice(int start) => throw null;
    public Tensorflow.Tensor this[Tensorflow.Tensor start, Tensorflow.Tensor stop = null, Tensorflow.Tensor step = null]
    {
        get
        => throw null;
    }
    public Tensorflow.Tensor this[int idx] { get => throw null; }
    public Tensorflow.Tensor this[params Tensorflow.Slice[] slices] { get => throw null; }
    public Tensorflow.Tensor this[params string[] slices] { get => throw null; }
    public int value_index { get; }
}
