using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Governance;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Roles;

/// <summary>Who may decide what, who is responsible for what, and whom one calls when nobody answers.</summary>
internal static class RolePages
{
    private const string About = "Which role may decide what, who holds it today, and who asks for it.";

    private static readonly string[] RightColumns = ["Right", "Roles that have it", "People today", "Asked by"];
    private static readonly string[] RoleColumns = ["Role", "May decide", "People today", "Named by policies", "May waive"];

    public static IEnumerable<Page> Draw(Material material)
    {
        yield return new Page(SiteMap.Roles, "Decision rights", () => Model(material))
        {
            Description = About,
            Source = material.Records.RoleCatalogues is [var roles, ..] ? roles.Origin.Place.Path : null,
        };
        yield return RaciPage.Draw(material);
        yield return EscalationPage.Draw(material);
    }

    private static ListModel Model(Material material) => new(
        new PageHead("Decision rights", About)
        {
            Actions = [new PageAction(SiteMap.RaciTables, "users", "Who answers for what"), new PageAction(SiteMap.Escalation, "siren", "Escalation")],
        },
        material.Records.Roles.Any() ? [Rights(material), Roles(material)] : [new Empty("There are no roles yet. They stand in content/roles.yml, each with what it may decide.")]);

    private static Card Rights(Material material)
    {
        var gaps = Enum.GetValues<DecisionRight>().Count(right => !DecisionRights.People(right, material.Records).Any());
        return new Card("rights", "Who may decide", Table.Of("Rights", RightColumns, Enum.GetValues<DecisionRight>().Select(right => (IReadOnlyList<Part>)
        [
            RightWords.Of(right),
            new Listed([.. material.Records.Roles.Where(role => role.Rights.Contains(right)).Select(role => LinkTo(role))]),
            RoleHolders.Of(DecisionRights.People(right, material.Records), material),
            AskedBy(right, material),
        ])))
        {
            Aside = gaps == 0 ? "Every right is held" : States.AtRisk.Saying($"{Count.Of(gaps, "right")} without a holder"),
        };
    }

    /// <summary>Rules that ask whether somebody has the right, and activities for which somebody answers who needs it.</summary>
    private static Part AskedBy(DecisionRight right, Material material)
    {
        List<Part> asked = [.. RuleBook.All.Where(rule => rule.AskedRights.Contains(right)).Select(rule => new PageLink(SiteMap.Of(rule), rule.Code))];
        var activities = material.Records.RoleCatalogues.SelectMany(catalogue => catalogue.Raci.Values).SelectMany(lines => lines)
            .Where(line => line.Value.Decides == right).Select(line => line.Key).Distinct(StringComparer.Ordinal);
        asked.AddRange(activities.Select(activity => new PageLink(SiteMap.RaciTables, $"the activity {activity}")));
        asked.AddRange(material.Records.Policies.Where(policy => Names(policy, RightWords.Lower(right))).Select(RecordLinks.To));
        return asked.Count == 0 ? "–" : new Listed(asked);
    }

    private static Card Roles(Material material) => new("roles", "Roles", Table.Of("Roles", RoleColumns, material.Records.Roles.Select(role => (IReadOnlyList<Part>)
    [
        new Stacked(LinkTo(role), role.Duty),
        role.Rights.Count == 0 ? "–" : Count.Sentence(Count.List([.. role.Rights.Select(RightWords.Lower)])),
        RoleHolders.Of(DecisionRights.People(role.Id, material.Records).Select(held => held.Person), material),
        new Listed([.. material.Records.Policies.Where(policy => policy.Rules.Any(rule => Quotes(rule, role.Id))).Select(RecordLinks.To)]),
        Waivable(role, material),
    ])))
    {
        Mark = Count.Digits(material.Records.Roles.Count()),
    };

    private static Part Waivable(Role role, Material material)
    {
        var rules = RuleBook.All.Count(rule => rule.WaivableBy == role.Id);
        List<Part> words = rules == 0 ? [] : [new PageLink(SiteMap.Rules, Count.Of(rules, "rule"))];
        words.AddRange(material.Records.Policies.Where(policy => policy.Rules.Any(rule => rule.WaivableBy?.Id == role.Id)).Select(RecordLinks.To));
        return words.Count == 0 ? "–" : new Listed(words);
    }

    private static PageLink LinkTo(Role role) => new(SiteMap.Teams.At($"role-{role.Id}"), role.Title);

    private static bool Names(Policy policy, string words) => policy.Rules.Any(rule =>
        rule.Message.Contains(words, StringComparison.OrdinalIgnoreCase) || rule.Fix.Contains(words, StringComparison.OrdinalIgnoreCase));

    private static bool Quotes(PolicyRule rule, string role) =>
        rule.Must.Text.Contains($"\"{role}\"", StringComparison.Ordinal) || rule.When?.Text.Contains($"\"{role}\"", StringComparison.Ordinal) == true;
}
