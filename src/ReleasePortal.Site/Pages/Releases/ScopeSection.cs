using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Releases;

/// <summary>The changes in a release.</summary>
internal static class ScopeSection
{
    private static readonly string[] Columns = ["Change", "Kind", "Services", "Flag", "Customers see it"];

    public static Card? Of(Release release, Material material)
    {
        Part?[] parts =
        [
            release.Scope.Count == 0 ? null : Table.Of("Changes in this release", Columns, release.Scope.Select(item => Cells(item, material))),
            ScopeSinceFreeze.Of(release, material),
        ];
        return parts.All(part => part is null) ? null : new Card("scope", "Scope", new Group([.. parts.OfType<Part>()]))
        {
            Aside = Count.Of(release.Scope.Count, "change"),
            Mark = Count.Digits(release.Scope.Count),
        };
    }

    private static IReadOnlyList<Part> Cells(ScopeItem item, Material material) =>
    [
        new Stacked(material.Prose.Line(item.Title), Source(item, material)),
        EnumWords.Of(item.Kind),
        material.Links.Services(item.Services),
        item.Flag is null ? "" : Html.Of($"<code>{item.Flag}</code>"),
        item.CustomerVisible ? "Yes" : "No",
    ];

    private static Part Source(ScopeItem item, Material material)
    {
        Part key = material.Prose.Issues.AddressOf(item.Id) is { } issue ? new WebLink(issue, item.Id) : item.Id;
        return item.Change is null ? key : new Listed([key, new WebLink(item.Change.Text, "change")]);
    }
}
