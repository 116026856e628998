using ReleasePortal.Domain.Rules;
using ReleasePortal.Repository.Snapshots;

namespace ReleasePortal.Repository.Records;

/// <summary>Reads what is about to be written as a record, before it is.</summary>
public static class RecordText
{
    /// <param name="path">Where it will stand.</param>
    /// <param name="bytes">All of the file.</param>
    /// <returns>Why it could not be read; nothing where it can.</returns>
    /// <exception cref="ArgumentException">The path is none of a record.</exception>
    public static IReadOnlyList<Finding> ProblemsOf(string path, byte[] bytes)
    {
        var location = RecordPaths.Locate(path) ?? throw new ArgumentException($"{path} is no record.", nameof(path));
        var file = new SnapshotFile(path, EntryKind.RegularFile, bytes.Length, () => bytes);
        return [.. SingleRecordReader.Read(location, [(location, file)]).Findings.Where(finding => finding.Severity == Severity.Error)];
    }
}
