using ReleasePortal.Domain.Governance.Requirements;
using ReleasePortal.Domain.History;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Pages.History;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Releases;

/// <summary>What the commits show: who reviewed, approved and merged the plan, and who did what in the whole release.</summary>
internal static class WitnessSection
{
    private static readonly string[] ActColumns = ["What Git shows", "Who", "Commit", "Still holds"];
    private static readonly string[] DutyColumns = ["Who did what", "Wrote it", "Reviewed", "Approved", "Merged", "Deployed", "Verified"];

    public static IEnumerable<Part> Of(Release release, Material material)
    {
        if (material.Records.History.Of(release) is { } trail)
        {
            var published = material.Records.History.PublishedOf(trail, material.Time.Now);
            var acts = Witness.Of(published).Where(act => act.Kind != ActKind.Wrote)
                .DistinctBy(act => (act.Kind, material.Links.NameOf(act.Who), act.Commit.Id)).ToList();
            if (acts.Count > 0)
                yield return Table.Of($"Who reviewed, approved and merged {release.Name}", ActColumns, acts.Select(act => Cells(act, published, material)));
            if (Witness.LeftOut(published) is > 0 and var leftOut)
                yield return new Paragraph($"{Count.Of(leftOut, "trailer")} of messages left out: of one message count {Witness.MostOfMessage} people who reviewed or approved, and, where it has more than {Count.Digits(CommitMessage.Longest)} characters, {Count.Digits(CommitMessage.LongestEnd)} characters of trailers.");
        }

        var participants = Participants.Of(release, material.Records, material.Time.Now);
        if (participants.Count == 0)
            yield break;
        yield return Table.Of($"Who did what in {release.Name}", DutyColumns, participants.Select(participant => Cells(participant, material)));
        var apart = Segregation.Of(material.Records.Portal.Profile, material.Risks.Of(release).Band);
        var conflicts = participants.Where(participant => participant.ToSegregate.Count > 1).Select(participant => new Reason(Mark(participant, apart), Conflict(participant))).ToList();
        if (conflicts.Count > 0)
            yield return new ReasonList(conflicts);
    }

    private static IReadOnlyList<Part> Cells(WitnessedAct act, IReadOnlyList<PublishedVersion> published, Material material) =>
    [
        EnumWords.Of(act.Kind),
        new Stacked(Who(act.Who, material), material.Time.Moment(act.Commit.CommittedAt)),
        new Stacked(ChangeCard.Link(act.Commit, material), SignatureWords.Of(material.Records.History.Signatures.GetValueOrDefault(act.Commit.Id), material.Links)),
        ApprovedText.ChangedAfter(published, act) is { } changed
            ? new Stacked(States.AtRisk.Saying("Changed since"), material.Time.Day(material.Records.History.Clock(material.Time.Now).At(changed.Number)!.Value))
            : States.Done.Saying("Yes"),
    ];

    private static Part Who(Identity who, Material material) => material.Records.FindPerson(who) is { } person
        ? material.Links.To(person)
        : new Pair(material.Links.NameOf(who), "in no team");

    private static IReadOnlyList<Part> Cells(Participant participant, Material material) =>
    [
        participant.Person is { } person ? material.Links.To(person) : new Stacked(participant.Name, "in no team"),
        .. Enum.GetValues<Duty>().Select(duty => (Part)Cell(participant, duty)),
    ];

    private static string Cell(Participant participant, Duty duty) =>
        participant.Done.TryGetValue(duty, out var times) ? times == 1 ? "Yes" : $"{Count.Digits(times)} times"
        : participant.Planned.Contains(duty) ? "Planned"
        : "";

    private static string Conflict(Participant participant) =>
        $"{(participant.Person is { } person ? RecordLinks.NameOf(person) : participant.Name)} is {Count.List([.. participant.ToSegregate.Select(duty => EnumWords.Lower(duty))])} at once.";

    /// <summary>Only some profiles ask for it, and of low risk they ask for less.</summary>
    private static State Mark(Participant participant, IReadOnlyList<Duty> apart) => Segregation.InOneHand(participant, apart).Count > 1
        ? States.AtRisk
        : States.Open.With("info").Saying("Note");
}
