using System.CommandLine;
using NodaTime;
using ReleasePortal.Cli.Asking;
using ReleasePortal.Cli.CommandLine;
using ReleasePortal.Cli.Editing;
using ReleasePortal.Cli.Output;
using ReleasePortal.Cli.Reports;
using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Cli.Commands;

/// <summary><c>portal move</c>: gives a release another time, after it has shown what that brings.</summary>
internal sealed class MoveCommand : EditingCommand
{
    private readonly Argument<string> release = new("RELEASE") { Description = "The id of the release." };
    private readonly Option<string?> start = EditOptions.Word("--start", "TIME", "When it starts: a local time of its zone such as 2026-12-01T18:00, or an instant such as 2026-12-01T17:00:00Z.");
    private readonly Option<Duration?> duration = SlotOptions.Length("--duration", "How long its window is, such as PT2H30M. Without it, as long as now.");
    private readonly Option<bool> yes = new("--yes") { Description = "Write it without asking." };

    public MoveCommand(Surroundings surroundings)
        : base("move", "Move a release to another time, with its phases; shows first which conflicts come and go.", surroundings) => Take(release, start, duration, yes);

    public override IReadOnlyList<(string Line, string Does)> Examples =>
    [
        ("portal move payments-5.3.0", "show free times, and ask for one"),
        ("portal move payments-5.3.0 --start 2026-12-08T20:00 --yes", "to a local time of its zone"),
        ("portal move payments-5.3.0 --start 2026-12-08T19:00:00Z --duration PT3H", "and make it longer"),
    ];

    protected override ExitStatus Run(ParseResult line, EditingDesk desk, Interview interview)
    {
        var plan = EditingDesk.Find(desk.Records.Releases, "release", line.GetRequiredValue(release));
        if (!plan.Status.IsAhead())
            throw new CommandFailure(ExitStatus.WrongUse, $"{plan.Name} is {EditOptions.NameOf(plan.Status).Replace('_', ' ')}: its time is what happened.", "Name a release that has yet to start.");
        var asked = interview.Ask(StartQuestion(plan, desk) with { Given = line.GetValue(start) });
        interview.RequireAll();
        var moved = new MovedPlan(plan, StartTime.Of(asked, plan.Window.Zone)!.Value, line.GetValue(duration));
        var outcome = desk.Try(moved.In(desk.Edit(plan)));
        Surroundings.Output.WriteLine($"{Inert.Text(plan.Name)}: from {ConflictLines.Span(plan.Window.Interval, plan.Window.Zone)} to {ConflictLines.Span(moved.Window, plan.Window.Zone)} {plan.Window.Zone.Id}");
        if (outcome.Files.Count == 0 || line.GetValue(yes))
            return desk.Write(outcome);
        outcome.WriteFindings(Surroundings);
        if (!interview.CanAsk)
            throw new CommandFailure(ExitStatus.WrongUse, "Nothing was written, because nobody could be asked.", "Add --yes to write it.");
        if (interview.Agrees(outcome.Changes.New.Count == 0 ? "Nothing stands against it. Move it?" : "Move it all the same?"))
            return desk.Write(outcome with { Changes = new FindingChanges([], []) }) is var status && outcome.Changes.Blocks ? ExitStatus.FindingsBlock : status;
        Surroundings.Output.WriteLine("Nothing was written.");
        return ExitStatus.Ok;
    }

    private static Question StartQuestion(Release plan, EditingDesk desk)
    {
        var slots = SlotSearch.Next(Placement.AsPlanned(plan, desk.Records), desk.Review.Calendar).Slots;
        return new Question("--start", "When does it start? These times are free; another one may be written.")
        {
            Choices = [.. slots.Select(slot => new Choice(WrittenMoment.Of(slot.Start, plan.Window.Start, plan.Window.Zone), $"{slot.Start.InZone(plan.Window.Zone).DayOfWeek}, {ConflictLines.Span(slot.Window, plan.Window.Zone)} {plan.Window.Zone.Id}"))],
            IsOpen = true,
            Wrong = text => StartTime.Problem(text, plan.Window.Zone, desk.Now),
        };
    }
}
