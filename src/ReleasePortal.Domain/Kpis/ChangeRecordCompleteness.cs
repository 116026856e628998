using ReleasePortal.Domain.Governance.Evidence;
using ReleasePortal.Domain.Governance.Requirements;
using ReleasePortal.Domain.History;
using ReleasePortal.Domain.Learning;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Kpis;

public sealed class ChangeRecordCompleteness : KpiDefinition
{
    private static readonly Figure Complete = Figure.Percent("complete", "Change records with everything that is required", Better.Higher);
    private static readonly Figure Fill = Figure.Percent("fill", "Of all that is required, filled in", Better.Higher);
    private static readonly Figure AtGo = Figure.Percent("complete-at-go", "Complete at the go decision", Better.Higher);
    private static readonly Figure Waived = Figure.Count("waived", "Criteria that were waived", Better.Neither);

    public override Kpi? Number => Kpi.ChangeRecordCompleteness;

    public override KpiGroup Group => KpiGroup.Governance;

    public override string Title => "Change record completeness";

    public override string Question => "Do the records say what they have to say?";

    public override IReadOnlyList<Figure> Figures { get; } = [Complete, Fill, AtGo, Waived];

    public override IEnumerable<Sighting> Observe(KpiFacts facts)
    {
        var required = RequirementBook.KeysIn(facts.Records.Portal.Profile);
        return facts.Executed.SelectMany(release => Look(release, required, facts));
    }

    private static IEnumerable<Sighting> Look(ReleaseFacts release, IReadOnlyList<Requirement> required, KpiFacts facts)
    {
        var subject = new Subject(release.Release);
        var (evidence, lost) = Evidence(release.Release, facts);
        List<string> missing = [.. required.Where(field => !field.IsIn!(release.Release, facts.Records)).Select(field => field.Name), .. lost];
        var asked = required.Count + evidence;
        var waived = release.Release.GoNoGo.Count(criterion => criterion.State == GateState.Waived);
        yield return new Observation(Complete, subject, release.EndedAt, release.Of, Words(missing), missing.Count == 0 ? 1 : 0);
        yield return new Observation(Fill, subject, release.EndedAt, release.Of, Words(missing), asked - missing.Count, asked);
        yield return new Observation(Waived, subject, release.EndedAt, release.Of, "criteria of the go decision", waived);
        yield return release.Baseline is { Kind: BaselineKind.GoDecision, Plan: { } plan }
            ? Then(release, [.. required.Where(field => field.Name != "decision" && !field.IsAmong(plan.Version.Watched.Keys) && !IsInherited(field, release.Release, facts.Records)).Select(field => field.Name)])
            : new LeftOut(subject, release.EndedAt, release.Of, "nobody knows how it stood at the go decision");
    }

    private static Observation Then(ReleaseFacts release, IReadOnlyList<string> missing) =>
        new(AtGo, new Subject(release.Release), release.EndedAt, release.Of, Words(missing), missing.Count == 0 ? 1 : 0);

    /// <summary>What a release gets from its type it needs not say, then as now.</summary>
    private static bool IsInherited(Requirement field, Release release, RecordSet records) =>
        field.Name == "raci" && Responsibilities.OfType(release.Type, records).Count > 0;

    /// <summary>How many items have to be there, and the files among them that are not, or are others than those that were listed. Addresses are not opened.</summary>
    private static (int Asked, IReadOnlyList<string> Lost) Evidence(Release release, KpiFacts facts)
    {
        var records = facts.Records;
        if (!records.Evidence.TryFind(release.Id, out var list))
            return (0, []);
        var today = facts.Now.InZone(records.Portal.TimeZone).Date;
        var kept = list.Items.Where(item => ShownEvidence.StateOf(item, list, records) != EvidenceState.Missing || !Retention.HasPassed(release, item.Kind, records, today)).ToList();
        return (kept.Count, [.. kept.Where(item => ShownEvidence.StateOf(item, list, records) is EvidenceState.Missing or EvidenceState.Changed or EvidenceState.TooLarge).Select(item => $"evidence {item.File}")]);
    }

    private static string Words(IReadOnlyList<string> missing) => missing.Count == 0 ? "complete" : $"{string.Join(", ", missing)} missing";
}
