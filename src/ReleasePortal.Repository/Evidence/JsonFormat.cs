using ReleasePortal.Domain.Governance.Evidence;

namespace ReleasePortal.Repository.Evidence;

/// <summary>A format of evidence that is written as JSON.</summary>
internal abstract class JsonFormat
{
    public abstract EvidenceFormat Format { get; }

    /// <param name="root">An object or a list.</param>
    public abstract bool Recognises(JsonPart root);

    /// <exception cref="EvidenceException">It is not what it should be.</exception>
    public abstract EvidenceContent Read(JsonPart root);
}
