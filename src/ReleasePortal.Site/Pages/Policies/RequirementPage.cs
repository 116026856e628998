using ReleasePortal.Domain.Governance.Requirements;
using ReleasePortal.Domain.Portal;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Policies;

/// <summary>What each profile asks for, with the profile of this portal marked.</summary>
internal static class RequirementPage
{
    private const string About = "What a portal of each profile asks for, from which step on, and which rule holds it.";

    public static Page Draw(Material material) => new(SiteMap.PolicyRequirements, "Requirements by profile", () => Model(material))
    {
        Description = About,
        Kind = "Reference",
    };

    private static ListModel Model(Material material)
    {
        var profile = material.Records.Portal.Profile;
        string[] columns = ["What", "Due from", .. Enum.GetValues<Profile>().Select(one => one == profile ? $"{NameOf(one)} (this portal)" : NameOf(one)), "Emergencies", "Rule"];
        return new ListModel(
            new PageHead("Requirements by profile", $"{About} The profile is one word in portal.yml; here it is {NameOf(profile)}."),
            [
                new Card("keys", "In the plan", Table.Of("What the plan has to say", columns, Rows(isKey: true, material))) { Aside = Count.Of(RequirementBook.KeysIn(profile).Count, "key") + " asked here" },
                new Card("more", "Beyond the plan", Table.Of("What else is asked", columns, Rows(isKey: false, material))),
                new Card("how", "How it is read", new Bullets(
                [
                    "What is due from a step on is missing only when a release has reached it: a proposal may leave out everything, and what is over is not asked any more.",
                    "Warns: the finding does not block a merge. Blocks: it does, unless somebody who may waives it.",
                    "An emergency says what is harmed and what is changed, and ships. What else is asked of it is due afterwards.",
                    "Without its title, product, version, type, status, owner, summary, window and services no plan can be read, whatever the profile.",
                ])) { Padded = true },
            ]);
    }

    /// <summary>Startup, SaaS, Enterprise, Regulated.</summary>
    public static string NameOf(Profile profile) => profile == Profile.Saas ? "SaaS" : EnumWords.Of(profile);

    private static IEnumerable<IReadOnlyList<Part>> Rows(bool isKey, Material material) =>
        RequirementBook.All.Where(requirement => requirement.IsKey == isKey).Select(requirement => (IReadOnlyList<Part>)
        [
            new Stacked(isKey ? Html.Of($"<code>{requirement.Name}</code>") : Count.Sentence(requirement.Name), requirement.Meaning),
            requirement.DueFrom is { } due ? States.Of(due) : "Always",
            .. Enum.GetValues<Profile>().Select(profile => Weight(requirement, profile)),
            requirement.IsOnFastPath ? Asked(requirement.SeverityIn(material.Records.Portal.Profile)) : "–",
            RuleBook.Find(requirement.Rule) is { } rule ? new PageLink(SiteMap.Of(rule), rule.Code) : requirement.Rule,
        ]);

    private static Part Weight(Requirement requirement, Profile profile) => requirement.From <= profile ? Asked(requirement.SeverityIn(profile)) : "–";

    private static State Asked(Severity severity) => States.Of(severity).Saying(severity == Severity.Error ? "Blocks" : "Warns");
}
