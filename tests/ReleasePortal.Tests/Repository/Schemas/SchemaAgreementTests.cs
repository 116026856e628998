using System.Text;
using ReleasePortal.Repository.Snapshots;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Repository.Schemas;

/// <summary>Editors with the schemas and the portal with its readers want the same of a record.</summary>
public sealed class SchemaAgreementTests
{
    /// <summary>Text that is refused before its keys are looked at.</summary>
    private static readonly HashSet<string> Unread = ["DOC001", "DOC002", "DOC003", "DOC004", "DOC005", "DOC013"];

    /// <summary>Rules about one value, or about the keys of one mapping: a schema says them too.</summary>
    private static readonly HashSet<string> AlsoInSchemas =
        ["DOC006", "DOC007", "DOC008", "DOC009", "DOC010", "DOC023", "DOC024", "DOC029", "DOC031"];

    /// <summary>They have the form that is asked for, and no pattern can say that there is no such zone or day.</summary>
    private static readonly string[] MeanNothing = ["Europe/Berlinn", "2027-02-29"];

    [Fact]
    public async Task Editors_refuse_what_the_readers_refuse_and_nothing_else()
    {
        var records = FixtureReader.Fixtures.SelectMany(FixtureReader.Read).SelectMany(ReadDocument.Of)
            .Where(record => !record.Broken.Any(Unread.Contains))
            .ToList();
        var verdicts = await EditorVerdict.Of(records.Select(record => (record.Name, record.Document)));
        var judged = records.Zip(verdicts, (record, verdict) => (Record: record, Verdict: verdict)).ToList();

        Found.Nothing(
            from pair in judged
            let wrong = pair.Record.Broken.Any(AlsoInSchemas.Contains) && !MeanNothing.Any(pair.Record.Document.Text.Contains)
            where wrong != pair.Verdict.Refuses
            select $"{pair.Record.Name}\n  readers: {string.Join(", ", pair.Record.Broken)}\n  editors: {pair.Verdict}");
        Assert.True(judged.Count(pair => pair.Verdict.Refuses) >= 40, "Too few mistakes were judged.");
        Assert.True(judged.Count(pair => !pair.Verdict.Refuses) >= 40, "Too few records without mistakes were judged.");
    }

    [Fact]
    public async Task Editors_accept_every_record_of_the_sample()
    {
        using var snapshot = RepositorySnapshot.OfWorkingTree(SourceTree.Root);
        var files = snapshot.Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        string? TextOf(string path) => files.TryGetValue(path, out var file) ? Encoding.UTF8.GetString(file.Read()) : null;
        var documents = files.Keys.Select(path => (path, Document: EditedDocument.Of(path, TextOf)))
            .Where(entry => entry.Document is not null)
            .Select(entry => (entry.path, entry.Document!))
            .ToList();

        Found.Nothing((await EditorVerdict.Of(documents)).Where(verdict => verdict.Refuses).Select(verdict => verdict.ToString()));
        Assert.True(documents.Count > 400, $"Only {documents.Count} documents were found.");
    }
}
