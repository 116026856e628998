using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Roles;

/// <summary>The people who hold a role or a right today; that there is nobody is a state, not a gap in a table.</summary>
internal static class RoleHolders
{
    private const int Most = 8;

    public static Part Of(IEnumerable<Person> holders, Material material)
    {
        var people = holders.ToList();
        if (people.Count == 0)
            return States.AtRisk.Saying("Nobody");
        var listed = new Listed([.. people.Take(Most).Select(material.Links.To)]);
        return people.Count > Most ? new Stacked(listed, $"and {Count.Of(people.Count - Most, "more", "more")}") : listed;
    }
}
