using NodaTime;
using ReleasePortal.Domain.Governance;
using ReleasePortal.Domain.Governance.Escalation;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Roles;

/// <summary>Whom one calls when nobody answers, or when it gets worse: role, people and how one reaches them.</summary>
internal static class EscalationPage
{
    private const string About = "Whom to call when nobody answers, or when it gets worse. Times count from the beginning; a step that ends it ends the path.";

    private static readonly string[] Columns = ["After", "Role", "How", "Who holds it, and how the team is reached"];

    public static Page Draw(Material material) => new(SiteMap.Escalation, "Escalation", () => Model(material))
    {
        Description = About,
        Source = material.Records.RoleCatalogues is [var roles, ..] ? roles.Origin.Place.Path : null,
    };

    private static ListModel Model(Material material)
    {
        var paths = material.Records.RoleCatalogues.SelectMany(catalogue => catalogue.Escalation).ToList();
        return new ListModel(new PageHead("Escalation", About), paths.Count == 0
            ? [new Empty("There is no escalation path yet. Write them below escalation in content/roles.yml: what for, and which role is called after how long.")]
            : [.. paths.Select(path => Card(path, material))]);
    }

    private static Card Card(EscalationPath path, Material material) => new(path.Id, path.Title, new Group(
    [
        new StepLine([.. path.Steps.Select(step => new Step(Mark(step, material), After(step.After), material.Links.NameOf(step.Role)))]),
        Table.Of(path.Title, Columns, path.Steps.Select(step => Cells(step, material))),
    ]))
    {
        Padded = true,
        Aside = For(path),
        Mark = Count.Digits(path.Steps.Count),
    };

    private static string For(EscalationPath path) => path.Severities.Count == 0
        ? EnumWords.Of(path.For)
        : $"{EnumWords.Of(path.For)} of severity {Count.List([.. path.Severities.Order().Select(severity => $"{severity}")])}";

    private static State Mark(EscalationStep step, Material material) => DecisionRights.People(step.Role.Id, material.Records).Any()
        ? States.Planned.With("phone").Saying("Called")
        : States.AtRisk.Saying("Nobody holds the role");

    private static IReadOnlyList<Part> Cells(EscalationStep step, Material material) =>
    [
        After(step.After),
        material.Links.To(step.Role),
        material.Prose.Line(step.How),
        RoleHolders.WithOnCall(step.Role.Id, material),
    ];

    private static string After(Duration after) => after == Duration.Zero ? "At once" : $"After {DurationWords.Of(after)}";
}
