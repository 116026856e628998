using System.Text;
using ReleasePortal.Domain;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Repository.History;
using ReleasePortal.Repository.Records;
using ReleasePortal.Repository.Snapshots;
using ReleasePortal.Tests.Fixtures;
using ReleasePortal.Tests.Sources.Pictures;

namespace ReleasePortal.Tests.Site.Readers;

/// <summary>The sample organisation with a word of its own in every field, and in what lies around the records: texts, comments, names of files, pictures, commits.</summary>
internal sealed class PlantedSample : IDisposable
{
    private readonly SmallRepository repository = new();

    public PlantedSample()
    {
        var sample = ReadSample();
        Words = new Planted(sample);
        var bodies = Bodies(sample, Words);
        foreach (var path in sample.Files.Where(path => path.StartsWith("content/", StringComparison.Ordinal) || path.StartsWith("releases/", StringComparison.Ordinal) || path == "portal.yml"))
            repository.With(path, Bytes(path, bodies));
        AddOthers();
        var git = new GitFolder(name: "internal-plant-author");
        var snapshot = RepositorySnapshot.OfCommit(git.Path, git.Commit(repository));
        var read = RecordReader.Read(snapshot, HistoryDetail.ForPages);
        Found.Nothing(read.Findings.Where(finding => finding.Severity == Severity.Error).Select(finding => $"{finding.Place}: {finding.Message}").Take(40));
        (Records, opened) = (read.Records, [snapshot, git]);
    }

    /// <summary>Pictures are read when they are drawn: the commit stays until the test program ends.</summary>
    private readonly IReadOnlyList<IDisposable> opened;

    public Planted Words { get; }

    public RecordSet Records { get; }

    public void Dispose()
    {
        foreach (var part in opened)
            part.Dispose();
    }

    private static Dictionary<string, string> Bodies(RecordSet sample, Planted planted)
    {
        var number = 0;
        var audiences = sample.All.Where(record => record.Body is not null).ToDictionary(record => record.Body!.Place.Path, _ => "internal", StringComparer.Ordinal);
        foreach (var (release, note) in sample.Notes.SelectMany(group => group.Select(note => (group.Key, note))))
            audiences[note.Body!.Place.Path] = planted.AudienceOf(note, release);
        return audiences.ToDictionary(pair => pair.Key, pair => $"\n\nMore: {pair.Value}-plant-body-{++number}.\n", StringComparer.Ordinal);
    }

    private static RecordSet ReadSample()
    {
        using var snapshot = RepositorySnapshot.OfWorkingTree(SourceTree.Root);
        return RecordReader.Read(snapshot, HistoryDetail.ForPages).Records;
    }

    private byte[] Bytes(string path, Dictionary<string, string> bodies)
    {
        var bytes = File.ReadAllBytes(Path.Combine(SourceTree.Root, path));
        var isYaml = path.EndsWith(".yml", StringComparison.Ordinal);
        if (!isYaml && !path.EndsWith(".md", StringComparison.Ordinal))
            return bytes;
        var text = Words.In(path, Encoding.UTF8.GetString(bytes));
        return Encoding.UTF8.GetBytes(bodies.TryGetValue(path, out var body) ? text.TrimEnd() + body : isYaml ? $"{text}# internal-plant-yaml-comment\n" : text);
    }

    /// <summary>What is no field: hidden places in a text for customers, pictures, templates, drafts and files that nobody names.</summary>
    private void AddOthers()
    {
        repository.With("content/pictures/internal-plant-picture-name.png", NotedPictures.PngWith("internal-plant-picture-text"));
        repository.With("content/guides/internal-plant-guide.md", "---\ntitle: A guide\nsummary: internal-plant-guide-summary\norder: 99\n---\nSee ![internal-plant-alternative](../pictures/internal-plant-picture-name.png).\n");
        repository.With("content/templates/internal-plant-template.yml", "# internal-plant-template-text\n");
        repository.With("releases/2026/payments-5.2.0/notes/internal-plant-draft.md", "---\naudience: customer\nkind: fix\nservices: [payments-api]\ndraft: true\n---\ninternal-plant-draft-text\n");
        repository.With("releases/2026/payments-5.2.0/notes/internal-plant-note-name.md", """
            ---
            audience: customer
            kind: fix
            services: [payments-api]
            issues: [PAY-990171]
            ---
            customer-plant-hidden: see [the steps](../../../../content/guides/internal-plant-guide.md "internal-plant-title")
            and [more][far].

            ![The dialog](../../../../content/pictures/internal-plant-picture-name.png)

            [far]: ../../../../content/policies/known-issues.md#internal-plant-anchor
            [unused]: https://internal-plant-unused.example/
            """);
    }
}
