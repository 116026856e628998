using NodaTime;
using ReleasePortal.Domain.Learning;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Kpis.AntiPatterns;

/// <summary>Actions of reviews that nobody did by the day that was agreed on last.</summary>
public sealed class OverdueActions : AntiPattern
{
    /// <summary>In days. A week late is a holiday or an incident; more is forgotten.</summary>
    public const int Grace = 7;

    public override string Title => "Overdue review actions";

    public override string Threshold =>
        $"An action that is neither done nor given up by a decision more than {Grace} days after the day that was agreed on last. A week late is a holiday or an incident; more is forgotten.";

    public override string Harm => "What a review found is still there and can happen again, and the next review is held by people who have seen that it changes nothing.";

    public override string Instead => "Go through them once a week, the oldest first: do it, agree on another day, or decide not to do it and say why. Agree on fewer in the next review.";

    public override IEnumerable<AntiPatternFinding> Find(KpiFacts facts)
    {
        var today = Habit.Today(facts);
        var actions = facts.Incidents.SelectMany(incident => Of(incident, incident.Actions)).Concat(facts.Records.Reviews.SelectMany(review => Of(review, review.Actions))).ToList();
        List<(Record Record, ActionItem Item)> late = [.. actions.Where(action => action.Item.IsOverdue(today.PlusDays(-Grace))).OrderBy(action => action.Item.Agreed).ThenBy(action => action.Record.Id, StringComparer.Ordinal)];
        if (late.Count > 0)
        {
            yield return new(
                this, Title,
                $"{late.Count} of {Habit.Number(actions.Count, "action")} {(late.Count == 1 ? "is" : "are")} overdue by more than {Grace} days, the oldest since {late[0].Item.Agreed:uuuu-MM-dd} ({Days(late[0].Item.Agreed, today)}).",
                [.. late.Select(action => new SeenSubject(new Subject(action.Record, action.Item.Id), $"overdue since {action.Item.Agreed:uuuu-MM-dd}"))]);
        }
    }

    private static IEnumerable<(Record Record, ActionItem Item)> Of(Record record, IEnumerable<ActionItem> items) => items.Select(item => (record, item));

    private static string Days(LocalDate since, LocalDate today) => Habit.Number(Period.DaysBetween(since, today), "day");
}
