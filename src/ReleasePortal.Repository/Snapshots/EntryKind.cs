namespace ReleasePortal.Repository.Snapshots;

/// <summary>What a snapshot's entry is.</summary>
public enum EntryKind
{
    RegularFile,
    SymbolicLink,
    Submodule,

    /// <summary>Anything whose name is not valid UTF-8: .NET lists it under a name by which it cannot be opened.</summary>
    LostName,
}
