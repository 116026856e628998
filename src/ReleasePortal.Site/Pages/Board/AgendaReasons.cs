using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Governance;
using ReleasePortal.Domain.Governance.Board;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Board;

/// <summary>Why a release is on the agenda and what stands against it, in a line each.</summary>
internal static class AgendaReasons
{
    private static readonly State Siren = new("bad", "siren", "Emergency");

    public static IEnumerable<Reason> Of(AgendaItem item, Material material) =>
        item.Reasons.Select(reason => Of(reason, material)).Concat(Against(item, material));

    /// <summary>Obstacles that are no reason of their own already.</summary>
    private static IEnumerable<Reason> Against(AgendaItem item, Material material)
    {
        var told = item.Reasons.Select(ConflictOf).OfType<Conflict>().ToHashSet(ReferenceEqualityComparer.Instance);
        return (material.Outlooks.Of(item.Release)?.Obstacles ?? [])
            .Where(obstacle => obstacle is not Obstacle.InConflict { Conflict: var conflict } || !told.Contains(conflict))
            .Select(material.Obstacles.Of);
    }

    private static Conflict? ConflictOf(AgendaReason reason) => reason switch
    {
        AgendaReason.Frozen frozen => frozen.Conflict,
        AgendaReason.Collides collides => collides.Conflict,
        _ => null,
    };

    private static Reason Of(AgendaReason reason, Material material) => reason switch
    {
        AgendaReason.Emergency => new Reason(Siren, "An emergency that is not over."),
        AgendaReason.ShippedFirst => new Reason(Siren, "An emergency that shipped after the last meeting."),
        AgendaReason.Owed owed => new Reason(owed.IsLate ? States.Overdue : States.Pending, $"It owes {EmergencyWords.Thing(owed.Duty.Kind)}, due {material.Time.DayText(owed.Duty.Due)}."),
        AgendaReason.Risky { Risk: { Vetoes: [var veto, ..] } risk } => new Reason(States.Of(risk.Band), $"{States.Of(risk.Band).Word} by a veto: {RiskWords.Of(veto.Kind)}."),
        AgendaReason.Risky { Risk: var risk } => new Reason(States.Of(risk.Band), $"{risk.Points} of 100 points. Most from: {Most(risk)}."),
        AgendaReason.Excepted excepted => new Reason(excepted.IsUsed ? ConflictWords.Allowed : States.Open.With("badge-check"), Exception(excepted, material)),
        AgendaReason.Frozen { Conflict: var conflict } => new Reason(conflict.Waiver is null ? ConflictWords.Mark(conflict) : ConflictWords.Allowed.With("snowflake"), conflict.Message),
        AgendaReason.Collides { Conflict: var conflict } => new Reason(ConflictWords.Mark(conflict), conflict.Message),
        _ => throw new ArgumentOutOfRangeException(nameof(reason)),
    };

    private static string Most(Domain.Governance.Risk.ChangeRisk risk) => Count.List([.. risk.Rows.OrderByDescending(row => row.Points).Where(row => row.Points > 0).Take(3).Select(row => $"{RiskWords.Of(row.Factor).ToLowerInvariant()} {row.Points}")]);

    private static Part Exception(AgendaReason.Excepted excepted, Material material)
    {
        Waiver waiver = excepted.Waiver;
        return material.Prose.Line($"Waiver of {waiver.Rule.Id} until {material.Time.ShortDayText(waiver.Expires)}{(excepted.IsUsed ? "" : ", which nothing needs yet or which does not count")}: {waiver.Reason}");
    }
}
