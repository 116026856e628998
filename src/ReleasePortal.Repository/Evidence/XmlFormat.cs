using ReleasePortal.Domain.Governance.Evidence;

namespace ReleasePortal.Repository.Evidence;

/// <summary>A format of evidence that is written as XML.</summary>
internal abstract class XmlFormat
{
    public abstract EvidenceFormat Format { get; }

    /// <param name="root">The name of the root element, without its prefix.</param>
    /// <param name="space">Its namespace; empty for none.</param>
    public abstract bool Recognises(string root, string space);

    /// <param name="walk">Stands at the root.</param>
    /// <exception cref="EvidenceException">It is not what it should be.</exception>
    public abstract EvidenceContent Read(XmlWalk walk);
}
