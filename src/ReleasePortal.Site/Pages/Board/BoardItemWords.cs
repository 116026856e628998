using ReleasePortal.Domain.Governance.Board;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Pages.Board;

/// <summary>Why the board said what it said, with its conditions beneath.</summary>
internal static class BoardItemWords
{
    public static Part Of(BoardItem item, Material material)
    {
        List<Part> parts = [];
        if (item.Reason is { } reason)
            parts.Add(material.Prose.Line(reason));
        if (item.Conditions.Count > 0)
            parts.Add(new Bullets([.. item.Conditions.Select(condition => (Part)material.Prose.Line(condition))]));
        return parts is [var only] ? only : new Group(parts);
    }
}
