using NodaTime.Text;
using ReleasePortal.Domain;
using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Execution;
using ReleasePortal.Domain.Governance;
using ReleasePortal.Domain.Governance.Board;
using ReleasePortal.Domain.Learning;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Site.Wording;

/// <summary>What records are called where all kinds of them stand together.</summary>
internal static class RecordNames
{
    public static string Of(Record record, RecordSet records) => record switch
    {
        Release release => release.Name,
        ExecutionRecord => $"{ReleaseOf(record, records)}, what happened",
        EvidenceList => $"{ReleaseOf(record, records)}, evidence",
        ReleaseReview => $"{ReleaseOf(record, records)}, review",
        NoteFragment => $"Release note {record.Id}",
        Waiver => $"Waiver {record.Id}",
        Survey => $"Survey {record.Id}",
        RoleCatalogue => "Roles",
        Product product => product.Title,
        Service service => service.Title,
        Team team => team.Title,
        DeploymentEnvironment environment => environment.Title,
        ICalendarEntry entry => entry.Title,
        Policy policy => policy.Title,
        Runbook runbook => runbook.Title,
        Incident incident => incident.Title,
        KnownIssue issue => issue.Title,
        SystemicRisk risk => risk.Title,
        DecisionRecord decision => decision.Title,
        BoardMinutes minutes => $"Change board, {LocalDatePattern.Iso.Format(minutes.Date)}",
        Improvement improvement => improvement.Title,
        Guide guide => guide.Title,
        _ => record.Id,
    };

    private static string ReleaseOf(Record record, RecordSet records) =>
        records.Releases.TryFind(record.Id, out var release) ? release.Name : record.Id;
}
