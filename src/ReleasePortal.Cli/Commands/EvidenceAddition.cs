using System.Security.Cryptography;
using System.Text;
using NodaTime;
using NodaTime.Text;
using ReleasePortal.Domain;
using ReleasePortal.Domain.Governance;
using ReleasePortal.Domain.Governance.Evidence;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Repository.Evidence;
using ReleasePortal.Repository.History;
using ReleasePortal.Repository.Records;
using ReleasePortal.Repository.Snapshots;

namespace ReleasePortal.Cli.Commands;

/// <summary>What somebody wants of <c>portal evidence add</c>. Either all of it happens, or nothing.</summary>
internal sealed record EvidenceAddition(string Release, string File, EvidenceKind Kind, string Title, string Source, Instant? CollectedAt, string? Name)
{
    /// <param name="root">The folder of the records.</param>
    /// <exception cref="CommandFailure">Something is unknown, taken, or not what it is said to be; nothing was written.</exception>
    public AddedEvidence Make(string root)
    {
        using var snapshot = RepositorySnapshot.OfWorkingTree(root);
        var records = RecordReader.Read(snapshot, HistoryDetail.None).Records;
        var plan = records.Releases.TryFind(Release, out var found) ? found
            : records.Releases.Knows(Release) ? throw Unreadable("release.yml")
            : throw UnknownName.Of("release", Release, records.Releases.Ids);
        var list = ListOf(plan, records);
        var path = $"{list[..list.LastIndexOf('/')]}/evidence/{NameOfCopy}";
        var bytes = Bytes();
        var digest = Convert.ToHexStringLower(SHA256.HashData(bytes));
        var reading = EvidenceReader.Read(bytes).As(Kind);
        if (reading is EvidenceReading.Unreadable unreadable)
            throw Refused($"{File} cannot be read as {Kind.Noun()}. {unreadable.Problem}{(unreadable.At is { } at ? $" (line {at.Line}, column {at.Column})" : "")}", "Look at the file, or name another kind with --kind; link and sign_off take any file.");
        var item = new NewEvidence(Kind, Title, CollectedAt ?? Written(), Source, NameOfCopy, digest);
        var time = InstantPattern.General.Format(item.CollectedAt);
        if (Listed(records) is { } listed)
        {
            return listed.Sha256 == digest ? new AddedEvidence(path, list, reading, digest, InstantPattern.General.Format(listed.CollectedAt.Instant), IsCollectedAsked: false, IsNew: false)
                : throw Refused($"{list} lists a file {NameOfCopy} with another content, and evidence is not exchanged.", "Give the new one a name of its own with --name.");
        }

        new EvidenceFolder(root).Write(path, bytes, list, text => EvidenceListText.Add(list, text, item));
        return new AddedEvidence(path, list, reading, digest, time, CollectedAt is not null, IsNew: true);
    }

    private string NameOfCopy => Name ?? Path.GetFileName(File);

    private EvidenceItem? Listed(RecordSet records) =>
        records.Evidence.TryFind(Release, out var list) ? list.Items.FirstOrDefault(item => string.Equals(item.File, NameOfCopy, StringComparison.OrdinalIgnoreCase)) : null;

    private string ListOf(Release plan, RecordSet records)
    {
        if (!EvidenceNames.IsUsable(NameOfCopy))
            throw Refused($"\"{NameOfCopy}\" cannot be the name of a file of evidence.", $"Name it with --name: {EvidenceNames.Form}, and not that of a record.");
        if (records.Evidence.Knows(Release) && !records.Evidence.TryFind(Release, out _))
            throw Unreadable("evidence.yml");
        var path = plan.Origin.Place.Path;
        var list = $"{path[..path.LastIndexOf('/')]}/evidence.yml";
        return !records.Evidence.TryFind(Release, out var there) || there.Origin.Place.Path == list ? list
            : throw Refused($"The evidence of {Release} is listed in {there.Origin.Place.Path}.", $"Move the list to {list}.");
    }

    private byte[] Bytes()
    {
        var file = new FileInfo(File);
        if (file.LinkTarget is not null)
            throw Refused($"{File} is a symbolic link.", "Name the file that it leads to.");
        if (!file.Exists)
            throw Refused($"There is no file {File}.", Directory.Exists(File) ? "It is a folder: name one file in it." : "Look at the path.");
        if (file.Length > EvidenceReader.Limit)
            throw new CommandFailure(ExitStatus.Limit, $"{File}: {EvidenceReader.TooLarge(file.Length).Problem}", "Keep it where it is, and list its address with url in evidence.yml.");
        return file.Length == 0 ? throw Refused($"{File} is empty.", "Look whether the tool was done with it.") : System.IO.File.ReadAllBytes(File);
    }

    private Instant Written() => Instant.FromUnixTimeSeconds(new DateTimeOffset(System.IO.File.GetLastWriteTimeUtc(File)).ToUnixTimeSeconds());

    private CommandFailure Unreadable(string file) => new(ExitStatus.FindingsBlock, $"The {file} of {Release} cannot be read.", "portal check shows what is wrong with it.");

    private static CommandFailure Refused(string problem, string wayOut) => new(ExitStatus.WrongUse, problem, wayOut);
}
