using ReleasePortal.Domain.Learning;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Kpis;

public sealed class CommunicationTimeliness : KpiDefinition
{
    private static readonly Figure InTime = Figure.Percent("in-time", "Messages sent by when they were due", Better.Higher);

    public override Kpi? Number => Kpi.CommunicationTimeliness;

    public override KpiGroup Group => KpiGroup.Governance;

    public override string Title => "Communication timeliness";

    public override string Question => "Were people told in time?";

    public override IReadOnlyList<Figure> Figures { get; } = [InTime];

    public override IEnumerable<Sighting> Observe(KpiFacts facts) => facts.Releases.SelectMany(release => Look(release, facts));

    private static IEnumerable<Sighting> Look(ReleaseFacts release, KpiFacts facts)
    {
        if (release.Release.Communications.Count == 0)
            yield break;
        var promised = release.Baseline?.Window?.Start ?? release.Release.Window.Interval.Start;
        foreach (var message in release.Release.Communications)
        {
            var due = message.Due.Resolve(promised);
            if (due > facts.Now)
                continue;
            var subject = new Subject(release.Release, $"{Rules.KebabCase.Of(message.Milestone.ToString())}, {message.Audience.Id}");
            if (release.Release.Status is ReleaseStatus.Cancelled or ReleaseStatus.Withdrawn or ReleaseStatus.Postponed or ReleaseStatus.Proposed)
                yield return new LeftOut(subject, due, release.Of, $"the release is {Rules.KebabCase.Of(release.Release.Status.ToString())}: nothing had to be sent");
            else if (message.SentAt is null && !message.IsOwedIn(release.Release.Status))
                yield return new LeftOut(subject, due, release.Of, $"it was not owed: the release is {Rules.KebabCase.Of(release.Release.Status.ToString()).Replace('-', ' ')}");
            else if (message.SentAt is not { } sent || sent.Instant > facts.Now)
                yield return Counted(0, "it was never sent");
            else
                yield return Counted(sent.Instant <= due ? 1 : 0, sent.Instant <= due ? "sent by when it was due" : "it was sent late");

            Observation Counted(double amount, string why) => new(InTime, subject, due, release.Of, why, amount);
        }
    }
}
