using NodaTime;
using ReleasePortal.Domain.Governance;
using ReleasePortal.Domain.Governance.Board;
using ReleasePortal.Domain.Governance.Risk;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Tests.Fixtures;
using ReleasePortal.Tests.Site;

namespace ReleasePortal.Tests.Governance.Board;

/// <summary>A board that meets on Mondays at 14:00 in Berlin, next on 23 November 2026, and plans for it.</summary>
internal static class BoardPlans
{
    /// <param name="more">Keys of the board, each with two spaces before it.</param>
    public static SmallRepository Repository(string more = "")
    {
        var files = SmallRepository.Base();
        return files.With("portal.yml", $$"""
            {{files.TextOf("portal.yml").TrimEnd()}}
            change_board:
              start: 2026-10-19T14:00
              end: 2026-10-19T15:00
              time_zone: Europe/Berlin
              recurrence: { rule: FREQ=WEEKLY;BYDAY=MO }
              chair: release-manager
            {{more}}

            """);
    }

    public static SmallRepository Plan(this SmallRepository files, string id, string start, string end, string status = "planned", string type = "standard", string more = "") => files.With($"releases/{id}/release.yml", $$"""
        title: Shop
        product: shop
        version: "{{id["shop-".Length..]}}"
        type: {{type}}
        status: {{status}}
        owner: web
        summary: It changes something.
        window: { start: {{start}}, end: {{end}}, time_zone: Europe/Berlin }
        services: [{ service: shop-mail, version: "1.2.0" }]
        {{more}}

        """);

    public static SmallRepository Minutes(this SmallRepository files, string day, string items) => files.With($"content/cab/{day}.md", $$"""
        ---
        date: {{day}}
        chair: web-lead
        present: [release-manager]
        items: [{{items}}]
        ---
        We talked about it.

        """);

    public static Review ReviewOf(SmallRepository files, Instant? now = null) => Review.Of(SmallSite.RecordsOf(files), [], now ?? SmallSite.Now);

    /// <summary>The agenda, with the same risk for every release.</summary>
    public static BoardAgenda? AgendaOf(SmallRepository files, RiskBand band = RiskBand.Low, Instant? now = null) =>
        BoardAgenda.Of(ReviewOf(files, now), _ => new ChangeRisk(0, band, [], []));

    /// <summary>A release of the agenda; one that is not on it fails.</summary>
    public static AgendaItem Item(this BoardAgenda? agenda, string id) => agenda!.Items.Single(item => item.Release.Id == id);
}
