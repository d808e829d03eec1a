namespace Entente.Sources.Sipri;

/// <summary>Which years a value of the register is told for.</summary>
internal enum DeliveryForm
{
    /// <summary>The year of the order.</summary>
    Order,

    /// <summary>All years of delivery together: one total over the spell.</summary>
    Total,

    /// <summary>Each year of delivery: the register gives a total and a list of years, so each year has an equal part.</summary>
    Yearly,
}
