namespace ReleasePortal.Repository.Snapshots;

/// <summary>The repository itself cannot be read: no such folder, no such commit, no permission. The message says what to do.</summary>
public class SnapshotException(string message, Exception? inner = null) : Exception(message, inner);
