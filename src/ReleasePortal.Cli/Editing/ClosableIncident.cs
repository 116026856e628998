using ReleasePortal.Cli.Asking;
using ReleasePortal.Cli.Commands;
using ReleasePortal.Domain.Learning;
using ReleasePortal.Repository.Editing;

namespace ReleasePortal.Cli.Editing;

/// <summary>An incident is over when service is restored; its cause may be known later.</summary>
internal sealed record ClosableIncident(Incident Incident) : ClosableRecord
{
    public override IReadOnlyList<EditedRecord> Close(ClosingFacts facts, EditingDesk desk, Interview interview)
    {
        facts.RequireOnly("an incident", "--at", "--caused-by", "--not-caused-by-release");
        if (Incident.RestoredAt is not null)
            throw Over(Incident, "restored");
        var now = EditOptions.Time(desk.Now);
        var restored = interview.Ask(new Question("--at", "When was service restored?")
        {
            Given = facts.At is { } at ? EditOptions.Time(at) : null,
            Standard = now,
            Wrong = text => BuildInstant.Parse(text) is null ? $"Write an instant such as {now}." : null,
        });
        var record = desk.Edit(Incident).Set("restored_at", restored);
        if (facts is { CausedBy.Count: > 0, NotCausedByRelease: not null })
            throw new CommandFailure(ExitStatus.WrongUse, "--caused-by and --not-caused-by-release contradict each other.", "Leave one of them out.");
        if (Incident.CausedBy.Count > 0 || Incident.NotCausedByRelease is not null)
            return [record];
        var causes = facts.NotCausedByRelease is not null ? "" : interview.Ask(new Question("--caused-by", "Which release caused it? Its id, or nothing while that is not known.")
        {
            Given = facts.CausedBy.Count > 0 ? string.Join(", ", facts.CausedBy) : null,
            MayBeLeft = true,
            IsMany = true,
        });
        if (causes.Length > 0)
            return [record.Set("caused_by", $"[{causes}]")];
        return facts.NotCausedByRelease is { } why ? [record.Set("not_caused_by_release", why)] : [record];
    }
}
