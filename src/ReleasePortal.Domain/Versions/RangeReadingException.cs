namespace ReleasePortal.Domain.Versions;

/// <summary>Leaves the reading of a range at the first part that cannot be understood.</summary>
internal sealed class RangeReadingException(VersionProblem problem) : Exception(problem.Message)
{
    public VersionProblem Problem { get; } = problem;
}
