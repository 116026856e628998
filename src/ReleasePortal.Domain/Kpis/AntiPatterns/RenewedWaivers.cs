using ReleasePortal.Domain.Governance;

namespace ReleasePortal.Domain.Kpis.AntiPatterns;

/// <summary>Waivers that were renewed again and again.</summary>
public sealed class RenewedWaivers : AntiPattern
{
    /// <summary>Once, work took longer than thought; twice, nobody works on it.</summary>
    public const int Renewals = 2;

    public override string Title => "Waivers renewed again and again";

    public override string Threshold =>
        $"A waiver that still counts, and that was renewed at least {Renewals} times: by moving its last day in Git, or after other waivers of the same rule for the same subject. Once, work took longer than thought; twice, nobody works on it.";

    public override string Harm => "A rule that is waived for ever is no rule, and the risk that it was made for is taken without anybody deciding so.";

    public override string Instead => "Plan the work that ends the waiver, or change the rule for everybody in a decision record.";

    public override IEnumerable<AntiPatternFinding> Find(KpiFacts facts)
    {
        var siblings = facts.Records.Waivers.ToLookup(waiver => (waiver.Rule.Id, waiver.Subject));
        List<SeenSubject> seen =
        [
            .. from waiver in facts.Records.Waivers
               where waiver.Expires >= Habit.Today(facts)
               let renewed = Moved(waiver, facts) + siblings[(waiver.Rule.Id, waiver.Subject)].Count(other => other.Expires < waiver.Expires)
               where renewed >= Renewals
               select new SeenSubject(new Subject(waiver), $"renewed {Habit.Number(renewed, "time")}, now until {waiver.Expires:uuuu-MM-dd}"),
        ];
        if (seen.Count > 0)
            yield return new(this, Title, $"{Habit.Number(seen.Count, "waiver")} {(seen.Count == 1 ? "was" : "were")} renewed at least {Renewals} times instead of ending.", seen);
    }

    /// <summary>How often its last day was put off on the branch. Dates as they are written sort as they fall.</summary>
    private static int Moved(Waiver waiver, KpiFacts facts) => facts.Records.History.PublishedOf(waiver, facts.Now)
        .SelectMany(version => version.Changes)
        .Count(change => change is { Field: "expires", Before: not null, After: not null } && string.CompareOrdinal(change.Before, change.After) < 0);
}
