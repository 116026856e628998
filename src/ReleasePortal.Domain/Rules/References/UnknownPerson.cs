using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Rules.References;

public sealed class UnknownPerson : UnknownReference
{
    public override string Code => "REF008";

    public override string Title => "A person who is in no team";

    protected override Type Target => typeof(Person);

    protected override string Noun => "person";

    protected override string Home => "to the members of a team in content/teams";

    protected override IEnumerable<string> Known(RecordSet records) => records.Handles;

    public override string? SkippedBecause(RecordSet records) =>
        records.Teams.HasUnreadable ? "A team could not be read, and the person may be in it." : null;
}
