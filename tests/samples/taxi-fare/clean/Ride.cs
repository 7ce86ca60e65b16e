using Microsoft.ML.Data;

namespace TaxiFare;

/// <summary>One finished ride, as the meter recorded it.</summary>
public sealed class Ride
{
    [LoadColumn(0)]
    public DateTime PickupTime { get; set; }

    [LoadColumn(1)]
    public string TaxiId { get; set; } = "";

    [LoadColumn(2)]
    public string VendorId { get; set; } = "";

    [LoadColumn(3)]
    public float PassengerCount { get; set; }

    [LoadColumn(4)]
    public float TripDistance { get; set; }

    [LoadColumn(5)]
    public string PaymentType { get; set; } = "";

    /// <summary>Known only after the ride, so it is no feature.</summary>
    [LoadColumn(6)]
    public float TripMinutes { get; set; }

    [LoadColumn(7)]
    public float FareAmount { get; set; }
}

/// <summary>The fare of a ride next to the model's answer.</summary>
public sealed class FarePrediction
{
    public float FareAmount { get; set; }

    [ColumnName("Score")]
    public float PredictedFare { get; set; }
}
