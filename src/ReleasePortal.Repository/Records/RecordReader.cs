using ReleasePortal.Domain.Rules;
using ReleasePortal.Domain.Rules.Documents;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Repository.Documents;
using ReleasePortal.Repository.History;
using ReleasePortal.Repository.History.Signatures;
using ReleasePortal.Repository.Products.Clones;
using ReleasePortal.Repository.Snapshots;

namespace ReleasePortal.Repository.Records;

/// <summary>Reads all records of a snapshot. One bad file never hides another.</summary>
public static class RecordReader
{
    /// <param name="snapshot">Where they are.</param>
    /// <param name="demand">What is asked of what they said before.</param>
    /// <param name="clones">Where clones of the repositories of products are; null where nobody said it.</param>
    public static ReadingResult Read(RepositorySnapshot snapshot, HistoryDemand demand, CloneFolder? clones = null)
    {
        var history = Task.Run(() => HistoryReader.Read(snapshot, demand));
        var findings = new List<Finding>();
        var regular = snapshot.Files.Where(file => FileInspection.IsRegular(file, findings)).ToList();
        FileInspection.ReportClashes(regular, findings);
        var located = regular.Select(file => (Location: RecordPaths.Locate(file.Path), File: file)).ToList();
        foreach (var (_, file) in located.Where(entry => entry.Location is null))
        {
            if (RecordPaths.HasPurpose(file.Path))
                FileInspection.ReportAsset(file, findings);
            else
                findings.Add(UnexpectedFile.At(file.Path, UnexpectedPaths.HintFor(file.Path)));
            if (KeyFiles.IsOne(file.Path))
                KeyFiles.Report(file, findings);
        }

        var read = located
            .Where(entry => entry.Location is not null)
            .Select(entry => (Location: entry.Location!, entry.File))
            .GroupBy(entry => entry.Location.Stem, StringComparer.Ordinal)
            .Select(group => group.ToList())
            .AsParallel().AsOrdered()
            .Select(group => SingleRecordReader.Read(group[0].Location, group))
            .ToList();
        findings.AddRange(read.SelectMany(record => record.Findings));
        return new ReadingResult(RecordSetBuilder.Build(regular, Unique(read, findings), history.GetAwaiter().GetResult(), clones, findings), findings);
    }

    /// <summary>Leaves the first of several records with one kind and id.</summary>
    private static List<ReadRecord> Unique(IEnumerable<ReadRecord> read, List<Finding> findings)
    {
        var first = new Dictionary<(RecordKind, string, string), Place>();
        var unique = new List<ReadRecord>();
        foreach (var record in read)
        {
            var key = (record.Location.Kind, record.Location.ReleaseId, record.Location.Id);
            if (first.TryAdd(key, record.Start))
                unique.Add(record);
            else
                findings.Add(DuplicateId.At(record.Start, record.Location.Kind.Name, record.Location.Id, first[key]));
        }

        return unique;
    }
}
