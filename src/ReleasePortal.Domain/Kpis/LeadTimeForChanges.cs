using NodaTime;
using ReleasePortal.Domain.Learning;
using ReleasePortal.Domain.Products;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Kpis;

public sealed class LeadTimeForChanges : KpiDefinition
{
    private static readonly Figure Items = Figure.Hours("merged-to-confirmed", "From merged to confirmed, per item of the scope");
    private static readonly Figure Commits = Figure.Hours("committed-to-deployed", "From committed to deployed, per commit (DORA)");
    private static readonly Figure Negative = Figure.Count("negative", "Commits that were made after they were deployed", Better.Neither);

    public override Kpi? Number => Kpi.LeadTimeForChanges;

    public override KpiGroup Group => KpiGroup.Speed;

    public override string Title => "Lead time for changes";

    public override string Question => "How long does a finished change wait until customers have it?";

    public override IReadOnlyList<Figure> Figures { get; } = [Items, Commits, Negative];

    public override IEnumerable<Sighting> Observe(KpiFacts facts) => facts.Executed.SelectMany(release => OfItems(release, facts)).Concat(OfCommits(facts));

    private static IEnumerable<Sighting> OfItems(ReleaseFacts release, KpiFacts facts)
    {
        foreach (var item in release.Release.Scope)
        {
            var subject = new Subject(release.Release, item.Id);
            if (release.Release.Status != ReleaseStatus.Completed)
                yield return new LeftOut(subject, release.EndedAt, release.Of, "its release was undone or failed: nobody has it");
            else if (release.ConfirmedAt is not { } confirmed)
                yield return new LeftOut(subject, release.EndedAt, release.Of, "nobody confirmed the release");
            else if (item.MergedAt is not { } merged)
                yield return new LeftOut(subject, confirmed, release.Of, "its plan does not say when it was merged");
            else if (merged.Instant > confirmed)
                yield return new LeftOut(subject, confirmed, release.Of, "it was merged after the release was confirmed");
            else
                yield return new Observation(Items, subject, confirmed, release.Of, "from merged to confirmed", (confirmed - merged.Instant).TotalHours);
        }
    }

    private static IEnumerable<Sighting> OfCommits(KpiFacts facts)
    {
        foreach (var change in facts.Records.Services.SelectMany(service => facts.Changes.Of(service.Id)).Where(change => change.Deployment.At <= facts.Now))
        {
            var deployment = change.Deployment.Deployment;
            if (facts.Find(change.Deployment.Release) is not { Execution: { } execution } release)
                continue;
            var (subject, of) = (new Subject(execution, deployment.Id), Memberships.Of(release.Release, [deployment], facts.Records));
            if (change.NoValue is { } why)
                yield return new LeftOut(subject, change.Deployment.At, of, why);
            foreach (var commit in change.Counted)
                yield return new Observation(Commits, subject, change.Deployment.At, of, $"commit {commit.Commit.Id[..10]}", commit.LeadTime.TotalHours);
            foreach (var left in change.LeftOut.Where(left => left.Reason != LeftOutReason.OtherFolder))
                yield return new LeftOut(subject, change.Deployment.At, of, $"commit {left.Commit.Id[..10]} {Words(left.Reason)}");
            foreach (var left in change.LeftOut.Where(left => left.Reason == LeftOutReason.NegativeSpan))
                yield return new Observation(Negative, subject, change.Deployment.At, of, $"commit {left.Commit.Id[..10]}", Amount: 1);
        }
    }

    private static string Words(LeftOutReason reason) => reason switch
    {
        LeftOutReason.Merge => "is a merge",
        LeftOutReason.OtherFolder => "changed nothing in the service's folder",
        LeftOutReason.NegativeSpan => "was made after it was deployed, by its clock",
        LeftOutReason.NoTime => "says no time",
    };
}
