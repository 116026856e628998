using ReleasePortal.Cli.Output;

namespace ReleasePortal.Cli.Running;

/// <summary>What can be written while a cutover is run.</summary>
internal static class CutoverHelp
{
    private const int Room = 20;

    private static readonly (string Line, string Does)[] Lines =
    [
        ("start [STEP]", "start a step; the next one, if none is named"),
        ("done [STEP]", "it worked; also fail. The one that runs, if none is named. At a checkpoint, done records the decision to go on"),
        ("skip STEP", "it is not done; what nobody ordered need not be skipped"),
        ("back [WHY]", "decide to roll back; the steps of the way back can start then, and no others"),
        ("decide [WHAT]", "record another decision; the answer Go on, or Go on: and why, ends the way back"),
        ("deploy SERVICE ENVIRONMENT [REASON] [unplanned] [mends ID]", "a deployment begins; ID is an incident, or a deployment of this release"),
        ("deployed [ID] [failed]", "it is over: succeeded, or failed, rolled_back, aborted"),
        ("surprise 2 WHAT", "note what nobody expected, from 1 (critical) to 4 (minor)"),
        ("known 2 WHAT", "the same, of what was in the records before the go decision"),
        ("delay 20 CAUSE [WHAT]", "note how many minutes were lost, and why"),
        ("check ID passed", "record a check after the deployment; or failed"),
        ("confirm", "say that the release works"),
        ("outcome WORDS", "say in a sentence how it ended"),
        ("undo", "take back what was recorded last since this run began; also take back"),
        ("steps", "show all steps"),
        ("quit", "leave; another run goes on where this one ended"),
    ];

    public static void Write(Surroundings surroundings)
    {
        foreach (var (line, does) in Lines)
        {
            var before = $"  {line}";
            if (before.Length + 2 > Room)
            {
                surroundings.Output.WriteWrapped(before.Trim(), surroundings.Width, "  ");
                before = "";
            }

            surroundings.Output.WriteWrapped(does, surroundings.Width, before.PadRight(Room));
        }
    }
}
