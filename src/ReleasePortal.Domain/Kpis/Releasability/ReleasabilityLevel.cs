namespace ReleasePortal.Domain.Kpis;

/// <summary>How ready a service is to be released at any time; a level has all that the levels below it ask.</summary>
public enum ReleasabilityLevel
{
    /// <summary>Something is missing without which nobody but its authors can release it.</summary>
    None,

    /// <summary>Others find all that they need to release it.</summary>
    Bronze,

    /// <summary>What is written about it was tried.</summary>
    Silver,

    /// <summary>Its releases show that it works.</summary>
    Gold,
}
