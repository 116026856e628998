using System.Text;
using System.Text.RegularExpressions;
using ReleasePortal.Domain.History;
using ReleasePortal.Repository.Snapshots;

namespace ReleasePortal.Repository.History;

/// <summary>Reads <c>.mailmap</c> as gitmailmap(5) says; like Git it passes over lines that are none.</summary>
internal static partial class MailmapReader
{
    public const string Path = ".mailmap";

    private const int LongestFile = 1 << 20;

    public static Mailmap Read(IEnumerable<SnapshotFile> files) =>
        files.FirstOrDefault(file => file.Path == Path) is { Kind: EntryKind.RegularFile, Size: <= LongestFile } file
            ? new Mailmap(Encoding.UTF8.GetString(file.Read()).Split('\n').Where(line => !line.StartsWith('#')).Select(line => Entry().Match(line)).Where(match => match.Success).Select(EntryOf))
            : Mailmap.Empty;

    /// <summary>With two addresses the second one is what commits have; with one and no name before it there is nothing to map.</summary>
    private static MailmapEntry EntryOf(Match match)
    {
        var (name, mail) = (TextOf(match.Groups["name"]), TextOf(match.Groups["mail"]));
        return TextOf(match.Groups["commitmail"]) is { } commitMail
            ? new MailmapEntry(name, mail, TextOf(match.Groups["commitname"]), commitMail)
            : new MailmapEntry(name, null, null, mail!);
    }

    private static string? TextOf(Group group) => group.Value.Trim() is { Length: > 0 } text ? text : null;

    [GeneratedRegex(@"^(?<name>[^<>]*)<(?<mail>[^<>]+)>((?<commitname>[^<>]*)<(?<commitmail>[^<>]+)>)?[^<>]*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Entry();
}
