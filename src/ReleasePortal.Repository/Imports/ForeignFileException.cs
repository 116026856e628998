namespace ReleasePortal.Repository.Imports;

/// <summary>A file that another tool exported cannot be read at all.</summary>
/// <param name="problem">What is wrong, with the file and the line.</param>
/// <param name="wayOut">How to put it right.</param>
/// <param name="isLimit">Whether it is right and too large.</param>
public sealed class ForeignFileException(string problem, string wayOut, bool isLimit = false) : Exception(problem)
{
    public string WayOut { get; } = wayOut;

    public bool IsLimit { get; } = isLimit;
}
