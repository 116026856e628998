using System.Text.RegularExpressions;
using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Execution;
using ReleasePortal.Domain.History;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Rules.History;

public sealed partial class ExecutionEdited : HistoryRule
{
    public override string Code => "HIS003";

    public override string Title => "A fact of an execution that was edited";

    public override Severity Severity => Severity.Error;

    public override string WaivableBy => "release-manager";

    public override IEnumerable<Finding> Review(ReleaseCalendar calendar) =>
        calendar.Records.Executions.SelectMany(execution => Edited(execution, calendar)).Concat(Gone(calendar));

    /// <summary>One finding for each item of a list, however many of its keys were edited at once.</summary>
    private IEnumerable<Finding> Edited(ExecutionRecord execution, ReleaseCalendar calendar) =>
        LastingChange.Of(Published(execution, calendar), Fact())
            .Where(change => change.Change.Before is not null)
            .GroupBy(change => (change.By.Number, Item().Match(change.Field).Value))
            .Select(group => group.ToList())
            .Select(changes => new Finding(
                this,
                ChangedKey.In(execution, changes[0].Field),
                $"A published fact was edited: {Told(changes[0].By, calendar)} changed {LastingChange.Sum(changes)}.",
                "Put back what was there, and add what is known now: facts are added, never edited."));

    private IEnumerable<Finding> Gone(ReleaseCalendar calendar) =>
        from removed in calendar.Records.History.Removed
        where removed.Kind == "execution record" && calendar.Records.Releases.TryFind(removed.Id, out _)
        let held = Published(removed.Trail, calendar)
        where held.Count > 0 && held[^1] == removed.Trail.Published[^1]
        let path = held[^1].Versions[^1].Path
        select new Finding(
            this,
            Place.StartOf(path),
            $"The execution record of {removed.Id}, which {Told(held[0], calendar)} published, is not there any more.",
            $"Bring it back with {Checkout(held[^1], path)}; facts are added, never taken away.");

    /// <summary>Keys; the text below them is free.</summary>
    [GeneratedRegex("^[^#]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Fact();

    [GeneratedRegex(@"^[^.\[]+(\[.*\]( #[0-9]+)?)?", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Item();
}
