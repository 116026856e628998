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

    /// <summary>The settings themselves may be what could not be read.</summary>
    protected override bool MayExist(RecordSet records) => !records.HasSettings;
}
