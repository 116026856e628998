namespace ReleasePortal.Domain.Governance.Evidence;

/// <summary>What stands behind an item of evidence. Only <see cref="Shown"/> and <see cref="Elsewhere"/> show anything.</summary>
public enum EvidenceState
{
    /// <summary>The file that was listed is there, can be read as its kind, and says something.</summary>
    Shown,

    /// <summary>It is kept at an address, where nobody looked.</summary>
    Elsewhere,

    /// <summary>The file is not there.</summary>
    Missing,

    /// <summary>The file is another one than was listed.</summary>
    Changed,

    /// <summary>Nobody looked into the file, because of its size.</summary>
    TooLarge,

    /// <summary>The file cannot be read as its kind.</summary>
    Unreadable,

    /// <summary>The file can be read, and holds nothing that could show anything: no test that ran, no line, no component, no measure.</summary>
    Empty,
}
