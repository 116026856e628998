namespace ReleasePortal.Repository.Editing;

/// <summary>A change of a record that is refused, before anything was written.</summary>
/// <param name="problem">What is wrong, in one sentence.</param>
/// <param name="wayOut">How to put it right.</param>
public sealed class RecordEditException(string problem, string wayOut) : Exception(problem)
{
    public string WayOut { get; } = wayOut;
}
