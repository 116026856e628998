using NodaTime;
using NodaTime.Text;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Site.Feeds.Kpis;
using ReleasePortal.Site.Pages.Changes;
using ReleasePortal.Site.Plan;

namespace ReleasePortal.Site.Feeds.Changes;

/// <summary>The whole register of changes as one table; times in UTC, several values parted by semicolons.</summary>
internal static class ChangeCsv
{
    public static byte[] Write(Material material)
    {
        var table = new CsvTable(
            "id", "title", "version", "product", "owner", "type", "status", "risk_points", "risk_band", "requested_at", "requested_by", "approved_by",
            "decision", "decided_at", "decided_by", "board_verdict", "board_met", "window_start", "window_end", "implemented_at", "reviewed_on");
        foreach (var change in ChangeEntry.All(material))
            table.Add([.. Asked(change), .. Decided(change, material), .. Done(change)]);
        return table.Bytes;
    }

    private static string[] Asked(ChangeEntry change) =>
    [
        CsvTable.Text(change.Release.Id), CsvTable.Text(change.Release.Title), CsvTable.Text(change.Release.Version.Text), CsvTable.Text(change.Release.Product.Id), CsvTable.Text(change.Release.Owner.Id),
        Word(change.Release.Type), Word(change.Release.Status), CsvTable.Number(change.Risk.Points), Word(change.Risk.Band), At(change.RequestedAt), CsvTable.Text(change.RequestedBy),
    ];

    private static string[] Decided(ChangeEntry change, Material material)
    {
        var decision = change.Release.Decision;
        var ruling = material.Rulings[change.Release.Id].FirstOrDefault();
        return
        [
            CsvTable.Text(string.Join("; ", ChangeTable.Approvals(change.Release).Select(approval => $"{approval.Role.Id} {approval.By.Id} {At(approval.At.Instant)}"))),
            decision is null ? "" : Word(decision.Verdict), At(decision?.At.Instant), CsvTable.Text(decision?.By.Id),
            ruling is null ? "" : Word(ruling.Item.Verdict), Day(ruling?.Minutes.Date),
        ];
    }

    private static string[] Done(ChangeEntry change) =>
        [At(change.Release.Window.Interval.Start), At(change.Release.Window.Interval.End), At(change.ImplementedAt), Day(change.Review?.Date)];

    private static string Word<T>(T value)
        where T : struct, Enum => KebabCase.Snake(value.ToString());

    private static string At(Instant? at) => at is { } instant ? InstantPattern.General.Format(instant) : "";

    private static string Day(LocalDate? day) => day is { } date ? LocalDatePattern.Iso.Format(date) : "";
}
