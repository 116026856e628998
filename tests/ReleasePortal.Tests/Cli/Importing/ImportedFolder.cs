using NodaTime;
using ReleasePortal.Cli;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Repository.History;
using ReleasePortal.Repository.Records;
using ReleasePortal.Repository.Snapshots;
using ReleasePortal.Tests.Cli.CommandLine;
using ReleasePortal.Tests.Fixtures;

namespace ReleasePortal.Tests.Cli.Importing;

/// <summary>A real folder of records, with exported files beside it.</summary>
internal sealed class ImportedFolder : IDisposable
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 23, 6, 0);

    private readonly TemporaryFolder home = new();

    public ImportedFolder(SmallRepository? records = null)
    {
        (records ?? SmallRepository.Base()).WriteTo(home.Path);
        Directory.CreateDirectory(Exports);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(SmallRepository.Fixtures, "Exports")))
            File.Copy(file, Path.Combine(Exports, Path.GetFileName(file)));
    }

    /// <summary>Where the exported files are.</summary>
    public string Exports => Path.Combine(home.Path, "exports");

    public PortalRun Portal { get; private set; } = new();

    /// <summary>What the last command said, to people and of failures.</summary>
    public string Said => Portal.Output + Portal.Messages;

    /// <summary>Every file of the records, to see that nothing was written.</summary>
    public IReadOnlyList<string> Files => [.. Directory.EnumerateFiles(home.Path, "*", SearchOption.AllDirectories).Where(file => !file.StartsWith(Exports, StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    public async Task<ExitStatus> Run(params string[] arguments)
    {
        Portal = new PortalRun { Folder = home.Path, Clock = new Fixed() };
        return await Portal.Run(arguments);
    }

    public void Export(string name, byte[] bytes) => File.WriteAllBytes(Path.Combine(Exports, name), bytes);

    public string Read(string path) => home.Read(path);

    /// <summary>The lines of a record that say something.</summary>
    public IReadOnlyList<string> Lines(string path) => [.. Read(path).Split('\n').Where(line => line.Length > 0 && line.TrimStart()[..1] != "#")];

    /// <summary>What is wrong with the text of records.</summary>
    public IEnumerable<string> Wrong()
    {
        using var snapshot = RepositorySnapshot.OfWorkingTree(home.Path);
        var read = RecordReader.Read(snapshot, HistoryDetail.None);
        return [.. Review.Of(read.Records, read.Findings, Now).Findings.Where(finding => finding.Rule.Code[..3] is "DOC" or "REF" && finding.Severity == Severity.Error).Select(finding => $"{finding.Place}: {finding.Message}")];
    }

    public void Dispose() => home.Dispose();

    private sealed class Fixed : IClock
    {
        public Instant GetCurrentInstant() => Now;
    }
}
