using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Governance;
using ReleasePortal.Domain.Governance.Evidence;

namespace ReleasePortal.Domain.Rules.Evidence;

public sealed class EvidenceMissing : CalendarRule
{
    public override string Code => "EVD002";

    public override string Title => "Evidence whose file is not there";

    public override Severity Severity => Severity.Error;

    public override string WaivableBy => "compliance";

    /// <summary>What nobody has to keep any more may be gone; its item stays in the list.</summary>
    public override IEnumerable<Finding> Review(ReleaseCalendar calendar) =>
        from list in calendar.Records.Evidence
        from item in list.Items
        where item.File is not null && !calendar.Records.Files.Contains(list.PathOf(item)) && !MayBeGone(list, item, calendar)
        let folder = list.PathOf(item)[..^item.File!.Length]
        select new Finding(
            this,
            item.Origin.Value("file"),
            $"There is no file \"{item.File}\" in {folder.TrimEnd('/')}.",
            DidYouMean.Among(
                calendar.Records.Files.Where(path => path.StartsWith(folder, StringComparison.Ordinal)).Select(path => path[folder.Length..]).Order(StringComparer.Ordinal),
                item.File!,
                "Commit the file together with the list; a file that is kept elsewhere is named with url."));

    private static bool MayBeGone(EvidenceList list, EvidenceItem item, ReleaseCalendar calendar) =>
        calendar.Records.Releases.TryFind(list.Id, out var release) && Retention.HasPassed(release, item.Kind, calendar.Records, calendar.Today);
}
