using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Rules.References;

public sealed class UnknownTeam : UnknownReference
{
    public override string Code => "REF003";

    public override string Title => "A team that does not exist";

    protected override Type Target => typeof(Team);

    protected override string Noun => "team";

    protected override string Home => "as content/teams/<id>.yml";

    protected override IEnumerable<string> Known(RecordSet records) => records.Teams.Ids;
}
