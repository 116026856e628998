namespace ReleasePortal.Repository.Imports;

/// <summary>What 10/11/2026 means.</summary>
public enum DateOrder
{
    /// <summary>10 November.</summary>
    Dmy,

    /// <summary>11 October.</summary>
    Mdy,
}
