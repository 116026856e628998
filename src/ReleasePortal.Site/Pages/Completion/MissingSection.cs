using ReleasePortal.Domain.Execution;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Pages.Releases;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Completion;

/// <summary>What a report lacks: of a release that is running, and of a record that was left half written.</summary>
internal static class MissingSection
{
    public static Card? Of(Release release, Material material)
    {
        var gaps = CompletionGap.Of(release, material.Records, material.Facts.Now);
        if (gaps.Count == 0)
            return null;
        var title = release.Status.IsRunning() ? "What is missing so far" : "What nobody wrote down";
        return new Card("missing", title, new ReasonList([.. gaps.Select(gap => Line(gap, release, material))])) { Padded = true, Mark = Count.Digits(gaps.Count) };
    }

    private static Reason Line(CompletionGap gap, Release release, Material material) => gap switch
    {
        CompletionGap.StillRunning => new Reason(States.Of(release.Status), "The release is not over: everything below can still change."),
        CompletionGap.NothingDeployed => Open("No deployment to production is recorded."),
        CompletionGap.DeploymentOpen open => Open(new Pair($"Deployment {open.Deployment.Id} has no end:", new Listed([material.Links.To(open.Deployment.Service), material.Links.To(open.Deployment.Environment), material.Links.To(open.Deployment.By)]))),
        CompletionGap.StepOpen open => Open(new Pair($"The step {open.Step.Step} has no end:", new Listed([material.Time.Moment(open.Step.StartedAt.Instant), material.Links.To(open.Step.By)]))),
        CompletionGap.CheckOpen open => Open(new Pair($"Nobody did the check \u201c{open.Check.Title}\u201d:", material.Links.To(open.Check.Owner))),
        CompletionGap.CheckFailed failed => new Reason(States.Of(CheckResult.Failed), new Pair($"The check {failed.Result.Id} failed and was not repeated:", new Listed([material.Time.Moment(failed.Result.At.Instant), material.Links.To(failed.Result.By)]))),
        CompletionGap.Unconfirmed => Open(release.Verifier is { } verifier ? new Pair("Nobody confirmed that it works:", material.Links.To(verifier)) : "Nobody confirmed that it works."),
        CompletionGap.NoOutcome => Open("Nobody said in a sentence how it ended."),
        CompletionGap.MessageUnsent unsent => new Reason(States.Overdue, new Pair(new PageLink(SiteMap.MessagesOf(release), CommunicationSection.NameOf(unsent.Message)), new Listed([$"due {material.Time.MomentText(unsent.Message.Due.Resolve(release.Window.Start.Instant))}", material.Links.To(unsent.Message.Owner)]))),
        CompletionGap.NoReview => Open("It did not work, and nobody wrote what was learned."),
        _ => throw new ArgumentOutOfRangeException(nameof(gap)),
    };

    private static Reason Open(Part text) => new(States.Open, text);
}
