using System.Text.RegularExpressions;
using NodaTime;

namespace ReleasePortal.Domain.History;

/// <summary>Reads from the commits of a record who wrote, reviewed, approved and merged it.</summary>
public static partial class Witness
{
    /// <param name="trail">Of the record.</param>
    /// <param name="now">Commits that are later say nothing.</param>
    /// <returns>In the order of the branch.</returns>
    public static IReadOnlyList<WitnessedAct> Of(RecordTrail trail, Instant now) =>
    [
        .. trail.Published
            .Where(version => version.Commit.CommittedAt <= now)
            .SelectMany(version => Acts(version).Select(act => new WitnessedAct(act.Kind, act.Who, act.Commit, version.Number)))
            .DistinctBy(act => (act.Kind, act.Who, act.Commit.Id)),
    ];

    /// <summary>The commits that a published version is made of: those that wrote it, and the merge that brought them.</summary>
    public static IEnumerable<Commit> Commits(PublishedVersion version) =>
        version.Versions.Select(written => written.Commit).Append(version.Commit).DistinctBy(commit => commit.Id, StringComparer.Ordinal);

    /// <summary>Whoever a trailer or a key names: a name with an address, an address alone, or a handle.</summary>
    public static Identity Named(string value)
    {
        var match = NameAndMail().Match(value);
        return match.Success ? new Identity(match.Groups["name"].Value, match.Groups["mail"].Value)
            : value.IndexOf('@', StringComparison.Ordinal) > 0 ? new Identity(value, value)
            : new Identity(value.TrimStart('@'), "");
    }

    /// <summary>Whether the commit brought what others wrote to the branch; it may have settled how their texts go together.</summary>
    public static bool IsMergeOf(PublishedVersion version, Commit commit) =>
        commit.Id == version.Commit.Id && version.Versions.Any(written => written.Commit.Id != commit.Id);

    /// <summary>Whether the commit says of itself that somebody looked at what it brings.</summary>
    public static bool Approves(Commit commit) => Trailers.Of(commit.Message.Text).Any(trailer => KindOf(trailer) is not null);

    private static IEnumerable<(ActKind Kind, Identity Who, Commit Commit)> Acts(PublishedVersion version)
    {
        foreach (var commit in Commits(version))
        {
            if (version.Versions.Any(written => written.Commit.Id == commit.Id))
                yield return (ActKind.Wrote, commit.Author, commit);
            if (IsMergeOf(version, commit))
                yield return (ActKind.Merged, commit.Author, commit);
            foreach (var trailer in Trailers.Of(commit.Message.Text))
            {
                if (KindOf(trailer) is { } kind && trailer.Value.Length > 0)
                    yield return (kind, Named(trailer.Value), commit);
            }
        }
    }

    private static ActKind? KindOf(Trailer trailer) =>
        trailer.Is("Approved-by") ? ActKind.Approved : trailer.Is("Reviewed-by") ? ActKind.Reviewed : null;

    [GeneratedRegex(@"^(?<name>[^<>]*?)\s*<(?<mail>[^<>\s]+)>$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NameAndMail();
}
