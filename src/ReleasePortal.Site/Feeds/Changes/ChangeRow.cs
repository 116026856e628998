using NodaTime;
using NodaTime.Text;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Site.Feeds.Kpis;
using ReleasePortal.Site.Pages.Changes;
using ReleasePortal.Site.Plan;

namespace ReleasePortal.Site.Feeds.Changes;

/// <summary>What the register says of one change, before any format: times in UTC, several values parted by semicolons, nothing where nothing is known.</summary>
internal static class ChangeRow
{
    /// <summary>The only column that holds a number.</summary>
    public const string Points = "risk_points";

    public static readonly IReadOnlyList<string> Columns =
    [
        "id", "title", "version", "product", "owner", "type", "status", Points, "risk_band", "requested_at", "requested_by", "approved_by",
        "decision", "decided_at", "decided_by", "board_verdict", "board_met", "window_start", "window_end", "implemented_at", "reviewed_on",
    ];

    /// <summary>A value for each column.</summary>
    public static IReadOnlyList<string> Of(ChangeEntry change, Material material) => [.. Asked(change), .. Decided(change, material), .. Done(change)];

    private static string[] Asked(ChangeEntry change) =>
    [
        change.Release.Id, change.Release.Title, change.Release.Version.Text, change.Release.Product.Id, change.Release.Owner.Id,
        Word(change.Release.Type), Word(change.Release.Status), KpiNumber.Text(change.Risk.Points), Word(change.Risk.Band), At(change.RequestedAt), change.RequestedBy ?? "",
    ];

    private static string[] Decided(ChangeEntry change, Material material)
    {
        var decision = change.Release.Decision;
        var ruling = material.Rulings[change.Release.Id].FirstOrDefault();
        return
        [
            string.Join("; ", ChangeTable.Approvals(change.Release).Select(approval => $"{approval.Role.Id} {approval.By.Id} {At(approval.At.Instant)}")),
            decision is null ? "" : Word(decision.Verdict), At(decision?.At.Instant), decision?.By.Id ?? "",
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
