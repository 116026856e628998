using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Governance;
using ReleasePortal.Domain.History;
using ReleasePortal.Domain.Learning;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Comparison;

/// <summary>What can become of a record of any kind.</summary>
public abstract record RecordChange : Change
{
    /// <summary>The record is new.</summary>
    public sealed record Came(Record Record) : RecordChange;

    /// <summary>The record is gone.</summary>
    public sealed record Went(Record Record) : RecordChange;

    /// <summary>Its text cannot be read on one side or both, so that nobody knows what it says there.</summary>
    /// <param name="PathBefore">Where it could not be read before; null where it could, or was not there.</param>
    /// <param name="PathAfter">Where it cannot be read now; null where it can, or is not there.</param>
    /// <param name="Fate">Whether its file came, went, or has another content.</param>
    public sealed record Unreadable(string? PathBefore, string? PathAfter, Fate Fate) : RecordChange;

    /// <summary>A finding that was not there before, or that weighed less.</summary>
    public sealed record Found(Finding Finding) : RecordChange;

    /// <summary>A finding that is not there any more.</summary>
    /// <param name="Finding">As it was.</param>
    /// <param name="Waiver">What allows it now; null where its reason is gone.</param>
    public sealed record Solved(Finding Finding, Waiver? Waiver) : RecordChange;

    /// <summary>A freeze, a change window or a business event happens at another time.</summary>
    public sealed record EntryMoved(ICalendarEntry Before, ICalendarEntry After) : RecordChange;

    /// <summary>Releases of which one is in the way of a calendar entry, and was not before.</summary>
    public sealed record Hit(ICalendarEntry Entry, IReadOnlyList<Release> Releases) : RecordChange;

    /// <summary>Service is back after an incident.</summary>
    public sealed record Restored(Incident Incident) : RecordChange;

    /// <summary>A known issue is understood or solved further, or less far.</summary>
    public sealed record IssueStatus(KnownIssueStatus Before, KnownIssueStatus After) : RecordChange;

    /// <summary>There is a way to live with a known issue, which there was not.</summary>
    public sealed record WorkaroundFound(string Workaround) : RecordChange;

    /// <summary>A systemic risk is likelier or worse, or less so; both are likelihood × impact, 1 to 25.</summary>
    public sealed record RiskScore(SystemicRisk Before, SystemicRisk After) : RecordChange;

    /// <summary>Keys for which the trade has no better word.</summary>
    public sealed record Rewritten(IReadOnlyList<FieldChange> Fields) : RecordChange;

    /// <summary>Titles and explanations in other words.</summary>
    public sealed record Reworded(IReadOnlyList<FieldChange> Fields) : RecordChange
    {
        public override bool IsQuiet => true;
    }

    /// <summary>Only comments or the layout of its file are others.</summary>
    public sealed record LaidOut : RecordChange
    {
        public override bool IsQuiet => true;
    }

    /// <summary>Its file lies elsewhere.</summary>
    public sealed record FileMoved(string Before, string After) : RecordChange
    {
        public override bool IsQuiet => true;
    }

    /// <summary>A file that is no record.</summary>
    public sealed record FileWritten(WrittenFile File) : RecordChange
    {
        public override bool IsQuiet => true;
    }
}
