using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Repository.Evidence;

/// <summary>A file of evidence is not what it should be: one sentence, and where, if that is known.</summary>
internal sealed class EvidenceException(string problem, TextPosition? at = null) : Exception(problem)
{
    public TextPosition? At { get; } = at;
}
