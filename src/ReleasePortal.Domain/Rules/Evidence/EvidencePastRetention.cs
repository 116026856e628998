using NodaTime;
using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Governance.Evidence;

namespace ReleasePortal.Domain.Rules.Evidence;

public sealed class EvidencePastRetention : CalendarRule
{
    public override string Code => "EVD010";

    public override string Title => "Evidence that is kept longer than it has to be";

    public override Severity Severity => Severity.Note;

    public override string WaivableBy => "compliance";

    /// <summary>What is kept elsewhere is told too: whoever keeps it does not know our periods.</summary>
    public override IEnumerable<Finding> Review(ReleaseCalendar calendar) =>
        from listed in ListedEvidence.Of(calendar.Records)
        let item = listed.Item
        where Retention.HasPassed(listed.Release, item.Kind, calendar.Records, calendar.Today)
            && (item.File is null || calendar.Records.Files.Contains(listed.List.PathOf(item)))
        select new Finding(
            this,
            item.Origin.Value(item.File is null ? "url" : "file"),
            $"\"{item.Title}\" had to be kept until {Retention.Until(listed.Release, item.Kind, calendar.Records):uuuu-MM-dd}, and is still there.",
            $"Ask compliance whether it may go. Then delete the file and leave the item in the list, which still proves what there was; or lengthen retention.{KebabCase.Snake(item.Kind.ToString())} in portal.yml.");
}
