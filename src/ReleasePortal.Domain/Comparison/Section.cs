namespace ReleasePortal.Domain.Comparison;

/// <summary>What a change is about, in the order in which people want to know.</summary>
public enum Section
{
    Releases,
    Calendar,
    Trouble,
    Governance,
    Catalogue,
}
