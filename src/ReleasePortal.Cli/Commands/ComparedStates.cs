using NodaTime;
using ReleasePortal.Repository.Snapshots;

namespace ReleasePortal.Cli.Commands;

/// <summary>The two sides of a comparison, as Git's users write them: two words, or one with dots in it.</summary>
internal sealed record ComparedStates(ComparedState Before, ComparedState After)
{
    private const string Dots = "..";

    /// <param name="folder">The folder of the records.</param>
    /// <param name="first">A revision or a time, or two with dots between them; an end left out is HEAD.</param>
    /// <param name="second">Another; null for the files on disk.</param>
    /// <param name="now">Commits that are later are not there yet.</param>
    /// <exception cref="CommandFailure">It is not clear what is to be compared.</exception>
    /// <exception cref="SnapshotException">One of them is not there.</exception>
    public static ComparedStates Find(string folder, string first, string? second, Instant now)
    {
        if (!first.Contains(Dots, StringComparison.Ordinal) && second?.Contains(Dots, StringComparison.Ordinal) != true)
            return new(ComparedState.Of(first, PastState.Find(folder, first, now)), second is null ? new(null, null, null) : ComparedState.Of(second, PastState.Find(folder, second, now)));
        var start = first.IndexOf(Dots, StringComparison.Ordinal);
        var rest = start < 0 ? "" : first[(start + Dots.Length)..];
        var isCommon = rest.StartsWith('.');
        var (from, to) = (start < 0 ? first : first[..start], rest[(isCommon ? 1 : 0)..]);
        if (second is not null || to.Contains(Dots, StringComparison.Ordinal) || from.Length + to.Length == 0)
        {
            throw new CommandFailure(
                ExitStatus.WrongUse, $"\"{first}{(second is null ? "" : $" {second}")}\" does not say which two states are compared.", "Write A B, A..B, or A...B for what B changed since the two parted.");
        }

        var (before, after) = (PastState.Find(folder, OrHead(from), now), PastState.Find(folder, OrHead(to), now));
        return new(ComparedState.Of(isCommon ? $"where {OrHead(from)} and {OrHead(to)} parted" : OrHead(from), isCommon ? PastState.FindCommon(folder, before, after) : before), ComparedState.Of(OrHead(to), after));
    }

    /// <summary>A proposal, and where it parted from the branch that it is for.</summary>
    /// <param name="folder">The folder of the records.</param>
    /// <param name="target">The branch.</param>
    /// <param name="proposal">The proposal; null for the files on disk, which stand on HEAD.</param>
    /// <param name="now">Commits that are later are not there yet.</param>
    /// <exception cref="SnapshotException">One of them is not there, or they have nothing in common.</exception>
    public static ComparedStates FindProposal(string folder, string target, string? proposal, Instant now)
    {
        var head = PastState.Find(folder, proposal ?? "HEAD", now);
        var common = PastState.FindCommon(folder, PastState.Find(folder, target, now), head);
        return new(
            ComparedState.Of($"where {target} and {proposal ?? "HEAD"} parted", common),
            proposal is null ? new(null, null, null) : ComparedState.Of(proposal, head));
    }

    private static string OrHead(string revision) => revision.Length == 0 ? "HEAD" : revision;
}
