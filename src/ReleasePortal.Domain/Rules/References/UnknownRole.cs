using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Rules.References;

public sealed class UnknownRole : UnknownReference
{
    public override string Code => "REF007";

    public override string Title => "A role that does not exist";

    protected override Type Target => typeof(Role);

    protected override string Noun => "role";

    protected override string Home => "to content/roles.yml";

    protected override IEnumerable<string> Known(RecordSet records) => records.Roles.Select(role => role.Id);

    public override string? SkippedBecause(RecordSet records) =>
        records.RoleCatalogues.HasUnreadable ? "content/roles.yml could not be read, and the roles are in it." : null;
}
