namespace ReleasePortal.Repository.Snapshots;

/// <summary>What a snapshot's entry is.</summary>
public enum EntryKind
{
    RegularFile,
    SymbolicLink,
    Submodule,
}
