using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Pages.Completion;
using ReleasePortal.Site.Pages.Cutover;
using ReleasePortal.Site.Pages.Kpis;
using ReleasePortal.Site.Pages.Notes;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Releases;

/// <summary>
/// One release: whether it goes, why or why not, and everything that was written about it.
/// Once it is over, what happened comes before what was planned.
/// </summary>
internal static class ReleasePage
{
    public static RecordModel Model(Release release, Material material)
    {
        Card?[] before =
        [
            DecisionSection.Of(release, material),
            ConflictSection.Of(release, material),
            EmergencySection.Of(release, material),
            BoardSection.Of(release, material),
            GateSection.Of(release, material),
            ReadinessMatrix.Of(release, material),
            PolicySection.Of(release, material),
            ChangeRiskSection.Of(release, material),
            HealthSection.Of(release, material),
            RolloutSection.Of(release, material),
            CodeSection.Of(release, material),
            DependencySection.Of(release, material),
            SlipSection.Of(release, material),
            ScopeSection.Of(release, material),
            RollbackSection.Of(release, material),
            ValidationSection.Of(release, material),
            CommunicationSection.Of(release, material),
            RiskSection.Of(release, material),
        ];
        Card?[] after =
        [
            .. KnownIssueSection.Of(release, material),
            ExecutionSection.Of(release, material),
            ReviewSection.Of(release, material),
        ];
        Card?[] record =
        [
            ApprovalSection.Of(release, material),
            EvidenceSection.Of(release, material),
            PromiseSection.Of(release, material),
            DeclaredSection.Of(release, material),
            NumbersSection.Of(RecordsOf(release, material), "numbers", material),
        ];
        Card?[] sections = release.Status.IsFinal() ? [.. after, .. before, .. record] : [.. before, .. after, .. record];
        return new RecordModel(HeadOf(release, material), [.. sections.OfType<Card>()])
        {
            Banners = [.. EmergencyBanner.Of(release, material)],
            Facts = FactsOf(release, material),
            Body = material.Prose.Of(release.Body),
        };
    }

    /// <summary>The plan, what happened, and what was learned.</summary>
    public static IEnumerable<Record> RecordsOf(Release release, Material material)
    {
        yield return release;
        if (material.Records.Executions.TryFind(release.Id, out var execution))
            yield return execution;
        if (material.Records.Reviews.TryFind(release.Id, out var review))
            yield return review;
    }

    private static PageHead HeadOf(Release release, Material material)
    {
        var actions = new List<TemplatedPart>();
        actions.AddRange(ReleaseNotes.ActionOf(release, material));
        if (release.Support is not null)
            actions.Add(new PageAction(SiteMap.SupportOf(release), "life-buoy", "Support"));
        if (material.Records.Runbooks.Find(release.Runbook) is { } runbook)
            actions.Add(new PageAction(SiteMap.Runbooks.Below(runbook.Id), "scroll-text", "Runbook"));
        if (CutoverPages.Has(release, material.Records))
            actions.Add(new PageAction(SiteMap.CutoverOf(release), "list-checks", "Cutover"));
        if (CompletionPages.Has(release))
            actions.Add(new PageAction(SiteMap.ReportOf(release), "file-check", "Report"));
        actions.Add(new PageAction(SiteMap.AuditOf(release), "clipboard-check", "Audit pack"));
        if (material.Records.History.Of(release) is not null)
            actions.Add(new PageAction(SiteMap.HistoryOf(release)!, "history", "History"));
        if (material.Repository.Edit(release.Origin.Place.Path) is { } edit)
            actions.Add(new WebAction(edit, "pencil", "Edit"));
        return new PageHead(RecordLinks.NameOf(release), material.Prose.Line(release.Summary))
        {
            State = material.Outlooks.StateOf(release),
            Actions = actions,
        };
    }

    private static FactList FactsOf(Release release, Material material) => new([.. ((Fact?[])
    [
        new Fact("Window", material.Time.Span(release.Window.Interval)),
        new Fact("Product", material.Links.To(release.Product)),
        new Fact(release.Train is null ? "Type" : "Type and train", release.Train is null ? EnumWords.Of(release.Type) : new Listed([EnumWords.Of(release.Type), new PageLink(SiteMap.OfTrain(release.Train), release.Train)])),
        new Fact("Owner", material.Links.To(release.Owner)),
        release.Commander is null ? null : new Fact("Commander", material.Links.To(release.Commander)),
        release.Deployer is null ? null : new Fact("Deployer", material.Links.To(release.Deployer)),
        release.Verifier is null ? null : new Fact("Verifier", material.Links.To(release.Verifier)),
        new Fact("Services", new Listed([.. release.Services.Select(released => Version(released, material))])),
        release.ScopeFreeze is null ? null : new Fact("Scope frozen", material.Time.Moment(release.ScopeFreeze.Instant)),
        release.Justification is null ? null : new Fact("Why now", material.Prose.Line(release.Justification)) { Wide = true },
    ]).OfType<Fact>()]);

    private static Part Version(ReleasedService released, Material material) =>
        new Pair(material.Links.To(released.Service), released.Version.Text);
}
