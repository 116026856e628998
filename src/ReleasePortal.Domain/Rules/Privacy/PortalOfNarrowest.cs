using ReleasePortal.Domain.Catalogue;

namespace ReleasePortal.Domain.Rules.Privacy;

public sealed class PortalOfNarrowest : ReviewRule
{
    public override string Code => "PRV005";

    public override string Title => "A portal of its own for the audience that reads everything";

    public override Severity Severity => Severity.Error;

    public override IEnumerable<Finding> Review(RecordSet records) =>
        from portal in records.Portal.Portals
        where records.Portal.Readers.IsNarrowest(portal.Audience.Id)
        select new Finding(
            this,
            portal.Audience.Place,
            $"{portal.Audience.Id} is the first of audiences, and so the one that reads the whole portal: its own would hold everything.",
            "Write audiences from narrow to wide, those who make the products first; if that is so, take this portal out.");
}
