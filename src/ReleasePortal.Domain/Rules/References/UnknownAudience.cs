using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Rules.References;

public sealed class UnknownAudience : UnknownReference
{
    public override string Code => "REF010";

    public override string Title => "An audience that the portal does not have";

    protected override Type Target => typeof(Audience);

    protected override string Noun => "audience";

    protected override string Home => "to the audiences in portal.yml";

    protected override IEnumerable<string> Known(RecordSet records) => records.Portal.Audiences;

    public override string? SkippedBecause(RecordSet records) =>
        !records.HasSettings ? "portal.yml could not be read, and the audiences are in it." : null;
}
