using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Roles;

/// <summary>Who is responsible for what in each type of release, and which releases do it otherwise.</summary>
internal static class RaciPage
{
    private const string About = "Who is responsible, accountable, consulted and informed, in each type of release. A release may write its own line for an activity.";

    public static Page Draw(Material material) => new(SiteMap.RaciTables, "Who answers for what", () => Model(material))
    {
        Description = About,
        Source = material.Records.RoleCatalogues is [var roles, ..] ? roles.Origin.Place.Path : null,
    };

    private static ListModel Model(Material material)
    {
        var types = Enum.GetValues<ReleaseType>().Select(type => (Type: type, Lines: Responsibilities.OfType(type, material.Records))).Where(type => type.Lines.Count > 0).ToList();
        List<Part> cards =
        [
            .. types.Count == 0
                ? [new Empty("No type of release has lines of its own yet. Write them below raci in content/roles.yml; until then each release says who answers for what.")]
                : types.Select(type => (Part)OfType(type.Type, type.Lines, material)),
        ];
        if (Otherwise(material) is { } card)
            cards.Add(card);
        return new ListModel(new PageHead("Who answers for what", About), cards);
    }

    private static Card OfType(ReleaseType type, IReadOnlyDictionary<string, Raci> lines, Material material) => new(
        EnumWords.Lower(type),
        $"{EnumWords.Of(type)} releases",
        RaciTable.Of($"{EnumWords.Of(type)} releases", lines.Select(line => new Responsibility(line.Key, line.Value, IsOwn: false)), showsOrigin: false, material))
    {
        Mark = Count.Digits(lines.Count),
    };

    private static Card? Otherwise(Material material)
    {
        var releases = material.Records.Releases.Where(release => !release.Status.IsFinal() && release.Raci.Count > 0).OrderBy(release => release.Window.Start.Instant).ToList();
        return releases.Count == 0 ? null : new Card("own", "Releases with lines of their own", Table.Of("Releases with lines of their own", ["Release", "Type", "Activities"], releases.Select(release => (IReadOnlyList<Part>)
        [
            new PageLink(SiteMap.Of(release).At("approvals"), RecordLinks.NameOf(release)),
            EnumWords.Of(release.Type),
            Count.Sentence(Count.List([.. release.Raci.Keys.Select(activity => activity.Replace('_', '-'))])),
        ])))
        {
            Mark = Count.Digits(releases.Count),
        };
    }
}
