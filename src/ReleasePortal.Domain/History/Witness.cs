using System.Text.RegularExpressions;

namespace ReleasePortal.Domain.History;

/// <summary>Reads from the commits of a record who wrote, reviewed, approved and merged it.</summary>
public static partial class Witness
{
    /// <summary>How many people a message may name who reviewed or approved; more are left out.</summary>
    public const int MostOfMessage = 20;

    private const int LongestName = 100;

    /// <summary>As long as a mail address can be.</summary>
    private const int LongestMail = 254;

    /// <param name="published">What the branch has held of the record.</param>
    /// <returns>In the order of the branch.</returns>
    public static IReadOnlyList<WitnessedAct> Of(IEnumerable<PublishedVersion> published) =>
    [
        .. published
            .SelectMany(version => Acts(version).Select(act => new WitnessedAct(act.Kind, act.Who, act.Commit, version.Number)))
            .DistinctBy(act => (act.Kind, act.Who, act.Commit.Id)),
    ];

    /// <summary>How many trailers that name somebody, or may do, are left out, because there are too many or they are too long.</summary>
    /// <param name="published">What the branch has held of the record.</param>
    public static int LeftOut(IEnumerable<PublishedVersion> published) => published
        .SelectMany(Commits)
        .DistinctBy(commit => commit.Id, StringComparer.Ordinal)
        .Sum(commit => commit.Message.TrailersLeftOut + Math.Max(0, NamedBy(commit).Count() - MostOfMessage));

    /// <summary>The commits that a published version is made of: those that wrote it, and the merge that brought them.</summary>
    public static IEnumerable<Commit> Commits(PublishedVersion version) =>
        version.Versions.Select(written => written.Commit).Append(version.Commit).DistinctBy(commit => commit.Id, StringComparer.Ordinal);

    /// <summary>Whoever a trailer or a key names: a name with an address, an address alone, or a handle.</summary>
    public static Identity Named(string value)
    {
        var match = NameAndMail().Match(value);
        return match.Success ? Short(match.Groups["name"].Value, match.Groups["mail"].Value)
            : value.IndexOf('@', StringComparison.Ordinal) > 0 ? Short(value, value)
            : Short(value.TrimStart('@'), "");
    }

    /// <summary>With an ellipsis in the place of what is too long: it is nobody's address and nobody's handle.</summary>
    private static Identity Short(string name, string mail) => new(Short(name, LongestName), Short(mail, LongestMail));

    private static string Short(string text, int longest) => text.Length <= longest ? text : $"{text[..(char.IsHighSurrogate(text[longest - 2]) ? longest - 2 : longest - 1)]}…";

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
            foreach (var (kind, value) in NamedBy(commit).Take(MostOfMessage))
                yield return (kind, Named(value), commit);
        }
    }

    private static IEnumerable<(ActKind Kind, string Value)> NamedBy(Commit commit) =>
        from trailer in Trailers.Of(commit.Message.Text)
        let kind = KindOf(trailer)
        where kind is not null && trailer.Value.Length > 0
        select (kind.Value, trailer.Value);

    private static ActKind? KindOf(Trailer trailer) =>
        trailer.Is("Approved-by") ? ActKind.Approved : trailer.Is("Reviewed-by") ? ActKind.Reviewed : null;

    [GeneratedRegex(@"^(?<name>[^<>]*?)\s*<(?<mail>[^<>\s]+)>$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex NameAndMail();
}
