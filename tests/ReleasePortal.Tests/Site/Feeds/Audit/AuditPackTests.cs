using System.IO.Compression;
using System.Text.Json;
using ReleasePortal.Cli;
using ReleasePortal.Domain.Governance.Audit;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Repository.Evidence;
using ReleasePortal.Repository.History;
using ReleasePortal.Repository.Records;
using ReleasePortal.Repository.Snapshots;
using ReleasePortal.Site;
using ReleasePortal.Site.Feeds.Audit;
using ReleasePortal.Site.Plan;
using ReleasePortal.Tests.Cli.CommandLine;
using ReleasePortal.Tests.Fixtures;
using ReleasePortal.Tests.Repository.Schemas;
using Xunit;

namespace ReleasePortal.Tests.Site.Feeds.Audit;

/// <summary>The papers of a release: the same bytes each time, and no byte of a file can be changed unseen.</summary>
public sealed class AuditPackTests
{
    private static readonly SmallRepository Shop = SmallRepository.Base()
        .Replace("portal.yml", "audiences:", "retention: { test: P2Y }\naudiences:")
        .Replace("releases/shop-1.0.0/release.yml", "runbook: shop-cutover", "runbook: shop-cutover\napprovals:\n  - { role: release-manager, by: web-lead, at: 2026-11-09T12:00:00Z, decision: approved }");

    [Fact]
    public void A_pack_has_the_same_bytes_each_time() => Assert.Equal(Pack(), Pack());

    [Fact]
    public void Any_program_can_unpack_it_and_compare_its_sums()
    {
        using var archive = new ZipArchive(new MemoryStream(Pack()));
        using var sums = new StreamReader(archive.GetEntry("SHA256SUMS")!.Open());
        var listed = sums.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split("  ")).ToList();

        Assert.Equal(["audit.json", "evidence.yml", "evidence/tests.xml", "execution.yml", "release.yml", "review.md"], listed.Select(parts => parts[1]));
        Assert.All(listed, parts => Assert.Equal(parts[0], AuditFiles.Digest(Bytes(archive.GetEntry(parts[1])!))));
    }

    [Fact]
    public void The_index_says_what_there_is_since_when_and_how_long_it_is_kept()
    {
        using var git = new GitChronicle();
        git.Commit(Shop, "2026-11-09T09:00");
        using var snapshot = RepositorySnapshot.OfCommit(git.Path, "HEAD");
        using var index = JsonDocument.Parse(Files(snapshot)["releases/shop-1.0.0/audit/audit.json"]);
        var evidence = index.RootElement.GetProperty("items").EnumerateArray().Last();

        Assert.Equal("1 test, 0 failed", evidence.GetProperty("says").GetString());
        Assert.Equal("2026-11-09T09:00:00Z", evidence.GetProperty("committed_at").GetString());
        Assert.Equal(["web-lead"], evidence.GetProperty("approved_by").EnumerateArray().Select(by => by.GetString()));
        Assert.Equal("2028-11-10", evidence.GetProperty("kept_until").GetString());
        Assert.Equal(evidence.GetProperty("listed_sha256").GetString(), evidence.GetProperty("sha256").GetString());
        Assert.Equal(0, index.RootElement.GetProperty("gaps").GetArrayLength());
    }

    [Fact]
    public void What_is_missing_is_said()
    {
        using var index = JsonDocument.Parse(Files(SmallRepository.Base().Without("releases/shop-1.0.0/evidence/tests.xml"))["releases/shop-1.0.0/audit/audit.json"]);

        Assert.Equal(
            ["Nobody has approved it.", "“Tests of the release candidate” is listed, and its file is missing.", "For “Tests of the release candidate” no period of retention is set."],
            index.RootElement.GetProperty("gaps").EnumerateArray().Select(gap => gap.GetString()));
    }

    [Fact]
    public void A_changed_byte_of_any_file_is_named()
    {
        var pack = Pack();
        Assert.Empty(AuditPackCheck.Of(new MemoryStream(pack))!.Problems());
        using var archive = new ZipArchive(new MemoryStream(pack));
        foreach (var entry in archive.Entries)
        {
            var content = Bytes(entry);
            var start = pack.AsSpan().IndexOf(content);
            for (var at = 0; at < content.Length; at++)
            {
                var changed = (byte[])pack.Clone();
                changed[start + at] ^= 0x20;
                Assert.Equal([new AuditPackProblem(entry.FullName, "changed")], AuditPackCheck.Of(new MemoryStream(changed))!.Problems());
            }
        }
    }

    [Fact]
    public async Task Every_single_byte_of_a_pack_counts()
    {
        using var folder = new TemporaryFolder();
        var (pack, path) = (AuditZip.Write([("SHA256SUMS", "9834876dcfb05cb167a5c24953eba58c4ac89b1adf57f28f2f9d09af107ee8f0  a.txt\n"u8.ToArray()), ("a.txt", "aaa"u8.ToArray()), ("audit.json", "{}"u8.ToArray())]), Path.Combine(folder.Path, "audit.zip"));
        File.WriteAllBytes(path, pack);
        var portal = new PortalRun { Folder = folder.Path };
        Assert.Equal(ExitStatus.Ok, await portal.Run("evidence", "verify", "audit.zip"));

        for (var at = 0; at < pack.Length; at++)
        {
            foreach (var flip in (byte[])[1, 0x20, 0x80, 0xFF])
            {
                var changed = (byte[])pack.Clone();
                changed[at] ^= flip;
                File.WriteAllBytes(path, changed);
                Assert.Equal((at, flip, ExitStatus.FindingsBlock), (at, flip, await portal.Run("evidence", "verify", "audit.zip")));
            }
        }
    }

    [Fact]
    public void Every_byte_around_the_files_of_a_real_pack_counts()
    {
        var pack = Pack();
        for (var at = 0; at < pack.Length; at++)
        {
            var changed = (byte[])pack.Clone();
            changed[at] ^= 1;
            Assert.NotEqual(0, AuditPackCheck.Of(new MemoryStream(changed))?.Problems().Count);
        }
    }

    [Fact]
    public async Task What_stands_around_the_files_is_named_with_its_place()
    {
        using var folder = new TemporaryFolder();
        var (pack, path) = (Pack(), Path.Combine(folder.Path, "audit.zip"));
        pack[10] ^= 1;
        Assert.Equal([new AuditPackProblem("", "changed") { Byte = 10 }], AuditPackCheck.Of(new MemoryStream(pack))!.Problems());
        File.WriteAllBytes(path, pack);
        var portal = new PortalRun { Folder = folder.Path };
        Assert.Equal(ExitStatus.FindingsBlock, await portal.Run("evidence", "verify", "audit.zip"));
        Assert.StartsWith("changed: what stands around the files, first at byte 10; the files are as listed\n", portal.Output, StringComparison.Ordinal);

        byte[] longer = [.. Pack(), 0];
        Assert.NotEqual(0, AuditPackCheck.Of(new MemoryStream(longer))?.Problems().Count);
    }

    [Fact]
    public void A_file_that_was_exchanged_added_or_taken_away_is_named_though_the_archive_is_whole()
    {
        Assert.Equal([new AuditPackProblem("evidence/tests.xml", "changed")], Repacked(archive => { archive.GetEntry("evidence/tests.xml")!.Delete(); Add(archive, "evidence/tests.xml"); }));
        Assert.Equal([new AuditPackProblem("evidence/more.xml", "added")], Repacked(archive => Add(archive, "evidence/more.xml")));
        Assert.Equal([new AuditPackProblem("release.yml", "missing")], Repacked(archive => archive.GetEntry("release.yml")!.Delete()));
    }

    [Fact]
    public async Task The_command_verifies_a_pack_without_a_repository()
    {
        using var folder = new TemporaryFolder();
        var (pack, path) = (Pack(), Path.Combine(folder.Path, "audit.zip"));
        File.WriteAllBytes(path, pack);
        var portal = new PortalRun { Folder = folder.Path };
        Assert.Equal(ExitStatus.Ok, await portal.Run("evidence", "verify", "audit.zip"));
        Assert.Contains($"6 files compared, all as the pack was made.\nThe pack itself has the SHA-256 {AuditFiles.Digest(pack)}", portal.Output, StringComparison.Ordinal);

        pack[pack.AsSpan().IndexOf("<testcase"u8)] ^= 1;
        File.WriteAllBytes(path, pack);
        Assert.Equal(ExitStatus.FindingsBlock, await portal.Run("evidence", "verify", "audit.zip"));
        Assert.StartsWith("changed: evidence/tests.xml\n", portal.Output, StringComparison.Ordinal);

        File.WriteAllText(path, "no pack");
        Assert.Equal(ExitStatus.FindingsBlock, await portal.Run("evidence", "verify", "audit.zip"));
        Assert.Equal(ExitStatus.WrongUse, await portal.Run("evidence", "verify", "nowhere.zip"));
    }

    [Fact]
    public async Task The_index_and_the_verdict_are_what_their_schemas_promise()
    {
        using var folder = new TemporaryFolder();
        var broken = Pack();
        broken[broken.AsSpan().IndexOf("<testcase"u8)] ^= 1;
        File.WriteAllBytes(Path.Combine(folder.Path, "audit.zip"), broken);
        var portal = new PortalRun { Folder = folder.Path };
        await portal.Run("evidence", "verify", "audit.zip", "--format", "json");
        var damaged = portal.Output;
        var around = Pack();
        around[10] ^= 1;
        File.WriteAllBytes(Path.Combine(folder.Path, "audit.zip"), around);
        await portal.Run("evidence", "verify", "audit.zip", "--format", "json");
        Assert.Contains("\"byte\": 10", portal.Output, StringComparison.Ordinal);

        var verdicts = await EditorVerdict.Of(
        [
            ("whole", new EditedDocument("audit.schema.json", Index(Shop))),
            ("with gaps", new EditedDocument("audit.schema.json", Index(SmallRepository.Base().Without("releases/shop-1.0.0/evidence/tests.xml")))),
            ("nothing at all", new EditedDocument("audit.schema.json", Index(SmallRepository.Base().Without("releases/shop-1.0.0/evidence.yml")))),
            ("a broken pack", new EditedDocument("audit-verdict.schema.json", damaged)),
            ("another archive of the same files", new EditedDocument("audit-verdict.schema.json", portal.Output)),
        ]);

        Assert.All(verdicts, verdict => Assert.False(verdict.Refuses, verdict.ToString()));
    }

    private static string Index(SmallRepository repository) => System.Text.Encoding.UTF8.GetString(Files(repository)["releases/shop-1.0.0/audit/audit.json"]);

    private static byte[] Pack() => Files(Shop)["releases/shop-1.0.0/audit/audit.zip"];

    private static Dictionary<string, byte[]> Files(SmallRepository repository)
    {
        using var folder = new TemporaryFolder();
        repository.WriteTo(folder.Path);
        using var snapshot = RepositorySnapshot.OfWorkingTree(folder.Path);
        return Files(snapshot);
    }

    private static Dictionary<string, byte[]> Files(RepositorySnapshot snapshot)
    {
        var (records, findings) = RecordReader.Read(snapshot, HistoryDetail.ForPages);
        var material = new Material(records, Review.Of(records, findings, SmallSite.Now), new BuildFacts(SmallSite.Now, snapshot.Commit?.Id, snapshot.Commit?.CommittedAt, "1"));
        return AuditFiles.Draw(material).ToDictionary(file => file.Address.Path, file => file.Bytes(), StringComparer.Ordinal);
    }

    private static IReadOnlyList<AuditPackProblem> Repacked(Action<ZipArchive> change)
    {
        using var pack = new MemoryStream();
        pack.Write(Pack());
        using (var archive = new ZipArchive(pack, ZipArchiveMode.Update, leaveOpen: true))
            change(archive);
        pack.Position = 0;
        return AuditPackCheck.Of(pack)!.Problems();
    }

    private static void Add(ZipArchive archive, string name)
    {
        using var entry = archive.CreateEntry(name).Open();
        entry.Write("<testsuites/>"u8);
    }

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        return bytes.ToArray();
    }
}
