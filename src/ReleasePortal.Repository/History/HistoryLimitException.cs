namespace ReleasePortal.Repository.History;

/// <summary>There is more history than is read.</summary>
internal sealed class HistoryLimitException(string message) : Exception(message);
