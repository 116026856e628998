using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Kpis;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Pages.Attention;
using ReleasePortal.Site.Pages.Data;
using ReleasePortal.Site.Pages.Kpis;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Teams;

/// <summary>One team: how to reach it, who is in it, what it owns, and what it ships next.</summary>
internal static class TeamPage
{
    private static readonly string[] MemberColumns = ["Person", "Handle", "Roles", "Leads next"];

    public static RecordModel Model(Team team, Material material)
    {
        var waiting = material.Attention.Where(item => item.Teams.Contains(team.Id)).ToList();
        Card?[] sections =
        [
            waiting.Count == 0 ? null : new Card("attention", "Needs attention", AttentionTable.Of(waiting, item => item.Teams, material)) { Mark = Count.Digits(waiting.Count) },
            new Card("members", "People", new Table("Members", MemberColumns, [.. team.Members.Select(person => RowOf(person, material))])) { Mark = Count.Digits(team.Members.Count) },
            Coming(team, material),
            Owned(team, material),
        ];
        return new RecordModel(new PageHead(team.Title, null) { Actions = [ScorecardPages.Action(Dimension.Team, team.Id), FeedAction.To($"team/{team.Id}")] }, [.. sections.OfType<Card>()])
        {
            Facts = new FactList(
            [
                new Fact("Contact", team.Contact),
                new Fact("On call", team.OnCall),
                new Fact("Clock", team.TimeZone.Id),
                new Fact("Releases at a time", Count.Digits(team.Capacity)),
            ]),
            Body = material.Prose.Of(team.Body),
        };
    }

    private static Row RowOf(Person person, Material material) => Table.RowOf(MemberColumns,
    [
        person.Name ?? person.Handle,
        Html.Of($"<code>{person.Handle}</code>"),
        new Listed([.. person.Roles.Select(material.Links.To)]),
        material.Records.Releases.Where(release => release.Status.IsAhead() && release.Commander?.Id == person.Handle)
            .MinBy(release => release.Window.Start.Instant) is { } next ? RecordLinks.To(next) : "",
    ]) with
    {
        Id = person.Handle,
    };

    private static Card? Coming(Team team, Material material)
    {
        var releases = material.Records.Releases
            .Where(release => release.Owner.Id == team.Id && !release.Status.IsFinal())
            .OrderBy(release => release.Window.Start.Instant)
            .ToList();
        return releases.Count == 0 ? null : new Card("next", "Running and ahead", ReleaseEntries.Of(releases, material)) { Mark = Count.Digits(releases.Count) };
    }

    private static Card? Owned(Team team, Material material)
    {
        List<Fact> facts = [.. ((Fact?[])
        [
            Owns("Products", material.Records.Products.Where(product => product.Owner.Id == team.Id).Select(RecordLinks.To)),
            Owns("Services", material.Records.Services.Where(service => service.Owner.Id == team.Id).Select(RecordLinks.To)),
            Owns("Runbooks", material.Records.Runbooks.Where(runbook => runbook.Owner.Id == team.Id).Select(RecordLinks.To)),
            Owns("Policies", material.Records.Policies.Where(policy => policy.Owner.Id == team.Id).Select(RecordLinks.To)),
            Owns("Risks", material.Records.Risks.Where(risk => risk.Owner.Id == team.Id).Select(RecordLinks.To)),
            Owns("Improvements", material.Records.Improvements.Where(improvement => improvement.Owner.Id == team.Id).Select(RecordLinks.To)),
        ]).OfType<Fact>()];
        return facts.Count == 0 ? null : new Card("owns", "What it owns", new FactList(facts));
    }

    private static Fact? Owns(string name, IEnumerable<PageLink> links)
    {
        var list = links.ToList();
        return list.Count == 0 ? null : new Fact(name, new Listed(list)) { Wide = true };
    }
}
