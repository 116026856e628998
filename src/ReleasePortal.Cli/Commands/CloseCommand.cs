using System.CommandLine;
using NodaTime;
using ReleasePortal.Cli.Asking;
using ReleasePortal.Cli.CommandLine;
using ReleasePortal.Cli.Editing;

namespace ReleasePortal.Cli.Commands;

/// <summary><c>portal close</c>: ends a release, an incident or a known issue with the facts that its end needs.</summary>
internal sealed class CloseCommand : EditingCommand
{
    private readonly Argument<string> record = new("RECORD") { Description = "The id of a release, an incident or a known issue; release/ID, incident/ID or known-issue/ID where several have one id." };
    private readonly Option<string?> status = EditOptions.Word("--as", "STATUS", "How it ended. A release: completed (without it), rolled_back, failed, cancelled or withdrawn. A known issue: resolved (without it) or resolved_external.");
    private readonly Option<string?> by = EditOptions.Word("--by", "HANDLE", "A release that is completed: who confirms that it works.");
    private readonly Option<string?> outcome = EditOptions.Word("--outcome", "WORDS", "A release that was carried out: how it ended, in a sentence.");
    private readonly Option<Instant?> at = EditOptions.At("--at", "When it was confirmed, or when service was restored. Without it, now.");
    private readonly Option<string[]> causedBy = SharedOptions.Many("--caused-by", "ID", "An incident: a release that caused it; may be given several times.");
    private readonly Option<string?> notCausedBy = EditOptions.Word("--not-caused-by-release", "WORDS", "An incident: why no release caused it.");
    private readonly Option<string?> fixedIn = EditOptions.Word("--fixed-in", "VERSION", "A known issue: the first version without it.");

    public CloseCommand(Surroundings surroundings)
        : base("close", "Close a release, an incident or a known issue, with the facts that its end needs.", surroundings) => Take(record, status, by, outcome, at, causedBy, notCausedBy, fixedIn);

    public override IReadOnlyList<(string Line, string Does)> Examples =>
    [
        ("portal close payments-5.3.0 --by pay-qa --outcome \"Refunds show their state.\"", "a release that works"),
        ("portal close payments-5.3.0 --as cancelled", "a release that will not be"),
        ("portal close checkout-timeouts --at 2026-11-04T10:02:00Z --caused-by web-shop-2026.44", "an incident that is over"),
        ("portal close refund-email-twice --fixed-in 5.3.0", "a known issue that is solved"),
    ];

    protected override ExitStatus Run(ParseResult line, EditingDesk desk, Interview interview)
    {
        var facts = new ClosingFacts(
            line.GetValue(status), line.GetValue(by), line.GetValue(outcome), line.GetValue(at), line.GetValue(causedBy) ?? [], line.GetValue(notCausedBy), line.GetValue(fixedIn));
        return desk.Write(desk.Try(ClosableRecord.Find(line.GetRequiredValue(record), desk).Close(facts, desk, interview)));
    }
}
