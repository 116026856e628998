using NodaTime;

namespace ReleasePortal.Cli.Editing;

/// <summary>What the command line says of an end; what does not belong to the kind of record is refused.</summary>
internal sealed record ClosingFacts(string? Status, string? By, string? Outcome, Instant? At, IReadOnlyList<string> CausedBy, string? NotCausedByRelease, string? FixedIn)
{
    private IEnumerable<(string Flag, bool IsGiven)> Given =>
    [
        ("--as", Status is not null), ("--by", By is not null), ("--outcome", Outcome is not null), ("--at", At is not null),
        ("--caused-by", CausedBy.Count > 0), ("--not-caused-by-release", NotCausedByRelease is not null), ("--fixed-in", FixedIn is not null),
    ];

    /// <exception cref="CommandFailure">One is given that says nothing of such a record.</exception>
    public void RequireOnly(string noun, params string[] flags)
    {
        if (Given.FirstOrDefault(one => one.IsGiven && !flags.Contains(one.Flag)) is { Flag: { } stray })
            throw new CommandFailure(ExitStatus.WrongUse, $"{stray} says nothing of {noun}.", $"Leave it out; {noun} is closed with {string.Join(", ", flags)}.");
    }
}
